// Invented notices of a decision to the parents in both languages (D21).
import type { FamilyNoticeView } from '../../../src/documents/family-notice-view';
import { schoolKk, schoolRu } from './invented-school';

/** A placement whose plan is approved. */
export const familyNoticeKk: FamilyNoticeView = {
  document: { number: '01-12/371', version: '1', date: '2026 жылғы 9 қараша' },
  school: schoolKk,
  parents: 'Сейітқали Жанаргүл Төлегенқызы, Сейітқали Бауыржан Әбдіманапұлы',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  decidedOn: '2026 жылғы 5 қараша',
  minutesNumber: '3',
  decision:
    'Білім алушы мектепішілік есепке қойылсын, оған әлеуметтік және психологиялық-педагогикалық көмек көрсетілсін.',
  reasons: [{ words: 'оқуда көмек қажет' }, { words: 'сабаққа тұрақты қатысу үшін көмек қажет' }],
  help: [
    { words: 'Психологиялық-педагогикалық сүйемелдеу' },
    { words: 'Математика пәнінен сабақтардың қосымша кестесі' },
  ],
  next: 'Көмек профилактикалық жеке жұмыс жоспары бойынша көрсетіледі, жоспардың бір данасы Сізге беріледі.',
  appeal:
    'Сұрақтарыңыз болса немесе шешіммен келіспесеңіз, мектеп басшысына ауызша не жазбаша жүгіне аласыз; жоғары тұрған білім беруді басқару органына да жүгінуге құқығыңыз бар.',
  contact: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** A refusal; the family is not known by name. */
export const familyNoticeRu: FamilyNoticeView = {
  document: { number: '', version: '2', date: '' },
  school: schoolRu,
  parents: '',
  pupil: 'Ким Дана, 3 «А» класс',
  decidedOn: '5 ноября 2026 года',
  minutesNumber: '3',
  decision: 'Отказать в постановке обучающегося на внутришкольный учёт (не полицейский).',
  reasons: [],
  help: [],
  next: 'Ребёнок не поставлен на внутришкольный учёт. Если понадобится помощь, Вы в любое время можете обратиться к специалистам школы.',
  appeal:
    'Если есть вопросы или Вы не согласны с решением, Вы можете устно или письменно обратиться к руководителю школы, а также в вышестоящий орган управления образованием.',
  contact: { name: '', phone: '' },
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
