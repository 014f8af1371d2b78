// The path: the school itself, its settings, days, people and pupils.
import { act, type Chapter } from './act';

export const school: Chapter = () => [
  act('change-settings', { values: { sittingPlace: '14-кабинет', nextIncoming: 5 } }),
  act('save-numbering', { journal: 'ORDERS', pattern: '', resets: 'YEAR', next: 47 }),
  act('annul-number', { journal: 'ORDERS', number: '44', on: '2026-10-30', reason: 'Бланк бүлінді.' }),
  act('save-calendar-day', { date: '2026-11-20', kind: 'dayOff', week: 'both', name: 'Мектеп мерекесі' }),
  act('save-staff', {
    lastName: 'Беков',
    firstName: 'Ерлан',
    position: 'физика мұғалімі',
    email: 'bekov@tirek.test',
    roles: ['SUBJECT_TEACHER'],
  }),
  act('begin-local-copy', {}),
  act('finish-local-copy', { papers: 0, digest: '0'.repeat(64) }),
  act('save-pupil', {
    lastName: 'Сейітқали',
    firstName: 'Нұрсұлтан',
    patronymic: 'Бауыржанұлы',
    bornOn: '2013-05-09',
    grade: 7,
    classLetter: 'Б',
    language: 'kk',
  }),
  act('save-pupil', {
    lastName: 'Тұрсынов',
    firstName: 'Дамир',
    bornOn: '2012-02-03',
    grade: 8,
    classLetter: 'А',
    language: 'ru',
  }),
];
