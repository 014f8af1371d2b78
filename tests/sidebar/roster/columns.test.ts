// Which column is what, and what each row comes to: headers in two languages, ugly cells, rows that are there twice.
import { describe, expect, it } from '@jest/globals';
import { fieldOf, matchColumns, matchProblems } from '../../../sidebar/roster/columns';
import { parseCsv } from '../../../sidebar/roster/csv';
import { failedFile } from '../../../sidebar/roster/plan-sheets';
import {
  type ListFacts,
  readClass,
  readDay,
  readIin,
  readLanguage,
  readRelation,
  splitName,
  typedRows,
} from '../../../sidebar/roster/to-rows';

describe('headers', () => {
  it.each([
    ['Фамилия', 'lastName'],
    ['ТЕГІ', 'lastName'],
    ['тегi', 'lastName'],
    ['Аты', 'firstName'],
    ['Әкесінің аты (бар болса)', 'patronymic'],
    ['Әкесінің аты-жөні', 'fatherName'],
    ['Ф.И.О. учащегося', 'fullName'],
    ['Аты-жөні', 'fullName'],
    ['ИИН *', 'iin'],
    ['ЖСН', 'iin'],
    ['Туған күні', 'bornOn'],
    ['Дата рождения (дд.мм.гггг)', 'bornOn'],
    ['Сыныбы', 'className'],
    ['Класс', 'className'],
    ['Язык обучения', 'language'],
    ['Телефон матери', 'motherPhone'],
    ['Пол', undefined],
    ['№', undefined],
    ['', undefined],
  ])('%j is %j', (header, field) => {
    expect(fieldOf(header, 'PUPILS')).toBe(field);
  });

  it('are found under the titles of an export; a field goes to the first of two columns that name it', () => {
    const rows = [
      ['Список учащихся на 01.09.2026', '', ''],
      [],
      ['№', 'Фамилия', 'Имя', 'Фамилия', 'Класс'],
      ['1', 'Ахметов', 'Ержан', 'x', '7Б'],
    ];
    expect(matchColumns(rows, 'PUPILS')).toEqual({
      headRow: 2,
      headers: ['№', 'Фамилия', 'Имя', 'Фамилия', 'Класс'],
      fields: ['', 'lastName', 'firstName', '', 'className'],
    });
  });

  it('that say nothing leave the match to a person', () => {
    const { fields, headRow } = matchColumns(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'PUPILS',
    );
    expect([headRow, fields]).toEqual([0, ['', '']]);
  });

  it('a list cannot do without a name and a class; one field is not said by two columns', () => {
    expect(matchProblems([''], 'PUPILS').map(({ key }) => key)).toEqual(['no-name', 'no-class']);
    expect(matchProblems(['fullName', 'className'], 'PUPILS')).toEqual([]);
    expect(matchProblems(['lastName', 'className'], 'PUPILS').map(({ key }) => key)).toEqual(['no-name']);
    expect(matchProblems(['fullName', 'grade'], 'PUPILS').map(({ key }) => key)).toEqual(['no-class']);
    expect(matchProblems(['fullName'], 'STAFF').map(({ key }) => key)).toEqual(['no-position']);
    expect(matchProblems(['fullName'], 'PARENTS').map(({ key }) => key)).toEqual(['no-parent']);
    expect(matchProblems(['fullName', 'fullName', 'className'], 'PUPILS')).toEqual([
      { key: 'twice', field: 'fullName' },
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['09.05.2013', '2013-05-09'],
    ['9.5.13', '2013-05-09'],
    ['2013-05-09', '2013-05-09'],
    ['09/05/2013 00:00:00', '2013-05-09'],
    ['2013-05-09T00:00:00Z', '2013-05-09'],
    ['41403', '2013-05-09'],
    ['41403.5', '2013-05-09'],
    ['09.05.2013 г.', '2013-05-09'],
    ['', ''],
    ['31.02.2013', undefined],
    ['05/13/2013', undefined],
    ['май', undefined],
  ])('the day %j is %j', (text, day) => {
    expect(readDay(text, false)).toBe(day);
  });

  it('serial days of workbooks that count from 1904 are four years and a day off', () => {
    expect(readDay('39941', true)).toBe('2013-05-09');
  });

  it.each([
    ['7Б', 7, 'Б'],
    ['7 "Б" класс', 7, 'Б'],
    ['11-а сынып', 11, 'А'],
    ['7 «ә» сыныбы', 7, 'Ә'],
    ['5B', 5, 'В'],
    ['0А', 0, 'А'],
  ])('the class %j', (text, grade, classLetter) => {
    expect(readClass(text)).toEqual({ grade, classLetter });
  });

  it.each(['', '7', 'Б', '13А', 'МАД-1', '7АБ'])('no class: %j', (text) => {
    expect(readClass(text)).toBeUndefined();
  });

  it('a number whose zeros a spreadsheet dropped gets them back', () => {
    expect(readIin('80229500012')).toBe('080229500012');
    expect(readIin("'080229500012")).toBe('080229500012');
    expect(readIin('80229500012.0')).toBe('080229500012');
    expect(readIin('123')).toBe('123');
  });

  it('languages, relations and names are read in both languages; an unknown word is no guess', () => {
    expect(['Қазақша', 'каз', 'орысша', 'Русский', 'ағылшын'].map(readLanguage)).toEqual([
      'kk',
      'kk',
      'ru',
      'ru',
      undefined,
    ]);
    expect(['Анасы', 'отец', 'Қамқоршы', 'әжесі', '', 'сосед'].map(readRelation)).toEqual([
      'MOTHER',
      'FATHER',
      'TRUSTEE',
      'GRANDPARENT',
      'OTHER',
      undefined,
    ]);
    expect(splitName(' Сейітқали  Дана Болат қызы ')).toEqual({
      lastName: 'Сейітқали',
      firstName: 'Дана',
      patronymic: 'Болат қызы',
    });
  });
});

const FACTS: ListFacts = {
  kind: 'PUPILS',
  headRow: 0,
  fields: ['fullName', 'className', 'bornOn', 'iin', 'motherName', 'motherPhone'],
  from1904: false,
  language: 'kk',
  storeIin: false,
};
const HEAD = ['ФИО', 'Класс', 'Дата рождения', 'ИИН', 'Мать', 'Телефон матери'];

describe('rows', () => {
  const of = (rows: string[][], facts: Partial<ListFacts> = {}) =>
    typedRows([HEAD, ...rows], { ...FACTS, ...facts });

  it('carry the number of their line, and no IIN out of the browser unless the school keeps it', () => {
    const [row] = of([
      ['Ахметов Ержан', '7Б', '09.05.2013', '080229500012', 'Ахметова Айгүл', '8 701 000 00 00'],
    ]);
    expect(row).toMatchObject({
      line: 2,
      pupil: { lastName: 'Ахметов', grade: 7, classLetter: 'Б', bornOn: '2013-05-09', iin: '' },
      parents: [{ lastName: 'Ахметова', relation: 'MOTHER', phone: '8 701 000 00 00' }],
    });
    expect(of([['Ахметов Ержан', '7Б', '', '80229500012']], { storeIin: true })[0]?.pupil?.iin).toBe(
      '080229500012',
    );
  });

  it('empty ones are passed over and keep the numbers of the others', () => {
    expect(
      of([
        ['', '', ''],
        ['Ахметов Ержан', '7Б'],
      ]).map(({ line }) => line),
    ).toEqual([3]);
  });

  it('say what in them is not understood', () => {
    const keys = of([
      ['Ахметов Ержан', 'МАД', ''],
      ['Ахметов Ержан', '7Б', '32.13.2013'],
      ['', '7Б', ''],
      ['x'.repeat(50_001), '7Б', ''],
    ]).map(({ problem }) => problem?.key);
    expect(keys).toEqual(['class', 'date', 'no-name', 'too-long']);
  });

  it('a text longer than a cell is cut before it is shown', () => {
    expect(of([['x'.repeat(50_001), '7Б', '']])[0]?.problem?.text.length).toBeLessThan(50);
  });

  it('the same child twice is told with the other line; a namesake of another day is another child', () => {
    const rows = of([
      ['Ахметов Ержан', '7Б', '09.05.2013'],
      ['АХМЕТОВ ЕРЖАН', '7Б', '09.05.2013'],
      ['Ахметов Ержан', '7Б', '10.05.2013'],
    ]);
    expect(rows.map(({ problem }) => problem)).toEqual([undefined, { key: 'twice', text: '2' }, undefined]);
  });

  it('staff get no role that opens cards', () => {
    const rows = typedRows(
      [
        ['ФИО', 'Должность', 'Класс'],
        ['Омарова Гүлнар', 'Директор', ''],
        ['Исаев Нұрлан', 'Учитель физики', ''],
        ['Исаева Нұргүл', 'Мұғалім', '7Б'],
      ],
      { ...FACTS, kind: 'STAFF', fields: ['fullName', 'position', 'classOf'] },
    );
    expect(rows.map(({ person }) => person?.roles)).toEqual([
      ['OTHER_STAFF'],
      ['SUBJECT_TEACHER'],
      ['CLASS_TEACHER'],
    ]);
  });

  it('that failed go back as a file with line and reason, and can be read again', () => {
    const [typed] = of([['=cmd|x', 'МАД', '09.05.2013']]);
    if (!typed) throw new Error('no row');
    const text = failedFile(HEAD, [{ typed, failed: 'Класс не понят: «МАД».' }], {
      line: 'Строка',
      reason: 'Причина',
    });
    expect(parseCsv(text.slice(1), ';')).toEqual([
      [...HEAD, 'Строка', 'Причина'],
      ["'=cmd|x", 'МАД', '09.05.2013', '', '', '', '2', 'Класс не понят: «МАД».'],
    ]);
  });
});
