// What a made paper was said to want another look: kept while the page is open, since making it leads to another screen.
import type { Done } from '../../src/casework/answers';
import { announce } from '../core/page-context';
import { Note } from './marks';

const told = new Map<string, readonly string[]>();

/** Says that a paper is made, and keeps what it was warned of for the screens that show it. */
export function paperMade({ message, documentId = '', warnings = [] }: Done): void {
  told.set(documentId, warnings);
  announce('say', [message, ...warnings].join(' '));
}

/** What is to be looked at once more about a paper made on this page. */
export function PaperWarnings({ documentId }: { documentId: string | undefined }) {
  return (
    <>
      {told.get(documentId ?? '')?.map((warning) => (
        <Note tone="warn" icon="late" key={warning}>
          {warning}
        </Note>
      ))}
    </>
  );
}
