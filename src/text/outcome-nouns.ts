// What the council decided as a list of facts says it: nouns, where the codes' own Russian words are what a form asks for.
import type { Outcome } from '../model/codes';
import type { Bilingual } from './bilingual';

export const OUTCOME_NOUNS = {
  PLACE: { kk: 'МЕА-ға қою', ru: 'Постановка на ВШУ' },
  REFUSE: { kk: 'Қоюдан бас тарту', ru: 'Отказ в постановке' },
  POSTPONE: { kk: 'Мәселені кейінге қалдыру', ru: 'Отложение вопроса' },
  NOTED: { kk: 'Мәлімет үшін қабылдау', ru: 'Принятие к сведению' },
  KEEP: { kk: 'МЕА-да қалдыру', ru: 'Оставление на ВШУ' },
  RENEW: { kk: 'МЕА-да қалдырып, жоспарды жаңарту', ru: 'Оставление на ВШУ с обновлением плана' },
  REMOVE: { kk: 'МЕА-дан шығару', ru: 'Снятие с ВШУ' },
} as const satisfies Record<Outcome, Bilingual>;
