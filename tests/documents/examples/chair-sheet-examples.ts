// Invented sheets of the presiding person in both languages (D36).
import type { ChairSheetView } from '../../../src/documents/chair-sheet-view';

/** A long name, both parents, several grounds and materials. */
export const chairSheetKk: ChairSheetView = {
  document: { number: '', version: '1' },
  sitting: { date: '2026 жылғы 5 қараша', time: '15:20' },
  number: '2',
  title: 'Білім алушыны мектепішілік есепке (МЕА) қою туралы',
  card: 'Кіріс-007',
  pupil: 'Сейітқали-Әбдірахманова Нұрсұлтан Бауыржанұлы, 7 «Б» сыныбы',
  birthDate: '2013 жылғы 9 мамыр',
  family: 'Сейітқали Жанар Маратқызы (анасы); Сейітқали Болат Нұрланұлы (әкесі)',
  invited: '3 қараша, телефонмен, келеді',
  grounds: [{ words: 'сабақтан жүйелі түрде қалу' }, { words: 'қиын өмірлік жағдай' }],
  materials: 'Мінездеме: 2 қараша; Психологтың қорытындысы: әлі жоқ',
  note: 'Оқушы қыркүйектен бері 14 күн сабаққа келмеді. Сынып жетекшісі ата-анасымен үш рет сөйлесті.',
  decisions: [{ words: 'МЕА-ға қою' }, { words: 'МЕА-ға қоймау' }, { words: 'Кейінге қалдыру' }],
};

/** Little is known: no patronymic, no family, nothing gathered. */
export const chairSheetRu: ChairSheetView = {
  document: { number: '', version: '1' },
  sitting: { date: '5 ноября 2026 года', time: '' },
  number: '1',
  title: 'О снятии обучающегося с внутришкольного учёта (ВШУ)',
  card: 'ВШУ-003',
  pupil: 'Ким Елена, 9 «А» класс',
  birthDate: '',
  family: '',
  invited: '',
  grounds: [],
  materials: '',
  note: '',
  decisions: [{ words: 'Снять с ВШУ' }, { words: 'Оставить на ВШУ' }, { words: 'Отложить' }],
};
