// What each paragraph asked for in a period, what was done and when. Only ¶11, ¶12 and ¶20 carry a last day: a school's own term is no matter of the order and never appears.
import type { CalendarDate } from '../../model/calendar-date';
import { planIdOf, sittingIdOf } from '../../model/record-id';
import type { ParagraphId } from '../../order/paragraph';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import { type Facts, numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import type { RegistryTextKey } from '../../text/registry-texts';
import type { Desk } from '../desk';
import { CARD_COLUMNS, withColumns } from './facts-to-read';
import { standingOf, statutoryTerms } from './statutory-terms';
import type { Period } from './summary-counts';

export const INSPECTION_COLUMNS: RowRequest = /* @__PURE__ */ withColumns(CARD_COLUMNS, {
  Plans: { columns: ['approvedOn', 'answeredOn'] },
  Measures: { columns: ['dueOn', 'doneOn', 'dropped'] },
  Visits: { columns: ['heldOn'] },
  Submissions: { columns: ['preparedOn', 'sentOn'] },
  Controls: { columns: ['madeOn'] },
  Documents: { columns: ['kind', 'state', 'signedOn'] },
});

/** `missing`: the moment to do it has passed; `open`: it may still be done, and the order names no day. */
export type InspectionState = 'done' | 'late' | 'missing' | 'open';

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
}

/** The rows of a period, as seen today, by paragraph and date. */
export function inspectionRows(desk: Desk, period: Period): InspectionRow[] {
  const within = (day: CalendarDate | null): day is CalendarDate =>
    day !== null && period.from <= day && day <= period.to;
  const rows = [
    ...termRows(desk, within),
    ...desk.file
      .all('Cards')
      .filter(({ endKind, fromPaper }) => endKind !== 'MISTAKE' && fromPaper !== true)
      .flatMap((card) => cardRows(desk, card, within)),
    ...sittingRows(desk, within),
    ...workRows(desk, within),
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
  otherwise: 'missing' | 'open',
  facts?: Facts,
): InspectionRow => ({
  paragraph,
  what: `inspection.p${paragraph}` as RegistryTextKey,
  subject,
  on,
  state: on === null ? otherwise : 'done',
  ...(facts ? { facts } : {}),
});

function cardRows(desk: Desk, card: Card, within: Within): InspectionRow[] {
  const rows: InspectionRow[] = [];
  const { id, decidedOn, removedOn } = card;
  if (within(decidedOn)) {
    const before = (on: CalendarDate | null) => (on !== null && on <= decidedOn ? on : null);
    rows.push(once(4, id, before(card.submittedOn), 'missing'));
    if (card.outcome === 'PLACE') {
      rows.push(once(14, id, before(card.handedOn), 'missing'));
      rows.push(once(16, id, card.planApprovedOn, 'open'));
      const n = card.confirmedGrounds.length;
      rows.push(once(22, id, n > 0 ? decidedOn : null, 'missing', { n }));
    }
  }
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
    rows.push(once(18, id, plan.answeredOn, 'open'));
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
    const on = item.decidedOn ?? sitting?.heldOn ?? null;
    if (item.outcome === '' || item.withdrawn === true || item.kind === 'OTHER' || !within(on)) continue;
    const subject = item.id.slice(sittingIdOf(item.id).length + 1);
    rows.push(once(9, subject, item.invitedOn, 'missing'));
    rows.push(once(15, subject, on, 'open', { outcome: wordsOf('OUTCOMES', item.outcome) }));
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
  const plans = new Map<string, { all: number; done: number; last: CalendarDate | null }>();
  for (const { id, dueOn, doneOn, dropped } of desk.file.all('Measures')) {
    const plan = desk.file.get('Plans', planIdOf(id));
    if (!plan || plan.approvedOn === null || dropped === true || !within(dueOn)) continue;
    const seen = plans.get(plan.id) ?? { all: 0, done: 0, last: null };
    seen.all += 1;
    if (doneOn !== null) {
      seen.done += 1;
      if (seen.last === null || doneOn > seen.last) seen.last = doneOn;
    }
    plans.set(plan.id, seen);
  }
  for (const [id, { all, done, last }] of plans)
    rows.push(once(19, id.slice(0, 10), done === all ? last : null, 'open', { all, done }));
  return rows;
}
