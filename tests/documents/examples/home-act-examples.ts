// An invented act on a family's home conditions in both languages (D05).
import type { HomeActView } from '../../../src/documents/home-act-view';
import { schoolKk, schoolRu } from './invented-school';

const others = [
  { name: 'Жүнісова Мадина Қайратқызы', position: 'әлеуметтік педагог' },
  { name: 'Қасымова Айнұр Ерланқызы', position: '7 «Ә» сыныбының жетекшісі' },
];

/** After the visit, with its gist. */
export const homeActKk: HomeActView = {
  document: { number: '3', version: '1', date: '2026 жылғы 5 қараша' },
  school: schoolKk,
  order: { number: '81-НҚ', date: '2026 жылғы 3 қараша' },
  chair: 'Оразбаев Нұрлан Төлегенұлы, директордың тәрбие ісі жөніндегі орынбасары',
  others,
  members: [{ name: 'Оразбаев Нұрлан Төлегенұлы' }, ...others.map(({ name }) => ({ name }))],
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  birthDate: '2012 жылғы 17 мамыр',
  address: 'Қарағанды облысы, Теректі қ., Бұқар жырау даңғылы, 12-үй, 34-пәтер',
  seenOn: '2026 жылғы 4 қараша',
  met: 'анасы және әжесі',
  family: [
    { name: 'Құдайбергенова Сәуле Бақытқызы', relation: 'Анасы' },
    { name: 'Құдайбергенов Нұрмұхамед Асқарұлы', relation: 'Әкесі' },
  ],
  gist: 'Балаға сабақ оқитын орын және түстен кейінгі уақытта қадағалау қажет.',
  advice: 'Сабақтан кейін мектептегі үйірме; отбасына орталықтың кеңесі.',
};

/** Before the visit: a form to take along. */
export const homeActRu: HomeActView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  order: { number: '', date: '' },
  chair: '',
  others: [{ name: 'Ким Дана', position: 'социальный педагог' }],
  members: [{ name: 'Ким Дана' }],
  pupil: 'Ахметов Айдар, 3 «А» класс',
  birthDate: '',
  address: '',
  seenOn: '',
  met: '',
  family: [],
  gist: '',
  advice: '',
};
