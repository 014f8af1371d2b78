// Invented letters to the school a pupil goes to, in both languages (D28).
import type { TransferLetterView } from '../../../src/documents/transfer-letter-view';
import { schoolKk, schoolRu } from './invented-school';

/** All parts are passed on, through the education department. */
export const transferLetterKk: TransferLetterView = {
  document: { number: '01-12/64', version: '1', date: '2027 жылғы 20 қаңтар' },
  school: schoolKk,
  toWhom: 'Теректі қаласының білім бөлімі',
  toSchool: 'Теректі қаласының № 3 жалпы білім беретін мектебі',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  birthDate: '2013 жылғы 9 мамыр',
  leftOn: '2027 жылғы 25 қаңтар',
  register: { placedOn: '2026 жылғы 5 қараша', removedOn: '2027 жылғы 28 қаңтар' },
  plan: { from: '2026 жылғы 5 қараша', to: '2027 жылғы 25 мамыр' },
  measures: [
    {
      help: 'Психологиялық-педагогикалық сүйемелдеу',
      volume: 'аптасына 1 рет, 45 минут',
      due: '25.05.2027',
      indicator: 'сабақтан себепсіз қалмауы',
    },
    { help: 'Сабақтардың қосымша кестесі', volume: '', due: '25.12.2026', indicator: 'қарызы жоқ' },
  ],
  workDone: [
    { words: '12.11.2026: математикадан қосымша сабақтар өтті, берешегінің жартысы жабылды.' },
    { words: '03.12.2026: футбол үйірмесіне жазылды.' },
  ],
  results: [{ words: 'Екі айда себепсіз қалған сабақ жоқ, сыныптастарымен араласады.' }],
  contact: 'М. Қ. Жүнісова, әлеуметтік педагог, +7 700 000 00 11',
  code: 'A1B2 C3D4 E5F6 0789',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
  executor: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
};

/** The contact alone is passed on; the rest is written by hand. */
export const transferLetterRu: TransferLetterView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  toWhom: 'Школа № 3 города Теректы',
  toSchool: 'Школа № 3 города Теректы',
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  leftOn: '25 января 2027 года',
  register: { placedOn: '5 ноября 2026 года', removedOn: '' },
  plan: { from: '', to: '' },
  measures: [],
  workDone: [],
  results: [],
  contact: '',
  code: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
  executor: { name: '', phone: '' },
};
