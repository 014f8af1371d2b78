// Invented submissions to the territorial commission in both languages (D24).
import type { SubmissionView } from '../../../src/documents/submission-view';
import { schoolKk, schoolRu } from './invented-school';

/** About the parents: both facts on record, a deputy signs. */
export const submissionKk: SubmissionView = {
  document: { number: '01-12/412', version: '1', date: '2026 жылғы 1 желтоқсан' },
  school: schoolKk,
  toWhom:
    'Теректі қаласының кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі аумақтық комиссиясы',
  kind: {
    number: '1',
    words:
      'Кәмелетке толмаған баланы асырау, тәрбиелеу немесе оқыту жөніндегі өз міндеттерін орындамайтын ата-аналарға немесе өзге де заңды өкілдерге қатысты материалды қарау туралы',
  },
  pupil: {
    words: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
    birthDate: '2013 жылғы 9 мамыр',
    iin: '130509500096',
    address: 'Теректі қ., Бұқар жырау даңғылы, 12-үй, 34-пәтер',
  },
  register: { number: 'МЕА-003', placedOn: '2026 жылғы 5 қараша', minutes: '3' },
  parents: [
    { name: 'Сейітқали Жанар Маратқызы', relation: 'анасы', phone: '+7 701 000 00 01' },
    { name: 'Сейітқали Бауыржан', relation: 'әкесі', phone: '' },
  ],
  offered: [
    { words: '2026 жылғы 5 қараша, профилактикалық жеке жұмыс жоспары бойынша: сабаққа қатысуын бақылау' },
    { words: '2026 жылғы 20 қараша: көмек ұсынылды – бас тартты' },
  ],
  facts: [
    {
      title: 'Ата-ана мектептің көмегінен бас тартты',
      words:
        '2026 жылғы 20 қараша: екі куәгердің қолы қойылған жазба. Куәгерлер: А. Е. Ким, педагог-психолог; Қ. Б. Қасымов, сынып жетекшісі.',
    },
    {
      title: 'Ата-ана өзі шара қолданбады',
      words: '2026 жылғы 27 қараша: сынып жетекшісінің баянаты. Қосымша сабаққа жіберілмеген.',
    },
  ],
  gist: 'Ата-анамен түсіндіру жұмысын жүргізуді және баланың сабаққа қатысуын қамтамасыз етуге жәрдемдесуді сұраймыз.',
  attachments: [
    { number: '1', title: 'Көмектен бас тартуы', days: '20.11.2026' },
    { number: '2', title: 'Шара қолданбауы', days: '27.11.2026' },
    { number: '3', title: 'Ата-ананы шақырулар', days: '02.11.2026 – 26.11.2026, жазба саны: 4' },
    { number: '4', title: 'Хаттамадан үзінді', days: '05.11.2026' },
  ],
  signer: {
    position: 'Директордың тәрбие ісі жөніндегі орынбасары',
    name: 'Б. Т. Оразбаев',
    basis: '2026 жылғы 30 қарашадағы № 61-НҚ бұйрық',
  },
  executor: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
};

/** About what a minor did, with nothing gathered yet. */
export const submissionRu: SubmissionView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  toWhom: '',
  kind: {
    number: '3',
    words:
      'о рассмотрении материалов в отношении несовершеннолетнего, совершившего деяние, за которое установлена административная ответственность',
  },
  pupil: { words: 'Ким Дана, 3 «А» класс', birthDate: '', iin: '', address: '' },
  register: { number: 'ВШУ-004', placedOn: '5 ноября 2026 года', minutes: '' },
  parents: [],
  offered: [],
  facts: [{ title: 'Совершённое деяние', words: '' }],
  gist: '',
  attachments: [],
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева', basis: '' },
  executor: { name: '', phone: '' },
};
