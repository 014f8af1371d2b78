// Invented extracts of the minutes in both languages (D17).
import type { ExtractView } from '../../../src/documents/extract-view';
import { schoolKk, schoolRu } from './invented-school';

/** A placement with everything said on it. */
export const extractKk: ExtractView = {
  document: { number: '3', version: '1', date: '' },
  school: schoolKk,
  heldOn: '2026 жылғы 5 қараша',
  presiding: 'Әлімбаева Гүлнәр Сапарқызы, мектеп директоры',
  secretary: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог',
  present: [
    { name: 'Оразбаев Нұрлан Төлегенұлы', position: 'директордың тәрбие ісі жөніндегі орынбасары' },
    { name: 'Ким Елена Викторовна', position: 'педагог-психолог' },
    { name: 'Ысқақов Ғабит Һамитұлы', position: 'математика пәнінің мұғалімі' },
  ],
  number: '2',
  title: 'Білім алушыны мектепішілік есепке (МЕА) қою туралы',
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  heard: [
    {
      name: 'Оразбаев Н. Т.',
      position: 'директордың тәрбие ісі жөніндегі орынбасары',
      gist: 'Білім алушы қыркүйек–қазан айларында 46 сабаққа қатыспады. […] Балаға қосымша сабақ пен психологиялық қолдау қажет.',
    },
  ],
  spoke: [
    {
      name: 'Ким Е. В.',
      position: 'педагог-психолог',
      gist: 'Апталық жеке кездесулерді және ата-анамен кеңес беруді ұсынды.',
    },
    { name: 'Сейітқали Б.', position: '', gist: 'Баласына үйде сабақ оқитын орын дайындайтынын айтты.' },
  ],
  pupilOpinion: 'Көмекке келіседі, математикадан қосымша сабаққа қатысқысы келеді.',
  parentOpinions: [
    { who: 'Сейітқали Жанаргүл Төлегенқызы (анасы)', opinion: 'Ұсынылған көмекпен келіседі.' },
  ],
  parentsNotHeard: '',
  vote: '«жақтап» – 6, «қарсы» – 0, «қалыс қалды» – 0.',
  resolvedWord: 'ШЕШІМ ҚАБЫЛДАДЫ',
  decision:
    'Білім алушы мектепішілік есепке қойылсын, оған әлеуметтік және психологиялық-педагогикалық көмек көрсетілсін.',
  grounds: 'академиялық үлгермеушілік; сабақтарға дәлелсіз себептермен жүйелі түрде қатыспау',
  reasons: 'Алдын ала жүргізілген жұмыс жеткіліксіз болды.',
  signer: { position: 'Профилактикалық кеңестің хатшысы', name: 'М. Қ. Жүнісова' },
};

/** A refusal nobody spoke on; parents did not come. */
export const extractRu: ExtractView = {
  document: { number: '3', version: '2', date: '' },
  school: schoolRu,
  heldOn: '5 ноября 2026 года',
  presiding: 'Әлімбаева Гүлнәр Сапарқызы, директор школы',
  secretary: '',
  present: [],
  number: '1',
  title: 'О постановке обучающегося на внутришкольный учёт (не полицейский)',
  pupil: 'Ким Дана, 3 «А» класс',
  heard: [{ name: '', position: '', gist: 'Информация о посещаемости.' }],
  spoke: [],
  pupilOpinion: '',
  parentOpinions: [],
  parentsNotHeard: 'Приглашение вручено 29 октября, на заседание не явились.',
  vote: '',
  resolvedWord: 'РЕШИЛИ',
  decision: 'Отказать в постановке обучающегося на внутришкольный учёт (не полицейский).',
  grounds: '',
  reasons: '',
  signer: { position: 'Секретарь Совета профилактики', name: '' },
};
