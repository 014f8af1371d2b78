// What casework asks of the world outside: the workbook, time, chance; papers have ports of their own.

import type { SecondBook } from '../register/second-book';
import type { Surroundings, WorkbookPort } from '../register/workbook-port';
import type { Mail } from './intake/intake-mail';
import type { PaperFiles } from './papers/paper-files';
import type { SeenNote } from './papers/seen-documents';
import type { TemplateFiles } from './papers/template-files';

export interface Ports {
  /** The second spreadsheet. */
  readonly second?: SecondBook;
  /** Whether Drive has the second spreadsheet shared with this e-mail; one call. */
  readonly secondIsOpenTo?: (email: string) => boolean;
  /** Notes that somebody looked at a card. */
  readonly look?: (look: { cardId: string; staffId: string; at: string }) => void;
  /** Files that were made for these papers, of every edition; none for none. */
  readonly filesOf?: (paperIds: readonly string[]) => string[];
  /** Throws away the file of a paper; false when only its owner may. One that is gone already is thrown away. */
  readonly discard?: (fileId: string) => boolean;
  /** A letter to be sent when the act is done; it can fail without the act. */
  readonly mail?: (mail: Mail) => void;
  /** The documents of papers. */
  readonly papers?: PaperFiles;
  /** The templates of papers. */
  readonly templates?: TemplateFiles;
  /** What the last look at documents found, and what a closer one finds now. */
  readonly seen?: {
    note(): SeenNote;
    /** Keeps how many open comments and suggestions a paper has. */
    remarks(documentId: string, n: number): void;
  };
  readonly workbook: WorkbookPort;
  readonly surroundings: Surroundings;
}

/** What an act on the text of a paper needs besides the register. It may be done again from the beginning, so it finds what it did. */
export type Outside = Pick<Ports, 'papers' | 'templates' | 'surroundings' | 'seen' | 'secondIsOpenTo'>;
