// Names for invented people: common ones, put together by a fixed chance; none is anybody's in particular.

/** A form for a boy and a form for a girl. */
type Pair = readonly [he: string, she: string];

interface NameStock {
  readonly surnames: readonly Pair[];
  readonly boys: readonly string[];
  readonly girls: readonly string[];
  readonly patronymics: readonly Pair[];
}

const withEndings = (stems: string, he: string, she: string): Pair[] =>
  stems.split(' ').map((stem) => [`${stem}${he}`, `${stem}${she}`]);

/** Kazakh names: surnames with and without -ов, patronymics on -ұлы and -қызы. */
export const KAZAKH_NAMES: NameStock = {
  surnames: [
    ...withEndings('Әбдірахман Байжан Жұмағұл Мұқан Омар Рақымжан Сағындық Ысқақ Қожахмет', 'ов', 'ова'),
    ...withEndings('Дүйсенба Нысанба Тәжіба Шәкіба', 'ев', 'ева'),
    ...withEndings('Ғабдулл Хамидулл', 'ин', 'ина'),
    ...withEndings('Ерғали', 'ұлы', 'қызы'),
    ...withEndings('Болатбек Сейітқали Мырзахмет Төлеген Үмбет', '', ''),
  ],
  boys: 'Алдияр Айсұлтан Әлихан Бекзат Ғабит Дәулет Ерасыл Жанібек Қайсар Мирас Нұрислам Олжас Өмір Рамазан Санжар Темірлан Ұлан Шыңғыс Ыбырай Ілияс Жиһангер'.split(
    ' ',
  ),
  girls:
    'Айзере Аяулым Әмина Балнұр Гауһар Ғазиза Дильназ Жансая Зере Іңкәр Кәусар Қарақат Мөлдір Назерке Нұрай Раяна Сабина Томирис Ұлпан Шұғыла Ырысты'.split(
      ' ',
    ),
  patronymics: withEndings(
    'Асқар Бауыржан Ғалым Дархан Ерлан Жомарт Кенжебек Қанат Марат Нұрлан Өмірбек Руслан Серік Талғат Ұлықбек Шерхан Ықылас',
    'ұлы',
    'қызы',
  ),
};

/** Names of Russian-medium classes. */
export const RUSSIAN_NAMES: NameStock = {
  surnames: [
    ...withEndings('Алёх Никит', 'ин', 'ина'),
    ...withEndings('Захар Некрас Осип Тихон Фёдор Щербак Исмаил', 'ов', 'ова'),
    ...withEndings('Лебед Григорь', 'ев', 'ева'),
    ...withEndings('Воробь Соловь', 'ёв', 'ёва'),
    ...withEndings('Гончаренко Ковальчук Мельник Шевченко Ким Цой Мюллер', '', ''),
  ],
  boys: 'Артём Богдан Виктор Глеб Данила Евгений Кирилл Лев Матвей Роман Семён Тимофей Фёдор Ярослав'.split(
    ' ',
  ),
  girls: 'Алёна Варвара Дарья Ева Злата Камилла Ксения Мария Полина София Таисия Ульяна Эльвира Юлия'.split(
    ' ',
  ),
  patronymics: [
    ...withEndings('Александр Артём Виктор Олег Роман Станислав', 'ович', 'овна'),
    ...withEndings('Алексе Андре Дмитри Игор Никола Серге Юрь', 'евич', 'евна'),
  ],
};

/** A steady chance: the same whole numbers from the same seed (the generator of Park and Miller). */
export function steadyChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}
