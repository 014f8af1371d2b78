// D30 The summary of a school year for one of its addressees (¶26).
import type { SummaryView } from '../../../documents/summary-view';
import { ADDRESSEES, type Addressee } from '../../../model/inputs/registry';
import { firstDayOf, lastDayOf, schoolYearIn, showSchoolYear } from '../../../model/school-year';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { REGISTRY_TEXTS } from '../../../text/registry-texts';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import { tell } from '../../registry/cells';
import { deskOfColumns } from '../../registry/columns-desk';
import { tablesOf } from '../../registry/facts-to-read';
import { SUMMARY_COLUMNS } from '../../registry/summary-facts';
import { type SummaryLine, summaryLines } from '../../registry/summary-lines';
import { documentOf, headSigns, languageOf, schoolOf } from '../blocks';
import { definePaper } from '../paper-kind';

const TABLES_READ = tablesOf(SUMMARY_COLUMNS);

/** The year's id with six letters of the addressee: `Y2026-DEPART`. */
const subjectFor = (year: string, addressee: Addressee): string => `${year}-${addressee.slice(0, 6)}`;

export const summary = definePaper<SummaryView>({
  kind: 'D30',
  template: 'summary',
  paragraphs: [26],
  tables: TABLES_READ,
  rows: () => ({}),
  columns: SUMMARY_COLUMNS,
  subjects(desk, id) {
    const year = schoolYearIn(id);
    return year && firstDayOf(year) <= desk.today
      ? ADDRESSEES.map((addressee) => ({
          id: subjectFor(id, addressee),
          number: '',
          languages: [languageOf(desk.settings.language)],
          about: REGISTRY_TEXTS[`summary.for.${addressee}`],
        }))
      : [];
  },
  content: summaryContent,
  signers: (desk) => [headOf(desk)?.id],
});

function summaryContent(desk: Desk, paper: Paper, language: Language): SummaryView | undefined {
  const { subjectId } = paper;
  const year = schoolYearIn(subjectId);
  const addressee = ADDRESSEES.find((each) => subjectFor(subjectId.slice(0, 5), each) === subjectId);
  if (!year || !addressee) return undefined;
  const lines = summaryLines(
    deskOfColumns({ ...desk, language }, TABLES_READ),
    { from: firstDayOf(year), to: lastDayOf(year) },
    addressee,
  );
  return {
    document: documentOf(paper, language, desk.today),
    school: schoolOf(desk, language),
    addressee: tell(language, `summary.for.${addressee}`),
    schoolYear: showSchoolYear(year),
    movement: lines.movement.map(rowOf),
    grades: lines.grades.map(rowOf),
    grounds: lines.grounds.map(rowOf),
    terms: lines.terms.map(keptOf),
    help: lines.help.map(keptOf),
    council: lines.council.map(rowOf),
    commission: lines.commission.map(rowOf),
    police: lines.police.map(rowOf),
    policeNote: lines.policeNote,
    hiddenNote: lines.hides ? tell(language, 'summary.hidden-note') : '',
    signer: headSigns(desk, language),
  };
}

const shown = (count: number | null | undefined): string => String(count ?? '·');
const rowOf = ({ words, counts: [count] }: SummaryLine) => ({ what: words, count: shown(count) });
const keptOf = ({ words, counts: [all, kept, late, open] }: SummaryLine) => ({
  what: words,
  all: shown(all),
  kept: shown(kept),
  late: shown(late),
  open: shown(open),
});
