// Every act and every paper is within three steps of Today, or of the page one begins on: the views of many moments of the path are walked as a person presses their lines and the buttons of the page's own code.
import { describe, expect, it } from '@jest/globals';
import type { CommandName, QueryName } from '../../src/casework/answers';
import { COMMANDS } from '../../src/casework/commands';
import type { Act, ScreenName } from '../../src/casework/views';
import { PAPERS } from '../../src/model/codes';
import { ask, type Book, give, put } from './book';
import { type Button, screenSources } from './page-buttons';
import {
  CARD,
  DEPUTY,
  HEAD,
  LETTER,
  LETTER_CARD,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

/** The query behind a screen and what it is asked. */
const VIEW_OF: Partial<Record<ScreenName, (act: Act) => [QueryName, object] | undefined>> = {
  today: () => ['today', {}],
  'my-referrals': () => ['my-referrals', {}],
  measure: ({ measureId }) => (measureId ? ['measure', { measureId }] : undefined),
  card: ({ cardId }) => (cardId ? ['card', { cardId }] : undefined),
  family: ({ cardId }) => (cardId ? ['family', { cardId }] : undefined),
  restricted: ({ cardId }) => (cardId ? ['restricted', { cardId }] : undefined),
  convene: () => ['convene', {}],
  papers: ({ on, cardId, sittingId }) => [
    'papers',
    on ? { on } : cardId ? { cardId } : sittingId ? { sittingId } : {},
  ],
  'new-paper': ({ on, cardId, sittingId }) => ['paper-offers', { on: on ?? cardId ?? sittingId ?? '' }],
  board: () => ['board', {}],
  'my-measures': ({ cardId }) => ['my-measures', cardId ? { cardId } : {}],
  reconciliation: () => ['reconciliation', { list: '' }],
  council: () => ['council', {}],
  inspection: () => ['inspection', { from: '2026-09-01', to: '2026-12-31' }],
};

const SOURCES = screenSources();

/** A record of a view with whatever stands around it. */
type Scope = Record<string, unknown>;

/** Every object of a view, with the plain values of those around it. */
function scopesIn(value: unknown, around: Scope): Scope[] {
  if (Array.isArray(value)) return value.flatMap((each) => scopesIn(each, around));
  if (typeof value !== 'object' || value === null) return [];
  const plain = Object.entries(value).filter(([, each]) => typeof each === 'string');
  const own = { ...around, ...Object.fromEntries(plain) };
  return [own, ...Object.values(value).flatMap((each) => scopesIn(each, own))];
}

/** The acts that the lines of a view hold ready. */
function actsIn(value: unknown): Act[] {
  if (Array.isArray(value)) return value.flatMap(actsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'screen' in value && typeof value.screen === 'string' ? [value as Act] : [];
  return [...own, ...Object.values(value).flatMap(actsIn)];
}

/** What the buttons in a screen's own code open, each filled from one record of the view; a button without its record is not there. */
function pressed({ screen, fields, spread }: Button, from: Act, scopes: readonly Scope[]): Act[] {
  const found = scopes.flatMap((scope): Act[] => {
    const filled = [...fields].map(([key, of]) => [key, 'literal' in of ? of.literal : scope[of.named]]);
    const whole = filled.every(([key, value]) => value !== undefined || !String(key).endsWith('Id'));
    return whole ? [{ ...(spread ? from : {}), ...Object.fromEntries(filled), screen }] : [];
  });
  return [...new Map(found.map((act) => [JSON.stringify(act), act])).values()];
}

/** Steps to each screen and to each paper's offer. */
interface Reached {
  screens: Map<ScreenName, number>;
  papers: Map<string, number>;
}

const STEPS = 3;
/** What takes a step more: the letters of a name, the name, the family's page of the card, the act. Told in docs/usability.md. */
const FARTHER: Partial<Record<CommandName, number>> = {
  'annul-contact': 4,
  'send-request': 4,
  'record-reply': 4,
  'order-home-visit': 4,
  'record-parent-meeting': 4,
  'invite-specialist': 4,
  // Found by nobody once the body is told; see below.
  'seal-refusal': Number.POSITIVE_INFINITY,
};
/** Beyond this nothing is looked for. */
const MOST_STEPS = 4;

const sooner = <K>(of: Map<K, number>, key: K, step: number): void => {
  if ((of.get(key) ?? Number.POSITIVE_INFINITY) > step) of.set(key, step);
};

/** What the search finds: the letters are a step, the name found is the next. */
function searched(book: Book, who: string, today: string): Act[] {
  return ['Сейітқали', 'Ахметов'].flatMap((text) =>
    ask(book, 'find-pupil', who, { text }, { today }).results.flatMap(({ cardId }): Act[] =>
      cardId ? [{ screen: 'card', cardId }] : [],
    ),
  );
}

/** Walks from Today as a person presses: every press that opens a screen is a step. */
function walk(book: Book, who: string, today: string, reached: Reached, first: ScreenName = 'today'): void {
  const seen = new Set<string>();
  let level: Act[] = [{ screen: first }];
  for (let step = 0; step <= MOST_STEPS; step++) {
    if (step === 2 && first === 'today') level.push(...searched(book, who, today));
    const next: Act[] = [];
    for (const act of level) {
      const key = JSON.stringify(act);
      if (seen.has(key)) continue;
      seen.add(key);
      sooner(reached.screens, act.screen, step);
      const asked = VIEW_OF[act.screen]?.(act);
      const view = asked && ask(book, asked[0], who, asked[1] as never, { today });
      if (act.screen === 'new-paper')
        for (const { kind } of (view as { offers: { kind: string }[] }).offers)
          sooner(reached.papers, kind, step);
      const around = { ...act } as unknown as Scope;
      const scopes = [around, ...scopesIn(view, around)];
      next.push(...actsIn(view));
      for (const button of SOURCES.get(act.screen)?.buttons ?? []) next.push(...pressed(button, act, scopes));
    }
    // Help and the steps through the sample school lead everywhere, and are no way of a working day.
    level = next.filter(({ screen }) => screen !== 'help' && screen !== 'first-steps');
  }
}

const moments = (): (readonly [Book, string])[] => {
  const now = '2026-11-05';
  const steps = (['referred', 'gathered', 'heard', 'closed', 'drafted'] as const).map(
    (step) => [schoolAfter(step), now] as const,
  );
  return [...steps, ...later()];
};

/** Moments beside the straight path: letters about nobody here, requests, visits, refusals, removal, transfer, what was signed long ago. */
function later(): (readonly [Book, string])[] {
  const day = '2026-11-06';
  const at = { today: day, reason: 'Себебі.' };
  const does = (book: Book, name: CommandName, input: object, who = SECRETARY) => {
    const answer = give(book, name, who, input as never, at);
    if (answer.kind !== 'done') throw new Error(`${name}: ${answer.says.join(', ')}`);
  };
  const nobody = schoolAfter('council');
  does(nobody, 'receive-agency-information', { ...LETTER, pupilIds: [], notOurs: true });
  const asked = schoolAfter('gathered');
  does(asked, 'send-request', {
    cardId: CARD,
    agency: 'HEALTH',
    toWhom: 'Емхана',
    question: 'Көмек керек пе?',
    wantedBy: '2026-11-05',
    sentOn: '2026-11-04',
    channel: 'PAPER',
  });
  does(asked, 'order-home-visit', {
    cardId: CARD,
    orderNumber: '8',
    orderDate: '2026-11-04',
    members: ['T0002', 'T0003', 'T0005'],
  });
  does(asked, 'record-parent-meeting', {
    cardId: CARD,
    heldOn: '2026-11-05',
    met: 'анасы',
    gist: 'Кездесу өтті.',
    sheets: 1,
    keptWhere: 'сейф',
  });
  const request = schoolAfter('approved');
  does(request, 'record-data-request', {
    cardId: CARD,
    askedOn: '2026-11-05',
    parentId: 'P00001-A01',
    kinship: 'куәлік',
  });
  const better = schoolAfter('approved');
  does(better, 'apply-for-removal', {
    cardId: CARD,
    appliedOn: '2026-11-06',
    appliedBy: 'T0004',
    basis: 'POSITIVE_DYNAMICS',
    teacherOn: '2026-11-06',
    psychologistOn: '2026-11-06',
  });
  const missing = schoolAfter('approved');
  put(missing, 'Imports', 'U0001', { kind: 'PUPILS', whole: true, finishedOn: day, missing: ['P00001'] });
  const invited = schoolAfter('invited');
  does(invited, 'invite-specialist', {
    sittingId: SITTING,
    whom: 'Бекова Сәуле',
    position: 'учаскелік инспектор',
    agency: 'INTERNAL_AFFAIRS',
    sentOn: '2026-11-04',
    channel: 'PAPER',
  });
  const refused = schoolAfter('approved');
  does(refused, 'hand-plan-copy', {
    planId: PLAN,
    answeredOn: '2026-11-05',
    answer: 'REFUSED',
    who: 'анасы',
    witness1: 'T0002',
    witness2: 'T0005',
  });
  const fact = (purpose: string, which: string) => ({
    cardId: CARD,
    on: '2026-11-05',
    way: 'VISIT',
    purpose,
    result: 'REFUSED',
    whom: 'анасы',
    fact: which,
    record: 'жазба',
  });
  does(refused, 'record-contact', fact('HELP_OFFERED', 'HELP_REFUSED'));
  does(refused, 'record-contact', fact('MEASURES_ASKED', 'NO_MEASURES'));
  const submitted = schoolAfter('approved');
  for (const [purpose, which] of [
    ['HELP_OFFERED', 'HELP_REFUSED'],
    ['MEASURES_ASKED', 'NO_MEASURES'],
  ] as const)
    does(submitted, 'record-contact', fact(purpose, which));
  does(
    submitted,
    'prepare-submission',
    {
      cardId: CARD,
      kind: 'PARENTS_DUTIES',
      preparedOn: '2026-11-06',
      toWhom: 'Комиссия',
      refusedId: `${CARD}-C02`,
      inactionId: `${CARD}-C03`,
      gist: 'Көмектен бас тартты.',
      signedBy: 'T0001',
    },
    HEAD,
  );
  const sent = structuredClone(submitted) as Book;
  does(sent, 'send-submission', {
    submissionId: `${CARD}-B01`,
    sentOn: '2026-11-06',
    outgoingNo: '9',
    channel: 'PAPER',
  });
  const removal = schoolAfter('approved');
  put(removal, 'Plans', PLAN, { answer: 'SIGNED', answeredOn: '2026-11-05' });
  does(removal, 'apply-for-removal', {
    cardId: CARD,
    appliedOn: '2026-11-06',
    basis: 'CHANGED_SCHOOL',
    paper: 'анықтама',
    paperOn: '2026-11-06',
  });
  const transfer = schoolAfter('approved');
  does(transfer, 'prepare-transfer', {
    cardId: CARD,
    toSchool: '№ 3 мектеп',
    leftOn: '2026-11-06',
    parts: ['PLAN_PERIOD', 'MEASURES'],
  });
  const gone = structuredClone(transfer) as Book;
  does(gone, 'send-transfer', {
    transferId: `${CARD}-F01`,
    sentOn: '2026-11-06',
    channel: 'PAPER',
    outgoingNo: '3',
  });
  const told = schoolAfter('closed');
  does(told, 'notify-agency', {
    cardId: LETTER_CARD,
    toldOn: '2026-11-06',
    channel: 'PAPER',
    outgoingNo: '4',
    contact: 'инспектор',
    nextOn: '2026-11-20',
  });
  const old = schoolAfter('approved');
  old.openSittings = [];
  put(old, 'Documents', `${SITTING}-D16-01`, {
    kind: 'D16',
    subjectId: SITTING,
    number: '1',
    edition: 1,
    language: 'kk',
    state: 'SIGNED',
    signedOn: day,
  });
  put(old, 'Documents', `${PLAN.slice(0, 10)}-D18-01`, {
    kind: 'D18',
    subjectId: PLAN,
    number: '2',
    edition: 1,
    language: 'kk',
    state: 'SIGNED',
    signedOn: day,
  });
  does(old, 'record-reconciliation', { comparedOn: day, list: '', withWhom: 'инспектор' });
  const task = schoolAfter('heard');
  does(task, 'record-decision', {
    itemId: `${SITTING}-I01`,
    outcome: 'NOTED',
    assignments: [{ what: 'Жоспар', staffId: 'T0003' }],
  });
  const closedCard = schoolAfter('registered');
  does(closedCard, 'close-card', { cardId: CARD, kind: 'WITHDRAWN', endedOn: day, reason: 'Қайтарып алды.' });
  return [
    request,
    better,
    missing,
    nobody,
    asked,
    invited,
    refused,
    submitted,
    sent,
    removal,
    transfer,
    gone,
    told,
    old,
    task,
    closedCard,
  ].map((book) => [book, day] as const);
}

describe('within three steps of Today', () => {
  const reached: Reached = { screens: new Map(), papers: new Map() };
  for (const [book, today] of moments()) walk(book, SECRETARY, today, reached);
  walk(schoolAfter('drafted'), HEAD, '2026-11-05', reached);
  const handed = schoolAfter('submitted');
  put(handed, 'Cards', CARD, { submittedOn: null });
  walk(handed, DEPUTY, '2026-11-05', reached);

  // A psychologist answers for measures, and begins on a page of one's own.
  walk(schoolAfter('approved'), PSYCHOLOGIST, '2026-11-05', reached, 'my-referrals');

  // So does a teacher, of whom a characteristic was asked.
  const asked = schoolAfter('gathered');
  give(asked, 'request-material', SECRETARY, {
    cardId: CARD,
    kind: 'CHARACTERISTIC',
    askedOf: 'T0005',
    askedOn: '2026-11-04',
  });
  walk(asked, TEACHER, '2026-11-05', reached, 'my-referrals');

  /** How many steps an act takes: the nearest screen that sends it. */
  const stepsTo = (command: string): number =>
    Math.min(
      ...[...SOURCES].flatMap(([screen, { commands }]) =>
        commands.has(command as CommandName) ? [reached.screens.get(screen) ?? Number.POSITIVE_INFINITY] : [],
      ),
    );

  it('every act is sent, but for those that a page of the family holds', () => {
    const farther = COMMANDS.map(({ name }) => [name, stepsTo(name)] as const).filter(
      ([, steps]) => steps > STEPS,
    );
    expect(Object.fromEntries(farther)).toEqual(FARTHER);
  });

  it('a refusal is sealed from the panel that stands when the body is told: its card is in no list', () => {
    const told = schoolAfter('closed');
    const today = ask(told, 'today', SECRETARY, {});
    const notice = actsIn(today).find(({ screen }) => screen === 'notify-agency');
    const answer = give(told, 'notify-agency', SECRETARY, {
      cardId: notice?.cardId ?? '',
      toldOn: '2026-11-05',
      channel: 'PAPER',
      outgoingNo: '4',
    });
    expect(answer.done?.cardId).toBe(LETTER_CARD);
    const card = ask(told, 'card', SECRETARY, { cardId: answer.done?.cardId ?? '' });
    expect(card.otherActs.map(({ act }) => act.screen)).toContain('seal');
    expect(SOURCES.get('seal')?.commands).toContain('seal-refusal');
  });

  it('every paper is offered', () => {
    expect(PAPERS.filter((kind) => (reached.papers.get(kind) ?? STEPS + 1) > STEPS)).toEqual([]);
  });

  it('the papers of a sitting signed long ago, of a composition and of a comparison too', () => {
    const offers: Reached = { screens: new Map(), papers: new Map() };
    const old = later().at(-3);
    if (!old) throw new Error('no such moment');
    walk(old[0], SECRETARY, old[1], offers);
    for (const kind of ['D12', 'D16', 'D32'] as const)
      expect(offers.papers.get(kind)).toBeLessThanOrEqual(STEPS);
  });

  it('asks of each screen what its own code asks', () => {
    for (const [screen, asks] of Object.entries(VIEW_OF)) {
      const act = { screen, cardId: CARD, measureId: 'M', on: 'X' } as Act;
      const [query] = asks(act) ?? [];
      expect([...(SOURCES.get(act.screen)?.queries ?? [])]).toContain(query);
    }
  });

  it('reads the buttons of one measure from its code, and no others', () => {
    const own = SOURCES.get('measure')?.buttons.map(({ screen }) => screen);
    expect([...new Set(own)].sort()).toEqual(['apply-for-removal', 'assess-measure', 'help', 'record-work']);
    expect(
      COMMANDS.filter(
        ({ name }) => ![...SOURCES.values()].some(({ commands }) => commands.has(name as CommandName)),
      ),
    ).toEqual([]);
  });
});
