// ¶25: the register has no legal consequences; it is there to help.

import type { Bilingual } from '../text/bilingual';
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

/** Whether a paper says that the register has no legal consequences, in either language. */
export const saysNoConsequences = (text: string): boolean => /құқықтық салдар|правовых последстви/.test(text);

/** Words of guilt and of punishment, by the beginnings of words; ours, the order gives no list. */
const OF_CONSEQUENCES =
  /(?<!\p{L})(?:кінәлі|жазала|жауап(?:қа|кершілікке) тарт|(?:оқудан|мектептен) шығар|виновн|виноват|наказ(?:ан|ат|ыва)|привле[чк]\p{L}* к ответственности|отчисл|исключ(?:ить|ен)\p{L}* из школы)\p{L}*/iu;

/** I-27 Whether a letter typed by hand speaks of guilt or punishment, which the register has nothing to do with: read it once more. */
export function wordingFindings(text: string, field: string): Finding[] {
  const found = OF_CONSEQUENCES.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    {
      rule: 'I-27.words',
      paragraph: 25,
      severity: 'warning',
      message: say('order.p25.words', { found }),
      field,
    },
  ];
}
