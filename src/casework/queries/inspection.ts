// The inspection file: by paragraph of the order, what was to be done in a period, what was done and when, and what was otherwise with its recorded reason.
import { AskByParagraph } from '../../model/inputs/registry';
import { type ParagraphId, paragraphLabel } from '../../order/paragraph';
import type { RowRequest } from '../../register/reading';
import type { Deviation } from '../../register/tables/deviations';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { defineQuery } from '../query';
import { dated, lines, tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { DEVIATION_COLUMNS, deviationsOf, paragraphOfLabel, subjectOf } from '../registry/deviation-list';
import { tablesOf, withColumns } from '../registry/facts-to-read';
import { INSPECTION_COLUMNS, type InspectionRow, inspectionRows } from '../registry/inspection-rows';
import { isPrivateReason } from '../registry/private-reason';
import type { SheetRow, SheetSection } from '../views/registry';
import { acceptedWords, deviationWords, recordedWords, subjectWords } from './deviations';
import { pageOf, sheet } from './sheet';
import { paragraph as paragraphView } from './words';

/** Every paragraph by its id; their words ship beside the code and are not needed here. */
export const INSPECTED: readonly ParagraphId[] = [
  ...Array.from({ length: 26 }, (_, at) => at + 1),
  'annex-1',
];
/** Scope, advice, aims, the sentence of ¶25 and the ban of ¶26: no act of a period shows whether they were kept. */
export const LEFT_TO_PEOPLE: readonly ParagraphId[] = [1, 2, 3, 25, 26];

const ASKED: RowRequest = withColumns(INSPECTION_COLUMNS, DEVIATION_COLUMNS);
const TABLES_READ = tablesOf(ASKED);

export const inspection = defineQuery({
  name: 'inspection',
  roles: OFFICE_ROLES,
  input: AskByParagraph,
  tables: TABLES_READ,
  rows: () => ASKED,
  show(room, input) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const { language } = desk;
    const rows = inspectionRows(desk, input);
    const deviations = deviationsOf(desk, input);
    const asked = INSPECTED.filter((id) => input.paragraph === undefined || String(id) === input.paragraph);
    const sections = asked.map((id): SheetSection => {
      const mine = rows.filter((row) => row.paragraph === id);
      const left = deviations.filter((each) => paragraphOfLabel(each.paragraph) === id);
      const lines = mine.map((row) => rowOf(desk, row, taken(left, row)));
      return {
        title: paragraphLabel(id)[language],
        paragraph: paragraphView(id, language),
        columns: (['subject', 'what', 'when', 'state', 'why'] as const).map((key) =>
          tell(language, `inspection.col.${key}`),
        ),
        rows: [...lines, ...left.map((each) => deviationRow(desk, each))],
        ...(lines.length + left.length === 0 ? { notes: [tell(language, emptyNote(id))] } : {}),
      };
    });
    const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
    return sheet(room, 'inspection.title', pageOf(sections, input.page), input, {
      total,
      notes: [tell(language, 'inspection.note')],
    });
  },
});

const emptyNote = (id: ParagraphId) =>
  LEFT_TO_PEOPLE.includes(id) ? ('inspection.people' as const) : ('inspection.nothing' as const);

/** The deviations recorded for this row, taken out of those still to be shown. */
function taken(left: Deviation[], row: InspectionRow): Deviation[] {
  if (row.subject === '' || row.state === 'open') return [];
  const mine = left.filter((each) => subjectOf(each.id) === row.subject);
  for (const each of mine) left.splice(left.indexOf(each), 1);
  return mine;
}

function rowOf(desk: Desk, row: InspectionRow, deviations: readonly Deviation[]): SheetRow {
  const { language } = desk;
  const { words, act } = subjectWords(desk, row.subject);
  const gap = row.state === 'late' || row.state === 'missing';
  return {
    ...(act ? { act } : {}),
    cells: [
      words,
      lines(tell(language, row.what, row.facts), row.fromPaper && tell(language, 'inspection.from-paper')),
      lines(dated(row.on), row.due && tell(language, 'inspection.due', { day: dated(row.due) })),
      tell(language, `inspection.${row.state}`),
      deviations.length > 0
        ? deviations.map((each) => reasonOf(desk, each)).join('\n')
        : gap
          ? tell(language, 'inspection.no-reason')
          : '',
    ],
  };
}

const deviationRow = (desk: Desk, each: Deviation): SheetRow => {
  const { words, act } = subjectWords(desk, subjectOf(each.id));
  return {
    ...(act ? { act } : {}),
    cells: [
      words,
      deviationWords(desk, each).what,
      dated(each.recordedOn),
      tell(desk.language, 'inspection.deviation'),
      reasonOf(desk, each),
    ],
  };
};

function reasonOf(desk: Desk, each: Deviation): string {
  const { language } = desk;
  const { reason } = deviationWords(desk, each);
  return lines(
    reason === ''
      ? ''
      : isPrivateReason(reason)
        ? tell(language, 'inspection.why-private')
        : tell(language, 'inspection.why', { reason }),
    acceptedWords(desk, each) ?? recordedWords(desk, each),
  );
}
