// A pupil who is on the register on paper comes onto it here, as of the paper's days; the steps before are not asked for.
import type { CalendarDate } from '../../model/calendar-date';
import { BringInCard } from '../../model/inputs/removal';
import { planPeriodFindings } from '../../order/p16-plan';
import { OFFICE_ROLES } from '../access';
import { isOver } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import { takeFree } from '../numbering/give';
import { annulledIn } from '../numbering/journals';
import { goOn, written } from '../numbering/numbering';
import { registerWords } from '../numbers';
import { recordable } from './ground-checks';
import { openCard } from './open-card';

export const bringInCard = defineCommand({
  name: 'bring-in-card',
  paragraphs: [15, 16, 22],
  roles: OFFICE_ROLES,
  input: BringInCard,
  tables: ['Pupils', 'Cards', 'Plans', 'GroundChecks'],
  rows: (input, known) => ({
    Pupils: { ids: [input.pupilId] },
    Cards: {
      ids: known.openCards.filter((id) => id.startsWith(`${input.pupilId}-`)),
      ...(input.registerNumber === '' ? {} : { columns: ['registerNumber'] }),
    },
  }),
  decide(desk, input) {
    const pupil = desk.file.get('Pupils', input.pupilId);
    if (!pupil) return { problems: [{ path: ['pupilId'], text: 'problem.pupil-unknown' }] };
    const going = desk.file.openCardsOf(pupil.id).some((id) => {
      const card = desk.file.get('Cards', id);
      return card !== undefined && !isOver(card);
    });
    const problems: FieldProblem[] = going ? [{ path: ['pupilId'], text: 'problem.card-goes-on' }] : [];
    if (input.placedOn > desk.today) problems.push({ path: ['placedOn'], text: 'problem.date-ahead' });
    const typed = input.registerNumber;
    const number = written(desk, 'REGISTER', typed, input.placedOn);
    const taken =
      desk.file.column('Cards').some(({ registerNumber }) => registerNumber === number) ||
      annulledIn(desk, 'REGISTER').some((each) => each.number === number);
    if (typed !== '' && taken)
      problems.push({
        path: ['registerNumber'],
        text: 'problem.register-number-taken',
        facts: { number: registerWords(number) },
      });
    if (problems.length > 0) return { problems };
    const { placedOn } = input;
    const [from, to] = [input.planFrom ?? null, input.planTo ?? null];
    const cardId = openCard(desk, pupil, {
      source: 'APPLICATION',
      receivedOn: placedOn,
      registeredOn: placedOn,
    });
    goOn(desk, 'REGISTER', number, placedOn);
    const plan = from && to ? paperPlan(cardId, from, to) : undefined;
    changeCard(desk, cardId, {
      fromPaper: true,
      paperMinutes: input.minutesNo,
      outcome: 'PLACE',
      decidedOn: placedOn,
      confirmedGrounds: recordable(desk, cardId, input.grounds),
      registerNumber: number || takeFree(desk, 'REGISTER', placedOn),
      ...(plan ? { planId: plan.id, planApprovedOn: plan.approvedOn, planTo: plan.to } : {}),
    });
    if (plan) desk.file.add('Plans', cardId, plan);
    return {
      findings: plan
        ? planPeriodFindings({ from: plan.from, to: plan.to, decidedOn: placedOn }).map(named)
        : [],
      subject: cardId,
      done: {
        text: 'done.brought-in',
        cardId,
        next: { act: { screen: 'card', cardId }, text: 'act.card' },
      },
    };
  },
});

const named = <F extends { field?: string }>(finding: F): F => ({ ...finding, field: 'planTo' });

/** The plan that was approved on paper: its period alone; its measures stay on paper until it is renewed or opened. */
const paperPlan = (cardId: string, from: CalendarDate, to: CalendarDate) => ({
  id: `${cardId}-L01`,
  from,
  to,
  approvedOn: from,
  fromPaper: true,
});
