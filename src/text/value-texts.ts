// Words for a typed name, class, phone or IIN that was not understood: exactly what is wrong in it.

import type { ValueProblem, ValueProblemId } from '../model/parsed';
import { type Bilingual, factNames, fillIn } from './bilingual';

export const VALUE_TEXTS = {
  'model.name.missing': { kk: 'Аты-жөні толық емес. Жазыңыз.', ru: 'Имя не заполнено. Напишите его.' },
  'model.name.forbiddenCharacter': {
    kk: '«{text}» ішінде көрінбейтін таңба бар ({code}). Атын қайта теріңіз.',
    ru: 'В «{text}» есть невидимый знак ({code}). Наберите имя заново.',
  },
  'model.name.wrongCharacter': {
    kk: 'Атында «{character}» таңбасы болмайды: {text}. Түзетіңіз.',
    ru: 'В имени не бывает знака «{character}»: {text}. Исправьте.',
  },
  'model.name.mixedAlphabets': {
    kk: '«{word}» сөзінде екі әліпби араласқан. Бір пернетақтамен қайта теріңіз.',
    ru: 'В слове «{word}» смешаны две азбуки. Наберите его заново в одной раскладке.',
  },
  'model.name.tooLong': {
    kk: 'Аты {most} {most|таңбадан} ұзын: {text}. Қысқартыңыз.',
    ru: 'Имя длиннее {most} {most|знака|знаков|знаков}: {text}. Сократите.',
  },
  'model.iin.digits': {
    kk: 'ЖСН тек цифрлардан тұрады: {text}. Түзетіңіз.',
    ru: 'ИИН состоит только из цифр: {text}. Исправьте.',
  },
  'model.iin.length': {
    kk: 'ЖСН 12\u00A0цифрдан тұрады, мұнда – {length}: {text}. Басындағы нөл түсіп қалмағанын тексеріңіз.',
    ru: 'В ИИН 12 цифр, здесь – {length}: {text}. Проверьте, не потерян ли ноль в начале.',
  },
  'model.iin.checkDigit': {
    kk: 'ЖСН соңғы цифры сәйкес келмейді: {text}. Құжатпен салыстырыңыз.',
    ru: 'Последняя цифра ИИН не сходится: {text}. Сверьте с документом.',
  },
  'model.iin.neverIssued': {
    kk: 'Мұндай ЖСН берілмейді: {text}. Құжатпен салыстырыңыз.',
    ru: 'Такой ИИН не выдаётся: {text}. Сверьте с документом.',
  },
  'model.class.format': {
    kk: '«{text}» – сынып емес. 7 «Б» түрінде жазыңыз.',
    ru: '«{text}» – не класс. Напишите в виде 7 «Б».',
  },
  'model.class.grade': {
    kk: 'Сынып нөмірі 0–{most} аралығында болады, мұнда – {text}. Түзетіңіз.',
    ru: 'Класс бывает от 0 до {most}, здесь – {text}. Исправьте.',
  },
  'model.class.letter': {
    kk: 'Сынып әрпі – бір кирилл әрпі, мұнда – «{text}». Түзетіңіз.',
    ru: 'Буква класса – одна буква кириллицы, здесь – «{text}». Исправьте.',
  },
  'model.phone.format': {
    kk: '«{text}» – телефон нөмірі емес. Цифрлармен жазыңыз.',
    ru: '«{text}» – не номер телефона. Напишите цифрами.',
  },
  'model.phone.length': {
    kk: 'Нөмірде 11\u00A0цифр болады, мұнда – {length}: {text}. Түзетіңіз.',
    ru: 'В номере 11\u00A0цифр, здесь – {length}: {text}. Исправьте.',
  },
  'model.phone.country': {
    kk: 'Нөмір «+7» немесе «8» деп басталуы керек: {text}. Түзетіңіз.',
    ru: 'Номер должен начинаться с «+7» или «8»: {text}. Исправьте.',
  },
} as const satisfies Partial<Record<`model.${ValueProblemId}`, Bilingual>>;

/** The words of what is wrong with a typed name, class, phone or IIN; facts the words do not use are left out. */
export function valueProblemWords({ id, params }: ValueProblem): Bilingual {
  const pattern: Bilingual | undefined = VALUE_TEXTS[`model.${id}` as keyof typeof VALUE_TEXTS];
  if (!pattern) throw new Error(`«${id}» is not worded`);
  const names = factNames(pattern.kk);
  const facts = Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
  return { kk: fillIn('kk', pattern, facts), ru: fillIn('ru', pattern, facts) };
}
