// An invented order on the commission that sees a home in both languages (D04).
import type { VisitOrderView } from '../../../src/documents/visit-order-view';
import { schoolKk, schoolRu } from './invented-school';

const others = [
  { name: 'Жүнісова Мадина Қайратқызы', position: 'әлеуметтік педагог' },
  { name: 'Қасымова Айнұр Ерланқызы', position: '7 «Ә» сыныбының жетекшісі' },
  {
    name: 'Бекова Сәуле',
    position: 'кәмелетке толмағандардың істері жөніндегі учаскелік полиция инспекторы',
  },
];

/** Three of the school and one from outside. */
export const visitOrderKk: VisitOrderView = {
  document: { number: '81-НҚ', version: '1', date: '2026 жылғы 3 қараша' },
  school: schoolKk,
  chair: 'Оразбаев Нұрлан Төлегенұлы, директордың тәрбие ісі жөніндегі орынбасары',
  others,
  members: [{ name: 'Оразбаев Нұрлан Төлегенұлы' }, ...others.map(({ name }) => ({ name }))],
  card: 'Кіріс-007',
  seenBy: '2026 жылғы 6 қараша',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** One member is known; the rest is written by hand. */
export const visitOrderRu: VisitOrderView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  chair: '',
  others: [{ name: 'Ким Дана', position: 'социальный педагог' }],
  members: [{ name: 'Ким Дана' }],
  card: '',
  seenBy: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
