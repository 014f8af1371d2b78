// Words of the rules of Order No 398 by key: the paragraphs' own, and the words of the working-day clock.

import type { Bilingual } from './bilingual';
import { ORDER_PARAGRAPH_TEXTS } from './order-paragraph-texts';

export const ORDER_TEXTS = {
  ...ORDER_PARAGRAPH_TEXTS,
  'order.paragraph': { kk: '{id}-тармақ', ru: 'п.\u00A0{id}' },
  'order.paragraph.annex': { kk: '1-қосымша', ru: 'приложение\u00A01' },
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
    ru: 'Календарь на {year} год не заполнен: учтены только еженедельные выходные. Заполните календарь.',
  },
  'order.p06.quorum': {
    kk: 'Мектеп белгілеген кворум жоқ (құрамы: {members}, келгені: {present}). Отырысты кейінге қалдырыңыз немесе себебін жазыңыз.',
    ru: 'Нет кворума, установленного школой (в составе: {members}, присутствуют: {present}). Отложите заседание или напишите причину.',
  },
  'order.p06.quorum.happened': {
    kk: 'Мектеп белгілеген кворум болмады (құрамы: {members}, келгені: {present}). Себебін жазыңыз.',
    ru: 'Не было кворума, установленного школой (в составе: {members}, присутствовали: {present}). Напишите причину.',
  },
  'order.p18.witnesses': {
    kk: 'Ата-ана жоспардың данасын алудан бас тартса, екі куәгер жазылады (18-тармақ бойынша мектептің тәртібі). Куәгерлерді таңдаңыз немесе себебін жазыңыз.',
    ru: 'При отказе родителей от экземпляра плана записываются два свидетеля (порядок школы к п.\u00A018). Выберите их или напишите причину.',
  },
} as const satisfies Record<`order.${string}`, Bilingual>;

export type OrderTextKey = keyof typeof ORDER_TEXTS;
