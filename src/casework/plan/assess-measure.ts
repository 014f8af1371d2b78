// ¶19 A measure is finished with the assessment of the help's quality, or goes on after all.

import { AssessMeasure } from '../../model/inputs/monitoring';
import { cardIdOf, planIdOf } from '../../model/record-id';
import { qualityFindings } from '../../order/p19-monitoring';
import { isOffice } from '../access';
import { isEnded } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import { outOfOrder } from '../preparation/day-checks';
import { isLive, measureFor, unknownMeasure, workFacts } from './measure-work';

export const assessMeasure = defineCommand({
  name: 'assess-measure',
  paragraphs: [19, 'annex-1'],
  // As for record-work: a measure of others is as one that does not exist.
  roles: [],
  onEnded: true,
  input: AssessMeasure,
  tables: ['Cards', 'Plans', 'Measures', 'Works'],
  rows: ({ measureId }) => ({
    Cards: { ids: [cardIdOf(measureId)] },
    Plans: { ids: [planIdOf(measureId)] },
    Measures: { under: [planIdOf(measureId)] },
    Works: { under: [measureId] },
  }),
  unknown: unknownMeasure,
  decide(desk, { measureId, doneOn, quality, note }) {
    const found = measureFor(desk, measureId);
    if (!found) return { problems: [{ path: ['measureId'], text: 'problem.measure-unknown' }] };
    const { measure, plan, card } = found;
    if (isEnded(card)) return { problems: [{ path: [], text: 'problem.card-ended' }] };
    if (doneOn && doneOn > desk.today)
      return { problems: [{ path: ['doneOn'], text: 'problem.date-ahead' }] };
    if (doneOn && plan.from !== null && doneOn < plan.from)
      return { problems: [outOfOrder('doneOn', doneOn, plan.from, 19)] };
    if (!doneOn && measure.doneOn === null)
      return { problems: [{ path: ['doneOn'], text: 'problem.required' }] };
    const works = desk.file.all('Works', measure.id).filter(({ mistaken }) => mistaken !== true).length;
    const finished =
      doneOn && quality ? { doneOn, quality, qualityNote: note, assessedBy: desk.actor.staffId } : undefined;
    desk.file.change(
      'Measures',
      measure.id,
      finished ?? { doneOn: null, quality: '', qualityNote: '', assessedBy: '' },
    );
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
