// Rows of a list as the server takes them: names cut, classes, days and languages read; what cannot be read is said of its row.
import { fromSerial, isCalendarDate } from '../../src/model/calendar-date';
import { parseClassName } from '../../src/model/class-name';
import type { Relation } from '../../src/model/codes';
import { searchKey } from '../../src/model/kazakh-letters';
import type { FieldName, RosterKind } from './columns';

/** Why a row is not sent at all, as the end of a text key, with the cell it is about. */
export interface RowProblem {
  key: 'class' | 'date' | 'language' | 'relation' | 'too-long' | 'twice' | 'no-name';
  text: string;
}

export interface TypedParent {
  lastName: string;
  firstName: string;
  patronymic: string;
  relation: Relation;
  phone: string;
}

/** One row on its way: `line` is its number in the file as a spreadsheet shows it. */
export interface TypedRow {
  line: number;
  /** Its cells as they stood, for the file of failed rows. */
  cells: readonly string[];
  problem?: RowProblem;
  pupil?: {
    lastName: string;
    firstName: string;
    patronymic: string;
    bornOn: string | null;
    grade: number;
    classLetter: string;
    iin: string;
    language: 'kk' | 'ru';
    another: boolean;
  };
  parents: TypedParent[];
  person?: {
    lastName: string;
    firstName: string;
    patronymic: string;
    position: string;
    email: string;
    roles: ('CLASS_TEACHER' | 'SUBJECT_TEACHER' | 'OTHER_STAFF')[];
    classOf: string;
    active: boolean;
  };
}

export interface ListFacts {
  kind: RosterKind;
  headRow: number;
  fields: readonly (FieldName | '')[];
  from1904: boolean;
  /** The language of pupils where no column says it. */
  language: 'kk' | 'ru';
  /** Whether the school keeps the numbers of persons; else they do not leave the browser. */
  storeIin: boolean;
}

const LONGEST_CELL = 300;
const PLACEHOLDER = { grade: 1, classLetter: 'А' };

/** All rows under the head that say anything. */
export function typedRows(rows: readonly (readonly string[])[], facts: ListFacts): TypedRow[] {
  const seen = new Map<string, number>();
  return rows.slice(facts.headRow + 1).flatMap((cells, at): TypedRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    const line = facts.headRow + at + 2;
    const row = typedRow(cells, line, facts);
    if (row.problem || facts.kind === 'PARENTS') return [row];
    const who = row.pupil ?? row.person;
    const keys = [
      row.pupil?.iin ? `iin ${row.pupil.iin}` : '',
      row.person?.email ? `mail ${row.person.email.toLowerCase()}` : '',
      who
        ? `${searchKey(who.lastName)}|${searchKey(who.firstName)}|${row.pupil?.bornOn ?? ''}|${
            row.pupil ? (row.pupil.bornOn ? '' : `${row.pupil.grade}${row.pupil.classLetter}`) : ''
          }`
        : '',
    ].filter(Boolean);
    const first = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    if (first !== undefined) return [{ ...row, problem: { key: 'twice', text: String(first) } }];
    for (const key of keys) seen.set(key, line);
    return [row];
  });
}

function typedRow(cells: readonly string[], line: number, facts: ListFacts): TypedRow {
  const base: TypedRow = { line, cells, parents: [] };
  const long = cells.find((cell, at) => facts.fields[at] && cell.length > LONGEST_CELL);
  if (long !== undefined) return { ...base, problem: { key: 'too-long', text: `${long.slice(0, 40)}…` } };
  const get = (field: FieldName): string => cells[facts.fields.indexOf(field)] ?? '';
  const has = (field: FieldName): boolean => facts.fields.includes(field);
  const name = has('lastName')
    ? {
        ...splitName(''),
        lastName: get('lastName'),
        firstName: get('firstName'),
        patronymic: get('patronymic'),
      }
    : splitName(get('fullName'));
  if (name.lastName === '' && name.firstName === '')
    return { ...base, problem: { key: 'no-name', text: '' } };
  if (facts.kind === 'STAFF')
    return {
      ...base,
      person: {
        ...name,
        position: get('position'),
        email: get('email'),
        roles: [
          get('classOf') !== ''
            ? 'CLASS_TEACHER'
            : teaches(get('position'))
              ? 'SUBJECT_TEACHER'
              : 'OTHER_STAFF',
        ],
        classOf: get('classOf').slice(0, 10),
        active: true,
      },
    };
  const className = readClass(has('className') ? get('className') : `${get('grade')}${get('classLetter')}`);
  if (!className && facts.kind === 'PUPILS')
    return { ...base, problem: { key: 'class', text: get('className') || get('grade') } };
  const bornOn = readDay(get('bornOn'), facts.from1904);
  if (bornOn === undefined) return { ...base, problem: { key: 'date', text: get('bornOn') } };
  const language = get('language') === '' ? facts.language : readLanguage(get('language'));
  if (!language) return { ...base, problem: { key: 'language', text: get('language') } };
  const parents = parentsOf(get);
  if (!parents) return { ...base, problem: { key: 'relation', text: get('parentRelation') } };
  return {
    ...base,
    parents,
    pupil: {
      ...name,
      bornOn: bornOn === '' ? null : bornOn,
      ...(className ?? PLACEHOLDER),
      iin: facts.storeIin ? readIin(get('iin')) : '',
      language,
      another: false,
    },
  };
}

/** «Surname Given Patronymic», as lists write it; what follows the given name is the patronymic. */
export function splitName(text: string): { lastName: string; firstName: string; patronymic: string } {
  const [lastName = '', firstName = '', ...rest] = text
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return { lastName, firstName, patronymic: rest.join(' ') };
}

/** A class as lists write it: «7Б», «7 "Б" класс», «11-а сынып»; undefined when it is none. */
export function readClass(text: string): { grade: number; classLetter: string } | undefined {
  const plain = text
    .replace(/класс[а-яё]*|кл\.|сын[ыi][пб][а-яәғқңөұүһі]*|[-–]?\s*(?:ші|шы)(?=\s)/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const read = parseClassName(plain.replace(/^(\d{1,2})\s*[-–./]\s*/u, '$1'));
  return read.ok ? { grade: read.value.grade, classLetter: read.value.letter } : undefined;
}

/** A day as lists write it: 09.05.2013, 2013-05-09, 9/5/13, or a serial day; '' for nothing, undefined for what is none. */
export function readDay(text: string, from1904: boolean): string | '' | undefined {
  const plain = text.replace(/[T\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '').replace(/\s*(г\.?|ж\.?)$/iu, '');
  if (plain === '') return '';
  if (/^\d{5}(\.\d+)?$/.test(plain)) {
    const serial = fromSerial(Math.floor(Number(plain)) + (from1904 ? 1462 : 0));
    return serial.ok ? serial.value : undefined;
  }
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain);
  const usual = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(plain);
  const [year = '', month = '', day = ''] = iso
    ? [iso[1], iso[2], iso[3]]
    : usual
      ? [usual[3]?.length === 2 ? `20${usual[3]}` : usual[3], usual[2], usual[1]]
      : [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** A number of a person: a spreadsheet that took it for a number has dropped the zeros before it. */
export const readIin = (text: string): string => {
  const digits = text.replace(/[\s'\u00A0]/g, '').replace(/\.0+$/, '');
  return /^\d{9,11}$/.test(digits) ? digits.padStart(12, '0') : digits;
};

export function readLanguage(text: string): 'kk' | 'ru' | undefined {
  const key = searchKey(text);
  if (/^(каз|kaz|kk|kz)/.test(key)) return 'kk';
  return /^(рус|орыс|rus|ru)/.test(key) ? 'ru' : undefined;
}

const teaches = (position: string): boolean => /(учител|педагог|мугалим|преподав)/.test(searchKey(position));

const RELATION_WORDS: readonly (readonly [Relation, RegExp])[] = [
  ['MOTHER', /^(мать|мама|ана|шеше)/],
  ['FATHER', /^(отец|папа|аке)/],
  ['GRANDPARENT', /^(баб|дед|аже|ата$|атасы|апа)/],
  ['GUARDIAN', /^(опекун|коргоншы)/],
  ['TRUSTEE', /^(попечител|камкоршы)/],
  ['SIBLING', /^(брат|сестр|аг[аы]|апке|ини|карындас|син)/],
];

/** Who a parent is to the child; nothing said is OTHER, an unknown word undefined. */
export function readRelation(text: string): Relation | undefined {
  const key = searchKey(text);
  if (key === '') return 'OTHER';
  const found = RELATION_WORDS.find(([, words]) => words.test(key));
  return found?.[0] ?? (/^(друго|баска|родител|законн|занды|отчим|мачех)/.test(key) ? 'OTHER' : undefined);
}

function parentsOf(get: (field: FieldName) => string): TypedParent[] | undefined {
  const relation = readRelation(get('parentRelation'));
  if (!relation) return undefined;
  return (
    [
      ['MOTHER', get('motherName'), get('motherPhone')],
      ['FATHER', get('fatherName'), get('fatherPhone')],
      [relation, get('parentName'), get('parentPhone')],
    ] as const
  )
    .filter(([, name]) => name !== '')
    .map(([who, name, phone]) => ({ ...splitName(name), relation: who, phone }))
    .filter(
      (parent, at, all) =>
        all.findIndex((each) => each.lastName === parent.lastName && each.firstName === parent.firstName) ===
        at,
    );
}
