// ¶19 A measure is finished with the assessment of the help's quality, or goes on after all.

import { AssessMeasure } from '../../model/inputs/monitoring';
import { qualityFindings } from '../../order/p19-monitoring';
import { isOffice } from '../access';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import { outOfOrder } from '../preparation/day-checks';
import { ABOUT_MEASURE, isLive, measureToWorkOn, workFacts } from './measure-work';

export const assessMeasure = defineCommand({
  name: 'assess-measure',
  paragraphs: [19, 'annex-1'],
  ...ABOUT_MEASURE,
  input: AssessMeasure,
  decide(desk, input) {
    const found = measureToWorkOn(desk, input);
    if ('text' in found) return { problems: [found] };
    const { measure, plan, card } = found;
    const { doneOn, quality, note } = input;
    const seen = { dynamics: input.dynamics ?? ('' as const), proposal: input.proposal ?? ('' as const) };
    const isSeen = seen.dynamics !== '' || seen.proposal !== '';
    if (doneOn && doneOn > desk.today)
      return { problems: [{ path: ['doneOn'], text: 'problem.date-ahead' }] };
    if (doneOn && plan.from !== null && doneOn < plan.from)
      return { problems: [outOfOrder('doneOn', doneOn, plan.from, 19)] };
    if (!doneOn && measure.doneOn === null && !isSeen)
      return { problems: [{ path: ['doneOn'], text: 'problem.required' }] };
    const works = desk.file.all('Works', measure.id).filter(({ mistaken }) => mistaken !== true).length;
    const finished = doneOn && quality ? { doneOn, quality } : undefined;
    const by = finished || isSeen ? { qualityNote: note, assessedBy: desk.actor.staffId } : undefined;
    desk.file.change('Measures', measure.id, {
      ...(finished ?? { doneOn: null, quality: '' }),
      ...(by ?? { qualityNote: '', assessedBy: '' }),
      ...seen,
    });
    if (isLive(card, plan)) changeCard(desk, card.id, workFacts(desk, plan));
    return {
      findings: finished ? qualityFindings({ quality: finished.quality, note, works }) : [],
      subject: card.id,
      done: {
        text: finished ? 'done.measure-finished' : 'done.measure-goes-on',
        ...(isOffice(desk.actor) ? { cardId: card.id } : {}),
      },
    };
  },
});
