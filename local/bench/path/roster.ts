// The path: a list of pupils comes in sheet by sheet, a school year begins.
import { act, type Chapter } from './act';

const LIST = {
  kind: 'PUPILS' as const,
  file: 'тізім.xlsx',
  fileMark: 'a1'.repeat(32),
  schoolYear: '2026-2027',
  whole: true,
  rowsInFile: 2,
  refused: 0,
};

export const roster: Chapter = (ids) => [
  act('import-roster', {
    ...LIST,
    pupils: [
      {
        line: 2,
        pupil: {
          lastName: 'Мұратов',
          firstName: 'Ерасыл',
          bornOn: '2014-06-07',
          grade: 6,
          classLetter: 'А',
          language: 'kk',
        },
        parents: [{ lastName: 'Мұратова', firstName: 'Сәуле', relation: 'MOTHER' }],
      },
    ],
  }),
  act('import-roster', { ...LIST, importId: 'U0001', here: [ids.paperPupilId], last: true }),
  act('pupil-is-here', { importId: 'U0001', pupilId: ids.pupilId, reason: 'Тізімде қалып қойған.' }),
  act('start-school-year', {
    schoolYear: '2026-2027',
    pupilIds: [ids.paperPupilId],
    leftOn: '2026-11-05',
    last: true,
  }),
];
