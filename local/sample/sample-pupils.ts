// The hundred and twenty pupils of the sample school: a dozen named for what their cards tell, the rest put together by a fixed chance.
import type { FirstPupil } from '../../src/casework/first-rows';
import { KAZAKH_NAMES, RUSSIAN_NAMES, steadyChance } from './invented-names';
import { nameParts } from './sample-staff';

/** Pupils of whom something is told: by key, with the class. */
const NAMED = {
  placed: ['Сағындықов Ерасыл Талғатұлы', '8А'],
  refused: ['Жұмағұлова Дильназ Ерланқызы', '6А'],
  planPending: ['Воробьёв Семён Артёмович', '9Б'],
  onAgenda: ['Өтегенов Айсұлтан Қанатұлы', '10А'],
  ready: ['Ізбасарова Кәусар Шерханқызы', '11А'],
  materials: ['Фёдоров Тимофей Олегович', '3Б'],
  primaryInfo: ['Ұзақбаев Мирас Дарханұлы', '7А'],
  letter: ['Һашимова Гауһар Ғалымқызы', '4А'],
  sibling: ['Һашимов Жиһангер Ғалымұлы', '2А'],
  fresh: ['Киселёва Полина', '5Б'],
  walkedKk: ['Рақымжанов Нұрсұлтан Бауыржанұлы', '7Ә'],
  walkedRu: ['Соловьёв Артём Игоревич', '7Б'],
  longName: ['Мұхаметқалиева-Әбдірашитова Айша-Бибі Қайырбекқызы', '1А'],
  twoNames: ['Цой Злата', '7Б'],
  planEnding: ['Әбілқасымов Дәурен Маратұлы', '9А'],
  leaving: ['Кравцов Никита Андреевич', '5Б'],
} as const;
export type PupilKey = keyof typeof NAMED;

const CLASSES = '1А 2А 3А 3Б 4А 5А 5Б 6А 7А 7Ә 7Б 8А 9А 9Б 10А 11А'.split(' ');
const PUPILS = 120;
/** Letter of the classes taught in Russian. */
const RUSSIAN_LETTER = 'Б';
const SEED = 398;

const isRussian = (className: string) => className.endsWith(RUSSIAN_LETTER);

interface Listed {
  readonly name: string;
  readonly className: string;
}

/** One more name for a class; the chance decides. Every ninth pupil has no patronymic. */
function inventedName(className: string, at: number, chance: (below: number) => number): string {
  const stock = isRussian(className) ? RUSSIAN_NAMES : KAZAKH_NAMES;
  const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
  const form = chance(2);
  const first = pick(form === 0 ? stock.boys : stock.girls);
  const parts = [pick(stock.surnames)[form], first, pick(stock.patronymics)[form]];
  return (at % 9 === 4 ? parts.slice(0, 2) : parts).join(' ');
}

function listAll(): Listed[] {
  const chance = steadyChance(SEED);
  const listed: Listed[] = Object.values(NAMED).map(([name, className]) => ({ name, className }));
  const taken = new Set(listed.map(({ name }) => name));
  for (let at = 0; listed.length < PUPILS; at++) {
    const className = CLASSES[at % CLASSES.length] as string;
    const name = inventedName(className, at, chance);
    if (taken.has(name)) continue;
    taken.add(name);
    listed.push({ name, className });
  }
  return listed.sort(
    (a, b) =>
      CLASSES.indexOf(a.className) - CLASSES.indexOf(b.className) || a.name.localeCompare(b.name, 'kk'),
  );
}

const LIST = listAll();

/** The id set-up gives: pupils are numbered in the order of their list. */
export function pupilId(key: PupilKey): string {
  const at = LIST.findIndex(({ name }) => name === NAMED[key][0]);
  return `P${String(at + 1).padStart(5, '0')}`;
}

export const pupilName = (key: PupilKey): string => NAMED[key][0];
export const classOf = (key: PupilKey): string => NAMED[key][1];
export const pupilLanguage = (key: PupilKey): 'kk' | 'ru' => (isRussian(classOf(key)) ? 'ru' : 'kk');

/** The pupils as set-up takes them, of the ages their grades have on `today` (yyyy-MM-dd); all taught in `language`, else each class in its own. */
export function samplePupils(today: string, language?: 'kk' | 'ru'): FirstPupil[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const schoolYear = month >= 9 ? year : year - 1;
  const chance = steadyChance(SEED);
  return LIST.map(({ name, className }) => {
    const grade = Number.parseInt(className, 10);
    const bornMonth = 1 + chance(12);
    // A first-grader has turned six by 1 September.
    const bornYear = schoolYear - 5 - grade - (bornMonth >= 9 ? 1 : 0);
    const day = String(1 + chance(28)).padStart(2, '0');
    return {
      ...nameParts(name),
      bornOn: `${bornYear}-${String(bornMonth).padStart(2, '0')}-${day}`,
      grade,
      classLetter: className.slice(-1),
      language: language ?? (isRussian(className) ? 'ru' : 'kk'),
    };
  });
}
