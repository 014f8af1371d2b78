// The shipped bundle's first run and its update: what is wrong is told before anything is made; a register of an earlier release goes on with every row kept.
import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../local/google/api-error';
import { makeOlder } from '../register/older-release';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE, SET_UP } from './school';

const seen = { seenOn: '2026-11-02', seen: 'келмеді', parentsTold: true };
const pupil = {
  lastName: 'Ахметов',
  firstName: 'Дамир',
  grade: 7,
  classLetter: 'Б',
  language: 'kk' as const,
};

describe('the first run', () => {
  it('gives numbers from where the paper journal ended', () => {
    const settings = { ...SET_UP.settings, nextIncoming: 13, nextRegister: 8, nextMinutes: 5 };
    const school = openQuickSchool({ ...SET_UP, settings });
    const counters = bookOf(school).sheets.find(({ sheetId }) => sheetId === sheetOf('Meta'))?.values[2];
    expect(JSON.parse(String(counters?.[1]))).toEqual({ incoming: 12, register: 7, 'minutes 2026': 4 });
    school.does('save-pupil', pupil);
    school.does('refer-pupil', { pupilId: 'P00001', ...seen });
    school.does('register-referral', { cardId: 'P00001-K01', registeredOn: '2026-11-02' });
    expect(rowsOf(school, 'Cards')[0]).toMatchObject({ number: '013' });
    school.close();
  }, 60_000);

  it('tells every problem at once, in both languages, and makes nothing', () => {
    let calls = 0;
    const wrong = {
      ...SET_UP,
      settings: { ...SET_UP.settings, schoolNameRu: '', nextMinutes: 'бес' },
      people: [{ ...SET_UP.people[0], email: 'basshy' }],
    };
    let said = '';
    try {
      openQuickSchool(wrong, () => {
        calls++;
      });
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain('settings.schoolNameRu: Осы өрісті толтырыңыз. / Заполните это поле.');
    expect(said).toContain('settings.nextMinutes: Бүтін сан жазыңыз. / Запишите целое число.');
    expect(said).toContain('people.0.email: Эл. пошта мекенжайын тексеріңіз. / Проверьте адрес эл. почты.');
    expect(calls).toBe(0);
  }, 60_000);
});

describe('a register of an earlier release meets the new program', () => {
  const older = (): { school: QuickSchool; before: ReturnType<typeof lookAt>['content'] } => {
    const school = openQuickSchool();
    school.does('save-pupil', pupil);
    school.does('refer-pupil', { pupilId: 'P00001', ...seen });
    makeOlder({ sheets: () => bookOf(school).sheets, byHand: school.byHand });
    return { school, before: lookAt(school).content };
  };
  /** What was there still is: sums aside, which are made anew with the next change. */
  const expectKept = (school: QuickSchool, before: object) => {
    const look = lookAt(school);
    expect(look.faults).toEqual([]);
    expect(look.content).toMatchObject(before);
  };

  it('a teacher is told whom to ask; the first of the office updates it, and their act is done at once', () => {
    const { school, before } = older();
    const refused = school.query('my-referrals', {}, PEOPLE.teacher);
    expect(refused).toMatchObject({
      ok: false,
      title: 'Нужно обновить Тірек',
      problems: [{ code: 'sheets-behind', message: expect.stringContaining('«Обновить»') }],
    });
    expectKept(school, before);
    expect(school.query('today', {}).ok).toBe(true);
    expect(school.query('my-referrals', {}, PEOPLE.teacher).ok).toBe(true);
    expectKept(school, before);
    school.does('register-referral', { cardId: 'P00001-K01', registeredOn: '2026-11-02' });
    expect(lookAt(school).faults).toEqual([]);
    const updates = rowsOf(school, 'Journal').filter(({ command }) => command === 'update');
    expect(updates.map(({ who }) => who)).toEqual([PEOPLE.secretary]);
    expect(school.logged).toEqual([]);
    school.close();
  }, 60_000);

  it('a register of a later release is refused to everybody, with what the administrator must do', () => {
    const school = openQuickSchool();
    const meta = bookOf(school).sheets.find(({ sheetId }) => sheetId === sheetOf('Meta'))?.values ?? [];
    const at = meta.findIndex(([key]) => key === 'edition');
    const edition = JSON.parse(String(meta[at]?.[3]));
    edition.shape.Tomorrow = { id: '' };
    const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
    school.byHand({
      updateCells: {
        start: { sheetId: sheetOf('Meta'), rowIndex: at, columnIndex: 1 },
        fields: 'userEnteredValue',
        rows: [{ values: [text('later'), text(''), text(JSON.stringify(edition))] }],
      },
    });
    const before = lookAt(school).content;
    for (const answer of [school.query('today', {}), school.command('save-pupil', pupil)])
      expect(answer).toMatchObject({ ok: false, problems: [{ code: 'sheets-ahead' }] });
    expect(lookAt(school).content).toEqual(before);
    school.close();
  }, 60_000);
});

describe('the school changes its language', () => {
  it('in the same act the sheets follow; a failure leaves the act done and says what to do', () => {
    const school = openQuickSchool();
    const titles = () => bookOf(school).sheets.map(({ title }) => title);
    expect(titles().slice(0, 4)).toEqual(['Тірек', 'Шолу', 'Карталар', 'Өтініштер']);
    expect(titles()).not.toContain('Sheet1');
    const done = school.does('change-settings', { values: { language: 'ru' } }, PEOPLE.head);
    expect(done.warnings ?? []).toEqual([]);
    expect(titles().slice(0, 4)).toEqual(['Тірек', 'Обзор', 'Карты', 'Обращения']);
    const settings = school.does('change-settings', { values: { sittingPlace: '14' } }, PEOPLE.head);
    expect(settings.warnings ?? []).toEqual([]);
    let writes = 0;
    school.misfortune(({ method }) =>
      method === 'spreadsheets.batchUpdate' && ++writes > 1
        ? {
            when: 'before',
            error: new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' }),
          }
        : undefined,
    );
    const half = school.does('change-settings', { values: { language: 'kk' } }, PEOPLE.head);
    expect(half.warnings).toEqual([expect.stringContaining('«Жаңарту»')]);
    school.misfortune(undefined);
    expect(titles()[1]).toBe('Обзор');
    expect(rowsOf(school, 'Settings').find(({ id }) => id === 'language')).toMatchObject({ value: 'kk' });
    school.does('change-settings', { values: { language: 'kk' } }, PEOPLE.head);
    expect(titles()[1]).toBe('Шолу');
    expect(lookAt(school).faults).toEqual([]);
    school.close();
  }, 60_000);
});
