// How a measure stands, in words: nothing of it is a term of the order, so nothing of it is told as overdue by the order.
import { addDays, type CalendarDate } from '../../model/calendar-date';
import type { Repeat } from '../../model/codes';
import { nextDue, openPeriods, periodAfter } from '../../order/p19-monitoring';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth, dayRange } from '../../text/dates';
import type { Desk } from '../desk';
import { datesOf, type LiveMeasure, measureState } from '../plan/measure-work';
import { responsibleNames } from '../plan/plan-facts';
import type { Chip } from '../views';
import { see } from './words';

/** «9–15 қараша»: the days of a week or month. */
export const periodWords = (repeat: Repeat, first: CalendarDate, language: Language): string =>
  dayRange(first, addDays(periodAfter(repeat, first), -1))[language];

export function measureChip(of: Pick<LiveMeasure, 'measure' | 'plan'>, desk: Desk): Chip {
  const { today, language } = desk;
  const { measure } = of;
  const dates = datesOf(desk, of);
  const state = measureState(desk, of);
  if (state === 'done')
    return {
      tone: 'done',
      text:
        measure.quality === ''
          ? see(language, 'work.done')
          : wordsOf('PLAN_RESULTS', measure.quality)[language],
    };
  const due = nextDue(dates);
  if ((state === 'late' || state === 'unticked') && due !== null) {
    const first = state === 'late' ? undefined : openPeriods(dates, today)[0];
    return {
      tone: 'soon',
      text:
        measure.repeat !== '' && first !== undefined
          ? see(language, 'work.not-ticked', { period: periodWords(measure.repeat, first, language) })
          : see(language, 'work.was-due', { day: dayAndMonth(measure.dueOn ?? due) }),
    };
  }
  if (state === 'now' && measure.repeat !== '')
    return { tone: 'under-way', text: see(language, `work.now.${measure.repeat}`) };
  const until =
    measure.dueOn === null ? '' : see(language, 'today.wanted', { day: dayAndMonth(measure.dueOn) });
  return { tone: 'not-begun', text: until };
}

/** «done on 12 November». */
export const lastChip = ({ lastDoneOn }: LiveMeasure['measure'], language: Language): Chip | undefined =>
  lastDoneOn === null
    ? undefined
    : { tone: 'done', text: see(language, 'work.last', { day: dayAndMonth(lastDoneOn) }) };

/** «every week». */
export const measureNote = ({ repeat }: LiveMeasure['measure'], language: Language): string =>
  repeat && wordsOf('REPEATS', repeat)[language];

export const whoAnswers = (desk: Desk, measure: LiveMeasure['measure']): string =>
  responsibleNames(desk, measure).join(', ');

/** The last day one of those who answer was reminded; '' when nobody was. */
export function remindedWords({ file, language }: Desk, { responsible }: LiveMeasure['measure']): string {
  const [last] = responsible
    .flatMap((id) => file.find('Staff', id)?.remindedOn ?? [])
    .sort()
    .reverse();
  return last === undefined ? '' : see(language, 'work.reminded', { day: dayAndMonth(last) });
}

/** Whether a mail would reach one of them today. */
export const mayRemind = ({ file, today }: Desk, { responsible }: LiveMeasure['measure']): boolean =>
  responsible.some((id) => {
    const person = file.find('Staff', id);
    return person?.active === true && person.email !== '' && person.remindedOn !== today;
  });
