// Whether the journal of acts is whole, a stretch at a time: the inspection file says what came of it.
import { AskJournalCheck } from '../../model/inputs/registry';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import type { JournalCheckView } from '../views-registry';
import { tell } from './sheet';

export const journalCheck = defineQuery({
  name: 'journal-check',
  roles: OFFICE_ROLES,
  input: AskJournalCheck,
  tables: [],
  rows: () => ({}),
  journal: (input) => input,
  show({ desk, journal }): JournalCheckView {
    if (!journal) throw new Error('the journal was not read');
    const { checked, next, faults } = journal;
    return {
      checked,
      ...(next ? { next } : {}),
      faults: faults.map(({ row, kind }) => tell(desk.language, `journal.${kind}`, { row })),
      whole: tell(desk.language, 'journal.whole', { n: checked, hash: desk.file.journalHash().slice(0, 16) }),
    };
  },
});
