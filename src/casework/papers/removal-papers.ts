// What the papers of a removal (D25–D27, ¶23) have in common: the applications they are about, the results of the plan.
import type { RemovalBasis } from '../../model/codes';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Measure } from '../../register/tables/measures';
import type { Removal } from '../../register/tables/removals';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import type { Desk } from '../desk';

export const REMOVAL_TABLES: readonly TableName[] = ['Cards', 'Pupils', 'Plans', 'Measures', 'Removals'];

export const removalRows = (cardId: string): RowRequest => ({
  Cards: { ids: [cardId] },
  Pupils: { ids: [pupilIdOf(cardId)] },
  Plans: { under: [cardId] },
  Measures: { under: [cardId] },
  Removals: { under: [cardId] },
});

/** Applications that were not taken back. */
export const standingRemovals = (desk: Desk, cardId: string): Removal[] =>
  desk.file.all('Removals', cardId).filter(({ withdrawnOn }) => withdrawnOn === null);

/** The application a subject is about, or is one of the papers of. */
export const removalNamed = (desk: Desk, subjectId: string): Removal | undefined =>
  desk.file
    .all('Removals', cardIdOf(subjectId))
    .find(({ id }) => subjectId === id || subjectId.startsWith(`${id}-`));

/** What a removal rests on, without the examples a form gives. */
export const basisWords = (basis: RemovalBasis | '', language: Language): string =>
  basis === ''
    ? ''
    : basis === 'OTHER_OBJECTIVE'
      ? PAPER_TEXTS['paper.other-reason'][language]
      : wordsOf('REMOVAL_BASES', basis)[language];

/** The day of the placement in words; ''. */
export function placedOn(desk: Desk, cardId: string, language: Language): string {
  const on = desk.file.find('Cards', cardId)?.decidedOn ?? null;
  return on === null ? '' : longDate(on)[language];
}

/** Measures of the card's approved plans, one that goes on in the next plan only there. */
export function workedMeasures(desk: Desk, cardId: string): Measure[] {
  const measures = desk.file
    .all('Plans', cardId)
    .filter(({ approvedOn }) => approvedOn !== null)
    .flatMap(({ id }) => desk.file.all('Measures', id))
    .filter(({ dropped }) => dropped !== true);
  const carried = new Set(measures.map(({ carriedFrom }) => carriedFrom));
  return measures.filter(({ id }) => !carried.has(id));
}

/** What was reached and how it was assessed; '' while nobody has assessed it. */
export const resultWords = ({ quality, qualityNote }: Measure, language: Language): string =>
  [quality === '' ? '' : wordsOf('PLAN_RESULTS', quality)[language], qualityNote].filter(Boolean).join('. ');
