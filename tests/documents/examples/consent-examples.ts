// Invented consents of a parent in both languages (D33).
import type { ConsentView } from '../../../src/documents/consent-view';
import { schoolKk, schoolRu } from './invented-school';

/** A school that keeps the IIN. */
export const consentKk: ConsentView = {
  document: { number: '12', version: '1', date: '2026 жылғы 4 қыркүйек' },
  school: schoolKk,
  operator: schoolKk.nameKk,
  parent: 'Сейітқали Жанаргүл Төлегенқызы (анасы)',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  birthDate: '2013 жылғы 9 мамыр',
  iin: 'жеке сәйкестендіру нөмірі (ЖСН)',
  term: '3 жыл',
};

/** The family is not known by name. */
export const consentRu: ConsentView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  operator: schoolRu.nameRu,
  parent: '',
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  iin: '',
  term: '1 год',
};
