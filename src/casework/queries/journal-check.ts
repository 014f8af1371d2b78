// Whether the journal of acts is whole, a stretch at a time: the inspection file says what came of it.
import { AskJournalCheck } from '../../model/inputs/registry';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import type { JournalCheckView } from '../views/registry';

export const journalCheck = defineQuery({
  name: 'journal-check',
  roles: OFFICE_ROLES,
  input: AskJournalCheck,
  tables: ['Openings'],
  rows: () => ({}),
  journal: (input) => input,
  show({ desk, journal }): JournalCheckView {
    if (!journal) throw new Error('the journal was not read');
    const { checked, next, lost, forgotten } = journal;
    const faults = [
      ...journal.faults.map(({ row, kind }) => tell(desk.language, `journal.${kind}`, { row })),
      ...lost.map(({ id }) => tell(desk.language, 'journal.lost-opening', { id })),
      ...(forgotten > 0 ? [tell(desk.language, 'journal.forgotten', { n: forgotten })] : []),
    ];
    const hash = desk.file.journalHash().slice(0, 16);
    return {
      checked,
      faults,
      ...(next ? { next } : {}),
      ...(next || faults.length > 0
        ? {}
        : { whole: tell(desk.language, 'journal.whole', { n: checked, hash }) }),
    };
  },
});
