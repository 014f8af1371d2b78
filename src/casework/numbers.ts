// Numbers people see: «Кіріс-012 / Вх-012» before a decision, «МЕА-007 / ВШУ-007» on the register.
import type { Card } from '../register/tables/cards';
import type { Bilingual, Language } from '../text/bilingual';
import { same } from '../text/bilingual';

/** A number after its prefix, also one of a paper journal («13/25»); as it is when it says itself of what it is. */
const labelled = (number: string, { kk, ru }: Bilingual): Bilingual =>
  /^\d/.test(number) ? { kk: `${kk}-${number}`, ru: `${ru}-${number}` } : same(number);

/** An incoming number; «new» while there is none. */
export const incomingWords = (number: string): Bilingual =>
  number === '' ? { kk: 'Жаңа өтініш', ru: 'Новое обращение' } : labelled(number, { kk: 'Кіріс', ru: 'Вх' });

export const registerWords = (number: string): Bilingual => labelled(number, { kk: 'МЕА', ru: 'ВШУ' });

/** A number kept as words, said in the language it is read in: a plan of «МЕА-003» is «ВШУ-003» in Russian. */
export function numberIn(number: string, language: Language): string {
  const [, prefix = '', digits = ''] = /^(МЕА|ВШУ|Кіріс|Вх)-(\d\S*)$/.exec(number) ?? [];
  if (digits === '') return number;
  return (prefix === 'МЕА' || prefix === 'ВШУ' ? registerWords(digits) : incomingWords(digits))[language];
}

/** How a card is called: without a label until the decision to place. */
export const cardNumber = (card: Card): Bilingual =>
  card.outcome === 'PLACE' && card.registerNumber !== ''
    ? registerWords(card.registerNumber)
    : incomingWords(card.number);
