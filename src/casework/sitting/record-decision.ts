// T12–T14, T18, T21, T22 The council decides on one item, by its kind (¶15, ¶23); the date is the sitting's, never the day of typing (I-25).
import type { CalendarDate } from '../../model/calendar-date';
import type { ItemKind, Outcome } from '../../model/codes';
import { RecordDecision } from '../../model/inputs/council';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { OUTCOMES_OF } from '../../order/item-outcomes';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { isOnRegister } from '../card-state';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { CARD_ITEMS } from '../outcomes/by-kind';
import { giveTasks, taskProblems } from '../plan/tasks';
import { decidingDay } from './sitting-day';
import { minutesFollow, notYetGiven } from './sitting-facts';
import { itemVoteFindings, votesOf } from './votes';

export const recordDecision = defineCommand({
  name: 'record-decision',
  paragraphs: [15, 17, 22],
  roles: OFFICE_ROLES,
  onRemoved: true,
  input: RecordDecision,
  tables: [
    'Agenda',
    'Sittings',
    'Attendance',
    'Cards',
    'Plans',
    'Referrals',
    'Removals',
    'GroundChecks',
    'Letters',
    'Materials',
    'Deviations',
    'Pupils',
    'Measures',
    'Tasks',
  ],
  rows(input, known) {
    const cardId = cardIdOf(input.itemId);
    const under = cardId === '' ? [] : [cardId];
    return {
      Agenda: { under: [sittingIdOf(input.itemId)] },
      Sittings: { ids: [sittingIdOf(input.itemId)] },
      Attendance: { under: [sittingIdOf(input.itemId)] },
      Cards: { ids: [...under, ...known.openCards.filter((id) => pupilIdOf(id) === pupilIdOf(cardId))] },
      Plans: { under },
      Referrals: { under },
      Removals: { under },
      GroundChecks: { under },
      Letters: { under },
      Materials: { under },
      Deviations: { under: [...under, sittingIdOf(input.itemId)] },
      Pupils: { ids: under.map(pupilIdOf) },
      Measures: { under },
      Tasks: { under: [sittingIdOf(input.itemId)] },
    };
  },
  decide(desk, input) {
    const item = desk.file.get('Agenda', input.itemId);
    const sitting = desk.file.get('Sittings', sittingIdOf(input.itemId));
    if (!item || item.withdrawn === true || !sitting || sitting.heldOn === null)
      return { problems: [{ path: ['itemId'], text: 'problem.item-unknown' }] };
    if (sitting.openedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-open' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    const kind = item.kind === '' ? 'OTHER' : item.kind;
    const problems: FieldProblem[] = [
      ...outcomeProblems(desk, kind, input.outcome),
      ...(kind !== 'OTHER' && input.resolution !== ''
        ? [{ path: ['resolution'], text: 'problem.resolution-of-other' as const }]
        : []),
      ...taskProblems(desk, item.id, input.assignments),
    ];
    const card = desk.file.get('Cards', cardIdOf(item.id));
    const decidedOn = decidingDay(sitting) ?? sitting.heldOn;
    if (kind !== 'OTHER' && !card) return { problems: [{ path: ['itemId'], text: 'problem.card-unknown' }] };
    const about = card && kind !== 'OTHER' ? { desk, item, card, decidedOn, input } : undefined;
    const rules = kind === 'OTHER' ? undefined : CARD_ITEMS[kind];
    if (about && rules && problems.length === 0) problems.push(...rules.problems(about));
    if (problems.length > 0) return { problems };
    const findings = about && rules ? rules.findings(about) : [];
    const decided = desk.file.change('Agenda', item.id, {
      outcome: input.outcome,
      grounds: input.grounds,
      unanimous: input.unanimous ?? null,
      ...votesOf(desk, sitting, item.id, input),
      notVoting: input.notVoting,
      presidingVote: input.presidingVote ?? '',
      dissents: input.dissents,
      reason: input.reason,
      postponedTo: input.outcome === 'POSTPONE' ? (input.postponedTo ?? null) : null,
      tasks: input.tasks,
      resolution: input.resolution,
      decidedOn,
      ...(about && rules ? rules.marks(about) : {}),
    });
    const mended = about && rules ? rules.settle(about) : [];
    if (kind === 'OTHER') desk.file.markOpen(item.id, input.outcome === 'POSTPONE');
    const settled = about && desk.file.get('Cards', about.card.id);
    giveTasks(desk, item, input.assignments, settled && isOnRegister(settled) ? settled : undefined);
    const placed = card !== undefined && input.outcome === 'PLACE';
    const subject = card?.id ?? sitting.id;
    return {
      findings: notYetGiven(desk, sitting, subject, [
        ...findings,
        ...itemVoteFindings(desk, sitting, decided),
      ]),
      follows: [...mended, ...minutesFollow(sitting)],
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

/** Each kind has decisions of its own; another kind's is refused by name. */
function outcomeProblems(desk: Desk, kind: ItemKind, outcome: Outcome): FieldProblem[] {
  if (OUTCOMES_OF[kind].includes(outcome)) return [];
  const allowed = OUTCOMES_OF[kind].map((code) => wordsOf('OUTCOMES', code)[desk.language]).join('; ');
  return [
    {
      path: ['outcome'],
      text: 'problem.outcome-of-kind',
      facts: { kind: wordsOf('ITEM_KINDS', kind), outcome: wordsOf('OUTCOMES', outcome), allowed },
      paragraph: kind === 'REMOVAL' ? 23 : 15,
    },
  ];
}

/** A question put off is not done: its new day is said. */
function doneText({ outcome, postponedTo }: { outcome: Outcome; postponedTo?: CalendarDate | null }) {
  if (outcome === 'PLACE') return { text: 'done.placed' as const };
  if (outcome === 'KEEP' || outcome === 'RENEW') return { text: 'done.kept' as const };
  if (outcome !== 'POSTPONE') return { text: 'done.decided' as const };
  return postponedTo
    ? { text: 'done.postponed' as const, facts: { day: longDate(postponedTo) } }
    : { text: 'done.postponed-open' as const };
}
