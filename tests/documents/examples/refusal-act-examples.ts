// Invented records of refusal and inaction in both languages (D23).
import type { RefusalActView } from '../../../src/documents/refusal-act-view';
import { schoolKk, schoolRu } from './invented-school';

/** Both facts are on record, both witnesses named. */
export const refusalActKk: RefusalActView = {
  document: { number: '01-12/398', version: '1', date: '2026 жылғы 27 қараша' },
  school: schoolKk,
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  parent: 'Сейітқали Жанар Маратқызы, анасы',
  offered: [
    { words: '2026 жылғы 5 қараша, профилактикалық жеке жұмыс жоспары бойынша: сабаққа қатысуын бақылау' },
    { words: '2026 жылғы 20 қараша: көмек ұсынылды – бас тартты' },
  ],
  refusal: '2026 жылғы 20 қараша: жазбаша бас тартуы. Психологпен кездесуге келіспейтінін айтты.',
  inaction: '2026 жылғы 27 қараша: сынып жетекшісінің баянаты. Қосымша сабаққа жіберілмеген.',
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
  witnesses: [
    { position: 'Педагог-психолог', name: 'А. Е. Ким' },
    { position: 'Директордың тәрбие ісі жөніндегі орынбасары', name: 'Б. Т. Оразбаев' },
  ],
};

/** Drawn up by hand on the spot. */
export const refusalActRu: RefusalActView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: '',
  parent: '',
  offered: [],
  refusal: '',
  inaction: '',
  signer: { position: 'Социальный педагог', name: 'М. Жүнісова' },
  witnesses: [
    { position: '', name: '' },
    { position: '', name: '' },
  ],
};
