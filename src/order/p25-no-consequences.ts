// ¶25: the register has no legal consequences; it is there to help.

import type { Bilingual, Language } from '../text/bilingual';
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { paragraph398 } from './paragraph';
import { type Finding, say } from './verdict';

export const PARAGRAPH_25 = /* @__PURE__ */ paragraph398(25, {
  kk: 'Білім алушыны МЕА[-ға қою] құқықтық салдарға әкеп соқпайды және орта білім беру ұйымының білім беру ортасы жағдайында уақтылы, әлеуметтік және психологиялық-педагогикалық көмек көрсетуге арналған.',
  ru: '[Постановка] обучающегося на ВШУ не влечёт правовых последствий и предназначена для оказания своевременной социальной и психолого-педагогической помощи в условиях образовательной среды организации среднего образования.',
});

/** The sentence of ¶25 as papers to families and agencies carry it. */
export function noConsequences(): Bilingual {
  return SET_UP_TEXTS['set-up.cover-law'];
}

/** I-27 Whether the text of a notice says that the register has no legal consequences and serves help. */
export function noticeTextFindings(text: string, language: Language): Finding[] {
  const plain = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();
  if (plain(text).includes(plain(noConsequences()[language]))) return [];
  return [
    {
      rule: 'I-27',
      paragraph: 25,
      severity: 'block',
      message: say('order.p25.sentence'),
      field: 'text',
    },
  ];
}
