// Every act and every paper is within three steps of Today: the views of many moments of the path are walked as a person presses their lines.
import { describe, expect, it } from '@jest/globals';
import type { CommandName, QueryName } from '../../src/casework/answers';
import { COMMANDS } from '../../src/casework/commands';
import type { Act, ScreenName } from '../../src/casework/views';
import { PAPERS } from '../../src/model/codes';
import { ask, type Book, give, put } from './book';
import {
  CARD,
  DEPUTY,
  HEAD,
  LETTER,
  LETTER_CARD,
  PLAN,
  SECRETARY,
  SITTING,
  schoolAfter,
} from './school-path';

/** The screen that carries a command, when it is not called like it. */
const SCREEN_OF: Partial<Record<CommandName, ScreenName>> = {
  'refer-pupil': 'refer',
  'receive-agency-information': 'agency-information',
  'receive-transfer-information': 'transfer-information',
  'register-referral': 'register',
  'record-primary-information': 'primary-information',
  'submit-to-council': 'submit',
  'set-council': 'council',
  'convene-sitting': 'convene',
  'invite-parents': 'invite',
  'open-sitting': 'sitting',
  'add-to-agenda': 'sitting',
  'record-hearing': 'sitting',
  'record-decision': 'sitting',
  'adjourn-sitting': 'sitting',
  'resume-sitting': 'sitting',
  'close-sitting': 'sitting',
  'invite-specialist': 'sitting',
  'finish-task': 'task',
  'save-plan': 'plan',
  'send-to-head': 'paper',
  'number-paper': 'paper',
  'return-paper': 'paper',
  'for-signature': 'paper',
  'file-paper': 'paper',
  'attach-file': 'paper',
  'send-file': 'paper',
  'mark-signed': 'paper',
  'renew-paper': 'paper',
  'reopen-sitting': 'paper',
  'reopen-plan': 'paper',
  'make-paper': 'new-paper',
  'reset-template': 'templates',
  'save-pupil': 'pupil',
  'save-staff': 'staff',
  'save-calendar-day': 'settings',
  'change-settings': 'settings',
  'record-restricted': 'restricted',
  'adopt-text': 'restricted',
  'open-closed-part': 'restricted',
  'propose-ground': 'check-ground',
  'seal-refusal': 'seal',
  'accept-deviation': 'deviations',
  'record-reconciliation': 'reconciliation',
  'import-roster': 'roster',
  'pupil-is-here': 'missing-pupil',
  'start-school-year': 'school-year',
  'correct-card-fact': 'correct-fact',
  'expire-cards': 'expiring',
  'begin-local-copy': 'local-copy',
  'finish-local-copy': 'local-copy',
  'mark-difference': 'after-outage',
  'settle-minutes': 'expiring',
  'remind-responsible': 'board',
  'remind-waiting': 'today',
  'open-card-file': 'card-file',
  'annul-number': 'numbering',
  'save-numbering': 'numbering',
};

/** What a screen shows besides the lines of its view: buttons that stand in the page itself. */
const ON_THE_PAGE: Partial<Record<ScreenName, readonly ScreenName[]>> = {
  office: [
    'board',
    'registry',
    'summary',
    'reconciliation',
    'deviations',
    'inspection',
    'rules',
    'roster',
    'school-year',
    'expiring',
    'local-copy',
    'templates',
    'blank-papers',
    'after-outage',
    'numbering',
    'number-journal',
    'blank-papers',
    'after-outage',
  ],
  measure: ['record-work', 'assess-measure'],
  'approve-plan': ['return-plan'],
  pupil: ['pupil-left'],
  papers: ['new-paper'],
};

/** The query behind a screen and what it is asked. */
const VIEW_OF: Partial<Record<ScreenName, (act: Act) => [QueryName, object] | undefined>> = {
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

/** Acts in the lines of a view, whatever their place; cards and measures of the board lead to themselves. */
function actsIn(value: unknown): Act[] {
  if (Array.isArray(value)) return value.flatMap(actsIn);
  if (typeof value !== 'object' || value === null) return [];
  const each = value as Record<string, unknown>;
  const own: Act[] = [];
  if (typeof each.screen === 'string') own.push(each as unknown as Act);
  if (typeof each.cardId === 'string' && typeof each.number === 'string' && !('screen' in each))
    own.push({ screen: 'card', cardId: each.cardId });
  if (typeof each.documentId === 'string' && !('screen' in each))
    own.push({ screen: 'paper', documentId: each.documentId });
  if (typeof each.measureId === 'string' && !('screen' in each))
    own.push({ screen: 'measure', measureId: each.measureId });
  if (typeof each.sittingId === 'string' && typeof each.words === 'string')
    own.push({ screen: 'papers', sittingId: each.sittingId });
  if (typeof each.compositionId === 'string') own.push({ screen: 'new-paper', on: each.compositionId });
  return [...own, ...Object.values(each).flatMap(actsIn)];
}

interface Reached {
  screens: Set<string>;
  /** Kinds of papers offered on the way. */
  papers: Set<string>;
}

/** Walks three steps from Today and from the card. */
function walk(book: Book, who: string, today: string, reached: Reached): void {
  const seen = new Set<string>();
  let level: Act[] = [
    { screen: 'today' },
    ...[CARD, LETTER_CARD].map((cardId): Act => ({ screen: 'card', cardId })),
  ];
  for (let step = 0; step <= 3; step++) {
    const next: Act[] = [];
    for (const act of level) {
      reached.screens.add(act.screen);
      const key = JSON.stringify(act);
      if (seen.has(key) || (step === 3 && act.screen !== 'new-paper')) continue;
      seen.add(key);
      for (const screen of ON_THE_PAGE[act.screen] ?? []) next.push({ ...act, screen });
      const asked: [QueryName, object] | undefined =
        act.screen === 'today' ? ['today', {}] : VIEW_OF[act.screen]?.(act);
      if (!asked) continue;
      const view = ask(book, asked[0], who, asked[1] as never, { today });
      if (act.screen === 'new-paper')
        for (const { kind } of (view as { offers: { kind: string }[] }).offers) reached.papers.add(kind);
      next.push(...actsIn(view));
    }
    level = next;
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
  const reached: Reached = { screens: new Set(), papers: new Set() };
  for (const [book, today] of moments()) walk(book, SECRETARY, today, reached);
  walk(schoolAfter('drafted'), HEAD, '2026-11-05', reached);
  const handed = schoolAfter('submitted');
  put(handed, 'Cards', CARD, { submittedOn: null });
  walk(handed, DEPUTY, '2026-11-05', reached);

  it('every act is reached', () => {
    const lost = COMMANDS.map(({ name }) => name).filter(
      (name) => !reached.screens.has(SCREEN_OF[name] ?? name),
    );
    expect(lost).toEqual([]);
  });

  it('every paper is offered', () => {
    expect(PAPERS.filter((kind) => !reached.papers.has(kind))).toEqual([]);
  });

  it('the papers of a sitting signed long ago, of a composition and of a comparison too', () => {
    const offers: Reached = { screens: new Set(), papers: new Set() };
    const old = later().at(-3);
    if (!old) throw new Error('no such moment');
    walk(old[0], SECRETARY, old[1], offers);
    for (const kind of ['D12', 'D16', 'D32'] as const) expect([...offers.papers]).toContain(kind);
  });
});
