// Numbers people see: «Кіріс-012 / Вх-012» before a decision, «МЕА-007 / ВШУ-007» on the register.
import type { CalendarDate } from '../model/calendar-date';
import { firstDayOf, schoolYearOf } from '../model/school-year';
import type { Card } from '../register/tables/cards';
import type { Bilingual } from '../text/bilingual';
import { same } from '../text/bilingual';
import type { Counter } from './case-file';
import type { SettingKey } from './settings';

/** Minutes are numbered anew each school year. */
export const minutesCounter = (heldOn: CalendarDate): Counter =>
  `minutes ${firstDayOf(schoolYearOf(heldOn)).slice(0, 4)}`;

/** The running numbers a school may set on, by the setting they are set with. */
export const numberCounters = (today: CalendarDate): Partial<Record<SettingKey, Counter>> => ({
  nextIncoming: 'incoming',
  nextRegister: 'register',
  nextMinutes: minutesCounter(today),
});

/** A running number with leading zeros. */
export const threeDigits = (number: number): string => String(number).padStart(3, '0');

/** An incoming number: our own with its prefix, one typed from a paper journal as it is. */
export const incomingWords = (number: string): Bilingual =>
  number === ''
    ? { kk: 'Жаңа өтініш', ru: 'Новое обращение' }
    : /^\d+$/.test(number)
      ? { kk: `Кіріс-${number}`, ru: `Вх-${number}` }
      : same(number);

export const registerWords = (number: string): Bilingual =>
  /^\d+$/.test(number) ? { kk: `МЕА-${number}`, ru: `ВШУ-${number}` } : same(number);

/** How a card is called: without a label until the decision to place. */
export const cardNumber = (card: Card): Bilingual =>
  card.outcome === 'PLACE' && card.registerNumber !== ''
    ? registerWords(card.registerNumber)
    : incomingWords(card.number);
