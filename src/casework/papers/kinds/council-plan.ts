// D34 The council's plan of work for a school year: the usual work and the sittings that are planned; no child in it.
import type { CouncilPlanView } from '../../../documents/council-plan-view';
import { dateParts } from '../../../model/calendar-date';
import { schoolYearIn, schoolYearOf, showSchoolYear } from '../../../model/school-year';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import { documentOf, headSigns, languageOf, schoolOf, secretaryId, secretarySigns } from '../blocks';
import { definePaper } from '../paper-kind';

export const councilPlan = definePaper<CouncilPlanView>({
  kind: 'D34',
  template: 'council-plan',
  paragraphs: [5, 6],
  tables: ['Sittings'],
  rows: (_year, known) => ({ Sittings: { ids: [...known.ids('Sittings')] } }),
  subjects: (desk, year) =>
    schoolYearIn(year)
      ? [{ id: year, number: '', languages: [languageOf(desk.settings.sittingLanguage)] }]
      : [],
  content: planContent,
  signers: (desk) => [headOf(desk)?.id, secretaryId(desk)],
});

function planContent(desk: Desk, paper: Paper, language: Language): CouncilPlanView | undefined {
  const year = schoolYearIn(paper.subjectId);
  if (!year) return undefined;
  const planned = desk.file
    .all('Sittings')
    .flatMap(({ heldOn }) => heldOn ?? [])
    .filter((day) => schoolYearOf(day) === year)
    .sort()
    .map(dateParts);
  const daysOf = (month: number) =>
    planned
      .filter((day) => day.month === month)
      .map(({ day }) => String(day))
      .join(', ');
  return {
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    year: showSchoolYear(year),
    approver: headSigns(desk, language),
    days: {
      m09: daysOf(9),
      m10: daysOf(10),
      m11: daysOf(11),
      m12: daysOf(12),
      m01: daysOf(1),
      m02: daysOf(2),
      m03: daysOf(3),
      m04: daysOf(4),
      m05: daysOf(5),
      m06: daysOf(6),
    },
    signer: secretarySigns(desk, language),
  };
}
