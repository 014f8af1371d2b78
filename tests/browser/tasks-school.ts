// The school of the ten tasks on a Friday at 16:40: for each language children of its own, each just before the act that is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CostModel } from '../../local/bench/cost-model';
import { PEOPLE, SET_UP } from '../../local/bench/small-school';
import { openYearHome, type YearHome } from '../../local/year/year-home';
import type { Answer, CommandInputs, CommandName, Queries, QueryName } from '../../src/casework/answers';
import type { Act, TodayView } from '../../src/casework/views';
import type { Language } from './invented-views';
import { WEB_APP } from './tasks-desk';

/** Friday, twenty minutes before the office closes. */
export const TODAY = '2026-11-06';
const MINUTES = 16 * 60 + 40;
const BEFORE = '2026-11-04';
export const LANGUAGES = ['kk', 'ru'] as const;

/** What each child is here for, in the order they came to the school. */
const PARTS = [
  'referred',
  'measured',
  'informed',
  'elder',
  'younger',
  'first',
  'second',
  'heard',
  'kept',
  'planned',
  'returned',
  'tested',
  'removed',
  'mistaken',
  'keyed',
  'told',
  'slowly',
] as const;
export type Part = (typeof PARTS)[number];

/** One surname a part: who is looked for is found by it alone; the brothers share theirs. */
const NAMES: Record<Language, Record<Part, [string, string]>> = {
  kk: {
    referred: ['Абенов', 'Диас'],
    measured: ['Бекболат', 'Айша'],
    informed: ['Ғалымжан', 'Ерасыл'],
    elder: ['Дәулетбай', 'Алмас'],
    younger: ['Дәулетбай', 'Арман'],
    first: ['Ержанұлы', 'Санжар'],
    second: ['Жақсылық', 'Инабат'],
    heard: ['Кәрімжан', 'Мирас'],
    kept: ['Қойшыбай', 'Нұрай'],
    planned: ['Мұратбек', 'Олжас'],
    returned: ['Нұрлыбек', 'Райымбек'],
    tested: ['Өтеғали', 'Томирис'],
    removed: ['Рахымжан', 'Ұлан'],
    mistaken: ['Сағындық', 'Іңкәр'],
    keyed: ['Тұрсынбек', 'Айдар'],
    told: ['Үсенбай', 'Жібек'],
    slowly: ['Шәріпбай', 'Нұрсұлтан'],
  },
  ru: {
    referred: ['Акимов', 'Данил'],
    measured: ['Булатова', 'Камила'],
    informed: ['Власов', 'Тимур'],
    elder: ['Григорьев', 'Артём'],
    younger: ['Григорьев', 'Богдан'],
    first: ['Демченко', 'Игорь'],
    second: ['Ефремова', 'Софья'],
    heard: ['Зайцев', 'Марк'],
    kept: ['Ильина', 'Вера'],
    planned: ['Ковалёв', 'Лев'],
    returned: ['Лопатин', 'Егор'],
    tested: ['Морозова', 'Анна'],
    removed: ['Носков', 'Глеб'],
    mistaken: ['Орлова', 'Дарья'],
    keyed: ['Павлов', 'Денис'],
    told: ['Романова', 'Злата'],
    slowly: ['Самойлов', 'Глеб'],
  },
};

/** The register of the tasks, and who knocks at its door. */
export class Office {
  private count = 0;
  constructor(readonly home: YearHome) {}

  pupilOf(language: Language, part: Part): string {
    const at = LANGUAGES.indexOf(language) * PARTS.length + PARTS.indexOf(part) + 1;
    return `P${String(at).padStart(5, '0')}`;
  }
  cardOf(language: Language, part: Part): string {
    return `${this.pupilOf(language, part)}-K01`;
  }
  surname(language: Language, part: Part): string {
    return NAMES[language][part][0];
  }
  firstName(language: Language, part: Part): string {
    return NAMES[language][part][1];
  }

  does<N extends CommandName>(command: N, input: CommandInputs[N], user: string = PEOPLE.secretary): string {
    this.count += 1;
    const answer = this.knock<Record<string, string>>({ command, id: `before-${this.count}`, input }, user);
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer)}`);
    return JSON.stringify(answer.value);
  }
  asks<N extends QueryName>(
    query: N,
    input: Queries[N]['input'],
    user: string = PEOPLE.secretary,
    language: Language = 'kk',
  ): Queries[N]['view'] {
    const answer = this.knock<Queries[N]['view']>({ query, input, language }, user);
    if (!answer.ok) throw new Error(`${query}: ${JSON.stringify(answer)}`);
    return answer.value;
  }
  private knock<T>(body: object, user: string): Answer<T> {
    return JSON.parse(String(this.home.run('call', [JSON.stringify(body)], user))) as Answer<T>;
  }

  /** The words of the row of Today that leads there, and whether it lies in the folded group. */
  rowOf(user: string, language: Language, wanted: (act: Act) => boolean) {
    const { groups }: TodayView = this.asks('today', {}, user, language);
    for (const { key, rows } of groups) {
      const row = rows.find(({ act }) => wanted(act));
      if (row) return { title: row.title, subject: row.subject, folded: key === 'rest' };
    }
    throw new Error(`no such row: ${JSON.stringify(groups.map(({ rows }) => rows.map(({ act }) => act)))}`);
  }
  startOf(user: string, screen: Act['screen']): string {
    const { start }: TodayView = this.asks('today', {}, user);
    return `#start-${start.findIndex(({ act }) => act.screen === screen)}`;
  }
}

let office: Office | undefined;

/** A home in a folder of its own, before the first run. */
export function emptyHome(): YearHome {
  const root = process.cwd();
  const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
  const people = SET_UP.people.map(({ email, lastName, firstName }) => ({
    email,
    name: `${lastName} ${firstName}`,
  }));
  const [dist, engine] = [join(root, 'dist'), join(root, 'build/local')];
  const home = openYearHome(dist, engine, model, people, 1, () => undefined, WEB_APP);
  process.once('exit', () => home.close());
  home.setClock(BEFORE, 9 * 60);
  return home;
}

/** The school, made once for both languages. */
export function theOffice(): Office {
  if (office) return office;
  const home = emptyHome();
  home.run('setUp', [JSON.stringify(SET_UP)]);
  office = new Office(home);
  prepare(office);
  return office;
}

function prepare(office: Office): void {
  for (const language of LANGUAGES)
    for (const part of PARTS) {
      const [lastName, firstName] = NAMES[language][part];
      const bornOn = '2012-05-09';
      office.does('save-pupil', { lastName, firstName, bornOn, grade: 7, classLetter: 'Ә', language });
    }
  office.does('set-council', {
    orderNumber: '45',
    orderDate: '2026-09-01',
    inForceFrom: '2026-09-01',
    members: [
      { staffId: 'T0001', office: 'CHAIR' },
      { staffId: 'T0003', office: 'SECRETARY' },
      { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
      { staffId: 'T0004', office: 'MEMBER' },
      { staffId: 'T0006', office: 'MEMBER' },
    ],
  });
  office.does('change-settings', { values: { restrictedTexts: true } }, PEOPLE.head);
  for (const language of LANGUAGES) {
    const card = (part: Part) => office.cardOf(language, part);
    for (const part of ['informed', 'tested', 'mistaken', 'told', 'slowly'] as const)
      refer(office, language, part);
    office.does('request-material', {
      cardId: card('tested'),
      kind: 'PSYCHOLOGIST_CONCLUSION',
      askedOf: 'T0004',
      askedOn: BEFORE,
    });
    office.does('request-material', {
      cardId: card('tested'),
      kind: 'CHARACTERISTIC',
      askedOf: 'T0005',
      askedOn: BEFORE,
    });
    for (const part of ['first', 'second', 'heard'] as const) readyForCouncil(office, language, part);
    for (const part of ['measured', 'kept', 'planned', 'returned', 'removed'] as const)
      office.does('bring-in-card', {
        pupilId: office.pupilOf(language, part),
        placedOn: '2026-05-12',
        minutesNo: '4',
        grounds: ['05'],
      });
    for (const part of ['measured', 'planned', 'returned'] as const) savePlan(office, card(part));
    office.does('approve-plan', { planId: `${card('measured')}-L01`, approvedOn: BEFORE }, PEOPLE.head);
  }
  office.home.setClock(TODAY, 9 * 60);
  const items = (part: Part, kind: 'PLACEMENT' | 'REVIEW') =>
    LANGUAGES.map((language) => ({ kind, cardId: office.cardOf(language, part) }));
  for (const [at, language] of LANGUAGES.entries()) {
    for (const [part, kind] of [
      ['heard', 'PLACEMENT'],
      ['kept', 'REVIEW'],
    ] as const) {
      const [item] = items(part, kind).slice(at, at + 1);
      if (!item) throw new Error('no item');
      office.does('convene-sitting', {
        heldOn: TODAY,
        heldAt: `14:${at}${part === 'heard' ? 0 : 5}`,
        place: '12-кабинет',
        items: [item],
      });
      office.does('invite-parents', {
        itemId: `${sittingOf(language, part)}-${item.cardId}`,
        invitedOn: TODAY,
        way: 'PHONE',
        result: 'WILL_COME',
      });
    }
  }
  office.home.setClock(TODAY, 15 * 60);
  for (const language of LANGUAGES) hold(office, language);
  office.home.setClock(TODAY, MINUTES);
}

/** Two sittings a language: one that waits for its item, one that waits to be closed. */
export const sittingOf = (language: Language, part: 'heard' | 'kept'): string =>
  `S000${LANGUAGES.indexOf(language) * 2 + (part === 'heard' ? 1 : 2)}`;

function refer(office: Office, language: Language, part: Part): void {
  const cardId = office.cardOf(language, part);
  const pupilId = office.pupilOf(language, part);
  const seen = 'Екі аптада бес сабаққа келмеді.';
  office.does('refer-pupil', { pupilId, seenOn: BEFORE, seen, parentsTold: true }, PEOPLE.teacher);
  office.does('register-referral', { cardId, registeredOn: BEFORE });
}

function readyForCouncil(office: Office, language: Language, part: Part): void {
  const cardId = office.cardOf(language, part);
  refer(office, language, part);
  office.does('record-primary-information', {
    cardId,
    whereabouts: 'Абай к., 5',
    situation: 'DIFFICULT_LIFE_SITUATION',
    description: 'Анасы кешкі ауысымда.',
    gatheredOn: BEFORE,
    takenPart: ['T0004', 'T0005'],
    family: [
      {
        lastName: office.surname(language, part),
        firstName: 'Жанар',
        relation: 'MOTHER',
        legalRepresentative: true,
      },
    ],
  });
  for (const kind of ['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'PARENT_MEETING', 'WORK_DONE'] as const)
    office.does('receive-material', { cardId, kind, receivedOn: BEFORE, sheets: 1, keptWhere: 'сейф' });
  office.does('hand-to-deputy', { cardId, handedOn: BEFORE });
  office.does('submit-to-council', { cardId, submittedOn: BEFORE, grounds: ['05'] }, PEOPLE.deputy);
}

function savePlan(office: Office, cardId: string): void {
  office.does('save-plan', {
    cardId,
    from: BEFORE,
    to: '2027-05-25',
    situation: 'Өмірлік қиын жағдай',
    address: 'Теректі, Абай к., 5-үй',
    measures: [
      {
        kind: 'M01',
        name: 'Психологиялық-педагогикалық сүйемелдеу',
        responsible: ['T0005'],
        volume: 'аптасына 1 рет',
        repeat: 'WEEKLY',
        dueOn: '2026-12-25',
        indicator: 'сабаққа қатысу 95 %',
      },
    ],
  });
}

/** The sitting that has only to be closed. */
function hold(office: Office, language: Language): void {
  const sittingId = sittingOf(language, 'kept');
  const itemId = `${sittingId}-${office.cardOf(language, 'kept')}`;
  office.does('open-sitting', {
    sittingId,
    openedAt: '15:00',
    presidingId: 'T0001',
    secretaryId: 'T0003',
    members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0006'].map((staffId) => ({ staffId, present: true })),
  });
  office.does('record-hearing', {
    itemId,
    heard: 'Жоспардың орындалуы қаралды.',
    parentsPresent: true,
    parentsWho: 'анасы',
  });
  office.does('record-decision', { itemId, outcome: 'KEEP', reason: 'Жұмыс жалғасады.' });
}
