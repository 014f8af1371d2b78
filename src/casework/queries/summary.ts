// D30 The summary of a period for an addressee, as a sheet.
import { AskSummary } from '../../model/inputs/registry';
import type { ParagraphId } from '../../order/paragraph';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { tablesOf } from '../registry/facts-to-read';
import { KEPT } from '../registry/summary-counts';
import { SUMMARY_COLUMNS } from '../registry/summary-facts';
import { summaryLines } from '../registry/summary-lines';
import type { SheetSection } from '../views/registry';
import { sheet } from './sheet';
import { paragraph } from './words';

const TABLES_READ = tablesOf(SUMMARY_COLUMNS);

const SECTIONS = [
  'movement',
  'grades',
  'grounds',
  'terms',
  'help',
  'council',
  'commission',
  'police',
] as const;
const PARAGRAPHS: Partial<Record<(typeof SECTIONS)[number], ParagraphId>> = {
  grounds: 22,
  help: 18,
  police: 26,
};

export const summary = defineQuery({
  name: 'summary',
  roles: OFFICE_ROLES,
  input: AskSummary,
  tables: TABLES_READ,
  rows: () => SUMMARY_COLUMNS,
  show(room, input) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const { language } = desk;
    const lines = summaryLines(desk, input, input.addressee);
    const notes = { grounds: [tell(language, 'summary.grounds-note')], police: [lines.policeNote] };
    const sections = SECTIONS.map((key): SheetSection => {
      const kept = key === 'terms' || key === 'help';
      const of = PARAGRAPHS[key];
      return {
        title: tell(language, `summary.${key}`),
        ...(of === undefined ? {} : { paragraph: paragraph(of, language) }),
        columns: [
          '',
          ...(kept
            ? (['all', ...KEPT] as const).map((each) => tell(language, `summary.col.${each}`))
            : [tell(language, 'summary.count')]),
        ],
        ...(key === 'grounds' || key === 'police' ? { notes: notes[key] } : {}),
        rows: lines[key].map(({ words, counts }) => ({ cells: [words, ...counts] })),
      };
    });
    return sheet(room, 'summary.title', sections, input, {
      notes: [
        tell(language, `summary.for.${input.addressee}`),
        tell(language, 'summary.no-ranking'),
        ...(lines.hides ? [tell(language, 'summary.hidden-note')] : []),
      ],
    });
  },
});
