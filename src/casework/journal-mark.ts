// The beginning of the journal's last hash as people keep it: on minutes and in the head's letter of the week.
import type { CaseFile } from './case-file';

/** «4f1c 9a20 77be»; a mark that is no longer in the journal tells that its end was cut off or written anew. */
export const journalMark = (file: Pick<CaseFile, 'journalHash'>): string =>
  file
    .journalHash()
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ');
