// Which column of a list is what: the headers e-journals and offices use, as data, and how a header is held against them.
import { searchKey } from '../../src/model/kazakh-letters';

export type RosterKind = 'PUPILS' | 'PARENTS' | 'STAFF';

/** What a column may be. */
export const FIELDS = [
  'fullName',
  'lastName',
  'firstName',
  'patronymic',
  'iin',
  'bornOn',
  'className',
  'grade',
  'classLetter',
  'language',
  'motherName',
  'motherPhone',
  'fatherName',
  'fatherPhone',
  'parentName',
  'parentRelation',
  'parentPhone',
  'position',
  'email',
  'classOf',
] as const;
export type FieldName = (typeof FIELDS)[number];

const NAME: readonly FieldName[] = ['fullName', 'lastName', 'firstName', 'patronymic'];
const FAMILY: readonly FieldName[] = [
  'motherName',
  'motherPhone',
  'fatherName',
  'fatherPhone',
  'parentName',
  'parentRelation',
  'parentPhone',
];

/** What the columns of each kind of list may be. */
export const FIELDS_OF: Readonly<Record<RosterKind, readonly FieldName[]>> = {
  PUPILS: [...NAME, 'iin', 'bornOn', 'className', 'grade', 'classLetter', 'language', ...FAMILY],
  PARENTS: [...NAME, 'iin', 'bornOn', 'className', 'grade', 'classLetter', ...FAMILY],
  STAFF: [...NAME, 'position', 'email', 'classOf'],
};

/** Headers in Kazakh and Russian, the commonest first; compared without case, signs and the special Kazakh letters. */
const HEADERS: Readonly<Record<FieldName, readonly string[]>> = {
  fullName: [
    'ФИО',
    'Ф.И.О.',
    'ФИО ученика',
    'ФИО учащегося',
    'ФИО обучающегося',
    'ФИО ребёнка',
    'ФИО сотрудника',
    'ФИО учителя',
    'ФИО педагога',
    'Фамилия Имя Отчество',
    'Фамилия, имя',
    'Аты-жөні',
    'Тегі, аты, әкесінің аты',
    'Оқушының аты-жөні',
    'Білім алушының аты-жөні',
    'Қызметкердің аты-жөні',
    'Мұғалімнің аты-жөні',
    'ТАӘ',
    'Ученик',
    'Учащийся',
    'Оқушы',
    'Білім алушы',
    'Қызметкер',
    'Сотрудник',
    'Учитель',
    'Мұғалім',
  ],
  lastName: ['Фамилия', 'Тегі', 'Фамилия ученика', 'Оқушының тегі', 'Фамилиясы', 'Last name', 'Surname'],
  firstName: ['Имя', 'Аты', 'Есімі', 'Имя ученика', 'Оқушының аты', 'First name', 'Name'],
  patronymic: [
    'Отчество',
    'Әкесінің аты',
    'Отчество (при наличии)',
    'Әкесінің аты (бар болса)',
    'Middle name',
  ],
  iin: ['ИИН', 'ЖСН', 'ИИН ученика', 'Оқушының ЖСН', 'ИИН/ЖСН', 'IIN'],
  bornOn: [
    'Дата рождения',
    'Туған күні',
    'Туылған күні',
    'Туған жылы, айы, күні',
    'День рождения',
    'Д.р.',
    'Birth date',
  ],
  className: ['Класс', 'Сынып', 'Сыныбы', 'Класс ученика', 'Класс/литер', 'Сынып, литер', 'Class'],
  grade: ['Параллель', 'Номер класса', 'Сынып нөмірі', 'Год обучения', 'Grade'],
  classLetter: ['Литера', 'Литер', 'Литері', 'Буква класса', 'Сынып әрпі'],
  language: ['Язык обучения', 'Оқыту тілі', 'Оқу тілі', 'Язык', 'Тілі'],
  motherName: ['Мать', 'Анасы', 'ФИО матери', 'Анасының аты-жөні', 'Мама'],
  motherPhone: ['Телефон матери', 'Анасының телефоны', 'Моб. матери'],
  fatherName: ['Отец', 'Әкесі', 'ФИО отца', 'Әкесінің аты-жөні', 'Папа'],
  fatherPhone: ['Телефон отца', 'Әкесінің телефоны', 'Моб. отца'],
  parentName: [
    'Родитель',
    'ФИО родителя',
    'Ата-анасы',
    'Ата-ананың аты-жөні',
    'Законный представитель',
    'Заңды өкілі',
    'ФИО законного представителя',
    'Заңды өкілінің аты-жөні',
    'Родители',
  ],
  parentRelation: [
    'Степень родства',
    'Туыстық дәрежесі',
    'Кем приходится',
    'Кім болады',
    'Родство',
    'Туыстығы',
  ],
  parentPhone: [
    'Телефон родителя',
    'Телефон родителей',
    'Ата-анасының телефоны',
    'Контактный телефон',
    'Байланыс телефоны',
    'Телефон',
  ],
  position: ['Должность', 'Лауазымы', 'Қызметі', 'Предмет и должность', 'Position'],
  email: ['E-mail', 'Email', 'Эл. почта', 'Электронная почта', 'Электрондық пошта', 'Почта', 'Пошта'],
  classOf: ['Классное руководство', 'Сынып жетекшілігі', 'Классный руководитель', 'Сынып жетекшісі'],
};

/** A header as it is compared: without what stands in brackets, numbers and signs. */
const keyOf = (header: string): string => searchKey(header.replace(/\([^)]*\)|\*/g, ' '));

/** The field a header stands for: the whole header first, then its longest beginning that is known. */
export function fieldOf(header: string, kind: RosterKind): FieldName | undefined {
  const [key, exact] = [keyOf(header), searchKey(header)];
  if (key === '') return undefined;
  let best: FieldName | undefined;
  let length = 0;
  for (const field of FIELDS_OF[kind])
    for (const known of HEADERS[field]) {
      const wanted = searchKey(known);
      if (wanted === exact || wanted === key) return field;
      if (key.startsWith(`${wanted} `) && wanted.length > length) [best, length] = [field, wanted.length];
    }
  return best;
}

/** A list cut into its head and its rows, with what each column was taken for. */
export interface Matched {
  /** Zero-based row of the headers. */
  headRow: number;
  headers: string[];
  fields: (FieldName | '')[];
}

const LOOKED_AT = 25;

/** Finds the row of headers (titles of the export stand above it) and matches its columns; a field is given once, to the first header that names it. */
export function matchColumns(rows: readonly (readonly string[])[], kind: RosterKind): Matched {
  const known = (row: readonly string[]) =>
    new Set(row.flatMap((header) => (header.length < 80 ? (fieldOf(header, kind) ?? []) : []))).size;
  let headRow = -1;
  let most = 1;
  rows.slice(0, LOOKED_AT).forEach((row, at) => {
    const n = known(row);
    if (n > most) [headRow, most] = [at, n];
  });
  if (headRow < 0)
    headRow = Math.max(
      0,
      rows.findIndex((row) => row.filter(Boolean).length > 1),
    );
  const headers = [...(rows[headRow] ?? [])];
  const width = Math.max(
    headers.length,
    ...rows.slice(headRow, headRow + LOOKED_AT).map((row) => row.length),
  );
  while (headers.length < width) headers.push('');
  const taken = new Set<FieldName>();
  const fields = headers.map((header) => {
    const field = fieldOf(header, kind);
    if (!field || taken.has(field)) return '';
    taken.add(field);
    return field;
  });
  return { headRow, headers, fields };
}

/** What is wrong with a match, as ends of text keys: columns a list cannot do without, one thing said by two columns. */
export function matchProblems(
  fields: readonly (FieldName | '')[],
  kind: RosterKind,
): { key: 'no-name' | 'no-class' | 'no-position' | 'no-parent' | 'twice'; field?: FieldName }[] {
  const has = (field: FieldName) => fields.includes(field);
  const twice = FIELDS.filter((field) => fields.filter((each) => each === field).length > 1);
  return [
    ...(has('fullName') || (has('lastName') && has('firstName')) ? [] : [{ key: 'no-name' as const }]),
    ...(kind === 'PUPILS' && !has('className') && !(has('grade') && has('classLetter'))
      ? [{ key: 'no-class' as const }]
      : []),
    ...(kind === 'STAFF' && !has('position') ? [{ key: 'no-position' as const }] : []),
    ...(kind === 'PARENTS' && !(['parentName', 'motherName', 'fatherName'] as const).some(has)
      ? [{ key: 'no-parent' as const }]
      : []),
    ...twice.map((field) => ({ key: 'twice' as const, field })),
  ];
}
