// ¶26: the number of registered pupils is no measure of a school; the police register is a line of its own.

import { paragraph398 } from './paragraph';

export const PARAGRAPH_26 = /* @__PURE__ */ paragraph398(26, {
  kk: 'Кәмелетке толмаған баланы ішкі істер органдарында есепке қою жағдайларын қоспағанда, МЕА[-дағы] білім алушылардың саны білім беру ұйымының рейтингіне теріс әсер ететін көрсеткіш ретінде бола алмайды.',
  ru: 'За исключением случаев постановки несовершеннолетнего на учёт в органах внутренних дел, количество обучающихся, состоящих на ВШУ, не может являться показателем, отрицательно влияющим на рейтинг организации образования.',
});

/**
 * A count as an addressee may see it: 1 and 2 are hidden where the school set so for this addressee, never in the
 * head's own overview. Undefined: hidden. The rule is the school's, not the order's.
 */
export function shownCount(
  count: number,
  { hideSmall }: { readonly hideSmall: boolean },
): number | undefined {
  return hideSmall && (count === 1 || count === 2) ? undefined : count;
}
