// D22 The sheet of monitoring and of the quality of help, measure by measure (¶19).
import { helpName } from '../../../documents/help-words';
import type { MonitoredMeasure, MonitoringSheetView } from '../../../documents/monitoring-sheet-view';
import { DYNAMICS } from '../../../model/codes';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Measure } from '../../../register/tables/measures';
import { fillIn, type Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { shortDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { measuresOf, responsibleNames } from '../../plan/plan-facts';
import { documentOf, personWords, pupilWords, schoolOf, secretaryId, secretarySigns } from '../blocks';
import { sentences } from '../fact-words';
import { definePaper } from '../paper-kind';
import { approvedPlans, inWords } from '../plan-papers';

export const monitoringSheet = definePaper<MonitoringSheetView>({
  kind: 'D22',
  template: 'monitoring-sheet',
  paragraphs: [19],
  tables: ['Cards', 'Plans', 'Measures', 'Works', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Works: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects: approvedPlans,
  content: sheetContent,
  signers: (desk) => [secretaryId(desk)],
});

function sheetContent(desk: Desk, paper: Paper, language: Language): MonitoringSheetView | undefined {
  const plan = desk.file.get('Plans', paper.subjectId);
  if (!plan) return undefined;
  const measures = measuresOf(desk, plan.id);
  return {
    document: documentOf(paper, language, plan.assessedOn),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, cardIdOf(plan.id), language),
    plan: { from: inWords(plan.from, language), to: inWords(plan.to, language) },
    measures: measures.map((measure) => monitored(desk, measure, language)),
    dynamics: dynamicsOf(measures, language),
    overall: sentences([
      plan.result === '' ? '' : wordsOf('PLAN_RESULTS', plan.result)[language],
      plan.assessment,
    ]),
    signer: secretarySigns(desk, language),
  };
}

function monitored(desk: Desk, measure: Measure, language: Language): MonitoredMeasure {
  const { doneOn, lastDoneOn, dueOn, quality } = measure;
  const on = doneOn ?? lastDoneOn;
  const state = PAPER_TEXTS[doneOn === null ? 'paper.under-way' : 'paper.done'][language];
  return {
    help: helpName(measure, language),
    responsible: responsibleNames(desk, measure).join(', '),
    due: dueOn === null ? '' : shortDate(dueOn),
    done: on === null ? '' : `${state}, ${shortDate(on)}`,
    evidence: evidenceOf(desk, measure, language),
    indicator: measure.indicator,
    value: quality === '' ? '' : wordsOf('PLAN_RESULTS', quality)[language],
    assessment: [
      measure.dynamics && wordsOf('DYNAMICS', measure.dynamics)[language],
      measure.qualityNote,
      personWords(desk, measure.assessedBy, language),
    ]
      .filter(Boolean)
      .join(' – '),
    proposal: measure.proposal && wordsOf('PROPOSALS', measure.proposal)[language],
  };
}

/** «Positive – 3; none – 1». */
const dynamicsOf = (measures: readonly Measure[], language: Language): string =>
  DYNAMICS.map((each) => ({ each, n: measures.filter(({ dynamics }) => dynamics === each).length }))
    .filter(({ n }) => n > 0)
    .map(({ each, n }) => `${wordsOf('DYNAMICS', each)[language]} – ${n}`)
    .join('; ');

/** The last entry of work; of several, since when and how many there are too. */
function evidenceOf(desk: Desk, { id }: Measure, language: Language): string {
  const works = desk.file
    .all('Works', id)
    .flatMap(({ doneOn, what, mistaken }) =>
      doneOn === null || mistaken === true ? [] : [{ on: doneOn, what }],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = works;
  const last = works[works.length - 1];
  if (!first || !last) return '';
  const latest = [shortDate(last.on), last.what].filter(Boolean).join(': ');
  if (works.length === 1) return latest;
  const facts = { from: shortDate(first.on), to: shortDate(last.on), n: works.length };
  return `${fillIn(language, PAPER_TEXTS['paper.entries'], facts)}; ${latest}`;
}
