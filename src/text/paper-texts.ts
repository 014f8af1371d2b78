// Words that papers are made of, besides their templates: formal, neutral, about help.
import type { Bilingual } from './bilingual';

export const PAPER_TEXTS = {
  'paper.second-book': { kk: 'екінші кестеде', ru: 'во второй таблице' },
  'paper.place': {
    kk: 'Білім алушы мектепішілік есепке қойылсын, оған әлеуметтік және психологиялық-педагогикалық көмек көрсетілсін.',
    ru: 'Поставить обучающегося на внутришкольный учёт (не полицейский) и оказать ему социальную и психолого-педагогическую помощь.',
  },
  'paper.refuse': {
    kk: 'Білім алушыны мектепішілік есепке қоюдан бас тартылсын.',
    ru: 'Отказать в постановке обучающегося на внутришкольный учёт (не полицейский).',
  },
  'paper.postpone': {
    kk: 'Мәселені қарау кейінге қалдырылсын, жаңа мерзімі – {day}.',
    ru: 'Отложить рассмотрение вопроса до {day}.',
  },
  'paper.postpone-open': { kk: 'Мәселені қарау кейінге қалдырылсын.', ru: 'Отложить рассмотрение вопроса.' },
  'paper.noted': { kk: 'Ақпарат мәлімет үшін қабылдансын.', ru: 'Принять информацию к сведению.' },
  'paper.undecided': { kk: 'Шешім қабылданған жоқ.', ru: 'Решение не принято.' },
  'paper.tasks': { kk: 'Тапсырмалар: {tasks}', ru: 'Поручения: {tasks}' },
  'paper.unanimous': { kk: 'бірауыздан.', ru: 'единогласно.' },
  'paper.votes': {
    kk: '«жақтап» – {yes}, «қарсы» – {no}, «қалыс қалды» – {abstained}.',
    ru: '«за» – {yes}, «против» – {no}, «воздержались» – {abstained}.',
  },
  'paper.DECIDED': { kk: 'ШЕШІМ ҚАБЫЛДАДЫ', ru: 'РЕШИЛИ' },
  'paper.RESOLVED': { kk: 'ҚАУЛЫ ЕТТІ', ru: 'ПОСТАНОВИЛИ' },
  'paper.placement': {
    kk: 'Білім алушыны мектепішілік есепке (МЕА) қою туралы',
    ru: 'О постановке обучающегося на внутришкольный учёт (ВШУ)',
  },
  'paper.pupil': { kk: '{name}, {class} сыныбы', ru: '{name}, {class} класс' },
  'paper.opinion-none': { kk: 'пікір айтылмады.', ru: 'мнение не высказано.' },
  'paper.reason-not-named': { kk: 'көрсетілмеген', ru: 'не указана' },
  'paper.parent': { kk: 'ата-анасы немесе заңды өкілі', ru: 'родитель или законный представитель' },
  'paper.remark': { kk: '{paragraph}: {what} Себебі: {reason}', ru: '{paragraph}: {what} Причина: {reason}' },
  'paper.renewed': {
    kk: 'Хаттаманың {edition}-нұсқасы бұрын қол қойылған нұсқасының орнына жасалды. Себебі: {reason}',
    ru: 'Редакция {edition} протокола составлена взамен подписанной ранее. Причина: {reason}',
  },
  'paper.quorum': {
    kk: 'Кеңес құрамында {members} мүше бар, қатысқаны – {present}.',
    ru: 'В составе Совета: {members} {members|человек|человека|человек}, присутствовали: {present}.',
  },
  'paper.title': { kk: '{title} №\u00A0{number}', ru: '{title} №\u00A0{number}' },
  'paper.title-edition': {
    kk: '{title} №\u00A0{number}, {edition}-нұсқа',
    ru: '{title} №\u00A0{number}, редакция {edition}',
  },
} as const satisfies Record<string, Bilingual>;

export type PaperTextKey = keyof typeof PAPER_TEXTS;
