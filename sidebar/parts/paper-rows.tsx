// Papers of a card, a plan or a sitting: title, state, and the way to make, open or sign them.
import type { Act, PaperRow } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { Icon } from './icon';
import { StatusChip } from './marks';

/** A list of papers; each leads to its own screen. */
export function PaperRows({
  papers,
  about,
}: {
  papers: PaperRow[];
  about: Pick<Act, 'cardId' | 'sittingId' | 'on'>;
}) {
  const { go } = usePage();
  return (
    <ul class="papers">
      {papers.map((paper) => (
        <li key={paper.documentId}>
          <Icon name="doc" />
          <div>
            <button
              type="button"
              id={`paper-${paper.documentId}`}
              class="link"
              onClick={() => go({ screen: 'paper', documentId: paper.documentId, ...about })}
            >
              {paper.title}
            </button>
            <StatusChip chip={paper.chip} />
            {paper.pdf && (
              <a href={paper.pdf} target="_blank" rel="noopener" aria-label={`PDF: ${paper.title}`}>
                PDF
              </a>
            )}
            {paper.outdated && <p class="hint">{paper.outdated}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
