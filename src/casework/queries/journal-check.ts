// Whether the journal of acts is whole, a stretch at a time: the inspection file says what came of it.
import { AskJournalCheck } from '../../model/inputs/registry';
import type { Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
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
    const { checked, next, lost, differing, forgotten } = journal;
    const sheetOf = (table: string) => (TABLES[table as TableName] as Table).label[desk.language];
    const faults = [
      ...journal.faults.map(({ row, kind }) => tell(desk.language, `journal.${kind}`, { row })),
      ...lost.map(({ table, id }) =>
        table === 'Openings'
          ? tell(desk.language, 'journal.lost-opening', { id })
          : tell(desk.language, 'journal.lost-row', { id, sheet: sheetOf(table) }),
      ),
      ...differing.map(({ table, id, row }) =>
        tell(desk.language, 'journal.differing', { id, row, sheet: sheetOf(table) }),
      ),
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
