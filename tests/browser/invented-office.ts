// Invented views of the office page: lists, the school year, old cards, the registry's sheets, facts to correct.
import type { Queries } from '../../src/casework/answers';
import type { SheetView } from '../../src/casework/views/registry';

const CARD = 'P00012-K01';

type Office =
  | 'roster'
  | 'check-roster'
  | 'school-year'
  | 'correctable'
  | 'expiring'
  | 'local-copy'
  | 'copied-sheets'
  | 'templates'
  | 'check-template'
  | 'numbering'
  | 'number-journal'
  | 'registry'
  | 'overview'
  | 'summary'
  | 'register-card'
  | 'reconciliation'
  | 'deviations'
  | 'inspection'
  | 'rules'
  | 'journal-check'
  | 'restricted-text';

/** What the invented school answers about many rows at once; `w` words a text in the reader's language. */
export function officeViews(w: (kk: string, ru: string) => string): {
  [Q in Office]: Queries[Q]['view'];
} {
  const sheet: SheetView = {
    title: w('МЕА тіркеу журналы', 'Журнал регистрации ВШУ'),
    school: w('№ 7 мектеп', 'Школа № 7'),
    period: w('2026–2027 оқу жылы', '2026–2027 учебный год'),
    notes: [w('Есеп 5 қарашаға жасалды.', 'Составлено на 5 ноября.')],
    sections: [
      {
        title: w('Қойылғандар', 'Поставлены'),
        paragraph: { id: '16', label: w('16-тармақ', 'п.\u00a016') },
        notes: [w('Бір жазба – бір карта.', 'Одна запись – одна карта.')],
        columns: ['№', w('Оқушы', 'Ученик'), w('Күні', 'Дата'), w('Саны', 'Число')],
        names: 1,
        rows: [
          {
            cells: ['1', 'Сейітқали Нұрсұлтан', '05.11.2026', 3],
            act: { screen: 'register-card', cardId: CARD },
            accept: 'D0001',
          },
          { cells: ['2', 'Ким Арсений', '20.10.2026', null], struck: true },
        ],
      },
    ],
    total: 120,
    page: 1,
    pages: 3,
    broken: [{ sheet: 'Cards', row: 14, message: w('күн оқылмайды', 'дата не читается') }],
    sentence: w('Мәлімет құпия.', 'Сведения конфиденциальны.'),
  };
  return {
    roster: {
      years: ['2026-2027', '2025-2026'],
      storeIin: false,
      pupils: 412,
      imports: [
        {
          importId: 'U0001',
          kind: 'PUPILS',
          kindWords: w('Оқушылар', 'Ученики'),
          file: 'kundelik.csv',
          fileMark: 'kundelik.csv 12044',
          schoolYear: '2026-2027',
          startedWords: w('1 қыркүйек', '1 сентября'),
          startedBy: 'Жұмабаева А. Е.',
          sheets: 2,
          finished: true,
          words: w('412 жол', '412 строк'),
        },
      ],
      missing: [
        {
          importId: 'U0001',
          pupilId: 'P00044',
          name: 'Сейітқазы Аружан',
          classWords: '5\u00a0«А»',
          cardId: 'P00044-K01',
          number: w('Кіріс-009', 'Вх-009'),
        },
      ],
    },
    'check-roster': { rows: [] },
    'school-year': {
      schoolYear: '2026-2027',
      lastGrade: 11,
      classes: [
        { from: '7\u00a0«Б»', to: '8\u00a0«Б»', n: 24 },
        { from: '11\u00a0«А»', to: w('бітіреді', 'выпуск'), n: 21 },
      ],
      pupilIds: ['P00012', 'P00044'],
      graduatesWithCards: [
        { pupilId: 'P00050', name: 'Ким Арсений', cardId: 'P00050-K01', number: 'Вх-003' },
      ],
      graduates: 21,
      done: 0,
      yearUnknown: 2,
      notListed: [
        { pupilId: 'P00012', name: 'Сейітқали Нұрсұлтан', classWords: '7\u00a0«Б»', cardId: CARD },
        { pupilId: 'P00044', name: 'Сейітқазы Аружан', classWords: '5\u00a0«А»' },
      ],
      listed: true,
      staff: [{ staffId: 'T0003', name: 'Жұмабаева А. Е.', position: w('хатшы', 'секретарь') }],
    },
    correctable: {
      cardId: CARD,
      name: 'Сейітқали Нұрсұлтан, 7\u00a0«Б»',
      number: w('Кіріс-012', 'Вх-012'),
      groups: [
        {
          record: CARD,
          title: w('Карта', 'Карта'),
          fields: [
            { field: 'receivedOn', label: w('Түскен күні', 'Поступило'), kind: 'date', value: '2026-11-04' },
            {
              field: 'gist',
              label: w('Мәні', 'Суть'),
              kind: 'long-text',
              value: w('Келмеді.', 'Не пришёл.'),
            },
          ],
        },
      ],
      versions: { [CARD]: 4 },
    },
    numbering: {
      journals: (['INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER'] as const).map((journal) => ({
        journal,
        title: journal,
        pattern: journal === 'ORDERS' ? '' : '{index}-{seq:3}/{year}',
        index: '01-05',
        resets: 'YEAR',
        papers: [],
        next: 24,
        example: journal === 'ORDERS' ? '' : '01-05-024/2026',
        mayBeTyped: journal === 'ORDERS' || journal === 'OUTGOING',
      })),
      papers: [{ code: 'D14', words: w('Ата-ананы шақыру', 'Приглашение родителям') }],
      versions: {},
    },
    'number-journal': {
      ...sheet,
      title: w('Шығыс хаттар журналы', 'Журнал исходящих'),
      sections: [
        {
          columns: [w('Нөмірі', 'Номер'), w('Күні', 'Дата'), w('Құжат', 'Документ')],
          rows: [
            {
              cells: ['01-05-24/2026', '05.11.2026', w('Сауал', 'Запрос')],
              annul: { documentId: 'S0001-D13-01', number: '01-05-24/2026', on: '2026-11-05' },
            },
            { cells: ['01-05-25/2026', '06.11.2026', w('Жойылды', 'Аннулирован')], struck: true },
          ],
        },
      ],
    },
    templates: {
      folderUrl: 'https://drive.google.com/drive/folders/templates',
      notes: [w('Құжаттар осы үлгілермен жасалады.', 'По этим шаблонам создаются документы.')],
      outdated: ['plan-ru'],
      kinds: (['D16', 'D18'] as const).map((kind) => ({
        kind,
        title:
          kind === 'D16'
            ? w('Отырыс хаттамасы', 'Протокол заседания')
            : w('Профилактикалық жеке жұмыс жоспары', 'Индивидуальный план профилактической работы'),
        templates: (['kk', 'ru'] as const).map((language) => ({
          name: `${kind === 'D16' ? 'minutes' : 'plan'}-${language}`,
          language,
          languageWords: language === 'kk' ? w('қазақша', 'на казахском') : w('орысша', 'на русском'),
          chip:
            language === 'kk'
              ? { tone: 'late' as const, text: w('қателер: 2', 'ошибки: 2') }
              : {
                  tone: 'soon' as const,
                  text: w(
                    'қалтада, өзгертілмеген, жаңасы бар',
                    'в папке, без изменений, есть новая редакция',
                  ),
                },
          url: 'https://docs.google.com/document/d/one/edit',
          mayReset: true,
        })),
      })),
    },
    'check-template': {
      name: 'minutes-kk',
      title: w('Отырыс хаттамасы (қазақша)', 'Протокол заседания (на казахском)'),
      tone: 'err',
      verdict: w(
        'Қателер: 2. Олар түзетілгенше құжаттар программаның өз үлгісімен жасалады.',
        'Ошибки: 2. Пока они не исправлены, документы создаются по шаблону программы.',
      ),
      url: 'https://docs.google.com/document/d/one/edit',
      problems: [
        {
          place: w('мәтін, 3-абзац', 'текст, абзац 3'),
          excerpt: '{{school.naem}}',
          message: w('«school.naem» деген өріс бұл құжатта жоқ.', 'Поля «school.naem» в этом документе нет.'),
        },
        {
          place: w(
            'төменгі колонтитул, 1-кесте, 1-жол, 2-баған',
            'нижний колонтитул, таблица 1, строка 1, столбец 2',
          ),
          excerpt: '{{#if document.number}}',
          message: w('«if» блогы жабылмаған.', 'Блок «if» не закрыт.'),
        },
      ],
      warnings: [
        w(
          'Бұл өрістерді үлгі баспайды, олардың мәні құжатқа шықпайды: quorum.',
          'Этих полей в шаблоне нет, их значения в документ не попадут: quorum.',
        ),
      ],
      fields: [
        {
          path: 'school.place',
          tag: '{{school.place}}',
          meaning: w('мектеп орналасқан елді мекен', 'населённый пункт школы'),
          example: 'Теректі қаласы',
          used: true,
        },
        {
          path: 'items[].heard[].gist',
          tag: '{{#each items}}{{#each heard}}{{gist}}{{/each}}{{/each}}',
          meaning: w('айтылғанның қысқаша мазмұны', 'краткая суть сказанного'),
          example: '…',
          used: false,
        },
      ],
      mayReset: true,
    },
    expiring: {
      years: 3,
      note: w('номенклатура бойынша', 'по номенклатуре'),
      cards: [true, false].map((now, at) => ({
        cardId: `P0006${at}-K01`,
        number: w(`Кіріс-00${at + 1}`, `Вх-00${at + 1}`),
        state: w('аяқталды', 'закрыта'),
        closedWords: w('3 қараша 2022', '3 ноября 2022'),
        fromWords: now ? w('3 қараша 2025', '3 ноября 2025') : w('3 қараша 2027', '3 ноября 2027'),
        now,
      })),
      acts: [
        {
          expiryId: 'X0001',
          actNo: '2',
          actWords: w('1 ақпан', '1 февраля'),
          n: 4,
          by: 'Әлімбаева Г. С.',
          left: {
            urls: [
              'https://docs.google.com/document/d/one/edit',
              'https://docs.google.com/document/d/two/edit',
            ],
            again: {
              cardIds: ['P00060-K01'],
              actNo: '2',
              actOn: '2026-02-01',
              basis: 'x',
              expiryId: 'X0001',
            },
          },
        },
      ],
      minutes: [{ sittingId: 'S0001', words: w('№ 3, 2021 жылғы 5 қараша', '№ 3, 5 ноября 2021 года') }],
      mayExpire: true,
    },
    'local-copy': {
      days: 30,
      last: {
        words: w(
          'Соңғы көшірме: 1 қазан, Әлімбаева Г. С., құжаттар: 31, кірмегені: 2.',
          'Последняя копия: 1 октября, Әлімбаева Г. С., документов: 31, не вошло: 2.',
        ),
        digest: '0123456789abcdef'.repeat(4),
        closed: false,
      },
      mayCopyClosed: true,
      papers: ['2026-2027', '2025-2026'].map((schoolYear, at) => ({
        documentId: `S000${at + 1}-D16-01`,
        fileId: `f${at}`,
        title: w('Хаттама 3', 'Протокол 3'),
        schoolYear,
        folders: [schoolYear, w('Отырыстар № 3', 'Заседания № 3')],
      })),
      closedPapers: [
        {
          title: w('Педагог-психологтың қорытындысы', 'Заключение педагога-психолога'),
          schoolYear: '2026–2027',
          n: 2,
        },
      ],
    },
    'copied-sheets': {
      head: 'a'.repeat(64),
      sheets: [
        {
          sheetId: 1,
          table: 'Cards',
          title: w('Карталар', 'Карты'),
          hidden: false,
          from: 0,
          days: [1],
          rows: [
            ['id', 'receivedOn'],
            ['Код', 'Күні'],
            ['P00012-K01', 46000],
          ],
        },
      ],
      setUp: {
        language: 'kk',
        settings: { schoolNameKk: '№ 7', schoolNameRu: '№ 7', placeKk: 'Теректі', placeRu: 'Теректы' },
        people: [],
      },
    },
    registry: sheet,
    overview: sheet,
    summary: sheet,
    'register-card': sheet,
    reconciliation: {
      ...sheet,
      counts: { ours: 2, theirs: 3, both: 1 },
      unread: ['???'],
      earlier: [
        {
          act: { screen: 'new-paper', on: 'G0001' },
          title: w('2 қараша · инспектор Б. Сәрсенова', '2 ноября · инспектор Б. Сарсенова'),
        },
      ],
    },
    deviations: sheet,
    inspection: sheet,
    rules: sheet,
    'journal-check': {
      checked: 40,
      faults: [],
      whole: w('Журнал бүтін: 40 жазба.', 'Журнал цел: 40 записей.'),
    },
    'restricted-text': {
      title: w('7-негіздің мән-жайы', 'Обстоятельства по основанию 7'),
      text: w('Материал қағазда.', 'Материал на бумаге.'),
    },
  };
}
