// What each paragraph asked for in a period, what was done and when. Only ¶11, ¶12 and ¶20 carry a last day: a school's own term is no matter of the order and never appears.

import type { CalendarDate } from '../../model/calendar-date';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import type { ParagraphId } from '../../order/paragraph';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import { type Facts, numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import type { RegistryTextKey } from '../../text/registry-texts';
import type { Desk } from '../desk';
import { CARD_COLUMNS, withColumns } from './facts-to-read';
import { standingOf, statutoryTerms } from './statutory-terms';
import { countedAs, measureIn, type Period } from './summary-counts';
import { measuresInForce } from './summary-facts';

export const INSPECTION_COLUMNS: RowRequest = /* @__PURE__ */ withColumns(CARD_COLUMNS, {
  Plans: { columns: ['approvedOn', 'answeredOn', 'fromPaper'] },
  Measures: { columns: ['kind', 'dueOn', 'doneOn', 'dropped'] },
  Visits: { columns: ['heldOn'] },
  Submissions: { columns: ['preparedOn', 'sentOn'] },
  Controls: { columns: ['madeOn'] },
  Documents: { columns: ['kind', 'state', 'signedOn'] },
});

/**
 * `missing`: the moment to do it has passed; `open`: it may still be done, and the order names no day; `overdue`: a day
 * of the approved plan has passed (¶19); `paper`: it lay before the card was brought in, the papers tell of it.
 */
export type InspectionState = 'done' | 'late' | 'missing' | 'open' | 'overdue' | 'paper';

export interface InspectionRow {
  readonly paragraph: ParagraphId;
  readonly what: RegistryTextKey;
  readonly facts?: Facts;
  /** Card, sitting, composition or letter; '' for none. */
  readonly subject: string;
  readonly on: CalendarDate | null;
  readonly state: InspectionState;
  /** The last day by the order (¶11, ¶12, ¶20). */
  readonly due?: CalendarDate;
  /** It was done on paper and brought in. */
  readonly fromPaper?: true;
}

/** The rows of a period, as seen today, by paragraph and date. */
export function inspectionRows(desk: Desk, period: Period): InspectionRow[] {
  const within = (day: CalendarDate | null): day is CalendarDate =>
    day !== null && period.from <= day && day <= period.to;
  const rows = [
    ...termRows(desk, within),
    ...desk.file
      .all('Cards')
      .filter(({ endKind }) => endKind !== 'MISTAKE')
      .flatMap((card) => cardRows(desk, card, within, period.to)),
    ...sittingRows(desk, within),
    ...workRows(desk, within),
    ...measureRows(desk, period),
  ];
  const order = (row: InspectionRow): string =>
    `${String(row.paragraph).padStart(3, '0')} ${row.due ?? row.on ?? ''} ${row.subject}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

type Within = (day: CalendarDate | null) => day is CalendarDate;

const termRows = (desk: Desk, within: Within): InspectionRow[] =>
  statutoryTerms(desk)
    .filter(({ due }) => within(due))
    .map((term) => ({
      paragraph: term.paragraph,
      what: `inspection.p${term.paragraph}`,
      subject: term.cardId || term.letterId,
      on: term.doneOn,
      due: term.due,
      state: ({ done: 'done', 'done-late': 'late', late: 'missing', open: 'open', today: 'open' } as const)[
        standingOf(term, desk.today)
      ],
    }));

/** Done on a day; when not, it is missing if the moment that asked for it has come. */
const once = (
  paragraph: InspectionRow['paragraph'],
  subject: string,
  on: CalendarDate | null,
  otherwise: 'missing' | 'open' | 'paper',
  facts?: Facts,
): InspectionRow => ({
  paragraph,
  what: `inspection.p${paragraph}` as RegistryTextKey,
  subject,
  on,
  state: on === null ? otherwise : 'done',
  ...(facts ? { facts } : {}),
});

const onPaper = (row: InspectionRow): InspectionRow => ({ ...row, fromPaper: true });

function cardRows(desk: Desk, card: Card, within: Within, to: CalendarDate): InspectionRow[] {
  const rows: InspectionRow[] = [];
  const { id, decidedOn, removedOn } = card;
  if (within(decidedOn)) {
    const before = (on: CalendarDate | null) => (on !== null && on <= decidedOn ? on : null);
    const paper = card.fromPaper === true;
    const untold = paper ? 'paper' : 'missing';
    rows.push(once(4, id, before(card.submittedOn), untold));
    if (card.outcome === 'PLACE') {
      rows.push(once(14, id, before(card.handedOn), untold));
      // Its item stands in minutes on paper.
      if (paper)
        rows.push(onPaper(once(15, id, decidedOn, 'open', { outcome: OUTCOME_NOUNS[card.outcome] })));
      const plan = once(16, id, card.planApprovedOn, 'open');
      const broughtIn = desk.file.all('Plans', id).some(({ fromPaper }) => fromPaper === true);
      rows.push(broughtIn ? onPaper(plan) : plan);
      const n = card.confirmedGrounds.length;
      const grounds = once(22, id, n > 0 ? decidedOn : null, 'missing', { n });
      rows.push(paper ? onPaper(grounds) : grounds);
    }
  }
  if (card.removalAppliedOn !== null && removedOn === null && card.removalAppliedOn <= to)
    rows.push({
      paragraph: 23,
      what: 'inspection.p23.applied',
      subject: id,
      on: card.removalAppliedOn,
      state: 'open',
    });
  if (within(removedOn))
    rows.push(
      once(23, id, removedOn, 'open', {
        basis: card.removalBasis === '' ? '' : wordsOf('REMOVAL_BASES', card.removalBasis),
      }),
    );
  const moved = card.removalBasis === 'CHANGED_SCHOOL' && within(removedOn);
  if (moved || within(card.transferSentOn)) rows.push(once(24, id, card.transferSentOn, 'open'));
  for (const plan of desk.file.all('Plans', id)) {
    if (!within(plan.approvedOn)) continue;
    const paper = plan.fromPaper === true;
    rows.push(once(18, id, plan.answeredOn, paper ? 'paper' : 'open'));
  }
  return rows;
}

function sittingRows(desk: Desk, within: Within): InspectionRow[] {
  const rows: InspectionRow[] = [];
  for (const sitting of desk.file.all('Sittings')) {
    if (!within(sitting.heldOn) || sitting.closedAt === '') continue;
    rows.push(once(5, sitting.id, sitting.heldOn, 'open'));
    const signed = desk.file
      .all('Documents', sitting.id)
      .find(({ kind, state }) => kind === 'D16' && state === 'SIGNED');
    rows.push(
      once(17, sitting.id, signed?.signedOn ?? null, 'open', { number: numberSign(sitting.minutesNumber) }),
    );
  }
  for (const item of desk.file.all('Agenda')) {
    const sitting = desk.file.get('Sittings', sittingIdOf(item.id));
    if (!sitting || sitting.closedAt === '') continue;
    const on = item.decidedOn ?? sitting.heldOn;
    if (item.outcome === '' || item.withdrawn === true || item.kind === 'OTHER' || !within(on)) continue;
    const subject = item.id.slice(sittingIdOf(item.id).length + 1);
    rows.push(once(9, subject, item.invitedOn, 'missing'));
    rows.push(once(15, subject, on, 'open', { outcome: OUTCOME_NOUNS[item.outcome] }));
  }
  const orders = new Map<string, { on: CalendarDate | null; n: number }>();
  for (const { id, inForceFrom } of desk.file.all('Council')) {
    const order = id.slice(0, 4);
    orders.set(order, { on: inForceFrom, n: (orders.get(order)?.n ?? 0) + 1 });
  }
  for (const [id, { on, n }] of orders) if (within(on)) rows.push(once(6, id, on, 'open', { n }));
  return rows;
}

function workRows(desk: Desk, within: Within): InspectionRow[] {
  const rows: InspectionRow[] = [];
  for (const { id, heldOn } of desk.file.all('Visits'))
    if (within(heldOn)) rows.push(once(13, id.slice(0, 10), heldOn, 'open'));
  for (const { id, sentOn, preparedOn } of desk.file.all('Submissions'))
    if (within(sentOn ?? preparedOn)) rows.push(once(21, id.slice(0, 10), sentOn, 'open'));
  for (const { id, madeOn } of desk.file.all('Controls'))
    if (within(madeOn)) rows.push(once(10, id.slice(0, 10), madeOn, 'open'));
  return rows;
}

/** One row for each plan: its measures of the period, as the summary counts them. */
function measureRows(desk: Desk, period: Period): InspectionRow[] {
  const plans = new Map<string, { all: number; done: number; late: number; overdue: number; on: string }>();
  for (const measure of measuresInForce(desk)) {
    if (!measureIn(measure, period)) continue;
    const { planId, dueOn, doneOn } = measure;
    const seen = plans.get(planId) ?? { all: 0, done: 0, late: 0, overdue: 0, on: '' };
    seen.all += 1;
    const late = countedAs('', dueOn, doneOn, desk.today).includes('.late');
    if (late) seen.late += 1;
    if (doneOn === null) seen.overdue += late ? 1 : 0;
    else {
      seen.done += 1;
      if (doneOn > seen.on) seen.on = doneOn;
    }
    plans.set(planId, seen);
  }
  return [...plans].map(([id, { all, done, late, overdue, on }]) => ({
    paragraph: 19,
    what: late > 0 ? 'inspection.p19.late' : 'inspection.p19',
    subject: cardIdOf(id),
    on: done === all ? (on as CalendarDate) : null,
    state: overdue > 0 ? 'overdue' : done === all ? 'done' : 'open',
    facts: { all, done, ...(late > 0 ? { late } : {}) },
  }));
}
