// The individual plan as a draft: it may be incomplete, approval asks for the rest (¶16, ¶18).

import type { CalendarDate } from '../../model/calendar-date';
import { SavePlan } from '../../model/inputs/plan';
import type { Measure } from '../../register/tables/measures';
import { OFFICE_ROLES } from '../access';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem, type Follow } from '../command';
import type { Desk } from '../desk';
import { outOfOrder } from '../preparation/day-checks';
import { monthsLater } from '../school-terms';
import { isPlanOpenTo } from './plan-facts';
import { isReturned } from './return-plan';

export const savePlan = defineCommand({
  name: 'save-plan',
  paragraphs: [16, 18],
  roles: [...OFFICE_ROLES, 'PSYCHOLOGIST'],
  input: SavePlan,
  tables: ['Cards', 'Plans', 'Measures'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Plans: { ids: input.planId ? [input.planId] : [] },
    Measures: { under: input.planId ? [input.planId] : [] },
  }),
  unknown(desk, { cardId, planId }) {
    const card = desk.file.find('Cards', cardId);
    if (!card || !isPlanOpenTo(desk, card)) return [{ path: ['cardId'], text: 'problem.card-unknown' }];
    return planId && !(planId.startsWith(`${card.id}-`) && desk.file.find('Plans', planId))
      ? [{ path: ['planId'], text: 'problem.plan-unknown' }]
      : undefined;
  },
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const known = input.planId ? desk.file.get('Plans', input.planId) : undefined;
    if (input.planId && (!known || !input.planId.startsWith(`${card.id}-`)))
      return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (card.outcome === 'REFUSE')
      return { problems: [{ path: [], text: 'problem.not-placed', paragraph: 16 }] };
    if (!known && card.planId !== '') return { problems: [{ path: ['planId'], text: 'problem.plan-there' }] };
    if (known && known.approvedOn !== null)
      return { problems: [{ path: [], text: 'problem.plan-approved' }] };
    if (input.to < input.from) return { problems: [outOfOrder('to', input.to, input.from, 'annex-1')] };
    const problems: FieldProblem[] = input.measures.flatMap((measure, at) =>
      measure.responsible.flatMap((id, place) =>
        desk.file.get('Staff', id)
          ? []
          : [{ path: ['measures', at, 'responsible', place], text: 'problem.person-unknown' as const }],
      ),
    );
    if (problems.length > 0) return { problems };
    const { from, to, situation, address, registeredAddress, notNeeded } = input;
    const mendedOn = known && isReturned(known) ? desk.today : (known?.mendedOn ?? null);
    const fields = { from, to, situation, address, registeredAddress, notNeeded, mendedOn };
    const plan = known
      ? desk.file.change('Plans', known.id, fields)
      : desk.file.add('Plans', card.id, fields);
    const kept = new Set<string>();
    input.measures.forEach((measure, at) => {
      const row: Partial<Measure> = {
        order: at + 1,
        kind: measure.kind ?? '',
        name: measure.name,
        responsible: measure.responsible,
        outsider: measure.outsider,
        volume: measure.volume,
        dueOn: measure.dueOn ?? null,
        indicator: measure.indicator,
        repeat: measure.repeat ?? '',
        dropped: null,
      };
      const old = measure.measureId ? desk.file.get('Measures', measure.measureId) : undefined;
      kept.add(
        old ? desk.file.change('Measures', old.id, row).id : desk.file.add('Measures', plan.id, row).id,
      );
    });
    for (const measure of desk.file.all('Measures', plan.id))
      if (!kept.has(measure.id)) desk.file.change('Measures', measure.id, { dropped: true });
    // The elder plan is in force until the next one is approved.
    if (card.planId !== plan.id && plan.renews === '') changeCard(desk, card.id, { planId: plan.id });
    return {
      subject: card.id,
      follows: tooLong(desk, from, to),
      done: { text: 'done.plan-saved', cardId: card.id, planId: plan.id },
    };
  },
});

/** A plan longer than the school allows itself is told, never stopped. */
function tooLong({ settings }: Desk, from: CalendarDate, to: CalendarDate): Follow[] {
  const { schoolTerms, planMaxMonths: n } = settings;
  return schoolTerms && to > monthsLater(from, n) ? [{ text: 'follow.plan-long', facts: { n } }] : [];
}
