// Ten tasks of a school: who does them, on which surface, press by press, and what the register then holds.
import { PEOPLE } from '../../local/bench/small-school';
import type { Act } from '../../src/casework/views';
import type { Language } from './invented-views';
import type { Surface } from './tasks-desk';
import type { Hand } from './tasks-hand';
import { type Office, type Part, sittingOf, TODAY } from './tasks-school';

/** Somebody at the page. */
export interface At {
  hand: Hand;
  office: Office;
  language: Language;
}

export interface Task {
  /** Of the ten; two ways of one task have a letter. */
  no: string;
  name: string;
  /** As docs/usability.md says it. */
  title: string;
  user: keyof typeof PEOPLE;
  surface: Surface;
  /** Does it, and sees in the register that it is done. */
  work(at: At): Promise<void>;
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

/** Presses the row of Today that leads there, unfolding its group first; found by its words, since others work meanwhile. */
export async function openRow(
  { hand, office, language }: At,
  user: string,
  wanted: (act: Act) => boolean,
): Promise<void> {
  const { title, subject, folded } = office.rowOf(user, language, wanted);
  if (folded) await hand.press('details.group summary');
  const row = hand.frame.locator('li.row').filter({ hasText: title }).filter({ hasText: subject });
  await hand.press(row.locator('.row-link'));
}

/** Opens an act of the card that is shown, from behind «other acts» when it is not among the first. */
async function openAct(
  { hand, office, language }: At,
  user: string,
  cardId: string,
  screen: Act['screen'],
): Promise<void> {
  const { title } =
    office.asks('card', { cardId }, user, language).otherActs.find(({ act }) => act.screen === screen) ?? {};
  if (title === undefined) throw new Error(`${screen} is not offered`);
  await hand.frame.waitForSelector('.card-head');
  const line = hand.frame.locator('.other-acts .act-line', { hasText: title });
  if ((await line.count()) === 0) await hand.press('.other-acts [aria-expanded=false]');
  await hand.press(line.first());
}

/** ¶4 on the four pages of the phone. */
export async function refer({ hand, office, language }: At, part: Part): Promise<void> {
  await hand.press('#start-0');
  await hand.find('#f-pupilId', office.surname(language, part));
  await hand.press('.foot .primary');
  await hand.fill('#f-seen', 'Соңғы екі аптада бес сабаққа келмеді.');
  await hand.press('.foot .primary');
  await hand.pick('parentsTold');
  await hand.press('.foot .primary');
  await hand.send();
  const card = office.asks('card', { cardId: office.cardOf(language, part) });
  same('state', card.state, 'INTAKE');
}

/** ¶12 in one form. */
export async function inform(at: At, part: Part): Promise<void> {
  const { hand, office, language } = at;
  const cardId = office.cardOf(language, part);
  await openRow(at, PEOPLE.secretary, (act) => act.screen === 'primary-information' && act.cardId === cardId);
  await hand.choose('#f-family-0-relation', 'MOTHER');
  await hand.fill('#f-family-0-lastName', office.surname(language, part));
  await hand.fill('#f-family-0-firstName', 'Жанар');
  await hand.pick('family-0-legalRepresentative');
  await hand.fill('#f-whereabouts', 'Теректі, Абай к., 5-үй');
  await hand.pick('situation');
  await hand.fill('#f-description', 'Анасы кешкі ауысымда жұмыс істейді.');
  await hand.send();
  same('state', office.asks('card', { cardId }).state, 'ASSESSMENT');
}

const REFER: Task = {
  no: '1',
  name: 'refer',
  title: 'A class teacher refers a pupil (¶4)',
  user: 'teacher',
  surface: 'phone',
  work: (at) => refer(at, 'referred'),
};

const INFORM: Task = {
  no: '3',
  name: 'primary-information',
  title: 'The secretary takes down the primary information (¶12)',
  user: 'secretary',
  surface: 'sidebar',
  work: (at) => inform(at, 'informed'),
};

export const TASKS: readonly Task[] = [
  REFER,
  {
    no: '2a',
    name: 'measure',
    title: 'A class teacher ticks off a measure of the plan (¶19)',
    user: 'teacher',
    surface: 'phone',
    async work({ hand, office, language }) {
      const measureId = `${office.cardOf(language, 'measured')}-L01-0001`;
      await hand.press('#start-1');
      const row = hand.frame.locator('li.row', { has: hand.frame.locator(`#${measureId}`) });
      await hand.press(row.locator('.small'));
      await hand.frame.waitForSelector('.toast');
      const view = office.asks('measure', { measureId }, PEOPLE.teacher);
      same('works', view.found && view.works.length, 1);
    },
  },
  {
    no: '2b',
    name: 'characteristic',
    title: 'A class teacher hands in a characteristic (¶14)',
    user: 'teacher',
    surface: 'phone',
    async work({ hand, office, language }) {
      const cardId = office.cardOf(language, 'tested');
      const surname = office.surname(language, 'tested');
      const row = hand.frame.locator('li.row', { hasText: surname });
      await hand.press(row.locator('.row-link'));
      await hand.fill('#f-text', 'Үлгерімі орташа. Суретті жақсы көреді.');
      await hand.send();
      const { needs } = office.asks('card', { cardId }, PEOPLE.secretary, 'ru');
      same('written', needs.filter(({ note }) => note.includes('текст сдан')).length, 1);
    },
  },
  INFORM,
  {
    no: '4',
    name: 'letter',
    title: 'The secretary writes down a police letter about two brothers, Friday 16:40 (¶11)',
    user: 'secretary',
    surface: 'sidebar',
    async work({ hand, office, language }) {
      await hand.press(office.startOf(PEOPLE.secretary, 'agency-information'));
      await hand.choose('#f-agency', 'INTERNAL_AFFAIRS');
      await hand.fill('#f-sender', 'Ювеналды полиция тобы');
      await hand.fill('#f-letterNo', `12-${language}`);
      await hand.fill('#f-receivedAt', '1640');
      for (const part of ['elder', 'younger'] as const)
        await hand.find(
          '#f-pupilIds',
          `${office.surname(language, part)} ${office.firstName(language, part)}`,
        );
      await hand.pick('situation');
      await hand.fill('#f-gist', 'Түнде көшеде жүрген.');
      await hand.send();
      for (const part of ['elder', 'younger'] as const)
        same(part, office.asks('card', { cardId: office.cardOf(language, part) }).state, 'PRIMARY_INFO');
    },
  },
  {
    no: '5',
    name: 'convene',
    title: 'The secretary convenes a sitting with two families and invites both (¶5, ¶9)',
    user: 'secretary',
    surface: 'sidebar',
    async work({ hand, office, language }) {
      await hand.press(office.startOf(PEOPLE.secretary, 'convene'));
      await hand.fill('#f-heldOn', language === 'kk' ? '12.11' : '13.11');
      for (const part of ['first', 'second'] as const)
        await hand.press(
          hand.frame.locator('.ready-card .tick', { hasText: office.surname(language, part) }),
        );
      await hand.send();
      for (const next of ['.stack-buttons .primary', '#next-invite']) {
        await hand.press(next);
        await hand.pick('way');
        await hand.pick('result');
        await hand.send();
      }
      const { sittings } = office.asks('convene', {});
      const heldOn = language === 'kk' ? '12' : '13';
      const items = sittings.find(({ words }) => words.includes(heldOn))?.items;
      same('invited', items, 2);
    },
  },
  {
    no: '6',
    name: 'item',
    title:
      'The council takes one item from the opening of the sitting to the decision and a plan sent for approval (¶15–¶19)',
    user: 'secretary',
    surface: 'sidebar',
    async work(at) {
      const { hand, office, language } = at;
      await openRow(
        at,
        PEOPLE.secretary,
        (act) => act.screen === 'sitting' && act.sittingId === sittingOf(language, 'heard'),
      );
      const room = await hand.inDialog();
      await room.press('#all-here');
      await room.press('.room-foot .primary');
      await room.press('#parent-0 label');
      await room.fill('#f-heard', 'Сынып жетекшісінің өтініші мен материалдар.');
      await room.press('.room-foot .primary');
      await room.frame.waitForSelector('.cards');
      const { words = '' } =
        office.asks('lists', {}, PEOPLE.secretary, language).outcomes.find(({ code }) => code === 'PLACE') ??
        {};
      await room.press(room.frame.locator('.cards .pick', { hasText: words }));
      await room.press('.room-foot .primary');
      await room.press('#write-plan');
      await room.frame.waitForSelector('.catalogue');
      await room.press('.catalogue li .spread');
      await room.find('#f-measures-0-responsible', 'Ким');
      await room.fill('#f-measures-0-volume', 'аптасына 1 рет');
      await room.fill('#f-measures-0-indicator', 'сабаққа қатысу 95 %');
      await room.fill('#f-measures-0-dueOn', '25.12.2026');
      await room.press('.plan-foot .primary');
      await room.frame.waitForSelector('main .note');
      const { measures } = office.asks('plan', { cardId: office.cardOf(language, 'heard') });
      same('measures', measures.length, 1);
    },
  },
  {
    no: '7',
    name: 'close',
    title: 'The secretary closes the sitting, makes the minutes and marks them signed (¶17)',
    user: 'secretary',
    surface: 'sidebar',
    async work(at) {
      const { hand, office, language } = at;
      await openRow(
        at,
        PEOPLE.secretary,
        (act) => act.screen === 'sitting' && act.sittingId === sittingOf(language, 'kept'),
      );
      const room = await hand.inDialog();
      await room.press('.room-foot .primary');
      await room.frame.waitForSelector('.papers');
      await room.press('.papers .link');
      await room.press('main .primary');
      await room.press('#sign');
      await room.send();
      const { papers } = office.asks('sitting', { sittingId: sittingOf(language, 'kept') });
      same(
        'minutes',
        papers.map(({ kind, state }) => `${kind} ${state}`),
        ['D16 SIGNED'],
      );
    },
  },
  {
    no: '8a',
    name: 'approve',
    title: 'The head approves a plan (¶16)',
    user: 'head',
    surface: 'phone',
    async work(at) {
      const { hand, office, language } = at;
      const cardId = office.cardOf(language, 'planned');
      await openRow(at, PEOPLE.head, (act) => act.screen === 'approve-plan' && act.cardId === cardId);
      await hand.send();
      same('approved', office.asks('plan', { cardId }).approvedOn, TODAY);
    },
  },
  {
    no: '8b',
    name: 'return',
    title: 'The head returns a plan with a reason',
    user: 'head',
    surface: 'phone',
    async work(at) {
      const { hand, office, language } = at;
      const cardId = office.cardOf(language, 'returned');
      await openRow(at, PEOPLE.head, (act) => act.screen === 'approve-plan' && act.cardId === cardId);
      await hand.press('#return-plan');
      await hand.fill('#f-reason', 'Көрсеткіш нақты емес.');
      await hand.send();
      same('returned', Boolean(office.asks('plan', { cardId }).returned), true);
    },
  },
  {
    no: '9',
    name: 'conclusion',
    title: 'The psychologist hands in a conclusion kept on paper (¶14)',
    user: 'psychologist',
    surface: 'web',
    async work({ hand, office, language }) {
      const cardId = office.cardOf(language, 'tested');
      const row = hand.frame.locator('li.row', { hasText: office.surname(language, 'tested') });
      await hand.press(row.locator('.row-link'));
      await hand.press('#f-keptAs label');
      await hand.fill('#f-sheets', '2');
      await hand.fill('#f-keptWhere', 'сейф № 2');
      await hand.send();
      const { notes } = office.asks('restricted', { cardId }, PEOPLE.psychologist);
      same('notes', notes.length, 1);
    },
  },
  {
    no: '10a',
    name: 'removal',
    title: 'The secretary writes down an application for removal (¶23)',
    user: 'secretary',
    surface: 'sidebar',
    async work({ hand, office, language }) {
      const cardId = office.cardOf(language, 'removed');
      await hand.fill('#search', office.surname(language, 'removed'));
      await hand.press(`#found-${office.pupilOf(language, 'removed')}`);
      await openAct({ hand, office, language }, PEOPLE.secretary, cardId, 'apply-for-removal');
      const bases = office.asks('lists', {}, PEOPLE.secretary, language).removalBases;
      await hand.pick('basis', bases.find(({ code }) => code === 'CHANGED_SCHOOL')?.words);
      await hand.fill('#f-paper', '№ 3 мектептің анықтамасы');
      await hand.fill('#f-paperOn', '06.11.2026');
      await hand.send();
      same('state', office.asks('card', { cardId }).state, 'REMOVAL_REQUESTED');
    },
  },
  {
    no: '10b',
    name: 'annul',
    title: 'The deputy annuls a card begun by mistake',
    user: 'deputy',
    surface: 'sidebar',
    async work({ hand, office, language }) {
      const cardId = office.cardOf(language, 'mistaken');
      await hand.fill('#search', office.surname(language, 'mistaken'));
      await hand.press(`#found-${office.pupilOf(language, 'mistaken')}`);
      await openAct({ hand, office, language }, PEOPLE.deputy, cardId, 'annul-card');
      await hand.fill('#f-reason', 'Басқа оқушының орнына жазылған.');
      await hand.send();
      same('state', office.asks('card', { cardId }).state, 'ANNULLED');
    },
  },
];
