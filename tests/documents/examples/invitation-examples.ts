// An invented invitation of a specialist in both languages (D15).
import type { InvitationView } from '../../../src/documents/invitation-view';
import { schoolKk, schoolRu } from './invented-school';

/** A body's official comes to one question. */
export const invitationKk: InvitationView = {
  document: { number: '01-12/360', version: '1', date: '2026 жылғы 30 қазан' },
  school: schoolKk,
  whom: 'Төлегенқызы Ақмарал Сағындықова',
  position:
    'Теректі қаласы полиция бөлімінің кәмелетке толмағандардың істері жөніндегі учаскелік полиция инспекторы',
  sitting: {
    date: '2026 жылғы 5 қараша',
    time: '15:00',
    place: 'Теректі қ., Абай көш., 8, мектептің 12-кабинеті',
  },
  question: 'Білім алушыны мектепішілік есепке (МЕА) қою туралы',
  card: 'Кіріс-007',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
  executor: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
};

/** To the whole sitting; hour and room are not settled. */
export const invitationRu: InvitationView = {
  document: { number: '', version: '2', date: '' },
  school: schoolRu,
  whom: 'Ким Дана',
  position: '',
  sitting: { date: '5 ноября 2026 года', time: '', place: '' },
  question: '',
  card: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
  executor: { name: '', phone: '' },
};
