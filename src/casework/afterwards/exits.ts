// Ways of a card other than to a decision: sent back (T09), ended (T10), annulled (T24), begun anew as another card (T26).

import { AnnulCard, CloseCard, ReopenCard, ReturnMaterials } from '../../model/inputs/exits';
import { pupilIdOf, sittingIdOf } from '../../model/record-id';
import { annulFindings, closeFindings, type DismissRule } from '../../order/exits';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import { OFFICE_ROLES } from '../access';
import { cardState, isDecided } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem, type Known } from '../command';
import type { Desk } from '../desk';
import { recordable } from '../intake/ground-checks';
import { openCard } from '../intake/open-card';
import { outOfOrder } from '../preparation/day-checks';
import { markToSeal } from '../privacy/sealing';

const DEPUTY_AND_HEAD = ['DEPUTY_UPBRINGING', 'HEAD'] as const;

const withAgenda = (cardId: string, known: Known): RowRequest => {
  const items = known.ids('Agenda').filter((id) => id.endsWith(`-${cardId}`));
  return {
    Cards: { ids: [cardId] },
    Referrals: { under: [cardId] },
    Agenda: { ids: items },
    Sittings: { ids: items.map(sittingIdOf) },
  };
};

/** A sitting that has begun decides the item itself. */
function sittingGoesOn(desk: Desk, card: Card): FieldProblem[] {
  const goesOn = [card.itemId, card.laterItemId].some((itemId) => {
    const sitting = desk.file.get('Sittings', sittingIdOf(itemId));
    return sitting !== undefined && sitting.openedAt !== '' && sitting.closedAt === '';
  });
  return goesOn ? [{ path: [], text: 'problem.sitting-goes-on' }] : [];
}

/** The card ends: it leaves the agenda and the lists, and the sheet no longer says whose it was. */
function end(desk: Desk, card: Card, facts: Partial<Card>): void {
  for (const itemId of [card.itemId, card.laterItemId]) {
    const item = itemId === '' ? undefined : desk.file.get('Agenda', itemId);
    if (item && item.outcome === '') desk.file.change('Agenda', item.id, { withdrawn: true });
  }
  changeCard(desk, card.id, {
    ...facts,
    endedBy: desk.actor.staffId,
    pupil: '',
    laterItemId: '',
    ...(isDecided(card) ? {} : { itemId: '' }),
  });
  desk.file.markOpen(card.id, false);
  markToSeal(desk, card.id);
}

const cardUnknown = { problems: [{ path: ['cardId'], text: 'problem.card-unknown' as const }] };
const decided = { problems: [{ path: [], text: 'problem.already-decided' as const }] };

export const returnMaterials = defineCommand({
  name: 'return-materials',
  paragraphs: [14],
  roles: DEPUTY_AND_HEAD,
  input: ReturnMaterials,
  tables: ['Cards'],
  rows: (input) => ({ Cards: { ids: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return cardUnknown;
    if (isDecided(card)) return decided;
    if (card.handedOn === null)
      return { problems: [{ path: [], text: 'problem.not-handed', paragraph: 14 }] };
    if (input.returnedOn > desk.today)
      return { problems: [{ path: ['returnedOn'], text: 'problem.date-ahead' }] };
    if (input.returnedOn < card.handedOn)
      return { problems: [outOfOrder('returnedOn', input.returnedOn, card.handedOn, 14)] };
    changeCard(desk, card.id, {
      handedOn: null,
      returnedOn: input.returnedOn,
      returnReason: input.reason,
    });
    return { subject: card.id, done: { text: 'done.returned', cardId: card.id } };
  },
});

export const closeCard = defineCommand({
  name: 'close-card',
  paragraphs: [4, 11, 20],
  roles: OFFICE_ROLES,
  input: CloseCard,
  tables: ['Cards', 'Referrals', 'Agenda', 'Sittings'],
  rows: (input, known) => withAgenda(input.cardId, known),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return cardUnknown;
    if (isDecided(card)) return decided;
    const problems: FieldProblem[] = sittingGoesOn(desk, card);
    if (input.endedOn > desk.today) problems.push({ path: ['endedOn'], text: 'problem.date-ahead' });
    if (card.receivedOn !== null && input.endedOn < card.receivedOn)
      problems.push(outOfOrder('endedOn', input.endedOn, card.receivedOn));
    if (
      input.kind === 'NOT_CONFIRMED' &&
      !desk.actor.roles.some((role) => (DEPUTY_AND_HEAD as readonly string[]).includes(role))
    )
      problems.push({ path: ['kind'], text: 'problem.deputy-decides' });
    if (problems.length > 0) return { problems };
    const findings = closeFindings({
      kind: input.kind,
      agencyWrote: desk.file.all('Referrals', card.id).some(({ source }) => source === 'AGENCY'),
      dismiss: desk.settings.dismissBeforeSitting as DismissRule,
    });
    end(desk, card, { endKind: input.kind, endedOn: input.endedOn, endReason: input.reason });
    return { findings, subject: card.id, done: { text: 'done.card-closed' } };
  },
});

export const annulCard = defineCommand({
  name: 'annul-card',
  paragraphs: [17],
  roles: DEPUTY_AND_HEAD,
  onRemoved: true,
  input: AnnulCard,
  tables: ['Cards', 'Referrals', 'Agenda', 'Sittings'],
  rows: (input, known) => withAgenda(input.cardId, known),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return cardUnknown;
    const problems: FieldProblem[] = sittingGoesOn(desk, card);
    if (input.minutesOn && input.minutesOn > desk.today)
      problems.push({ path: ['minutesOn'], text: 'problem.date-ahead' });
    if (problems.length > 0) return { problems };
    const findings = annulFindings({
      decidedOn: isDecided(card) && card.decidedOn !== null ? card.decidedOn : undefined,
      byHead: desk.actor.roles.includes('HEAD'),
      minutesNo: input.minutesNo,
      minutesOn: input.minutesOn ?? undefined,
      agencyTold: card.agencyToldOn !== null,
    });
    end(desk, card, {
      endKind: 'MISTAKE',
      endedOn: desk.today,
      endReason: input.reason,
      correctedBy: [input.minutesNo, input.minutesOn ?? ''].filter((part) => part !== '').join(' / '),
    });
    return { findings, subject: card.id, done: { text: 'done.card-annulled' } };
  },
});

/** States after which only a new card goes on. */
const ENDS: readonly string[] = ['REFUSED', 'DISMISSED', 'CLOSED', 'ANNULLED', 'REMOVED', 'ARCHIVED'];

export const reopenCard = defineCommand({
  name: 'reopen-card',
  paragraphs: [4, 22],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: ReopenCard,
  tables: ['Cards', 'Pupils', 'Referrals', 'GroundChecks'],
  rows: (input, known) => ({
    Cards: {
      ids: [input.cardId, ...known.openCards.filter((id) => id.startsWith(`${pupilIdOf(input.cardId)}-`))],
    },
    Pupils: { ids: [pupilIdOf(input.cardId)] },
  }),
  decide(desk, input) {
    const old = desk.file.get('Cards', input.cardId);
    if (!old) return cardUnknown;
    const pupil = desk.file.get('Pupils', pupilIdOf(old.id));
    if (!pupil || pupil.active === false)
      return { problems: [{ path: ['cardId'], text: 'problem.pupil-unknown' }] };
    const going = desk.file
      .openCardsOf(pupil.id)
      .some((id) => !ENDS.includes(cardState(desk.file.get('Cards', id) ?? old)));
    if (going || !ENDS.includes(cardState(old)))
      return { problems: [{ path: ['cardId'], text: 'problem.card-goes-on' }] };
    const received = { receivedOn: desk.today, receivedAt: desk.now };
    const cardId = openCard(desk, pupil, {
      source: 'APPLICATION',
      ...received,
      previousCardId: old.id,
    });
    desk.file.add(
      'Referrals',
      cardId,
      {
        source: 'APPLICATION',
        ...received,
        seenOn: desk.today,
        seen: input.seen,
        grounds: recordable(desk, cardId, input.grounds),
      },
      `-${desk.actor.staffId}`,
    );
    return {
      subject: cardId,
      done: {
        text: 'done.card-reopened',
        cardId,
        next: { act: { screen: 'register', cardId }, text: 'act.register' },
      },
    };
  },
});
