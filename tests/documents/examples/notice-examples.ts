// An invented notice of a decision in both languages (D20).
import type { NoticeView } from '../../../src/documents/notice-view';
import { schoolKk, schoolRu } from './invented-school';

/** A pupil was placed; the contact is named. */
export const noticeKk: NoticeView = {
  document: { number: '01-12/345', version: '1', date: '2026 жылғы 6 қараша' },
  school: schoolKk,
  toWhom: 'Теректі қаласы полиция бөлімінің ювеналды полиция тобы',
  reference: 'Теректі қаласы полиция бөлімінің ювеналды полиция тобы, № 12/5-77 хат, 2026 жылғы 2 қараша',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  decision:
    'Білім алушы мектепішілік есепке қойылсын, оған әлеуметтік және психологиялық-педагогикалық көмек көрсетілсін.',
  decidedOn: '2026 жылғы 5 қараша',
  minutesNumber: '3',
  help: 'Білім алушыға көмек профилактикалық жеке жұмыс жоспары бойынша көрсетіледі.',
  contact: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог, +7 701 000 00 00',
  nextOn: '2026 жылғы 4 желтоқсан',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
  executor: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
};

/** A refusal: nothing of help, nobody named. */
export const noticeRu: NoticeView = {
  document: { number: '', version: '2', date: '' },
  school: schoolRu,
  toWhom: 'Группа ювенальной полиции отдела полиции города Теректы',
  reference: '',
  pupil: 'Ким Дана, 3 «А» класс',
  decision: 'Отказать в постановке обучающегося на внутришкольный учёт (не полицейский).',
  decidedOn: '5 ноября 2026 года',
  minutesNumber: '3',
  help: '',
  contact: '',
  nextOn: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
  executor: { name: '', phone: '' },
};
