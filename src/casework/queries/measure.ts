// One measure (¶19): what was planned, the work written down, how it was assessed.
import * as z from 'zod/mini';
import type { Dynamics, Proposal } from '../../model/codes';
import { cardIdOf, planIdOf, pupilIdOf } from '../../model/record-id';
import { openPeriods } from '../../order/p19-monitoring';
import { Measures } from '../../register/tables/measures';
import type { Work } from '../../register/tables/works';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth, longDate } from '../../text/dates';
import { isOffice } from '../access';
import { applicationOn } from '../afterwards/removals';
import { isOnRegister } from '../card-state';
import type { Desk } from '../desk';
import { datesOf, isLive, type LiveMeasure, measureFor, measureState } from '../plan/measure-work';
import { mayChangeFreely } from '../plan/record-work';
import { isClosedTo } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { MeasureView } from '../views';
import { choices } from './lists';
import { mayRemind, measureChip, periodWords, remindedWords, whoAnswers } from './measure-words';
import { pupilShort, see, staffShort } from './words';

/** So many weeks or months back a tick may still be chosen. */
const PERIODS = 6;

export const measure = defineQuery({
  name: 'measure',
  roles: [],
  input: z.object({ measureId: z.string() }),
  tables: ['Cards', 'Plans', 'Measures', 'Works', 'Pupils', 'Removals', 'Openings'],
  rows: ({ measureId }) => ({
    Cards: { ids: [cardIdOf(measureId)] },
    Plans: { ids: [planIdOf(measureId)] },
    Measures: { ids: [measureId] },
    Works: { under: [measureId] },
    Pupils: { ids: [pupilIdOf(measureId)] },
    Removals: { under: [cardIdOf(measureId)] },
    Openings: { under: [cardIdOf(measureId)] },
  }),
  card: ({ measureId }, actor) => (isOffice(actor) ? cardIdOf(measureId) : ''),
  show({ desk }, { measureId }): MeasureView {
    const { language, today } = desk;
    const found = measureFor(desk, measureId);
    const office = isOffice(desk.actor);
    const nothing = {
      measureId,
      office,
      works: [],
      periods: [],
      facts: [],
      responsible: [],
      dynamics: choices<Dynamics>('DYNAMICS', language),
      proposals: choices<Proposal>('PROPOSALS', language),
    };
    if (!found || isClosedTo(desk, found.card))
      return {
        ...nothing,
        found: false,
        name: '–',
        pupil: '',
        outsider: '',
        mayApply: false,
        applied: '',
        remind: false,
        reminded: '',
      };
    const { measure: row, plan, card } = found;
    const state = measureState(desk, found);
    const waiting = isOnRegister(card) ? applicationOn(desk, card.id) : undefined;
    return {
      ...nothing,
      found: true,
      ...(office ? { cardId: card.id } : {}),
      name: row.name,
      pupil: pupilShort(desk, card.id),
      facts: factsOf(desk, found),
      chip: measureChip(found, desk),
      periods:
        row.repeat === ''
          ? []
          : openPeriods(datesOf(desk, found), today)
              .slice(-PERIODS)
              .reverse()
              .map((first) => ({ code: first, words: periodWords(row.repeat || 'WEEKLY', first, language) })),
      works: desk.file
        .all('Works', row.id)
        .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1))
        .map((work) => workRow(desk, found, work)),
      responsible: [...row.responsible],
      outsider: row.outsider,
      ...assessmentOf(desk, found),
      mayApply:
        !waiting && isOnRegister(card) && (office || (plan.approvedOn !== null && card.expiredOn === null)),
      applied: waiting?.appliedOn
        ? see(language, 'removal.waits', { day: dayAndMonth(waiting.appliedOn) })
        : '',
      remind: office && isLive(card, plan) && state !== 'done' && state !== 'ahead' && mayRemind(desk, row),
      reminded: office ? remindedWords(desk, row) : '',
    };
  },
});

function assessmentOf(desk: Desk, { measure: row }: LiveMeasure): Pick<MeasureView, 'assessment'> {
  const { language } = desk;
  const { doneOn, quality, qualityNote, assessedBy, dynamics, proposal } = row;
  const words = [
    doneOn !== null && longDate(doneOn)[language],
    quality !== '' && wordsOf('PLAN_RESULTS', quality)[language],
    dynamics !== '' && wordsOf('DYNAMICS', dynamics)[language],
    proposal !== '' && wordsOf('PROPOSALS', proposal)[language],
    qualityNote,
  ].filter(Boolean);
  if (words.length === 0) return {};
  return {
    assessment: {
      on: doneOn ?? undefined,
      quality: quality || undefined,
      note: qualityNote,
      dynamics: dynamics || undefined,
      proposal: proposal || undefined,
      words: [...words, staffShort(desk, assessedBy)].filter(Boolean).join(' · '),
    },
  };
}

function factsOf(desk: Desk, { measure: row }: LiveMeasure): MeasureView['facts'] {
  const { language } = desk;
  const { responsible, volume, dueOn, indicator } = Measures.columns;
  return [
    { label: responsible.label[language], text: whoAnswers(desk, row) },
    {
      label: volume.label[language],
      text: [row.repeat && wordsOf('REPEATS', row.repeat)[language], row.volume].filter(Boolean).join('; '),
    },
    { label: dueOn.label[language], text: row.dueOn === null ? '' : longDate(row.dueOn)[language] },
    { label: indicator.label[language], text: row.indicator },
  ].filter(({ text }) => text !== '');
}

function workRow(desk: Desk, { measure: row }: LiveMeasure, work: Work): MeasureView['works'][number] {
  const { language, actor } = desk;
  const may = isOffice(actor) || work.enteredBy === actor.staffId;
  const mended = work.correctedOn !== null;
  return {
    workId: work.id,
    when: work.doneOn === null ? '' : dayAndMonth(work.doneOn)[language],
    who: work.outsider || staffShort(desk, work.by),
    text: [
      row.repeat !== '' && work.period !== null && periodWords(row.repeat, work.period, language),
      work.what,
      work.result,
    ]
      .filter(Boolean)
      .join(' · '),
    ...(mended
      ? { mended: see(language, 'work.mended', { before: work.before, why: work.correctedWhy }) }
      : {}),
    mistaken: work.mistaken === true,
    may: !may ? 'no' : mayChangeFreely(work, desk) ? 'change' : 'change-with-reason',
    values: {
      doneOn: work.doneOn ?? '',
      by: work.by,
      outsider: work.outsider,
      what: work.what,
      result: work.result,
      periodOf: work.period ?? undefined,
    },
  };
}
