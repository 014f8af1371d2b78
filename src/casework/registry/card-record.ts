// What the register keeps of a pupil who was placed (D31): facts in order, measures of approved plans, papers; for the sheet and the paper alike.
import { planIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { shortDate } from '../../text/dates';
import { cardState, isEnded } from '../card-state';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { shownGrounds } from '../intake/ground-checks';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import { staffName } from '../papers/blocks';
import { paperName } from '../papers/paper-name';
import { dated, lines, tell } from './cells';

/** Tables the record is made of. */
export const RECORD_TABLES: readonly TableName[] = [
  'Cards',
  'Pupils',
  'Referrals',
  'Letters',
  'Plans',
  'Measures',
  'Documents',
  'Agenda',
  'Sittings',
  'GroundChecks',
];

/** Rows the record of a card is made of. */
export function recordRows(cardId: string, known: Known): RowRequest {
  const under = [cardId];
  const items = known.ids('Agenda').filter((id) => id.endsWith(`-${cardId}`));
  return {
    Cards: { ids: under },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Referrals: { under },
    Letters: { under },
    Plans: { under },
    Measures: { under },
    Documents: { under },
    GroundChecks: { under },
    Agenda: { ids: items },
    Sittings: { ids: items.map(sittingIdOf) },
  };
}

/** A register card is kept of a child the council placed. */
export const hasRecord = (card: Card | undefined): card is Card =>
  card?.outcome === 'PLACE' && !isEnded(card);

/** Cells of the register card; '' where nothing is known. */
export interface CardRecord {
  readonly number: string;
  readonly born: string;
  readonly class: string;
  readonly state: string;
  readonly source: string;
  readonly received: string;
  readonly registered: string;
  readonly gathered: string;
  readonly submitted: string;
  readonly decision: string;
  readonly grounds: string;
  /** Approved plans in order: from, to and the approval; how the copy was handed over. */
  readonly plans: readonly { readonly plan: string; readonly copy: string }[];
  readonly review: string;
  readonly told: string;
  readonly removal: string;
  readonly transfer: string;
  readonly measures: readonly Record<'kind' | 'who' | 'due' | 'done', string>[];
  readonly papers: readonly string[];
}

/** The record of a card in the language of the desk; this very card as a paper is not among its papers. */
export function cardRecord(desk: Desk, card: Card): CardRecord {
  const { file, language } = desk;
  const pupil = file.get('Pupils', pupilIdOf(card.id));
  const minutes = (outcome: string): string => {
    const item = file.all('Agenda').find((each) => each.outcome === outcome);
    const ofPaper = outcome === 'PLACE' ? card.paperMinutes : '';
    const number = (item && file.get('Sittings', sittingIdOf(item.id))?.minutesNumber) || ofPaper;
    return number === '' ? '' : tell(language, 'registry.minutes', { number: numberSign(number) });
  };
  const approved = file.all('Plans', card.id).filter(({ approvedOn }) => approvedOn !== null);
  return {
    number: lines(
      cardNumber(card)[language],
      card.fromPaper === true && tell(language, 'registry.from-paper'),
    ),
    born: dated(pupil?.bornOn ?? null),
    class: pupil ? classWords(pupil) : '',
    state: wordsOf('CARD_STATES', cardState(card))[language],
    source: card.source === '' ? '' : wordsOf('SOURCES', card.source)[language],
    received: dated(card.receivedOn),
    registered: dated(card.registeredOn),
    gathered: dated(card.gatheredOn),
    submitted: dated(card.submittedOn),
    decision: lines(dated(card.decidedOn), minutes('PLACE')),
    grounds: lines(
      ...shownGrounds(desk, card, { confirmed: card.confirmedGrounds, others: [] }).map(
        (code) => wordsOf('GROUNDS', code)[language],
      ),
    ),
    plans: approved.map((plan) => ({
      plan: lines(
        plan.from !== null && plan.to !== null && `${shortDate(plan.from)} – ${shortDate(plan.to)}`,
        tell(language, 'registry.approved', { day: dated(plan.approvedOn) }),
      ),
      copy:
        plan.answer === ''
          ? ''
          : lines(dated(plan.answeredOn), wordsOf('PARENT_ANSWERS', plan.answer)[language]),
    })),
    review: dated(card.reviewedOn),
    told: lines(
      ...file
        .all('Letters', card.id)
        .filter(({ kind }) => kind === 'NOTICE')
        .map(({ sentOn }) => dated(sentOn)),
    ),
    removal: lines(
      dated(card.removedOn),
      card.removalBasis !== '' &&
        card.removedOn !== null &&
        wordsOf('REMOVAL_BASES', card.removalBasis)[language],
      card.removedOn !== null && minutes('REMOVE'),
    ),
    transfer: lines(dated(card.transferSentOn), dated(card.transferAcceptedOn)),
    measures: file
      .all('Measures', card.id)
      .filter(({ id, dropped }) => dropped !== true && file.get('Plans', planIdOf(id))?.approvedOn !== null)
      .map((measure) => ({
        kind: measure.name || (measure.kind === '' ? '' : wordsOf('HELP_KINDS', measure.kind)[language]),
        who: lines(...measure.responsible.map((id) => staffName(desk, id)), measure.outsider),
        due: dated(measure.dueOn),
        done: dated(measure.doneOn),
      })),
    papers: [
      ...new Set(
        file
          .all('Documents', card.id)
          .filter(({ state, kind }) => state !== 'SUPERSEDED' && kind !== 'D31')
          .map((paper) => paperName(paper, language)),
      ),
    ],
  };
}
