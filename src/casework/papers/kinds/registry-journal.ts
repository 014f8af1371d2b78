// D29 The registry journal of a school year.
import type { RegistryJournalView } from '../../../documents/registry-journal-view';
import { firstDayOf, lastDayOf, schoolYearIn, showSchoolYear } from '../../../model/school-year';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import { hasRecord } from '../../registry/card-record';
import { tell } from '../../registry/cells';
import { deskOfColumns } from '../../registry/columns-desk';
import { tablesOf } from '../../registry/facts-to-read';
import { JOURNAL_COLUMNS, JOURNAL_READ, journalRows } from '../../registry/journal-rows';
import { documentOf, headSigns, languageOf, schoolOf, secretaryId, secretarySigns } from '../blocks';
import { definePaper } from '../paper-kind';

const TABLES_READ = tablesOf(JOURNAL_READ);

export const registryJournal = definePaper<RegistryJournalView>({
  kind: 'D29',
  template: 'registry-journal',
  paragraphs: [],
  tables: TABLES_READ,
  rows: () => ({}),
  columns: JOURNAL_READ,
  subjects(desk, id) {
    const year = schoolYearIn(id);
    return year && firstDayOf(year) <= desk.today
      ? [{ id, number: '', languages: [languageOf(desk.settings.language)] }]
      : [];
  },
  content: journalContent,
  signers: (desk) => [secretaryId(desk), headOf(desk)?.id],
});

function journalContent(desk: Desk, paper: Paper, language: Language): RegistryJournalView | undefined {
  const year = schoolYearIn(paper.subjectId);
  if (!year) return undefined;
  const { rows, sealed } = journalRows(
    deskOfColumns({ ...desk, language }, TABLES_READ),
    { from: firstDayOf(year), to: lastDayOf(year) },
    (card) => !hasRecord(card),
  );
  return {
    document: documentOf(paper, language, desk.today),
    school: schoolOf(desk, language),
    schoolYear: showSchoolYear(year),
    rows: rows.map((row) => {
      const { cells } = row();
      const cell = (column: (typeof JOURNAL_COLUMNS)[number]) =>
        String(cells[JOURNAL_COLUMNS.indexOf(column)] ?? '');
      return {
        number: cell('number'),
        received: cell('received'),
        source: cell('source'),
        pupil: cell('pupil'),
        grounds: cell('grounds'),
        decision: cell('decision'),
        plan: cell('plan'),
        agencyTold: cell('told'),
        removal: cell('out'),
      };
    }),
    sealed: sealed.length > 0 ? tell(language, 'registry.sealed', { numbers: sealed.join(', ') }) : '',
    keeper: secretarySigns(desk, language),
    signer: headSigns(desk, language),
  };
}
