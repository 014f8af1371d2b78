// What the local home says in the terminal, in Kazakh, Russian and English.

/** Port of the shell when no other is asked for. */
export const DEFAULT_PORT = 8398;

/** The block printed when the home is open; `link` opens the shell once. */
export function greeting(link: string, data: string): string {
  return [
    '',
    `  Тірек  ${link}`,
    '',
    '  kk  Осы сілтемемен ашыңыз. Ол бір рет ашылады, әрі тек осы компьютерде.',
    '  ru  Откройте по этой ссылке. Она действует один раз и только на этом компьютере.',
    '  en  Open this link. It works once, and only on this computer.',
    '',
    `  Деректер қалтасы · Папка данных · Data folder:  ${data}`,
    '  kk  Тоқтату: осы терезеде Ctrl+C басыңыз. Деректер сақталып тұрады.',
    '  ru  Остановить: нажмите в этом окне Ctrl+C. Данные сохраняются сразу.',
    '  en  To stop, press Ctrl+C in this window. Everything is already saved.',
    '',
  ].join('\n');
}

/** Said when the link was used: the one for another browser. */
export function nextLink(link: string): string {
  return [
    '  kk  Тірек браузерде ашылды. Басқа браузерге арналған сілтеме:',
    '  ru  Тірек открыт в браузере. Ссылка для другого браузера:',
    '  en  Tirek is open in a browser. The link for another one:',
    `      ${link}`,
    '',
  ].join('\n');
}

/** The port is taken by another program. */
export function portTaken(port: number): string {
  return [
    `${port}-порт бос емес. Басқасын беріңіз: npm start -- --port ${port + 10}`,
    `Порт ${port} занят. Укажите другой: npm start -- --port ${port + 10}`,
    `Port ${port} is taken. Give another one: npm start -- --port ${port + 10}`,
  ].join('\n');
}

export const MAKING_SAMPLE =
  'Үлгі мектеп жасалып жатыр · Создаётся школа-образец · Making the sample school …';

/** The list a person sees after `--help` and after a flag that cannot be obeyed. */
export const FLAG_HELP = `npm start -- [--data DIR] [--port N] [--sample | --empty | --copy FILE] [--lang kk|ru] [--token T] [--no-open]

  --data DIR    kk  деректер қалтасы; берілмесе, package.json жанындағы «data»
                ru  папка данных; если не указана, «data» рядом с package.json
                en  the data folder; "data" beside package.json if left out
  --port N      kk  беттің порты; берілмесе, ${DEFAULT_PORT}; келесі порт та алынады; 0 – кез келген бос порт
                ru  порт страницы; если не указан, ${DEFAULT_PORT}; занимается и следующий; 0 – любой свободный
                en  port of the page, ${DEFAULT_PORT} if left out; the next one is taken too; 0 takes any
  --sample      kk  жаңа қалтада ойдан шығарылған үлгі мектеп жасалады
                ru  в новой папке создаётся вымышленная школа-образец
                en  a new data folder gets the invented sample school
  --empty       kk  жаңа қалта мектебіңіздің атауы мен адамдарын күтеді
                ru  новая папка ждёт название и людей вашей школы
                en  a new data folder waits for your school's name and people
  --copy FILE   kk  жаңа қалтада мектептің сақтаған көшірмесі (.zip) ашылады
                ru  в новой папке открывается сохранённая копия школы (.zip)
                en  a new data folder opens the copy that a school has kept (.zip)
  --lang kk|ru  kk  үлгі мектептің тілі; берілмесе, компьютердің тілі
                ru  язык школы-образца; если не указан, язык компьютера
                en  language of the sample school; the computer's own if left out
  --token T     kk  бағдарламалар X-Tirek-Token деп жіберетін белгі; кемінде 16 әріп не цифр; берілмесе, кездейсоқ
                ru  ключ, который программы шлют как X-Tirek-Token; не короче 16 букв или цифр; иначе случайный
                en  the token that programs send as X-Tirek-Token; random if left out (at least 16 letters or digits)
  --no-open     kk  браузерді ашпайды
                ru  не открывает браузер
                en  does not open the browser`;

/** The register of an earlier release was brought up to this one; what was added follows. */
export const UPDATED = 'Тізілім жаңартылды · Реестр обновлён · The register was brought up to this release';

export const OPENING_COPY = 'Көшірме ашылып жатыр · Открывается копия · Opening the copy …';

/** A copy was opened: of which day, with how many papers, and whether its journal is whole. */
export const copyOpened = (madeOn: string, papers: number, faults: number): string =>
  [
    `  kk  ${madeOn} күнгі көшірме ашылды. Құжаттар: ${papers}. Журнал тексерілді, табылған айырмашылық: ${faults}.`,
    `  ru  Открыта копия от ${madeOn}. Документов: ${papers}. Журнал проверен, расхождений: ${faults}.`,
    `  en  The copy of ${madeOn} is open. Papers: ${papers}. The journal was checked, differences: ${faults}.`,
  ].join('\n');

/** Why a copy was not opened; `{file}` is what is not as it was. */
export const COPY_PROBLEMS = {
  'not-one': [
    'Тірек көшірмесі табылмады {file}',
    'Копия, сделанная в Тірек, не найдена {file}',
    'No copy made by Tirek was found {file}',
  ],
  changed: [
    'Көшірме өзгертілген немесе бүлінген: {file}',
    'Копия изменена или повреждена: {file}',
    'The copy was changed or damaged: {file}',
  ],
  newer: [
    'Көшірме Тіректің жаңарақ нұсқасында жасалған: бағдарламаны жаңартыңыз',
    'Копия сделана в более новой версии Тірек: обновите программу',
    'The copy was made by a later release of Tirek: update the program',
  ],
  'not-empty': [
    'Бұл қалтада мектеп бар. Көшірмені жаңа қалтада ашыңыз: --data ҚАЛТА --copy ФАЙЛ',
    'В этой папке уже есть школа. Откройте копию в новой: --data ПАПКА --copy ФАЙЛ',
    'There is a school in this folder. Open the copy in a new one: --data DIR --copy FILE',
  ],
  half: [
    'Бұл қалтада көшірме соңына дейін ашылмаған. Жаңа қалтада қайтадан ашыңыз: --data ҚАЛТА --copy ФАЙЛ',
    'В этой папке копия открыта не до конца. Откройте её снова в новой: --data ПАПКА --copy ФАЙЛ',
    'A copy was not opened to the end in this folder. Open it again in a new one: --data DIR --copy FILE',
  ],
} as const satisfies Record<string, readonly [kk: string, ru: string, en: string]>;

/** Why a flag is not obeyed; `{flag}` is what was written. */
export const FLAG_PROBLEMS = {
  unknown: ['Мұндай жалауша жоқ: {flag}', 'Нет такого параметра: {flag}', 'Unknown flag: {flag}'],
  twice: ['{flag} екі рет берілген', '{flag} указан дважды', '{flag} is given twice'],
  'no-value': ['{flag} мән алмайды', '{flag} не принимает значения', '{flag} takes no value'],
  value: ['{flag} мәнін қажет етеді', '{flag} требует значения', '{flag} needs a value'],
  both: [
    '--sample, --empty не --copy: біреуін ғана беріңіз',
    'Укажите только одно: --sample, --empty или --copy',
    'Give one of --sample, --empty, --copy',
  ],
  token: [
    '--token кемінде 16 әріп, цифр, «_» не «-» болуы керек',
    '--token – не короче 16 букв, цифр, «_» или «-»',
    '--token takes at least 16 letters, digits, "_" or "-"',
  ],
  port: [
    '--port 0 мен 65534 аралығында болады, {flag} емес',
    '--port принимает от 0 до 65534, а не {flag}',
    '--port takes 0 to 65534, not {flag}',
  ],
  language: [
    '--lang kk не ru болады, {flag} емес',
    '--lang принимает kk или ru, а не {flag}',
    '--lang takes kk or ru, not {flag}',
  ],
} as const satisfies Record<string, readonly [kk: string, ru: string, en: string]>;
