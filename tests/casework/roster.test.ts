// Lists that come in whole, the new school year, facts put right, cards whose time is over: what is done, asked, refused.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, HEAD, LETTER_CARD, SECRETARY, schoolAfter, TEACHER } from './school-path';

const YEAR = '2026-2027';
const MARK = 'a'.repeat(64);
type Import = CommandInputs['import-roster'];
const LIST: Omit<Import, 'pupils' | 'staff'> = {
  kind: 'PUPILS',
  file: 'list.xlsx',
  fileMark: MARK,
  schoolYear: YEAR,
  rowsInFile: 2,
  refused: 0,
  last: true,
};
const row = (more: object = {}, rest: object = {}) => ({
  line: 2,
  pupil: {
    lastName: 'Ахметов',
    firstName: 'Ержан',
    bornOn: '2014-02-03',
    grade: 6,
    classLetter: 'А',
    language: 'kk' as const,
    ...more,
  },
  ...rest,
});
const bring = (book: Book, pupils: object[], more: object = {}) =>
  give(book, 'import-roster', SECRETARY, { ...LIST, pupils, ...more } as Import);
/** The second pupil of the school as a list writes her. */
const known = (book: Book) => {
  const { lastName, firstName, patronymic, bornOn, grade, classLetter } = record(book, 'Pupils', 'P00002')!;
  return { lastName, firstName, patronymic, bornOn, grade: grade ?? 0, classLetter, language: 'kk' as const };
};

describe('import-roster', () => {
  it('adds pupils with their family, normalised as the form does, and says what is in', () => {
    const book = schoolAfter('council');
    const mother = { lastName: 'Ахметова', firstName: 'Айгүл', relation: 'MOTHER', phone: '87010000000' };
    const answer = bring(book, [row({ lastName: 'Aхметов', classLetter: 'a' }, { parents: [mother] })]);
    expect(answer.done).toMatchObject({ text: 'done.roster', importId: 'U0001' });
    expect(record(book, 'Pupils', 'P00004')).toMatchObject({
      lastName: 'Ахметов',
      classLetter: 'А',
      gradeYear: YEAR,
      active: true,
    });
    expect(record(book, 'Parents', 'P00004-A01')).toMatchObject({
      relation: 'MOTHER',
      phone: '+7\u00A0(701)\u00A0000-00-00',
    });
    expect(record(book, 'Imports', 'U0001')).toMatchObject({
      added: 1,
      changed: 0,
      finishedOn: '2026-11-05',
    });
  });

  it('changes a pupil who is here; an empty cell takes nothing away', () => {
    const book = schoolAfter('council');
    const before = record(book, 'Pupils', 'P00002')!;
    const pupil = { ...known(book), patronymic: '', bornOn: null, grade: 11 };
    expect(bring(book, [{ line: 2, pupilId: 'P00002', pupil }]).kind).toBe('done');
    expect(record(book, 'Pupils', 'P00002')).toMatchObject({
      grade: 11,
      patronymic: before.patronymic,
      bornOn: before.bornOn,
    });
    expect(record(book, 'Imports', 'U0001')).toMatchObject({ added: 0, changed: 1 });
  });

  it('who is taken in twice is changed into nothing: the second time all is the same', () => {
    const book = schoolAfter('council');
    bring(book, [row()]);
    const again = row({}, { pupilId: 'P00004' });
    expect(bring(book, [again]).done).toMatchObject({ importId: 'U0002' });
    expect(record(book, 'Imports', 'U0002')).toMatchObject({ added: 0, changed: 0, same: 1 });
    expect(idsIn(book, 'Pupils')).toHaveLength(4);
  });

  it('goes on sheet by sheet under one record, and one that is cut off says how far it came', () => {
    const book = schoolAfter('council');
    const first = bring(book, [row()], { last: false });
    expect(first.done).toMatchObject({ text: 'done.roster-sheet', importId: 'U0001' });
    expect(record(book, 'Imports', 'U0001')).toMatchObject({ sheets: 1, added: 1, finishedOn: null });
    bring(book, [row({ firstName: 'Дәурен' })], { importId: 'U0001' });
    expect(record(book, 'Imports', 'U0001')).toMatchObject({ sheets: 2, added: 2, finishedOn: '2026-11-05' });
    expect(idsIn(book, 'Imports')).toEqual(['U0001']);
  });

  it('a sheet with one wrong row is not taken in at all, and every wrong field is told', () => {
    const book = schoolAfter('council');
    const answer = bring(book, [
      row(),
      row({ firstName: '=1+1', grade: 12, classLetter: '7' }),
      row({ firstName: 'Да\u202Eна' }),
    ]);
    expect(answer.says).toEqual(['pupils.2.pupil.firstName unseen-characters']);
    const names = bring(book, [row(), row({ firstName: '=1+1', classLetter: '7' })]);
    expect(names.says).toEqual(['pupils.1.pupil.firstName name', 'pupils.1.pupil.classLetter class']);
    expect(idsIn(book, 'Pupils')).toHaveLength(3);
  });

  it('the same child twice in one sheet is asked about like one who is here', () => {
    const book = schoolAfter('council');
    expect(bring(book, [row(), row()]).says).toEqual(['pupils.1.pupil.another same-pupil']);
    expect(bring(book, [row(), row({ another: true })]).kind).toBe('done');
  });

  it('registered pupils who are not in a list of the whole school are named, and nothing is done about them', () => {
    const book = schoolAfter('approved');
    put(book, 'Pupils', 'P00001', { active: true });
    bring(book, [], { whole: true, here: ['P00002', 'P00003'] });
    expect(record(book, 'Imports', 'U0001')?.missing).toEqual(['P00001']);
    expect(record(book, 'Cards', CARD)?.state).toBe('ON_REGISTER');
    expect(record(book, 'Pupils', 'P00001')?.active).toBe(true);
    const rows = () =>
      ask(book, 'today', SECRETARY, {}).groups.flatMap((group) =>
        group.rows.filter(({ act }) => act.screen === 'missing-pupil'),
      );
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ paragraph: { id: '23' } });
    expect(ask(book, 'roster', SECRETARY, {}).missing.map(({ pupilId }) => pupilId)).toEqual(['P00001']);
    give(book, 'pupil-is-here', SECRETARY, {
      importId: 'U0001',
      pupilId: 'P00001',
      reason: 'Тізімге кейін қосылды.',
    });
    expect(rows()).toHaveLength(0);
    expect(record(book, 'Imports', 'U0001')?.notes).toBe('P00001: Тізімге кейін қосылды.');
  });

  it('families alone come to pupils who are here; staff get no role that opens cards and keep theirs', () => {
    const book = schoolAfter('council');
    const father = { lastName: 'Оспанов', firstName: 'Мұрат', relation: 'FATHER' };
    bring(book, [{ line: 2, pupilId: 'P00002', parents: [father] }], { kind: 'PARENTS' });
    expect(idsIn(book, 'Parents').filter((id) => id.startsWith('P00002'))).not.toEqual([]);
    const person = (more: object) => ({
      line: 2,
      person: { lastName: 'Омарова', firstName: 'Гүлнар', position: 'Мұғалім', roles: ['HEAD'], ...more },
    });
    const staff = (...people: object[]) =>
      give(book, 'import-roster', SECRETARY, { ...LIST, kind: 'STAFF', staff: people } as Import);
    staff(person({}));
    const added = idsIn(book, 'Staff').pop() ?? '';
    expect(record(book, 'Staff', added)).toMatchObject({ lastName: 'Омарова', roles: [], active: true });
    const headId = [...book.records.values()].find(({ email }) => email === HEAD)?.id ?? '';
    const head = record(book, 'Staff', headId)!;
    staff({ ...person({ lastName: head.lastName, firstName: head.firstName, roles: [] }), staffId: head.id });
    expect(record(book, 'Staff', head.id)?.roles).toContain('HEAD');
  });

  const refused = (title: string, input: object, says: string[], given?: (book: Book) => void) =>
    refusal({
      title,
      after: 'council',
      command: 'import-roster',
      by: SECRETARY,
      input: { ...LIST, pupils: [], ...input } as Import,
      kind: 'input',
      says,
      ...(given ? { given } : {}),
    });
  refuses([
    refused('for a year long gone', { schoolYear: '2024-2025' }, ['schoolYear roster-year']),
    refused('for no year', { schoolYear: '2026-2028' }, ['schoolYear bad-year']),
    refused('that goes on with nothing', { importId: 'U0009' }, ['importId import-unknown']),
    refused(
      'that goes on with a finished one',
      { importId: 'U0001' },
      ['importId import-finished'],
      (book) => void bring(book, []),
    ),
    refused(
      'that goes on with another file',
      { importId: 'U0001', fileMark: 'b'.repeat(64) },
      ['fileMark import-other-file'],
      (book) => void bring(book, [], { last: false }),
    ),
    refused('of a pupil nobody knows', { pupils: [row({}, { pupilId: 'P00099' })] }, [
      'pupils.0.pupilId pupil-unknown',
    ]),
    refused('of more rows than a sheet holds', { pupils: Array.from({ length: 101 }, () => row()) }, [
      'pupils too-many',
    ]),
    refused('with a child born tomorrow', { pupils: [row({ bornOn: '2026-11-06' })] }, [
      'pupils.0.pupil.bornOn date-ahead',
    ]),
    refused(
      'older than the entry',
      { pupils: [row({}, { pupilId: 'P00002' })] },
      ['pupils.0.pupil roster-earlier'],
      (book) => put(book, 'Pupils', 'P00002', { gradeYear: '2027-2028' }),
    ),
    refused(
      'with the IIN of another',
      { pupils: [row({ iin: '080229500012' })] },
      ['pupils.0.pupil.iin iin-taken'],
      (book) => {
        put(book, 'Settings', 'storeIin', { value: 'true' });
        put(book, 'Pupils', 'P00002', { iin: '080229500012' });
      },
    ),
    refused(
      'with a telephone of letters',
      {
        pupils: [row({}, { parents: [{ lastName: 'А', firstName: 'Б', relation: 'OTHER', phone: 'жоқ' }] })],
      },
      ['pupils.0.parents.0.phone required'],
    ),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'import-roster',
      by: TEACHER,
      input: { ...LIST, pupils: [] },
      kind: 'denied',
      says: ['not-this-role'],
    }),
    refusal({
      title: 'about a pupil who is in the list',
      after: 'council',
      command: 'pupil-is-here',
      by: SECRETARY,
      input: { importId: 'U0001', pupilId: 'P00002', reason: 'x' },
      kind: 'input',
      says: ['pupilId not-missing'],
      given: (book) => void bring(book, [], { whole: true }),
    }),
  ]);
});

describe('check-roster', () => {
  const check = (book: Book, rows: unknown[], more: object = {}) =>
    ask(book, 'check-roster', SECRETARY, { kind: 'PUPILS', schoolYear: YEAR, rows, ...more }).rows;

  it('tells new, changed, same and refused rows apart, with what would stand where', () => {
    const book = schoolAfter('council');
    put(book, 'Pupils', 'P00002', { gradeYear: YEAR, bornOn: '2012-01-02' });
    const same = known(book);
    const rows = check(book, [
      row(),
      { line: 3, pupil: { ...same, grade: (same.grade ?? 0) + 1 } },
      { line: 4, pupil: same },
      { line: 5, pupil: { ...same, lastName: '', firstName: '=1', grade: 99, bornOn: '31.12' } },
      'no row',
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'changed', 'same', 'refused', 'refused']);
    expect(rows[1]?.changes).toHaveLength(1);
    expect(rows[1]?.foundId).toBe('P00002');
    expect(rows[3]?.problems.map(({ path }) => path.join('.'))).toEqual([
      'pupil.lastName',
      'pupil.bornOn',
      'pupil.grade',
    ]);
  });

  it('asks where only a person can tell; a namesake of another day is another child', () => {
    const book = schoolAfter('council');
    put(book, 'Pupils', 'P00002', { bornOn: null, grade: 5 });
    const { lastName, firstName } = known(book);
    const [asked] = check(book, [row({ lastName, firstName, grade: 9 })]);
    expect(asked).toMatchObject({ state: 'ask', twin: { id: 'P00002' } });
    const [goesOn] = check(book, [row({ lastName, firstName, grade: 6 })]);
    expect(goesOn).toMatchObject({ state: 'changed', foundId: 'P00002' });
    put(book, 'Pupils', 'P00002', { bornOn: '2012-01-02' });
    expect(check(book, [row({ lastName, firstName, grade: 6 })])[0]?.state).toBe('new');
  });

  it('a pupil who left and is in the list again comes back, which is told', () => {
    const book = schoolAfter('council');
    put(book, 'Pupils', 'P00002', { active: false, leftOn: '2026-05-25', bornOn: '2012-01-02' });
    const [found] = check(book, [{ line: 2, pupil: known(book) }]);
    expect(found?.changes.map(({ after }) => after)).toContain('вернулся в школу');
  });
});

describe('start-school-year', () => {
  const school = () => {
    const book = schoolAfter('approved');
    put(book, 'Pupils', 'P00001', { grade: 11, gradeYear: '2025-2026' });
    put(book, 'Pupils', 'P00002', { grade: 6, gradeYear: '' });
    put(book, 'Pupils', 'P00003', { grade: 6, gradeYear: YEAR });
    return book;
  };
  const start = (book: Book, more: object = {}) =>
    give(book, 'start-school-year', SECRETARY, {
      schoolYear: YEAR,
      pupilIds: ['P00001', 'P00002', 'P00003'],
      leftOn: '2026-05-25',
      last: true,
      ...more,
    });

  it('grades go up, the last grade leaves, an open card stays open (¶23), and each pupil moves once', () => {
    const book = school();
    const view = ask(book, 'school-year', SECRETARY, {});
    expect(view.pupilIds.sort()).toEqual(['P00001', 'P00002']);
    expect(view.graduatesWithCards.map(({ cardId }) => cardId)).toEqual([CARD]);
    expect(view).toMatchObject({ graduates: 1, done: 1, yearUnknown: 1, lastGrade: 11 });
    start(book);
    start(book);
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({
      grade: 11,
      active: false,
      leftOn: '2026-05-25',
    });
    expect(record(book, 'Pupils', 'P00002')).toMatchObject({ grade: 7, gradeYear: YEAR, active: true });
    expect(record(book, 'Pupils', 'P00003')).toMatchObject({ grade: 6 });
    expect(record(book, 'Cards', CARD)?.state).toBe('ON_REGISTER');
    expect(book.openCards).toContain(CARD);
    expect(ask(book, 'school-year', SECRETARY, {}).pupilIds).toEqual([]);
  });

  it('a school of twelve grades graduates the twelfth', () => {
    const book = school();
    put(book, 'Settings', 'lastGrade', { value: '12' });
    start(book);
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ grade: 12, active: true });
  });

  it('marks who stays, who left, and staff who are gone', () => {
    const book = school();
    const teacher = [...book.records.values()].find(({ email }) => email === TEACHER)?.id as string;
    start(book, { pupilIds: [], stay: ['P00002'], left: ['P00001'], leftStaff: [teacher] });
    expect(record(book, 'Pupils', 'P00002')).toMatchObject({ grade: 6, gradeYear: YEAR });
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ active: false });
    expect(record(book, 'Staff', teacher)?.active).toBe(false);
  });

  it('after a list of the whole school those who were not in it are shown, those with a card first', () => {
    const book = school();
    put(book, 'Pupils', 'P00003', { gradeYear: '2025-2026' });
    bring(book, [], { whole: true });
    const { listed, notListed } = ask(book, 'school-year', SECRETARY, {});
    expect(listed).toBe(true);
    expect(notListed[0]).toMatchObject({ pupilId: 'P00001', cardId: CARD });
    expect(notListed).toHaveLength(3);
  });

  const refused = (title: string, input: object, says: string[]) =>
    refusal({
      title,
      after: 'council',
      command: 'start-school-year',
      by: SECRETARY,
      input: { schoolYear: YEAR, pupilIds: [], leftOn: '2026-05-25', ...input },
      kind: 'input',
      says,
    });
  refuses([
    refused('of a year that has not begun', { schoolYear: '2027-2028' }, ['schoolYear year-not-begun']),
    refused('with leavers of tomorrow', { leftOn: '2026-11-06' }, ['leftOn date-ahead']),
    refused('with nobody known', { pupilIds: ['P00099'] }, ['pupilIds.0 pupil-unknown']),
    refused('with an office that is gone', { leftStaff: ['T0001'] }, ['leftStaff.0 office-staff']),
    refused('that goes on with nothing', { runId: 'U0009' }, ['runId import-unknown']),
  ]);
});

describe('correct-card-fact', () => {
  const correct = (book: Book, more: object, reason?: string) =>
    give(
      book,
      'correct-card-fact',
      SECRETARY,
      {
        cardId: CARD,
        record: `Cards/${CARD}`,
        field: 'description',
        value: 'Сабаққа бармайды, үйде отырады.',
        reason: 'Басқа баланың мәтіні жазылған.',
        ...more,
      },
      { today: '2026-11-09', ...(reason === undefined ? {} : { reason }) },
    );

  it('keeps what stood there, what stands there and why, and the card tells it', () => {
    const book = schoolAfter('approved');
    const before = record(book, 'Cards', CARD)?.description;
    expect(correct(book, {}).kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.description).toBe('Сабаққа бармайды, үйде отырады.');
    expect(record(book, 'Corrections', `${CARD}-Y01`)).toMatchObject({
      field: 'description',
      before,
      reason: 'Басқа баланың мәтіні жазылған.',
      correctedOn: '2026-11-09',
    });
    const told = ask(book, 'card', SECRETARY, { cardId: CARD }).timeline.map(({ text }) => text);
    expect(told.some((text) => text.startsWith('Исправлено') && text.includes(String(before)))).toBe(true);
  });

  it('a fact that stands in two places is put right in both', () => {
    const book = schoolAfter('approved');
    const [referral = ''] = idsIn(book, 'Referrals').filter((id) => id.startsWith(CARD));
    const { registeredOn, number } = record(book, 'Referrals', referral)!;
    expect(record(book, 'Cards', CARD)).toMatchObject({ registeredOn, number });
    correct(book, { field: 'number', value: '99' });
    expect(record(book, 'Referrals', referral)?.number).toBe('99');
    correct(book, { record: `Referrals/${referral}`, field: 'number', value: '98' });
    expect(record(book, 'Cards', CARD)?.number).toBe('98');
  });

  it('a day that falls out of order asks for a reason once, and never silently', () => {
    const book = schoolAfter('approved');
    const { decidedOn } = record(book, 'Cards', CARD)!;
    put(book, 'Cards', CARD, { submittedOn: decidedOn });
    const late = { field: 'submittedOn', value: '2026-11-06' };
    expect(correct(book, late).says).toEqual(['value I-32.submittedOn-decidedOn']);
    expect(correct(book, late, 'Қағаз кеш тапсырылды.').kind).toBe('done');
  });

  const refused = (title: string, input: object, says: string[], kind: 'input' | 'refused' = 'input') =>
    refusal({
      title,
      after: 'approved',
      command: 'correct-card-fact',
      by: SECRETARY,
      input: {
        cardId: CARD,
        record: `Cards/${CARD}`,
        field: 'description',
        value: 'x',
        reason: 'x',
        ...input,
      },
      kind,
      says,
    });
  refuses([
    refused('of a decision', { field: 'outcome' }, ['field not-correctable']),
    refused('of a state', { field: 'state' }, ['field not-correctable']),
    refused('of another card', { record: `Cards/${LETTER_CARD}` }, ['field not-correctable']),
    refused('of a table that has none', { record: `Documents/${CARD}-D18-01`, field: 'number' }, [
      'field not-correctable',
    ]),
    refused('without a reason', { reason: ' ' }, ['reason required']),
    refused('into nothing', { value: '' }, ['value required']),
    refused('of a day into none', { field: 'handedOn', value: 'кеше' }, ['value bad-date']),
    refused('into tomorrow', { field: 'registeredOn', value: '2026-11-06' }, ['value date-ahead']),
    refused(
      'of a receipt after the registration',
      { field: 'receivedOn', value: '2026-11-05' },
      ['value I-32.receivedOn-registeredOn'],
      'refused',
    ),
  ]);
});

describe('expire-cards', () => {
  const closed = (more: object = {}) => {
    const book = schoolAfter('approved');
    put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL', endedOn: '2023-11-04', endReason: 'Көшті.', ...more });
    book.openCards = book.openCards.filter((id) => id !== CARD);
    return book;
  };
  const ACT = { cardIds: [CARD], actNo: '7', actOn: '2026-11-05', basis: 'Номенклатура 04-12' };
  const expire = (book: Book, more: object = {}) =>
    give(book, 'expire-cards', SECRETARY, { ...ACT, ...more });
  /** As the page does: portion after portion, until none waits; answers with how many there were. */
  const expireAll = (book: Book): number => {
    for (let portions = 0; portions < 9; portions++) {
      const { done, says } = expire(book, portions > 0 ? { expiryId: 'E0001' } : {});
      expect(says).toEqual([]);
      if (!done?.waiting) return portions + 1;
    }
    throw new Error('it never ends');
  };

  it('T25 shows before it does: the day after the school’s years, to the day', () => {
    const of = (endedOn: string) => ask(closed({ endedOn }), 'expiring', SECRETARY, {}).cards[0];
    expect(of('2023-11-04')).toMatchObject({ now: true });
    expect(of('2023-11-05')).toMatchObject({ now: false });
  });

  it('takes names and texts off the card and all that hangs on it, and leaves numbers, days and codes', () => {
    const book = closed();
    put(book, 'Pupils', 'P00001', { active: false });
    const { number, decidedOn, confirmedGrounds } = record(book, 'Cards', CARD)!;
    const said = [...book.records.entries()]
      .filter(([key]) => key.includes(CARD) || key.startsWith('P'))
      .flatMap(([, each]) => Object.values(each))
      .filter(
        (value): value is string => typeof value === 'string' && value.length > 9 && value.includes(' '),
      );
    expect(said.length).toBeGreaterThanOrEqual(5);
    // What the first replaced stands in the copies of its batch until the second.
    expect(expireAll(book)).toBe(2);
    expect(record(book, 'Cards', CARD)).toMatchObject({
      number,
      decidedOn,
      confirmedGrounds,
      pupil: '',
      description: '',
      endReason: '',
      expiredOn: '2026-11-05',
      state: 'ARCHIVED',
    });
    const left = JSON.stringify(
      [...book.records.entries()].filter(([key]) => key.includes(CARD) || key.startsWith('Pupils/P00001')),
    );
    for (const text of said.filter((each) => !each.startsWith('RP-')))
      if (
        !JSON.stringify([...book.records.entries()].filter(([key]) => key.startsWith('Expiries'))).includes(
          text,
        )
      )
        expect(left).not.toContain(text);
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ lastName: '–', firstName: '', bornOn: null });
    expect(record(book, 'Expiries', 'E0001')).toMatchObject({ actNo: '7', cards: [CARD], years: 3 });
    expect(ask(book, 'card', SECRETARY, { cardId: CARD })).toMatchObject({
      name: 'Карта с истёкшим сроком хранения',
      otherActs: [],
      papers: [],
    });
  });

  it('a pupil who learns here stays on the list', () => {
    const book = closed();
    const { lastName } = record(book, 'Pupils', 'P00001')!;
    expireAll(book);
    expect(record(book, 'Pupils', 'P00001')?.lastName).toBe(lastName);
  });

  it('T25 an expired card is only read, whatever the act', () => {
    const book = closed();
    expireAll(book);
    const act = give(book, 'reopen-card', SECRETARY, { cardId: CARD, seen: 'x' });
    expect(act.says).toEqual(['card-expired']);
    expect(expire(book).says).toEqual(['cardIds already-expired']);
  });

  const refused = (title: string, input: object, says: string[], given?: (book: Book) => void) =>
    refusal({
      title,
      after: 'approved',
      command: 'expire-cards',
      by: SECRETARY,
      input: { ...ACT, ...input },
      kind: 'input',
      says,
      ...(given ? { given } : {}),
    });
  refuses([
    refused('of an open card', {}, ['cardIds not-expired']),
    refused('of nobody known', { cardIds: ['P00009-K01'] }, ['cardIds card-unknown']),
    refused('without a basis', { basis: '' }, ['basis required']),
    refused('by an act of tomorrow', { actOn: '2026-11-06' }, ['cardIds not-expired', 'actOn date-ahead']),
    refusal({
      title: 'by a teacher',
      after: 'approved',
      command: 'expire-cards',
      by: TEACHER,
      input: ACT,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
