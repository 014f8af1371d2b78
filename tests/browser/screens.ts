// Every screen of the page, ready to be opened in either language.
import type { Page } from 'playwright-core';
import type { Act, BootData } from '../../src/casework/views';
import { inventedViews, type Language } from './invented-views';

export interface ShownScreen {
  name: string;
  boot: Partial<BootData>;
  /** Brings the screen into the state that is looked at. */
  prepare?(page: Page): Promise<void>;
}

const CARD = 'P00012-K01';
const PLAN_CARD = 'P00008-K01';

const PUPIL = JSON.stringify({
  pupilId: 'P00012',
  lastName: 'Сейітқали',
  firstName: 'Нұрсұлтан',
  patronymic: '',
  grade: 7,
  classLetter: 'Б',
});
const OFFICE: readonly Act[] = [
  { screen: 'office' },
  { screen: 'roster' },
  { screen: 'school-year' },
  { screen: 'expiring' },
  { screen: 'local-copy' },
  { screen: 'templates' },
  { screen: 'blank-papers' },
  { screen: 'after-outage' },
  { screen: 'numbering' },
  { screen: 'number-journal' },
  { screen: 'registry' },
  { screen: 'overview' },
  { screen: 'summary' },
  { screen: 'register-card', cardId: CARD },
  { screen: 'reconciliation' },
  { screen: 'deviations' },
  { screen: 'inspection' },
  { screen: 'rules' },
];

const SIDEBAR: Record<string, Act> = {
  card: { screen: 'card', cardId: CARD },
  refer: { screen: 'refer' },
  'agency-information': { screen: 'agency-information' },
  register: { screen: 'register', cardId: CARD },
  'register a letter': { screen: 'register', incomingId: 'W0004' },
  'transfer-information': { screen: 'transfer-information' },
  'reply-not-ours': { screen: 'reply-not-ours', incomingId: 'W0004' },
  'draft-application': { screen: 'draft-application', cardId: CARD, referralId: `${CARD}-R01-W0004` },
  'prove-notice': { screen: 'prove-notice', cardId: CARD, letterId: `${CARD}-E01` },
  'keep-contact': { screen: 'keep-contact', cardId: CARD, letterId: `${CARD}-E01` },
  'return-materials': { screen: 'return-materials', cardId: CARD },
  'close-card': { screen: 'close-card', cardId: CARD },
  'annul-card': { screen: 'annul-card', cardId: CARD },
  'reopen-card': { screen: 'reopen-card', cardId: CARD },
  'apply-for-removal': { screen: 'apply-for-removal', cardId: PLAN_CARD },
  'withdraw-removal': { screen: 'withdraw-removal', cardId: PLAN_CARD },
  'renew-plan': { screen: 'renew-plan', cardId: PLAN_CARD },
  'bring-in-card': { screen: 'bring-in-card' },
  'prepare-transfer': { screen: 'prepare-transfer', cardId: PLAN_CARD },
  'send-transfer': { screen: 'send-transfer', cardId: PLAN_CARD, transferId: `${PLAN_CARD}-F01` },
  'answer-transfer': { screen: 'answer-transfer', cardId: PLAN_CARD, transferId: `${PLAN_CARD}-F01` },
  'primary-information': { screen: 'primary-information', cardId: CARD },
  'request-material': { screen: 'request-material', cardId: CARD },
  'receive-material': { screen: 'receive-material', cardId: CARD, kind: 'HOME_ACT' },
  'hand-to-deputy': { screen: 'hand-to-deputy', cardId: CARD },
  submit: { screen: 'submit', cardId: CARD },
  'notify-agency': { screen: 'notify-agency', cardId: CARD },
  council: { screen: 'council' },
  'new council': { screen: 'council', kind: 'new' },
  convene: { screen: 'convene' },
  invite: { screen: 'invite', sittingId: 'S0005', itemId: 'S0005-P00012-K01' },
  family: { screen: 'family', cardId: CARD },
  'record-contact': { screen: 'record-contact', cardId: CARD, kind: 'HELP_REFUSED' },
  'annul-contact': { screen: 'annul-contact', cardId: CARD, recordId: `${CARD}-C02` },
  'record-data-request': { screen: 'record-data-request', cardId: CARD },
  'answer-data-request': { screen: 'answer-data-request', cardId: CARD, recordId: `${CARD}-C03` },
  'card-file': { screen: 'card-file', cardId: CARD },
  'prepare-submission': { screen: 'prepare-submission', cardId: CARD },
  'send-submission': { screen: 'send-submission', cardId: CARD, recordId: `${CARD}-B01` },
  'answer-submission': { screen: 'answer-submission', cardId: CARD, recordId: `${CARD}-B01` },
  'send-request': { screen: 'send-request', cardId: CARD },
  'remind-request': { screen: 'remind-request', cardId: CARD, letterId: `${CARD}-E01` },
  'record-reply': { screen: 'record-reply', cardId: CARD, letterId: `${CARD}-E01` },
  'order-home-visit': { screen: 'order-home-visit', cardId: CARD },
  'record-home-act': { screen: 'record-home-act', cardId: CARD, recordId: `${CARD}-H01` },
  'record-parent-meeting': { screen: 'record-parent-meeting', cardId: CARD },
  'invite-specialist': { screen: 'invite-specialist', sittingId: 'S0005', itemId: 'S0005-P00012-K01' },
  'answer-invitation': { screen: 'answer-invitation', letterId: 'S0005-E01' },
  'approve-plan': { screen: 'approve-plan', cardId: PLAN_CARD },
  'return-plan': { screen: 'return-plan', cardId: PLAN_CARD },
  'hand-plan-copy': { screen: 'hand-plan-copy', cardId: PLAN_CARD },
  'my-measures': { screen: 'my-measures' },
  measure: { screen: 'measure', measureId: `${PLAN_CARD}-L01-0002` },
  'record-work': { screen: 'record-work', measureId: `${PLAN_CARD}-L01-0002` },
  'mending an entry of work': {
    screen: 'record-work',
    measureId: `${PLAN_CARD}-L01-0002`,
    workId: `${PLAN_CARD}-L01-0002-W001`,
  },
  'assess-measure': { screen: 'assess-measure', measureId: `${PLAN_CARD}-L01-0002` },
  board: { screen: 'board' },
  'mark-control': { screen: 'mark-control', cardId: CARD },
  papers: { screen: 'papers', cardId: CARD },
  'new-paper': { screen: 'new-paper', cardId: CARD },
  'sitting-papers': { screen: 'sitting-papers', sittingId: 'S0004' },
  paper: { screen: 'paper', documentId: `${CARD}-D18-02` },
  'signing of a paper': { screen: 'paper', documentId: `${CARD}-D18-02`, kind: 'sign' },
  'paper for signature': { screen: 'paper', documentId: `${CARD}-D18-02`, kind: 'final' },
  'paper given back': { screen: 'paper', documentId: `${CARD}-D18-02`, kind: 'return' },
  'check of a paper': { screen: 'check-paper' },
  'signed paper': { screen: 'paper', documentId: `${CARD}-D18-01` },
  'next version of a paper': { screen: 'paper', documentId: `${CARD}-D18-01`, kind: 'renew' },
  'mending what a paper is about': { screen: 'paper', documentId: `${CARD}-D18-01`, kind: 'mend' },
  settings: { screen: 'settings' },
  'calendar day': { screen: 'settings', kind: 'calendar-day' },
  staff: { screen: 'staff' },
  'new person': { screen: 'staff', kind: 'new' },
  pupil: { screen: 'pupil' },
  'set-up': { screen: 'set-up' },
  'set-up of the school': { screen: 'set-up', kind: 'school' },
  'set-up of the council': { screen: 'set-up', kind: 'council' },
  task: { screen: 'task', taskId: 'S0004-Q01' },
  characteristic: { screen: 'characteristic', recordId: `${CARD}-M01` },
  'pupil-left': { screen: 'pupil-left', kind: PUPIL },
  'pupil who came back': { screen: 'pupil-left', kind: PUPIL.replace('{', '{"left":true,') },
  'missing-pupil': {
    screen: 'missing-pupil',
    cardId: CARD,
    kind: `{"importId":"U0001","pupil":${PUPIL},"why":"Жаңа тізімде жоқ."}`,
  },
  restricted: { screen: 'restricted', cardId: CARD },
  'open-sealed': { screen: 'open-sealed', cardId: CARD },
  seal: { screen: 'seal', cardId: CARD },
  'check-ground': { screen: 'check-ground', cardId: CARD, checkId: `${CARD}-G01`, kind: '10' },
  'proposing a check': { screen: 'check-ground', cardId: CARD },
  'correct-fact': { screen: 'correct-fact', cardId: CARD },
  help: { screen: 'help', kind: 'today' },
  'first-steps': { screen: 'first-steps' },
};

/** All screens in one language. */
export function allScreens(language: Language): ShownScreen[] {
  const views = inventedViews(language);
  const sitting: Act = { screen: 'sitting', sittingId: 'S0005' };
  return [
    { name: 'today', boot: {} },
    { name: 'today, menu open', boot: {}, prepare: (page) => page.locator('.menu button').click() },
    {
      name: 'today, search',
      boot: {},
      prepare: async (page) => {
        await page.fill('#search', 'сейт');
        await page.waitForSelector('#found-P00012');
      },
    },
    { name: 'today, nothing due', boot: { view: nothingDue(language) } },
    ...Object.entries(SIDEBAR).map(([name, act]) => ({ name, boot: { act, view: undefined } })),
    ...OFFICE.map((act) => ({
      name: act.screen,
      boot: { surface: 'dialog' as const, act, view: undefined },
      prepare: async (page: Page) => {
        await page.waitForLoadState('networkidle');
      },
    })),
    {
      name: 'numbering, one journal',
      boot: {
        surface: 'dialog' as const,
        act: { screen: 'numbering' as const, kind: 'OUTGOING' },
        view: undefined,
      },
      prepare: async (page) => {
        await page.locator('#f-pattern').fill('{seq}/{year}');
      },
    },
    {
      name: 'number-journal, a number annulled',
      boot: { surface: 'dialog' as const, act: { screen: 'number-journal' }, view: undefined },
      prepare: async (page) => {
        await page.locator('#annul').click();
      },
    },
    {
      name: 'templates, one checked',
      boot: { surface: 'dialog' as const, act: { screen: 'templates' }, view: undefined },
      prepare: async (page) => {
        await page.locator('#check-minutes-kk').click();
        await page.waitForSelector('details summary');
        await page.locator('details summary').first().click();
      },
    },
    {
      name: 'refer, errors',
      boot: { act: { screen: 'refer' }, view: undefined },
      prepare: async (page) => {
        await page.locator('.pick').nth(1).click();
        await page.locator('.foot .primary').click();
        await page.waitForSelector('.summary');
      },
    },
    {
      name: 'convene, calendar',
      boot: { act: { screen: 'convene' }, view: undefined },
      prepare: async (page) => {
        await page.locator('.date-row .plain').click();
        await page.waitForSelector('.calendar .off');
      },
    },
    {
      name: 'refer in the browser',
      boot: { surface: 'web', act: { screen: 'refer' }, view: undefined },
    },
    {
      name: 'my-referrals',
      boot: { surface: 'web', act: { screen: 'my-referrals' }, view: views['my-referrals'] },
    },
    {
      name: 'no-role',
      boot: {
        surface: 'web',
        act: { screen: 'no-role' },
        person: undefined,
        askWhom: 'Жұмабаева А. Е.',
        view: undefined,
      },
    },
    {
      name: 'first set-up',
      boot: { act: { screen: 'set-up' }, ready: false, person: undefined, view: undefined, lists: undefined },
    },
    { name: 'sitting, opening', boot: { surface: 'room', act: sitting, view: views.sitting('planned') } },
    {
      name: 'sitting, hearing',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('#parent-0 label').first().click();
      },
    },
    {
      name: 'sitting, decision',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('#parent-0 label').first().click();
        await page.locator('.room-foot .primary').click();
        await page.locator('.cards .pick').first().click();
      },
    },
    {
      name: 'sitting, tasks and dissent',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('#parent-0 label').first().click();
        await page.locator('.room-foot .primary').click();
        await page.locator('.cards .pick').first().click();
        await page.locator('main details summary').last().click();
        await page.locator('#f-dissents > .button').click();
        await page.locator('#f-assignments > .button').click();
      },
    },
    {
      name: 'sitting, comings and goings',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('.room-bar .button').first().click();
        await page.locator('#f-moves > .button').click();
        await page.locator('#f-invited > .button').click();
      },
    },
    {
      name: 'sitting, another presides',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('.room-bar .button').first().click();
        await page.locator('#f-presidingFrom > .button').click();
      },
    },
    {
      name: 'sitting, one more question',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('#add-item').click();
        await page.locator('#f-kind label').last().click();
      },
    },
    {
      name: 'sitting, break',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: async (page) => {
        await page.locator('.agenda li').last().locator('button').click();
        await page.locator('#to-break').click();
      },
    },
    {
      name: 'sitting, closing',
      boot: { surface: 'room', act: sitting, view: views.sitting('open') },
      prepare: (page) => page.locator('.agenda li').last().locator('button').click(),
    },
    { name: 'sitting, closed', boot: { surface: 'room', act: sitting, view: views.sitting('closed') } },
    {
      name: 'plan',
      boot: { surface: 'dialog', act: { screen: 'plan', cardId: PLAN_CARD }, view: views.plan },
      prepare: async (page) => {
        await page.locator('#edit-2').click();
        await page.locator('.measure.open .date-row .plain').click();
        await page.waitForSelector('.calendar .off');
      },
    },
    {
      name: 'plan, approved',
      boot: {
        surface: 'dialog',
        act: { screen: 'plan', cardId: PLAN_CARD },
        view: { ...views.plan, approvedOn: '2026-11-13' },
      },
    },
  ];
}

function nothingDue(language: Language): BootData['view'] {
  const { today } = inventedViews(language);
  return {
    ...today,
    groups: [],
    empty:
      language === 'kk'
        ? { title: 'Бүгінге тапсырма жоқ', text: 'Келесі мерзім – 12 қараша, №\u00a05 отырыс.' }
        : { title: 'На сегодня задач нет', text: 'Ближайшее – 12 ноября, заседание №\u00a05.' },
    broken: [{ sheet: 'Cards', row: 14, message: language === 'kk' ? 'күн оқылмайды' : 'дата не читается' }],
  };
}
