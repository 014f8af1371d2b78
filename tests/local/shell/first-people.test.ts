import { describe, expect, it } from '@jest/globals';
import { emptyForm, problemsOf, type SchoolForm, setUpInput } from '../../../local/shell/first-people';
import { WORD_KEYS, wordsIn } from '../../../local/shell/words';

function filled(): SchoolForm {
  const form = emptyForm('ru', (role) => `post of ${role}`);
  Object.assign(form, { nameKk: '№ 1 мектеп', nameRu: ' Школа   № 1 ', placeKk: 'Арал', placeRu: 'Арал' });
  for (const role of ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY'] as const)
    Object.assign(form.people[role], {
      lastName: 'Ахметов',
      firstName: 'Дәулет',
      email: `${role.toLowerCase()}@mektep.example`,
    });
  return form;
}

describe("the form of one's own school", () => {
  it('wants the school and its head, deputy and secretary, and nothing of the psychologist', () => {
    const fields = problemsOf(emptyForm('kk', () => 'post')).map(({ field }) => field);
    expect(fields.slice(0, 4)).toEqual(['nameKk', 'nameRu', 'placeKk', 'placeRu']);
    expect(fields.slice(4)).toEqual(
      ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY'].flatMap((role) => [
        `${role}.lastName`,
        `${role}.firstName`,
        `${role}.email`,
      ]),
    );
    expect(problemsOf(filled())).toEqual([]);
  });

  it('wants all of an optional person once begun', () => {
    const form = filled();
    form.people.PSYCHOLOGIST.lastName = 'Пак';
    expect(problemsOf(form).map(({ field }) => field)).toEqual([
      'PSYCHOLOGIST.firstName',
      'PSYCHOLOGIST.email',
    ]);
  });

  it('refuses a broken address and the same address twice, in any case of letters', () => {
    const form = filled();
    form.people.HEAD.email = 'head@school';
    form.people.SECRETARY.email = 'Deputy_Upbringing@mektep.example';
    expect(problemsOf(form)).toEqual([
      { field: 'HEAD.email', word: 'form.bad-email' },
      { field: 'SECRETARY.email', word: 'form.same-email' },
    ]);
  });

  it("becomes set-up's input: trimmed, only people who were named, the secretary a social pedagogue too", () => {
    const form = filled();
    form.people.SECRETARY.email = ' Secretary@Mektep.Example ';
    const input = setUpInput(form) as {
      language: string;
      settings: { schoolNameRu: string };
      people: { roles: string[]; email: string; lastName: string }[];
    };
    expect(input.language).toBe('ru');
    expect(input.settings.schoolNameRu).toBe('Школа № 1');
    expect(input.people.map(({ roles }) => roles)).toEqual([
      ['HEAD'],
      ['DEPUTY_UPBRINGING'],
      ['SECRETARY', 'SOCIAL_PEDAGOGUE'],
    ]);
    expect(input.people[2]?.email).toBe('secretary@mektep.example');
  });
});

describe("the shell's words", () => {
  it.each(WORD_KEYS)('%s is said in both languages, with the same values', (key) => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    const marked = (language: 'kk' | 'ru') =>
      wordsIn(language)(key, new Proxy({}, { get: (_target, name) => `{${String(name)}}` }));
    expect(marked('kk').length).toBeGreaterThan(1);
    expect(marked('ru').length).toBeGreaterThan(1);
    expect(holes(marked('kk'))).toEqual(holes(marked('ru')));
  });
});
