// Names: what is accepted, how they are shown, sorted and searched.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareKazakh, KAZAKH_ALPHABET, matchesSearch, searchKey } from '../../src/model/kazakh-letters';
import {
  compareNames,
  fullName,
  nameWithInitials,
  parseNamePart,
  parsePersonName,
  signatureName,
} from '../../src/model/person-name';

const NURLAN = { lastName: 'Сейітқали', firstName: 'Нұрлан', patronymic: 'Болатұлы' };

describe('a person name', () => {
  it('is shown in full, with initials and beside a signature', () => {
    expect(fullName(NURLAN)).toBe('Сейітқали Нұрлан Болатұлы');
    expect(nameWithInitials(NURLAN)).toBe('Сейітқали\u00A0Н.\u00A0Б.');
    expect(signatureName(NURLAN)).toBe('Н.\u00A0Б.\u00A0Сейітқали');
  });

  it('does without a patronymic', () => {
    const parsed = parsePersonName({ lastName: 'Ким', firstName: 'Вера', patronymic: '  ' });
    expect(parsed).toEqual({ ok: true, value: { lastName: 'Ким', firstName: 'Вера' } });
    expect(fullName({ lastName: 'Ким', firstName: 'Вера' })).toBe('Ким Вера');
    expect(nameWithInitials({ lastName: 'Ким', firstName: 'Вера' })).toBe('Ким\u00A0В.');
    expect(signatureName({ lastName: 'Ким', firstName: 'Вера' })).toBe('В.\u00A0Ким');
  });

  it('keeps the case as typed and tidies the spaces', () => {
    expect(parseNamePart('  ван  дер\u00A0Ольк ')).toEqual({ ok: true, value: 'ван дер Ольк' });
    expect(parseNamePart('ибраева')).toEqual({ ok: true, value: 'ибраева' });
    expect(parseNamePart('Анна–Мария')).toEqual({ ok: true, value: 'Анна-Мария' });
    expect(parseNamePart('И\u0306сатай')).toEqual({ ok: true, value: 'Йсатай' });
  });

  it.each([
    ['\u0259лия', 'әлия'],
    ['\u018Fлия', 'Әлия'],
    ['Ceйiтқaли', 'Сейітқали'],
    ['Aйдap', 'Айдар'],
    ['\u019Fмip', 'Өмір'],
  ])('takes Latin look-alikes in «%s» for Cyrillic', (typed, name) => {
    expect(parseNamePart(typed)).toEqual({ ok: true, value: name });
  });

  it.each(['Kim', 'Maxim', 'O’Hara', 'Anna-Maria', 'Öztürk', 'de la Cruz'])(
    'leaves «%s» in Latin',
    (typed) => {
      expect(parseNamePart(typed)).toEqual({ ok: true, value: typed });
    },
  );

  it('refuses a word of two alphabets that cannot be read as one', () => {
    expect(parseNamePart('Аhмeдов')).toEqual({ ok: true, value: 'Аһмедов' });
    expect(parseNamePart('Wайдар')).toMatchObject({
      problem: { id: 'name.mixedAlphabets', params: { word: 'Wайдар' } },
    });
  });

  it.each([
    ['Айдар\u202Eрад', 'U+202E'],
    ['Айдар\u200F', 'U+200F'],
    ['Ай\u2066дар', 'U+2066'],
    ['Ай\u200Bдар', 'U+200B'],
    ['Ай\u00ADдар', 'U+00AD'],
    ['Ай\tдар', 'U+0009'],
    ['Ай\nдар', 'U+000A'],
    ['Ай\u0000дар', 'U+0000'],
    ['Ай\uD800дар', 'U+D800'],
    ['Айдар\uDC00', 'U+DC00'],
    ['Ай\uE000дар', 'U+E000'],
  ])('refuses %j and names the sign', (typed, code) => {
    expect(parseNamePart(typed)).toMatchObject({
      ok: false,
      problem: { id: 'name.forbiddenCharacter', params: { code } },
    });
  });

  it.each([
    ['Айдар2', '2'],
    ['=Айдар', '='],
    ['Ай<дар', '<'],
    ['Айдар👦', '👦'],
    ['Айдар\u0301(ов)', '('],
  ])('refuses «%s», which no name holds', (typed, character) => {
    expect(parseNamePart(typed)).toMatchObject({
      problem: { id: 'name.wrongCharacter', params: { character } },
    });
  });

  it('names every wrong field at once', () => {
    expect(parsePersonName({ lastName: ' ', firstName: '-', patronymic: 'А1' })).toMatchObject({
      ok: false,
      problems: [
        { field: 'lastName', problem: { id: 'name.missing' } },
        { field: 'firstName', problem: { id: 'name.missing' } },
        { field: 'patronymic', problem: { id: 'name.wrongCharacter' } },
      ],
    });
  });

  it.each(['lastName', 'firstName', 'patronymic'] as const)('is not read when only %s is wrong', (field) => {
    const read = parsePersonName({ ...NURLAN, [field]: 'А1' });
    expect(read).toMatchObject({ ok: false, problems: [{ field }] });
    expect(!read.ok && read.problems).toHaveLength(1);
  });

  it('holds a hundred letters and not one more', () => {
    expect(parseNamePart('а'.repeat(100)).ok).toBe(true);
    expect(parseNamePart('а'.repeat(101))).toMatchObject({ problem: { id: 'name.tooLong' } });
  });

  it('read once more is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        const once = parseNamePart(typed);
        if (once.ok) expect(parseNamePart(once.value)).toEqual(once);
      }),
    );
  });
});

describe('the Kazakh alphabet', () => {
  it('has 42 letters, each once', () => {
    expect(new Set(KAZAKH_ALPHABET).size).toBe(42);
    expect([...KAZAKH_ALPHABET].sort(compareKazakh).join('')).toBe(KAZAKH_ALPHABET);
  });

  it('orders names as a Kazakh list does', () => {
    const sorted = [
      'Абай',
      'Әлия',
      'Бота',
      'Ермек',
      'Ёлкин',
      'Қайрат',
      'Лев',
      'Өмір',
      'Һарон',
      'Ізбас',
      'Kim',
    ];
    expect([...sorted].reverse().sort(compareKazakh)).toEqual(sorted);
    expect(compareKazakh('Қали', 'Қалиев')).toBeLessThan(0);
    expect(compareKazakh('Ким Вера', 'Кима')).toBeLessThan(0);
    expect(compareKazakh('әлия', 'Әлия')).toBeLessThan(0);
  });

  it('orders persons by surname, given name, patronymic', () => {
    const [a, b] = [NURLAN, { ...NURLAN, patronymic: 'Сакенұлы' }];
    expect(compareNames(a, b)).toBeLessThan(0);
    expect(compareNames({ ...a, firstName: 'Әли' }, b)).toBeLessThan(0);
    expect(compareNames({ ...a, lastName: 'Ші' }, b)).toBeGreaterThan(0);
    expect(compareNames(a, a)).toBe(0);
  });

  it('is a total order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'аәбқАӘ kK-') });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareKazakh(a, b))).toBe(-Math.sign(compareKazakh(b, a)) + 0);
        if (compareKazakh(a, b) === 0) expect(a).toBe(b);
        if (compareKazakh(a, b) <= 0 && compareKazakh(b, c) <= 0)
          expect(compareKazakh(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('search', () => {
  it('takes Kazakh letters for their Russian neighbours', () => {
    expect(searchKey('Әңқөұүіғһё')).toBe('анкоууигхе');
    expect(searchKey('Сейітқали Н. Б.')).toBe('сейиткали н б');
  });

  it.each(['сейиткали', 'нурлан сейит', 'болатулы', 'Н. Б. Сейітқали', 'CЕЙІТ', '', ' '])(
    'finds Сейітқали Нұрлан Болатұлы by «%s»',
    (query) => {
      expect(matchesSearch(fullName(NURLAN), query)).toBe(true);
    },
  );

  it.each(['сейитова', 'нурлан нурлан', 'ейиткали', 'нурлан ким'])('does not find him by «%s»', (query) => {
    expect(matchesSearch(fullName(NURLAN), query)).toBe(false);
  });

  it('gives each typed word a word of its own', () => {
    expect(matchesSearch('Али Алиев', 'али алиев')).toBe(true);
    expect(matchesSearch('Али Алиев', 'алиев али')).toBe(true);
    expect(matchesSearch('Али Вали', 'али али')).toBe(false);
  });

  it.each(['8а', '8 а', '8«А»', 'ким 8а'])('finds the class by «%s»', (query) => {
    expect(matchesSearch('Ким Анна 8\u00a0«А»', query)).toBe(true);
    expect(matchesSearch('Ким Анна 9\u00a0«А»', query)).toBe(false);
  });

  it('finds nobody by signs alone', () => {
    expect(matchesSearch('Ким Анна', '😀')).toBe(false);
  });
});
