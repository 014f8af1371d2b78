// T20 A child's removal from the register is applied for, and the application taken back (¶23); only the council removes.

import type { RemovalBasis } from '../../model/codes';
import { ApplyForRemoval, WithdrawRemoval } from '../../model/inputs/removal';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { type CharacteristicBy, removalApplicationFindings } from '../../order/p23-removal';
import type { Card } from '../../register/tables/cards';
import type { Removal } from '../../register/tables/removals';
import { dayAndMonth } from '../../text/dates';
import { isOffice, OFFICE_ROLES } from '../access';
import { packOf, withFields } from '../card-facts';
import { isOnRegister } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem, type Follow, type Known } from '../command';
import type { Desk } from '../desk';
import { measuresOf } from '../plan/plan-facts';
import { outOfOrder } from '../preparation/day-checks';
import { monthsLater } from '../school-terms';

/** The application that waits for the council, or that this very item decided; undefined when nobody has applied. */
export const applicationOn = (desk: Desk, cardId: string, itemId = ''): Removal | undefined =>
  desk.file
    .all('Removals', cardId)
    .filter(
      (each) =>
        each.withdrawnOn === null && (each.outcome === '' || (itemId !== '' && each.itemId === itemId)),
    )
    .slice(-1)[0];

/** The positive characteristics of an application, as the rules of ¶23 see them. */
export const characteristicsOf = ({ teacherOn, psychologistOn, joint }: Removal) => [
  ...(teacherOn === null
    ? []
    : [
        {
          by: (joint === true ? 'JOINT' : 'CLASS_TEACHER') as CharacteristicBy,
          on: teacherOn,
          positive: true,
        },
      ]),
  ...(psychologistOn === null
    ? []
    : [{ by: 'PSYCHOLOGICAL_SERVICE' as const, on: psychologistOn, positive: true }]),
];

export const objectivePaperOf = ({ paper, paperOn }: Removal) =>
  paper === '' || paperOn === null ? undefined : { name: paper, on: paperOn };

/** What the school has set on ¶23's «оң мінездемесі». */
export const removalRules = (desk: Desk, card: Card) => ({
  pack: packOf(card),
  characteristics: desk.settings.characteristicRule === 'TWO' ? ('TWO' as const) : ('JOINT' as const),
});

/** Whether a person of the staff answers for a measure of the plan in force. */
const answersFor = (desk: Desk, card: Card, staffId: string): boolean =>
  desk.file.find('Plans', card.planId)?.approvedOn != null &&
  measuresOf(desk, card.planId).some(({ responsible }) => responsible.includes(staffId));

/** The office; outside it those alone who answer for a measure of the plan in force: ¶23 names the responsible person. */
const mayApply = (desk: Desk, card: Card): boolean =>
  isOffice(desk.actor) ||
  (isOnRegister(card) && card.expiredOn === null && answersFor(desk, card, desk.actor.staffId));

type Given = Pick<Removal, (typeof ADDED)[number]>;

/** What an application says; `joint` goes with the day of the class teacher's characteristic. */
const ADDED = [
  'appliedOn',
  'appliedBy',
  'basis',
  'teacherOn',
  'psychologistOn',
  'joint',
  'paper',
  'paperOn',
  'note',
] as const;

const isEmpty = (value: Given[keyof Given]): boolean => value === null || value === '' || value === false;

const isRecorded = (waiting: Removal, field: keyof Given): boolean =>
  field === 'joint' ? waiting.teacherOn !== null : !isEmpty(waiting[field]);

/** Fields that would erase what is recorded; what is left empty erases nothing. */
const notRecordedSo = (waiting: Removal, given: Given): (keyof Given)[] =>
  ADDED.filter(
    (field) =>
      isRecorded(waiting, field) &&
      !isEmpty(given[field]) &&
      given[field] !== waiting[field] &&
      !(field === 'joint' && waiting.joint === true),
  );

const addedTo = (waiting: Removal, given: Given): Partial<Removal> =>
  Object.fromEntries(
    ADDED.filter((field) => !isRecorded(waiting, field) && !isEmpty(given[field])).map((field) => [
      field,
      given[field],
    ]),
  );

export const applyForRemoval = defineCommand({
  name: 'apply-for-removal',
  paragraphs: [23],
  // Everyone may ask; whoever has no part in the plan is told what is told of a card that does not exist.
  roles: [],
  onEnded: true,
  input: ApplyForRemoval,
  tables: ['Cards', 'Pupils', 'Plans', 'Measures', 'Removals'],
  rows: ({ cardId }) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Removals: { under: [cardId] },
  }),
  unknown(desk, { cardId }) {
    const card = desk.file.find('Cards', cardId);
    return card && mayApply(desk, card) ? undefined : [{ path: ['cardId'], text: 'problem.card-unknown' }];
  },
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (!isOnRegister(card) || card.decidedOn === null)
      return { problems: [{ path: [], text: 'problem.not-on-register', paragraph: 23 }] };
    const appliedBy = (isOffice(desk.actor) && input.appliedBy) || desk.actor.staffId;
    const problems: FieldProblem[] = desk.file.get('Staff', appliedBy)
      ? []
      : [{ path: ['appliedBy'], text: 'problem.person-unknown' }];
    for (const field of ['appliedOn', 'teacherOn', 'psychologistOn', 'paperOn'] as const)
      if ((input[field] ?? '') > desk.today) problems.push({ path: [field], text: 'problem.date-ahead' });
    // The day of the placement is for the office.
    if (!isOffice(desk.actor) && input.appliedOn < card.decidedOn)
      problems.push({ path: ['appliedOn'], text: 'problem.dates-order', paragraph: 23 });
    if (problems.length > 0) return { problems };
    const given = {
      appliedOn: input.appliedOn,
      appliedBy,
      basis: input.basis as RemovalBasis,
      teacherOn: input.teacherOn ?? null,
      psychologistOn: input.joint ? null : (input.psychologistOn ?? null),
      joint: input.joint,
      paper: input.paper,
      paperOn: input.paperOn ?? null,
      note: input.note,
    };
    const waiting = applicationOn(desk, card.id);
    if (waiting && !isOffice(desk.actor))
      return {
        problems: [
          {
            path: [],
            text: 'problem.removal-waits',
            facts: { day: waiting.appliedOn === null ? '–' : dayAndMonth(waiting.appliedOn) },
            paragraph: 23,
          },
        ],
      };
    if (waiting) {
      const erased = notRecordedSo(waiting, { ...given, appliedBy: input.appliedBy ?? '' });
      if (erased.length > 0)
        return { problems: erased.map((field) => ({ path: [field], text: 'problem.removal-recorded' })) };
    }
    const application = waiting
      ? desk.file.change('Removals', waiting.id, addedTo(waiting, given))
      : desk.file.add('Removals', card.id, given);
    changeCard(desk, card.id, { removalAppliedOn: application.appliedOn });
    const findings = removalApplicationFindings(
      {
        basis: input.basis,
        appliedOn: application.appliedOn ?? input.appliedOn,
        placedOn: card.decidedOn,
        // An objective reason the secretary may bring before the council too.
        responsible: input.basis !== 'POSITIVE_DYNAMICS' || answersFor(desk, card, application.appliedBy),
        characteristics: characteristicsOf(application),
        objectivePaper: objectivePaperOf(application),
      },
      removalRules(desk, card),
    );
    return {
      findings: withFields(
        // Whether a characteristic is there would tell an opinion; outside the office nobody can add one either.
        isOffice(desk.actor) ? findings : findings.filter(({ field }) => field !== 'characteristics'),
        { characteristics: 'teacherOn', objectivePaper: 'paper' },
      ),
      follows: isOffice(desk.actor) ? tooSoon(desk, card, application) : [],
      subject: card.id,
      done: {
        text:
          isOffice(desk.actor) || input.basis !== 'POSITIVE_DYNAMICS'
            ? 'done.removal-applied'
            : 'done.removal-applied-by-teacher',
        ...(isOffice(desk.actor)
          ? {
              cardId: card.id,
              next: {
                act: { screen: 'convene' as const, cardId: card.id, kind: 'REMOVAL' },
                text: 'act.convene' as const,
              },
            }
          : {}),
      },
    };
  },
});

/** The school's own shortest time on the register; moving away waits for nothing. The day of the placement is for the office. */
function tooSoon({ settings }: Desk, { decidedOn }: Card, { basis, appliedOn }: Removal): Follow[] {
  const n = Number(settings.minStay);
  if (Number.isNaN(n) || basis !== 'POSITIVE_DYNAMICS' || decidedOn === null || appliedOn === null) return [];
  return appliedOn < monthsLater(decidedOn, n) ? [{ text: 'follow.min-stay', facts: { n } }] : [];
}

const withAgenda = (cardId: string, known: Known) => {
  const items = known.ids('Agenda').filter((id) => id.endsWith(`-${cardId}`));
  return {
    Cards: { ids: [cardId] },
    Removals: { under: [cardId] },
    Agenda: { ids: items },
    Sittings: { ids: items.map(sittingIdOf) },
  };
};

export const withdrawRemoval = defineCommand({
  name: 'withdraw-removal',
  paragraphs: [23],
  roles: OFFICE_ROLES,
  input: WithdrawRemoval,
  tables: ['Cards', 'Removals', 'Agenda', 'Sittings'],
  rows: (input, known) => withAgenda(input.cardId, known),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const application = applicationOn(desk, card.id);
    if (!application || card.removalAppliedOn === null)
      return { problems: [{ path: [], text: 'problem.removal-not-applied', paragraph: 23 }] };
    const item = card.laterItemId === '' ? undefined : desk.file.get('Agenda', card.laterItemId);
    const problems: FieldProblem[] = [];
    const sitting = item && desk.file.get('Sittings', sittingIdOf(item.id));
    if (item?.kind === 'REMOVAL' && sitting && sitting.openedAt !== '')
      problems.push({ path: [], text: 'problem.sitting-goes-on' });
    if (input.withdrawnOn > desk.today) problems.push({ path: ['withdrawnOn'], text: 'problem.date-ahead' });
    else if (application.appliedOn !== null && input.withdrawnOn < application.appliedOn)
      problems.push(outOfOrder('withdrawnOn', input.withdrawnOn, application.appliedOn, 23));
    if (problems.length > 0) return { problems };
    desk.file.change('Removals', application.id, {
      withdrawnOn: input.withdrawnOn,
      withdrawnWhy: input.reason,
    });
    if (item?.kind === 'REMOVAL') desk.file.change('Agenda', item.id, { withdrawn: true });
    changeCard(desk, card.id, {
      removalAppliedOn: null,
      ...(item?.kind === 'REMOVAL' ? { laterItemId: '' } : {}),
    });
    return { subject: card.id, done: { text: 'done.removal-withdrawn', cardId: cardIdOf(card.id) } };
  },
});
