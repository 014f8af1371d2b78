// The deputy's board (¶10): every open card with what is due next and with whom; nothing by class, nothing counted by people (¶26).
import * as z from 'zod/mini';
import { fullName, nameWithInitials } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { coordinationFindings } from '../../order/p10-control';
import { nextDue } from '../../order/p19-monitoring';
import type { Card } from '../../register/tables/cards';
import { dayAndMonth } from '../../text/dates';
import { mayCommand, OFFICE_ROLES } from '../access';
import { cardState, isEnded } from '../card-state';
import { deadlinesOf } from '../deadlines';
import { type Desk, nameOf } from '../desk';
import { cardNumber } from '../numbers';
import { markControl } from '../plan/mark-control';
import { datesOf, isLive, type LiveMeasure, measureState } from '../plan/measure-work';
import { measuresOf } from '../plan/plan-facts';
import { isSealed } from '../privacy/sealing';
import { findingText } from '../problems';
import { defineQuery, type QueryRoom } from '../query';
import type { BoardView } from '../views';
import { nextStep } from './card-next';
import { mayRemind, measureChip, remindedWords, whoAnswers } from './measure-words';
import { whoHas } from './today';
import { PAPERWORK } from './today-work';
import { see, stateChip } from './words';

export const board = defineQuery({
  name: 'board',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards', 'Pupils', 'Referrals', 'Letters', 'Materials', 'Plans', 'Measures', 'Agenda'],
  rows: (_input, known) => ({
    Cards: { ids: known.openCards },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
    Referrals: { under: known.openCards },
    Letters: { under: known.openCards },
    Materials: { under: known.openCards },
    Plans: { under: known.openCards },
    Measures: { under: known.openCards },
    Agenda: {
      ids: known.ids('Agenda').filter((id) => known.openCards.some((card) => id.endsWith(`-${card}`))),
    },
  }),
  show(room): BoardView {
    const { desk, known } = room;
    const cards = known.openCards
      .flatMap((id) => desk.file.find('Cards', id) ?? [])
      .filter((card) => !isEnded(card) && card.removedOn === null)
      .map((card) => boardRow(room, card));
    const people = new Set(cards.flatMap((card) => card.with));
    return {
      cards,
      people: desk.file
        .all('Staff')
        .filter(({ id }) => people.has(id))
        .map((person) => ({ id: person.id, name: fullName(nameOf(person)), note: person.position })),
      warnings: coordination(desk),
      control: mayCommand(desk.actor, markControl.roles).allowed,
    };
  },
});

function boardRow(room: QueryRoom, card: Card): BoardView['cards'][number] {
  const { desk } = room;
  const { language } = desk;
  const plan = desk.file.find('Plans', card.planId);
  const live = plan && isLive(card, plan) ? plan : undefined;
  const measures = live
    ? measuresOf(desk, live.id).map((measure) => ({
        of: { measure, plan: live, card },
        state: measureState(desk, { measure, plan: live }),
      }))
    : [];
  const open = measures.filter(({ state }) => state !== 'done');
  const late = measures.filter(({ state }) => state === 'late');
  const unticked = measures.filter(({ state }) => state === 'unticked');
  const next = nextOf(
    room,
    card,
    open.map(({ of }) => of),
  );
  const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
  const day = (key: 'board.reviewed' | 'board.controlled' | 'board.next-control', on: Card['reviewedOn']) =>
    on === null ? '' : see(language, key, { day: dayAndMonth(on) });
  return {
    cardId: card.id,
    number: cardNumber(card)[language],
    name: isSealed(desk, card) ? see(language, 'sealed.name') : pupil ? nameWithInitials(nameOf(pupil)) : '–',
    stateChip: stateChip(cardState(card), language),
    next: next.words,
    progress:
      measures.length === 0
        ? ''
        : [
            see(language, 'board.progress', { done: measures.length - open.length, all: measures.length }),
            late.length > 0 && see(language, 'board.late', { n: late.length }),
            unticked.length > 0 && see(language, 'board.unticked', { n: unticked.length }),
          ]
            .filter(Boolean)
            .join(' · '),
    reviewed: day('board.reviewed', card.reviewedOn),
    control: [day('board.controlled', card.controlledOn), day('board.next-control', card.nextControlOn)]
      .filter(Boolean)
      .join(' · '),
    with: [...new Set([...next.with, ...open.flatMap(({ of }) => of.measure.responsible)])],
    late: next.late || late.length > 0,
    measures: [...late, ...unticked].map(({ of }) => ({
      measureId: of.measure.id,
      name: of.measure.name,
      who: whoAnswers(desk, of.measure),
      chip: measureChip(of, desk),
      reminded: remindedWords(desk, of.measure),
      remind: mayRemind(desk, of.measure),
    })),
  };
}

/** Whether somebody coordinates the register: the deputy head of ¶10. */
function coordination(desk: Desk): string[] {
  const deputy = desk.file
    .all('Staff')
    .find(({ active, roles }) => active === true && roles.includes('DEPUTY_UPBRINGING'));
  return coordinationFindings(deputy && { name: fullName(nameOf(deputy)), roles: deputy.roles }).map(
    (finding) => findingText(desk.language, finding),
  );
}

const DEPUTY_STEPS: readonly string[] = ['submit'];
const HEAD_STEPS: readonly string[] = ['approve-plan'];

/** A step of the card, else the nearest work of its plan; and with whom it is. */
function nextOf(room: QueryRoom, card: Card, open: readonly LiveMeasure[]) {
  const { desk } = room;
  const { language, today } = desk;
  const [deadline] = deadlinesOf(desk, card);
  const step = nextStep(room, card);
  if (step) {
    const { screen } = step.act;
    const roles = HEAD_STEPS.includes(screen)
      ? (['HEAD'] as const)
      : DEPUTY_STEPS.includes(screen)
        ? (['DEPUTY_UPBRINGING'] as const)
        : PAPERWORK;
    const who = whoHas(desk, roles);
    return {
      words: [step.title, who, step.due].filter(Boolean).join(' · '),
      with: idOf(desk, roles),
      late: deadline !== undefined && !deadline.school && deadline.due < today,
    };
  }
  const [near] = open
    .map((of) => ({ measure: of.measure, on: nextDue(datesOf(desk, of)) }))
    .sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1));
  const on = near?.on;
  // What has passed stands below by measures.
  if (!on || on < today) return { words: '', with: [], late: false };
  return {
    words: [
      near.measure.name,
      whoAnswers(desk, near.measure),
      see(language, 'today.wanted', { day: dayAndMonth(on) }),
    ]
      .filter(Boolean)
      .join(' · '),
    with: [],
    late: false,
  };
}

const idOf = (desk: Desk, roles: readonly Desk['actor']['roles'][number][]): string[] =>
  desk.file
    .all('Staff')
    .filter((person) => person.active === true && person.roles.some((role) => roles.includes(role)))
    .map(({ id }) => id)
    .slice(0, 1);
