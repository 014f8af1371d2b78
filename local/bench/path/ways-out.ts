// The path: a card that ends without a decision, and a pupil who leaves.
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const waysOut: Chapter = (ids) => [
  act('save-pupil', {
    lastName: 'Нұрлан',
    firstName: 'Дана',
    bornOn: '2014-03-04',
    grade: 6,
    classLetter: 'В',
    language: 'kk',
  }),
  act('receive-transfer-information', {
    sender: '№ 3 мектеп',
    receivedOn: '2026-11-02',
    pupilId: ids.comerId,
    gist: 'Сүйемелдеу жүргізілді.',
    registeredOn: '2026-11-02',
  }),
  act('close-card', {
    cardId: `${ids.comerId}-K01`,
    kind: 'WITHDRAWN',
    endedOn: '2026-11-02',
    reason: 'Мектеп хатын кері алды.',
  }),
  act('reopen-card', { cardId: `${ids.comerId}-K01`, seen: 'Жаңа мән-жай.' }),
  act('annul-card', { cardId: `${ids.comerId}-K02`, reason: 'Басқа оқушыға жазылған.' }, PEOPLE.head),
  act('pupil-left', { pupilId: ids.comerId, on: '2026-11-02', whereTo: '№ 5 мектеп' }),
];
