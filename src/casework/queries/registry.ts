// D29 The registry journal of a period: a page of its lines.
import { AskPeriod } from '../../model/inputs/registry';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { tablesOf } from '../registry/facts-to-read';
import { JOURNAL_COLUMNS, JOURNAL_READ, journalRows } from '../registry/journal-rows';
import type { SheetSection } from '../views/registry';
import { PAGE_ROWS, sheet } from './sheet';

const TABLES_READ = tablesOf(JOURNAL_READ);

export const registry = defineQuery({
  name: 'registry',
  roles: OFFICE_ROLES,
  input: AskPeriod,
  tables: TABLES_READ,
  rows: () => JOURNAL_READ,
  show(room, input) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const { language } = desk;
    const { rows, sealed } = journalRows(desk, input);
    const first = ((input.page ?? 1) - 1) * PAGE_ROWS;
    const section: SheetSection = {
      columns: JOURNAL_COLUMNS.map((column) => tell(language, `registry.col.${column}`)),
      names: JOURNAL_COLUMNS.indexOf('pupil'),
      rows: rows.slice(first, first + PAGE_ROWS).map((row) => row()),
    };
    return sheet(room, 'registry.title', [section], input, {
      total: rows.length,
      notes: sealed.length > 0 ? [tell(language, 'registry.sealed', { numbers: sealed.join(', ') })] : [],
    });
  },
});
