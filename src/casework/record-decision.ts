// T12–T14 The council decides on one item: place, refuse, put off (¶15); the date is the sitting's, never the day of typing (I-25).
import type { CalendarDate } from '../model/calendar-date';
import type { Outcome } from '../model/codes';
import { RecordDecision } from '../model/inputs/council';
import { fullName } from '../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../model/record-id';
import { decisionFindings } from '../order/p15-decision';
import type { Card } from '../register/tables/cards';
import { dayAndMonth, longDate } from '../text/dates';
import { OFFICE_ROLES } from './access';
import { applicationFacts, homeConditionsOf, materialsFacts, packOf } from './card-facts';
import { isDecided } from './card-state';
import { changeCard } from './change-card';
import { defineCommand, type Follow } from './command';
import { type Desk, nameOf } from './desk';
import { confirmedCheck, standing } from './ground-checks';
import { consideredLetters, noticeWorkLeft } from './notices';
import { threeDigits } from './numbers';
import { minutesFollow, notYetGiven } from './sitting-facts';
import { voteFindings, votesOf } from './votes';

export const recordDecision = defineCommand({
  name: 'record-decision',
  paragraphs: [15, 17, 22],
  roles: OFFICE_ROLES,
  input: RecordDecision,
  tables: [
    'Agenda',
    'Sittings',
    'Attendance',
    'Cards',
    'Plans',
    'Referrals',
    'GroundChecks',
    'Letters',
    'Materials',
    'Deviations',
    'Pupils',
  ],
  rows(input) {
    const cardId = cardIdOf(input.itemId);
    const under = cardId === '' ? [] : [cardId];
    return {
      Agenda: { ids: [input.itemId] },
      Sittings: { ids: [sittingIdOf(input.itemId)] },
      Attendance: { under: [sittingIdOf(input.itemId)] },
      Cards: { ids: under },
      Plans: { under },
      Referrals: { under },
      GroundChecks: { under },
      Letters: { under },
      Materials: { under },
      Deviations: { under: [...under, sittingIdOf(input.itemId)] },
      Pupils: { ids: under.map(pupilIdOf) },
    };
  },
  decide(desk, input) {
    const item = desk.file.get('Agenda', input.itemId);
    const sitting = desk.file.get('Sittings', sittingIdOf(input.itemId));
    if (!item || item.withdrawn === true || !sitting || sitting.heldOn === null)
      return { problems: [{ path: ['itemId'], text: 'problem.item-unknown' }] };
    if (sitting.openedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-open' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    const card = desk.file.get('Cards', cardIdOf(item.id));
    if (item.kind === 'PLACEMENT' && !card)
      return { problems: [{ path: ['itemId'], text: 'problem.card-unknown' }] };
    if (item.kind === 'OTHER' && (input.outcome === 'PLACE' || input.outcome === 'REFUSE'))
      return { problems: [{ path: ['outcome'], text: 'problem.outcome-other' }] };
    if (card && card.itemId !== item.id && (card.itemId !== '' || isDecided(card)))
      return {
        problems: [
          { path: [], text: isDecided(card) ? 'problem.already-decided' : 'problem.on-other-agenda' },
        ],
      };
    const check = card && input.grounds.map((code) => confirmedCheck(desk, card.id, code)).find(Boolean);
    const findings = card
      ? decisionFindings(
          {
            itemKind: 'PLACEMENT',
            outcome: input.outcome,
            decidedOn: sitting.heldOn,
            application: applicationFacts(card, desk.file.all('Referrals', card.id)),
            invitations:
              item.invitedOn === null
                ? []
                : [
                    {
                      invitedOn: item.invitedOn,
                      way: item.inviteWay || undefined,
                      result: item.inviteResult || undefined,
                    },
                  ],
            materials: materialsFacts(card, desk.file.all('Materials', card.id)),
            grounds: {
              confirmed: input.grounds,
              recordedBy: check?.proposedBy,
              secondPerson: check?.checkedBy,
            },
            parentsHeard: item.parentsPresent === true,
            whyNotHeard: item.whyNotHeard,
            reason: input.reason,
            postponedTo: input.postponedTo ?? undefined,
          },
          { timing: 'happened', pack: packOf(card), homeConditions: homeConditionsOf(desk) },
        )
      : [];
    const decided = desk.file.change('Agenda', item.id, {
      outcome: input.outcome,
      grounds: card ? standing(desk, card, input.grounds) : input.grounds,
      secondPersonId: check?.checkedBy ?? '',
      unanimous: input.unanimous ?? null,
      ...votesOf(desk, sitting.id, input),
      notVoting: input.notVoting,
      reason: input.reason,
      postponedTo: input.outcome === 'POSTPONE' ? (input.postponedTo ?? null) : null,
      tasks: input.tasks,
    });
    if (card) settle(desk, card, item.id, sitting.heldOn, input);
    const follows = [...(card ? mended(desk, card) : []), ...minutesFollow(sitting)];
    const placed = card !== undefined && input.outcome === 'PLACE';
    const subject = card?.id ?? sitting.id;
    return {
      findings: notYetGiven(desk, sitting, subject, [
        ...findings,
        ...voteFindings(desk, sitting.id, decided),
      ]),
      follows,
      subject,
      done: {
        ...doneText(input),
        sittingId: sitting.id,
        cardId: card?.id,
        ...(placed
          ? { next: { act: { screen: 'plan' as const, cardId: card.id }, text: 'act.plan' as const } }
          : {}),
      },
    };
  },
});

/** A question put off is not done: its new day is said. */
function doneText({ outcome, postponedTo }: { outcome: Outcome; postponedTo?: CalendarDate | null }) {
  if (outcome === 'PLACE') return { text: 'done.placed' as const };
  if (outcome !== 'POSTPONE') return { text: 'done.decided' as const };
  return postponedTo
    ? { text: 'done.postponed' as const, facts: { day: longDate(postponedTo) } }
    : { text: 'done.postponed-open' as const };
}

/** What rested on the decision as it was before: a notice to the agency, an approved plan. The facts change with it, and each is said. */
function mended(desk: Desk, before: Card): Follow[] {
  const card = desk.file.get('Cards', before.id) ?? before;
  const follows: Follow[] = [];
  if (before.outcome !== '' && before.outcome !== card.outcome && before.agencyToldOn !== null) {
    const now = changeCard(desk, card.id, {
      agencyToldOutcome: before.agencyToldOutcome || before.outcome,
      mendedOn: desk.today,
    });
    const again = consideredLetters(desk, now).some(({ toldOn }) => toldOn === null);
    if (again) follows.push({ text: 'follow.tell-again', facts: { day: dayAndMonth(before.agencyToldOn) } });
    if (again) desk.file.markOpen(card.id, true);
  }
  if (card.outcome !== 'PLACE')
    for (const plan of desk.file.all('Plans', card.id).filter(({ approvedOn }) => approvedOn !== null)) {
      desk.file.change('Plans', plan.id, { approvedOn: null, reopenedOn: desk.today });
      changeCard(desk, card.id, { planApprovedOn: null });
      follows.push({ text: 'follow.plan-falls' });
      if (plan.answer !== '') follows.push({ text: 'follow.copy-falls' });
    }
  return follows;
}

/** What the decision does to the card; a decision mended while the sitting is open keeps its register number. */
function settle(
  desk: Desk,
  card: Card,
  itemId: string,
  decidedOn: CalendarDate,
  { outcome, grounds }: { outcome: Outcome; grounds: Card['confirmedGrounds'] },
): void {
  const child = desk.file.find('Pupils', pupilIdOf(card.id));
  const pupil = child ? fullName(nameOf(child)) : card.pupil;
  if (outcome === 'PLACE') {
    const registerNumber =
      card.registerNumber !== '' ? card.registerNumber : threeDigits(desk.file.take('register'));
    changeCard(desk, card.id, {
      itemId,
      outcome,
      decidedOn,
      confirmedGrounds: grounds,
      registerNumber,
      pupil,
    });
    desk.file.markOpen(card.id, true);
  } else if (outcome === 'REFUSE') {
    // A refusal leaves no label on the child: the sheet no longer says whose card it was.
    changeCard(desk, card.id, { itemId, outcome, decidedOn, confirmedGrounds: [], pupil: '' });
    desk.file.markOpen(card.id, noticeWorkLeft(desk, desk.file.get('Cards', card.id) ?? card));
  } else {
    changeCard(desk, card.id, { outcome: '', decidedOn: null, confirmedGrounds: [], itemId: '', pupil });
    desk.file.markOpen(card.id, true);
  }
}
