// The first run's input: every problem at once, in both languages; what is typed of numbers reaches the counters.
import { describe, expect, it } from '@jest/globals';
import { SET_UP } from '../../local/bench/small-school';
import { checkSetUp, firstCounters, setUpProblemText } from '../../src/casework/school/school-set-up';
import type { CalendarDate } from '../../src/model/calendar-date';

const TODAY = '2026-11-02' as CalendarDate;
const check = (input: unknown) =>
  checkSetUp(typeof input === 'string' ? input : JSON.stringify(input), TODAY);
const pathsOf = (input: unknown) => {
  const checked = check(input);
  return checked.ok ? [] : checked.problems.map(({ path }) => path);
};
const [head, deputy] = SET_UP.people;

describe('the input of the first run', () => {
  it('is taken as the invented school gives it, trimmed', () => {
    const checked = check({ ...SET_UP, people: [{ ...head, email: ' Basshy@TIREK.test ' }] });
    expect(checked).toMatchObject({ ok: true, value: { people: [{ email: 'basshy@tirek.test' }] } });
  });

  it('tells everything at once, by its place, in both languages', () => {
    const checked = check({
      language: 'en',
      settings: {
        schoolNameKk: ' ',
        schoolNameRu: 'Школа',
        placeKk: 'Теректі',
        nextRegister: 0,
        cutof: '18:00',
        workWeek: '7',
      },
      people: [
        { ...head, email: 'basshy@' },
        { ...deputy, lastName: 'Ор4збаев', surname: 'x' },
        { ...deputy, roles: ['DIRECTOR'] },
      ],
      pupils: [
        {
          lastName: 'Ахметов',
          firstName: 'Дамир',
          grade: 7,
          classLetter: 'Ә',
          language: 'kk',
          bornOn: '2027-01-01',
          iin: '1',
        },
      ],
      pupil: [],
    });
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'language',
        'settings.schoolNameKk',
        'settings.placeRu',
        'settings.nextRegister',
        'settings.cutof',
        'settings.workWeek',
        'people.0.email',
        'people.1.surname',
        'people.2.roles.0',
        'pupils.0.iin',
        'pupil',
      ]),
    );
    expect(checked.ok || setUpProblemText(checked.problems)).toContain(
      'people.0.email: Эл. пошта мекенжайын тексеріңіз. / Проверьте адрес эл. почты.',
    );
  });

  it('knows what only the values tell: names, the same address twice, a day ahead, a class', () => {
    const pupil = { lastName: 'Ахметов', firstName: 'Дамир', grade: 7, classLetter: 'Ә', language: 'kk' };
    expect(
      pathsOf({
        ...SET_UP,
        people: [
          { ...head, lastName: '12' },
          { ...deputy, email: head.email },
        ],
        pupils: [pupil, { ...pupil, bornOn: '2027-01-01' }, { ...pupil, classLetter: '7' }],
      }),
    ).toEqual(['people.0.lastName', 'people.1.email', 'pupils.1.bornOn', 'pupils.2.classLetter']);
  });

  it('needs somebody who leads and can sign in', () => {
    expect(pathsOf({ ...SET_UP, people: [{ ...head, email: '' }] })).toEqual(['people']);
    expect(pathsOf({ ...SET_UP, people: [{ ...head, roles: ['CLASS_TEACHER'] }] })).toEqual(['people']);
    expect(pathsOf({ ...SET_UP, people: [] })).toContain('people');
  });

  it.each(['', 'x', 'null', '[]', '{}', '"a"', '{"people":{}}'])(
    '%j is not an input, and is said so',
    (text) => {
      expect(check(text).ok).toBe(false);
    },
  );
});

describe('numbers of the paper journal', () => {
  it('become the last numbers given; the minutes count by the school year', () => {
    const settings = { nextIncoming: 13, nextRegister: 8, nextMinutes: 5 };
    expect(firstCounters(settings, TODAY)).toEqual({ incoming: 12, register: 7, 'minutes 2026': 4 });
    expect(firstCounters({}, TODAY)).toEqual({});
  });
});
