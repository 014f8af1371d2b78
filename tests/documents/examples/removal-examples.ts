// Invented papers of a removal in both languages (D25–D27).
import type { PositiveCharacteristicView } from '../../../src/documents/positive-characteristic-view';
import type { ReasonNoteView } from '../../../src/documents/reason-note-view';
import type { RemovalApplicationView } from '../../../src/documents/removal-application-view';
import { schoolKk, schoolRu } from './invented-school';

const pupilKk = 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы';

/** Aims reached, both characteristics are there. */
export const removalApplicationKk: RemovalApplicationView = {
  document: { number: '01-12/77', version: '1', date: '2027 жылғы 8 ақпан' },
  school: schoolKk,
  pupil: pupilKk,
  register: { number: 'МЕА-003', placedOn: '2026 жылғы 5 қараша' },
  basis: 'Оң мінездеме',
  results: [
    {
      help: 'Психологиялық-педагогикалық сүйемелдеу: апта сайын кездесу',
      due: '25.01.2027',
      done: '22.01.2027',
      result: 'Мақсатқа қол жетті. Сабақтан қалмайды, сыныптастарымен араласады',
    },
    { help: 'Сабаққа қатысуын бақылау', due: '25.05.2027', done: '', result: '' },
    {
      help: 'Ата-анамен жұмыс',
      due: '30.01.2027',
      done: '29.01.2027',
      result: 'Ішінара қол жетті. Анасы мектептегі кездесулердің екеуіне келді',
    },
  ],
  note: 'Үш айда себепсіз қалған сабақ жоқ, екі пән бойынша қарыздарын тапсырды.',
  papers: [
    { words: 'Сынып жетекшісінің оң мінездемесі, 2027 жылғы 5 ақпан' },
    { words: 'Психологиялық қызмет мамандарының оң мінездемесі, 2027 жылғы 6 ақпан' },
  ],
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** Nothing but the pupil is known. */
export const removalApplicationRu: RemovalApplicationView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ким Дана, 3 «А» класс',
  register: { number: 'ВШУ-004', placedOn: '' },
  basis: 'Смена места учёбы',
  results: [],
  note: '',
  papers: [],
  signer: { position: 'Классный руководитель', name: 'А. Ким' },
};

/** One characteristic of both. */
export const positiveCharacteristicKk: PositiveCharacteristicView = {
  document: { number: '', version: '1', date: '2027 жылғы 5 ақпан' },
  school: schoolKk,
  title: 'Сынып жетекшісінің және психологиялық қызмет мамандарының бірлескен оң мінездемесі',
  pupil: pupilKk,
  birthDate: '2013 жылғы 9 мамыр',
  placedOn: '2026 жылғы 5 қараша',
  results: [
    { words: 'Психологиялық-педагогикалық сүйемелдеу: апта сайын кездесу: Мақсатқа қол жетті' },
    { words: 'Сабаққа қатысуын бақылау: Мақсатқа қол жетті. Үш айда себепсіз қалған сабақ жоқ' },
  ],
  caution: 'Тек жалпы қорытындылар жазылады, зерттеу деректері келтірілмейді.',
  signers: [
    { position: 'Сынып жетекшісі', name: 'Қ. Б. Қасымов' },
    { position: 'Педагог-психолог', name: 'А. Е. Ким' },
  ],
};

/** The class teacher's, to be written by hand. */
export const positiveCharacteristicRu: PositiveCharacteristicView = {
  document: { number: '', version: '2', date: '' },
  school: schoolRu,
  title: 'Положительная характеристика классного руководителя',
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  placedOn: '',
  results: [],
  caution: '',
  signers: [{ position: 'Классный руководитель', name: '' }],
};

export const reasonNoteKk: ReasonNoteView = {
  document: { number: '01-12/78', version: '1', date: '2027 жылғы 8 ақпан' },
  school: schoolKk,
  pupil: pupilKk,
  basis: 'Оқу орнын ауыстыру',
  paper: {
    name: 'Оқуға қабылданғаны туралы анықтама, № 41, «№ 3 жалпы білім беретін мектеп» КММ',
    date: '2027 жылғы 5 ақпан',
  },
  note: 'Отбасы басқа ауданға көшті, жаңа мектепке ақпараттық хат жіберіледі.',
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

export const reasonNoteRu: ReasonNoteView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: '',
  basis: 'Другая объективная причина',
  paper: { name: '', date: '' },
  note: '',
  signer: { position: 'Социальный педагог', name: 'М. Жүнісова' },
};
