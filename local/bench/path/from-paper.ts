// The path: a card is brought in from paper, and what was done is passed on to another school (¶24).
import { act, type Chapter } from './act';

export const fromPaper: Chapter = (ids) => [
  act('save-pupil', {
    lastName: 'Рахымов',
    firstName: 'Әлихан',
    bornOn: '2013-09-01',
    grade: 7,
    classLetter: 'В',
    language: 'kk',
  }),
  act('bring-in-card', {
    pupilId: ids.paperPupilId,
    placedOn: '2026-03-05',
    minutesNo: '4',
    grounds: ['05'],
    registerNumber: '41',
    planFrom: '2026-03-05',
    planTo: '2027-05-25',
  }),
  act('prepare-transfer', {
    cardId: ids.paperCardId,
    toSchool: '№ 5 мектеп',
    leftOn: '2026-11-05',
    parts: ['PLAN_PERIOD', 'WORK_DONE', 'CONTACT'],
    workDone: 'Жеке кездесулер.',
    contact: 'Жүнісова М. Қ.',
  }),
  act('send-transfer', {
    transferId: `${ids.paperCardId}-F01`,
    sentOn: '2026-11-05',
    channel: 'PAPER',
    outgoingNo: '9',
  }),
  act('answer-transfer', {
    transferId: `${ids.paperCardId}-F01`,
    receivedOn: '2026-11-05',
    answer: 'ACCEPTED',
    answeredOn: '2026-11-05',
  }),
];
