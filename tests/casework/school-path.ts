// An invented school and one card's path through the order, to begin a test at any step of it.
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import { firstRows } from '../../src/casework/first-rows';
import { SHIPPED_CALENDAR } from '../../src/order/calendar-2023-2027';
import { type Book, give, put } from './book';

export const HEAD = 'head@tirek.test';
export const DEPUTY = 'deputy@tirek.test';
export const SECRETARY = 'secretary@tirek.test';
export const PSYCHOLOGIST = 'psychologist@tirek.test';
export const TEACHER = 'teacher@tirek.test';

const person = (
  lastName: string,
  position: string,
  email: string,
  roles: readonly string[],
  classOf = '',
) => ({
  lastName,
  firstName: 'Асқар',
  patronymic: '',
  position,
  email,
  roles: roles as never,
  classOf,
});

const pupil = (lastName: string, grade: number, classLetter: string, language: 'kk' | 'ru') => ({
  lastName,
  firstName: 'Дана',
  bornOn: '2013-05-09',
  grade,
  classLetter,
  language,
});

/** Seven people, three pupils, no council yet. */
export function newSchool(): Book {
  const book: Book = { records: new Map(), counters: {}, openCards: [], openSittings: [] };
  const rows = firstRows(
    { schoolNameKk: '№ 8 мектеп', schoolNameRu: 'Школа № 8' },
    [
      person('Әлімбаев', 'директор', HEAD, ['HEAD']),
      person('Оразбаев', 'орынбасар', DEPUTY, ['DEPUTY_UPBRINGING']),
      person('Жүнісов', 'әлеуметтік педагог', SECRETARY, ['SECRETARY', 'SOCIAL_PEDAGOGUE']),
      person('Ким', 'психолог', PSYCHOLOGIST, ['PSYCHOLOGIST']),
      person('Қасымов', 'сынып жетекшісі', TEACHER, ['CLASS_TEACHER'], '7Б'),
      person('Ысқақов', 'мұғалім', '', ['SUBJECT_TEACHER']),
      person('Сәрсенов', 'мұғалім', '', ['SUBJECT_TEACHER']),
    ],
    [pupil('Сейітқали', 7, 'Б', 'kk'), pupil('Ахметов', 8, 'А', 'ru'), pupil('Нұрлан', 9, 'В', 'kk')],
    SHIPPED_CALENDAR,
  );
  for (const { table, records } of rows)
    for (const record of records) put(book, table.name as never, String(record.id), record);
  return book;
}

export const CARD = 'P00001-K01';
export const LETTER_CARD = 'P00002-K01';
export const SITTING = 'S0001';
export const ITEM = `${SITTING}-${CARD}`;
export const LETTER_ITEM = `${SITTING}-${LETTER_CARD}`;
export const PLAN = `${CARD}-L01`;

export const REFERRAL: CommandInputs['refer-pupil'] = {
  pupilId: 'P00001',
  seenOn: '2026-11-02',
  seen: 'Сабаққа келмейді.',
  parentsTold: true,
};
export const LETTER: CommandInputs['receive-agency-information'] = {
  agency: 'INTERNAL_AFFAIRS',
  sender: 'ЮП бөлімшесі',
  receivedOn: '2026-11-02',
  pupilIds: ['P00002'],
  situation: 'SOCIALLY_DANGEROUS_SITUATION',
  gist: 'Түнде көшеде жүрген.',
};
export const FIRST_INFORMATION: CommandInputs['record-primary-information'] = {
  cardId: CARD,
  whereabouts: 'Абай к., 5',
  situation: 'DIFFICULT_LIFE_SITUATION',
  description: 'Анасы кешкі ауысымда.',
  gatheredOn: '2026-11-03',
  takenPart: ['T0004', 'T0005'],
  family: [{ lastName: 'Сейітқали', firstName: 'Жанар', relation: 'MOTHER', legalRepresentative: true }],
};
export const SITTING_PLAN: CommandInputs['convene-sitting'] = {
  heldOn: '2026-11-05',
  heldAt: '15:00',
  place: '12-кабинет',
  items: [
    { kind: 'PLACEMENT', cardId: CARD },
    { kind: 'PLACEMENT', cardId: LETTER_CARD },
    { kind: 'OTHER', title: 'Жылдық жоспар' },
  ],
};
export const COMPOSITION: CommandInputs['set-council'] = {
  orderNumber: '45',
  orderDate: '2026-09-01',
  inForceFrom: '2026-09-01',
  members: [
    { staffId: 'T0001', office: 'CHAIR' },
    { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
    { staffId: 'T0003', office: 'SECRETARY' },
    { staffId: 'T0004', office: 'MEMBER' },
    { staffId: 'T0006', office: 'MEMBER' },
  ],
};
export const OPENING: CommandInputs['open-sitting'] = {
  sittingId: SITTING,
  openedAt: '15:00',
  presidingId: 'T0001',
  secretaryId: 'T0003',
  members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'].map((staffId) => ({ staffId, present: true })),
};
export const hearing = (itemId: string): CommandInputs['record-hearing'] => ({
  itemId,
  heard: 'Тыңдалды.',
  parentsPresent: true,
});
export const DRAFT_PLAN: CommandInputs['save-plan'] = {
  cardId: CARD,
  from: '2026-11-05',
  to: '2027-05-25',
  measures: [
    { name: 'Сүйемелдеу', responsible: ['T0004'], dueOn: '2026-12-25', indicator: 'сабаққа қатысу' },
  ],
};

const material = (kind: CommandInputs['receive-material']['kind']) =>
  ({ cardId: CARD, kind, receivedOn: '2026-11-04', sheets: 1, keptWhere: 'сейф' }) as const;

type Step = [name: CommandName, email: string, input: object, today?: string];

const STEPS = {
  council: [['set-council', SECRETARY, COMPOSITION]],
  referred: [
    ['refer-pupil', TEACHER, REFERRAL, '2026-11-02'],
    ['receive-agency-information', SECRETARY, LETTER, '2026-11-02'],
  ],
  registered: [
    ['register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-02' }],
    ['register-referral', SECRETARY, { cardId: LETTER_CARD, registeredOn: '2026-11-03' }],
  ],
  gathered: [['record-primary-information', SECRETARY, FIRST_INFORMATION]],
  submitted: [
    ['receive-material', SECRETARY, material('CHARACTERISTIC')],
    ['receive-material', SECRETARY, material('PSYCHOLOGIST_CONCLUSION')],
    ['receive-material', SECRETARY, material('PARENT_MEETING')],
    ['receive-material', SECRETARY, material('WORK_DONE')],
    ['hand-to-deputy', SECRETARY, { cardId: CARD, handedOn: '2026-11-04' }],
    ['submit-to-council', DEPUTY, { cardId: CARD, submittedOn: '2026-11-04', grounds: ['05'] }],
  ],
  convened: [['convene-sitting', SECRETARY, SITTING_PLAN]],
  invited: [
    [
      'invite-parents',
      SECRETARY,
      { itemId: ITEM, invitedOn: '2026-11-04', way: 'HANDED', result: 'WILL_COME' },
    ],
  ],
  opened: [['open-sitting', SECRETARY, OPENING]],
  heard: [
    ['record-hearing', SECRETARY, hearing(ITEM)],
    ['record-hearing', SECRETARY, hearing(LETTER_ITEM)],
    ['record-hearing', SECRETARY, hearing(`${SITTING}-I01`)],
  ],
  decided: [
    ['record-decision', SECRETARY, { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] }],
    ['record-decision', SECRETARY, { itemId: LETTER_ITEM, outcome: 'REFUSE', reason: 'Расталмады' }],
    ['record-decision', SECRETARY, { itemId: `${SITTING}-I01`, outcome: 'NOTED' }],
  ],
  closed: [['close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' }]],
  drafted: [['save-plan', SECRETARY, DRAFT_PLAN]],
  approved: [['approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' }]],
} as const satisfies Record<string, readonly Step[]>;

/** The school as it is after this step of the path; every act before it was done without a deviation. */
export function schoolAfter(step: keyof typeof STEPS): Book {
  const book = newSchool();
  for (const [key, acts] of Object.entries(STEPS) as [keyof typeof STEPS, readonly Step[]][]) {
    for (const [name, email, input, today] of acts) {
      const answer = give(book, name, email, input as never, today === undefined ? {} : { today });
      if (answer.kind !== 'done') throw new Error(`${name}: ${answer.kind} ${answer.says.join(', ')}`);
    }
    if (key === step) return book;
  }
  return book;
}
