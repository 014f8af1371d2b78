// Every query with what it is asked of the path's records, once the path is walked and before the years pass.
import type { Queries, QueryName } from '../../../src/casework/answers';
import type { CalendarDate } from '../../../src/model/calendar-date';
import { PEOPLE } from '../small-school';
import type { PathIds } from './act';

export interface PathQuery<N extends QueryName = QueryName> {
  query: N;
  input: Queries[N]['input'];
  user: string;
}

const ask = <N extends QueryName>(
  query: N,
  input: Queries[N]['input'],
  user: string = PEOPLE.secretary,
): PathQuery<N> => ({ query, input, user });

const PERIOD = { from: '2026-09-01' as CalendarDate, to: '2026-11-30' as CalendarDate };

export const pathQueries = (ids: PathIds): readonly PathQuery[] => [
  ask('today', {}),
  ask('card', { cardId: ids.cardId }),
  ask('card-file', { cardId: ids.cardId }),
  ask('letter-term', { receivedOn: '2026-11-02' }),
  ask('incoming-letter', { incomingId: ids.incomingId }),
  ask('find-pupil', { text: 'сейітқ' }),
  ask('lists', {}),
  ask('council', {}),
  ask('convene', {}),
  ask('sitting', { sittingId: ids.sittingId }),
  ask('task', { taskId: `${ids.sittingId}-Q01` }, PEOPLE.teacher),
  ask('plan', { cardId: ids.cardId, planId: ids.planId }),
  ask('settings', {}),
  ask('staff', {}),
  ask('transfer', { cardId: ids.paperCardId }),
  ask('papers', { sittingId: ids.sittingId }),
  ask('paper-offers', { on: ids.cardId }),
  ask('paper-review', { documentId: ids.newMinutesId }, PEOPLE.head),
  ask('blank-paper', { kind: 'D01', language: 'ru' }),
  ask('paper-pdf', { documentId: ids.newMinutesId }),
  ask('check-paper', { code: 'K7MP-3WQX' }),
  ask('sitting-papers', { sittingId: ids.sittingId }),
  ask('my-referrals', {}, PEOPLE.teacher),
  ask('calendar', { from: '2026-11-01', to: '2026-11-30' }),
  ask('order-text', { paragraph: '12' }),
  ask('restricted', { cardId: ids.cardId }, PEOPLE.head),
  ask('restricted-text', { noteId: `${ids.cardId}-Z01` }, PEOPLE.head),
  ask('waiting-for-me', {}, PEOPLE.head),
  ask('family', { cardId: ids.cardId }),
  ask('my-measures', {}, PEOPLE.psychologist),
  ask('characteristic', { materialId: `${ids.cardId}-M03` }, PEOPLE.teacher),
  ask('measure', { measureId: ids.measureId }),
  ask('board', {}),
  ask('roster', {}),
  ask('check-roster', {
    kind: 'PUPILS',
    schoolYear: '2026-2027',
    rows: [
      {
        line: 2,
        pupil: { lastName: 'Асанов', firstName: 'Алан', grade: 6, classLetter: 'А', language: 'kk' },
      },
    ],
  }),
  ask('school-year', { schoolYear: '2026-2027' }),
  ask('correctable', { cardId: ids.cardId }),
  ask('expiring', {}, PEOPLE.head),
  ask('set-up', {}),
  ask('local-copy', {}),
  ask('copied-sheets', {}),
  ask('templates', {}),
  ask('check-template', { name: 'minutes-kk' }),
  ask('registry', PERIOD),
  ask('numbering', {}),
  ask('number-journal', { journal: 'OUTGOING', ...PERIOD }),
  ask('overview', {}),
  ask('summary', { ...PERIOD, addressee: 'DEPARTMENT' }),
  ask('register-card', { cardId: ids.cardId }),
  ask('reconciliation', { list: 'Сейітқали Н. Б. 09.05.2013' }),
  ask('deviations', PERIOD),
  ask('inspection', PERIOD),
  ask('rules', {}),
  ask('journal-check', { after: 0, hash: '' }),
];
