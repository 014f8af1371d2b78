// Words of the rules of Order No 398: what is wrong, what to do, by which paragraph.

import type { Bilingual } from './bilingual';

export const ORDER_TEXTS = {
  'order.term.workday': { kk: 'жұмыс күні', ru: 'рабочий день' },
  'order.term.weekend': { kk: '{n|демалыс}', ru: '{n|выходной|выходные|выходные}' },
  'order.term.received': { kk: 'Түскен күні: {day}.', ru: 'Поступило: {day}.' },
  'order.term.afterCutoff': {
    kk: 'Түскен уақыты – {time}, жұмыс күнінің соңы – {cutoff}, сондықтан түскен күн деп келесі жұмыс күні есептеледі: {day}.',
    ru: 'Время поступления – {time}, конец рабочего дня – {cutoff}, поэтому днём поступления считается следующий рабочий день: {day}.',
  },
  'order.term.count': {
    kk: 'Санақ келесі күннен басталады: {steps}.',
    ru: 'Счёт идёт со следующего дня: {steps}.',
  },
  'order.term.skipped': {
    kk: '{days} {n|есепке кірмейді}',
    ru: '{days} {n|не считается|не считаются|не считаются}',
  },
  'order.term.day': { kk: '{n}-күн – {day}', ru: 'день {n} – {day}' },
  'order.term.workedWeekend': { kk: '{n}-күн – {day} ({why})', ru: 'день {n} – {day} ({why})' },
  'order.term.yearMissing': {
    kk: '{year} жылдың күнтізбесі толтырылмаған: тек апталық демалыс ескерілді. Күнтізбені толтырыңыз.',
    ru: 'Календарь на {year} год не заполнен: учтены только выходные недели. Заполните календарь.',
  },
} as const satisfies Record<`order.${string}`, Bilingual>;

export type OrderTextKey = keyof typeof ORDER_TEXTS;
