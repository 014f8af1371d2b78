// Invented receipts of the plan's copy in both languages (D19).
import type { PlanReceiptView } from '../../../src/documents/plan-receipt-view';
import { schoolKk, schoolRu } from './invented-school';

/** Received, two measures not agreed to. */
export const planReceiptKk: PlanReceiptView = {
  document: { number: 'МЕА-003', version: '1', date: '2026 жылғы 6 қараша' },
  school: schoolKk,
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  plan: { from: '2026 жылғы 5 қараша', to: '2027 жылғы 25 мамыр' },
  receiver: 'Сейітқали Жанар Маратқызы, анасы',
  refusal: '',
  notAgreed: [{ words: 'Сабақтардың қосымша кестесі' }, { words: 'ПМПК мамандарына жіберу' }],
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
  witnesses: [],
};

/** Refused before two witnesses, one of them not known. */
export const planReceiptRu: PlanReceiptView = {
  document: { number: 'ВШУ-004', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ким Дана, 3 «А» класс',
  plan: { from: '', to: '' },
  receiver: '',
  refusal: 'не указана',
  notAgreed: [],
  signer: { position: '', name: '' },
  witnesses: [
    { position: 'Педагог-психолог', name: 'А. Е. Ким' },
    { position: '', name: '' },
  ],
};
