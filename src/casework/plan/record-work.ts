// T17 Work done on a measure (¶19), written by whoever answers for it or by the office; later put right with what stood before kept.
import { addDays } from '../../model/calendar-date';
import { RecordWork } from '../../model/inputs/monitoring';
import { periodOf, workFindings } from '../../order/p19-monitoring';
import type { Measure } from '../../register/tables/measures';
import type { Work } from '../../register/tables/works';
import { shortDate } from '../../text/dates';
import { isOffice } from '../access';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { ABOUT_MEASURE, isLive, measureToWorkOn, ticksOf, workFacts } from './measure-work';

export const recordWork = defineCommand({
  name: 'record-work',
  paragraphs: [19],
  ...ABOUT_MEASURE,
  input: RecordWork,
  decide(desk, input) {
    const found = measureToWorkOn(desk, input);
    if ('text' in found) return { problems: [found] };
    const { measure, plan, card } = found;
    const old = input.workId ? desk.file.get('Works', input.workId) : undefined;
    if (input.workId && old?.id.startsWith(`${measure.id}-`) !== true)
      return { problems: [{ path: ['workId'], text: 'problem.work-unknown' }] };
    const done = doneBy(desk, measure, input, old);
    const problems = [...done.problems];
    if (input.doneOn > desk.today) problems.push({ path: ['doneOn'], text: 'problem.date-ahead' });
    if (input.periodOf && input.periodOf > desk.today)
      problems.push({ path: ['periodOf'], text: 'problem.date-ahead' });
    const later = old !== undefined && !mayChangeFreely(old, desk);
    if (old && old.enteredBy !== desk.actor.staffId && !isOffice(desk.actor))
      problems.push({ path: ['workId'], text: 'problem.work-of-another' });
    if (later && input.reason === '') problems.push({ path: ['reason'], text: 'problem.required' });
    if (problems.length > 0) return { problems };
    const fields = {
      doneOn: input.doneOn,
      by: done.by,
      outsider: done.outsider,
      what: input.what,
      result: input.result,
      period: measure.repeat === '' ? null : periodOf(measure.repeat, input.periodOf ?? input.doneOn),
      mistaken: input.mistaken ? true : null,
    };
    const work = old
      ? desk.file.change('Works', old.id, {
          ...fields,
          ...(later
            ? {
                correctedOn: desk.today,
                correctedBy: desk.actor.staffId,
                correctedWhy: input.reason,
                before: wordsBefore(old),
              }
            : {}),
        })
      : desk.file.add('Works', measure.id, {
          ...fields,
          enteredOn: desk.today,
          enteredBy: desk.actor.staffId,
        });
    desk.file.change('Measures', measure.id, ticksOf(measure, desk.file.all('Works', measure.id)));
    if (isLive(card, plan)) changeCard(desk, card.id, workFacts(desk, plan));
    return {
      findings: workFindings({
        doneOn: input.doneOn,
        planFrom: plan.from ?? undefined,
        finishedOn: measure.doneOn ?? undefined,
      }),
      subject: card.id,
      done: {
        text: old ? 'done.work-mended' : 'done.work-recorded',
        workId: work.id,
        ...(isOffice(desk.actor) ? { cardId: card.id } : {}),
      },
    };
  },
});

/** An entry is put right without a trace on the day it was written and on the next. */
export const mayChangeFreely = ({ enteredOn }: Work, { today }: Desk): boolean =>
  enteredOn !== null && addDays(enteredOn, 1) >= today;

const wordsBefore = ({ doneOn, what, result, before }: Work): string =>
  [doneOn && shortDate(doneOn), what, result, before].filter(Boolean).join(' · ').slice(0, 6000);

/** Who did it: the office writes for everyone, others for themselves. */
function doneBy(
  desk: Desk,
  measure: Measure,
  { by, outsider }: { by?: string | null; outsider: string },
  old: Work | undefined,
): { by: string; outsider: string; problems: FieldProblem[] } {
  const { staffId } = desk.actor;
  if (!isOffice(desk.actor)) {
    const other = (by && by !== staffId) || outsider !== '';
    return {
      by: staffId,
      outsider: '',
      problems: other ? [{ path: [outsider === '' ? 'by' : 'outsider'], text: 'problem.own-work' }] : [],
    };
  }
  const [only, ...others] = measure.responsible;
  const likely =
    old?.by || (measure.responsible.includes(staffId) ? staffId : others.length === 0 ? (only ?? '') : '');
  const who = by || (outsider === '' ? likely : '');
  if (who === '' && outsider === '')
    return { by: '', outsider, problems: [{ path: ['by'], text: 'problem.required' }] };
  return {
    by: who,
    outsider,
    problems:
      who !== '' && !desk.file.get('Staff', who) ? [{ path: ['by'], text: 'problem.person-unknown' }] : [],
  };
}
