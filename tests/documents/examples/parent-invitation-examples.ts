// An invented invitation of a parent in both languages (D14).
import type { ParentInvitationView } from '../../../src/documents/parent-invitation-view';
import { schoolKk, schoolRu } from './invented-school';

/** A mother is invited to the question of placing. */
export const parentInvitationKk: ParentInvitationView = {
  document: { number: '01-12/358', version: '1', date: '2026 жылғы 30 қазан' },
  school: schoolKk,
  parent: 'Сейітқали Жанаргүл Төлегенқызы (анасы)',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  sitting: {
    date: '2026 жылғы 5 қараша',
    time: '15:00',
    place: 'Теректі қ., Абай көш., 8, мектептің 12-кабинеті',
  },
  purpose:
    'Отырыста балаға уақтылы әлеуметтік және психологиялық-педагогикалық көмек көрсету және осыған байланысты мектепішілік есепке алу мәселесі қаралады.',
  contact: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** The family is not known yet; hour and room are not settled. */
export const parentInvitationRu: ParentInvitationView = {
  document: { number: '', version: '2', date: '' },
  school: schoolRu,
  parent: '',
  pupil: 'Ким Дана, 3 «А» класс',
  sitting: { date: '5 ноября 2026 года', time: '', place: '' },
  purpose:
    'На заседании будет рассмотрен вопрос о своевременной социальной и психолого-педагогической помощи ребёнку и в связи с этим о внутришкольном учёте (не полицейском).',
  contact: { name: '', phone: '' },
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
