// The invented people of the year: staff by their posts, a teacher for each class, pupils by class.
import type { FirstPerson } from '../../src/casework/first-rows';
import { searchKey } from '../../src/model/kazakh-letters';
import { KAZAKH_NAMES, RUSSIAN_NAMES } from '../sample/invented-names';
import { nameParts } from '../sample/sample-staff';
import { addDays } from '../sample/working-days';
import type { Chance } from './chance';

/** Somebody who acts: the id set-up gives and the e-mail to sign in with. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** «7 «Ә»» of a class teacher. */
  readonly classOf: string;
}

export interface YearStaff {
  readonly first: readonly FirstPerson[];
  readonly head: Person;
  readonly deputy: Person;
  readonly secretary: Person;
  /** Stands in for the secretary. */
  readonly pedagogue: Person;
  readonly psychologists: readonly [Person, Person];
  readonly members: readonly Person[];
  readonly teachers: readonly Person[];
}

export interface YearPupil {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly bornOn: string;
  readonly grade: number;
  readonly classLetter: string;
  readonly language: 'kk' | 'ru';
}

const LETTERS = ['А', 'Ә', 'Б', 'В', 'Г', 'Ғ', 'Д', 'Е', 'Ж', 'З', 'И', 'К'];
/** Classes of these letters learn in Russian. */
const RUSSIAN = ['Б', 'В', 'Д'];
const GRADES = 11;
const CLASS_SIZE = 25;
const SCHOOL = 'uly-mektep.example';

interface SchoolClass {
  readonly grade: number;
  readonly letter: string;
}

/** Classes of a school of that size, grade by grade. */
function classesOf(pupils: number): SchoolClass[] {
  const count = Math.max(GRADES, Math.round(pupils / CLASS_SIZE));
  return Array.from({ length: count }, (_, at) => ({
    grade: (at % GRADES) + 1,
    letter: LETTERS[Math.floor(at / GRADES)] ?? 'А',
  }));
}

/** A whole name out of the stocks, of a boy or a girl. */
export function inventName(chance: Chance, russian: boolean, grown = false): string {
  const stock = russian ? RUSSIAN_NAMES : KAZAKH_NAMES;
  const form = chance.between(0, 1) as 0 | 1;
  const first = chance.pick(form === 0 ? stock.boys : stock.girls);
  const parts = [chance.pick(stock.surnames)[form], first, chance.pick(stock.patronymics)[form]];
  return (!grown && chance.of(0.1) ? parts.slice(0, 2) : parts).join(' ');
}

export function makeStaff(chance: Chance, pupils: number): YearStaff {
  const first: FirstPerson[] = [];
  const add = (position: string, mailbox: string, roles: FirstPerson['roles'], classOf = ''): Person => {
    const name = inventName(chance, false, true);
    const email = mailbox === '' ? '' : `${mailbox}@${SCHOOL}`;
    first.push({ ...nameParts(name), position, email, roles, classOf });
    return { id: `T${String(first.length).padStart(4, '0')}`, email, name, classOf };
  };
  const head = add('мектеп директоры', 'basshy', ['HEAD']);
  const deputy = add('директордың тәрбие ісі жөніндегі орынбасары', 'orynbasar', ['DEPUTY_UPBRINGING']);
  const secretary = add('әлеуметтік педагог', 'hatshy', ['SECRETARY', 'SOCIAL_PEDAGOGUE']);
  const pedagogue = add('әлеуметтік педагог', 'pedagog', ['SOCIAL_PEDAGOGUE']);
  const psychologists = [
    add('педагог-психолог', 'psiholog1', ['PSYCHOLOGIST']),
    add('педагог-психолог', 'psiholog2', ['PSYCHOLOGIST']),
  ] as const;
  const members = [1, 2].map((n) => add('пән мұғалімі', `musha${n}`, ['SUBJECT_TEACHER']));
  const teachers = classesOf(pupils).map(({ grade, letter }, at) =>
    add('пән мұғалімі, сынып жетекшісі', `mugalim${at + 1}`, ['CLASS_TEACHER'], `${grade} «${letter}»`),
  );
  return { first, head, deputy, secretary, pedagogue, psychologists, members, teachers };
}

/** The school's list in autumn; no two born on one day have names that a list takes for one. */
export function makePupils(chance: Chance, pupils: number, year: number): YearPupil[] {
  const classes = classesOf(pupils);
  const taken = new Set<string>();
  const list: YearPupil[] = [];
  while (list.length < pupils) {
    const { grade, letter } = classes[list.length % classes.length] as SchoolClass;
    const russian = RUSSIAN.includes(letter);
    const name = inventName(chance, russian);
    const bornOn = addDays(`${year - 6 - grade}-01-01`, chance.between(0, 364));
    const { lastName, firstName, patronymic } = nameParts(name);
    const mark = [searchKey(lastName), searchKey(firstName), bornOn].join(' ');
    if (taken.has(mark)) continue;
    taken.add(mark);
    list.push({
      lastName,
      firstName,
      patronymic,
      bornOn,
      grade,
      classLetter: letter,
      language: russian ? 'ru' : 'kk',
    });
  }
  return list;
}
