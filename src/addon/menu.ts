// What Google itself calls: the menu, the sidebar, dialogs, the web app, set-up.
import { checkSetUp, setUpProblemText } from '../casework/school/school-set-up';
import type { ScreenName } from '../casework/views';
import { addMenu, type PageOutput, showInDialog, showInSidebar, tell, webAddress } from '../google/html';
import { isReady, readInstallation } from '../google/installation';
import { activeEmail, effectiveEmail } from '../google/person';
import { setUpInstallation } from '../google/set-up';
import { shareByRole } from '../google/share-files';
import { googleSurroundings } from '../google/surroundings';
import type { CalendarDate } from '../model/calendar-date';
import { LINKED_PAGE, OFFICE_PAGE } from '../model/page-of-screen';
import type { Language } from '../text/bilingual';
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { page } from './page';
import { startReminders } from './reminders';
import { selfCheckText } from './self-check';

const both = (key: keyof typeof SET_UP_TEXTS): string => {
  const { kk, ru } = SET_UP_TEXTS[key];
  return kk === ru ? kk : `${kk} / ${ru}`;
};

export function onOpen(): void {
  addMenu([
    { label: both('menu.open'), call: 'showSidebar' },
    { label: both('menu.update'), call: 'update' },
    { label: both('menu.reminders'), call: 'turnOnReminders' },
    { label: both('menu.self-check'), call: 'selfCheck' },
  ]);
}

export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  showInSidebar(page('sidebar', { screen: 'today' }));
}

/** What the page that opens another one is read in; undefined leaves the school's language. */
const spoken = (language: unknown): Language | undefined =>
  language === 'kk' || language === 'ru' ? language : undefined;

/** The plan editor as a wide dialog; lower screens get a lower dialog. */
export function openPlanEditor(cardId: unknown, availableHeight: unknown, language?: unknown): void {
  const low = typeof availableHeight === 'number' && availableHeight < 800;
  const output = page('dialog', { screen: 'plan', cardId: String(cardId) }, '', spoken(language));
  showInDialog(output, both('page.title'), low ? 840 : 900, low ? 540 : 650);
}

/** The sitting as a wide dialog over the sheet. */
export function openRoom(sittingId: unknown, language?: unknown): void {
  showInDialog(
    page('room', { screen: 'sitting', sittingId: String(sittingId) }, '', spoken(language)),
    both('page.title'),
    1200,
    650,
  );
}

/** «late» narrows the board; of a kind of paper the day it bears begins its form. Nothing else is taken from an address. */
const kindOf = (kind: unknown) => (kind === 'late' ? { kind } : {});
const ofPaper = (kind: string | undefined) => (kind && /^D\d\d$/.test(kind) ? { kind } : {});

/** The office page over the sheet: lists, the school year, whatever has many rows. */
export function openOffice(screen: unknown, kind?: unknown, language?: unknown): void {
  const shown = OFFICE_PAGE.includes(String(screen)) ? String(screen) : 'office';
  const act = { screen: shown as ScreenName, ...kindOf(kind) };
  showInDialog(page('dialog', act, '', spoken(language)), both('page.title'), 1100, 650);
}

/**
 * The web app: everyone of the school's domain works here; `?sitting=…` and `?plan=…` (a card) open the wide page,
 * `?office=…` (a screen) the office page, `?open=…` with a `card`, a `sitting`, a `measure` or what papers hang `on` a screen that those lead to; `language` is what its reader speaks.
 */
export function doGet(event?: { parameter?: Record<string, string> }): PageOutput {
  const { sitting, plan, office, kind, open, card, measure, on, language } = event?.parameter ?? {};
  const address = webAddress();
  const own = spoken(language);
  if (sitting && !open) return page('room', { screen: 'sitting', sittingId: sitting }, address, own);
  if (plan)
    return page(
      'dialog',
      { screen: 'plan', cardId: plan, ...(on ? { on, ...ofPaper(kind) } : {}) },
      address,
      own,
    );
  if (office && OFFICE_PAGE.includes(office))
    return page('dialog', { screen: office as ScreenName, ...kindOf(kind) }, address, own);
  if (open && LINKED_PAGE.includes(open))
    return page(
      'web',
      {
        screen: open as ScreenName,
        ...(card ? { cardId: card } : {}),
        ...(sitting ? { sittingId: sitting } : {}),
        ...(measure ? { measureId: measure } : {}),
        ...(on ? { on, ...ofPaper(kind) } : {}),
      },
      address,
      own,
    );
  return page('web', { screen: 'today' }, address, own);
}

/**
 * First run, as JSON of what {@link checkSetUp} takes; throws every problem, a line each. Only the account that owns the script may begin, and only once: in the web
 * app the script runs as the owner, so the person at the keyboard must be the owner too.
 */
export function setUp(json: unknown): string {
  const who = activeEmail();
  if (who === '' || who !== effectiveEmail())
    throw new Error(
      'Баптауды мектептің қызметтік аккаунты жүргізеді / Настройку проводит служебный аккаунт школы',
    );
  if (isReady(readInstallation())) throw new Error('Тізілім бапталған / Учёт уже настроен');
  const checked = checkSetUp(String(json), googleSurroundings.now().date as CalendarDate);
  if (!checked.ok) throw new Error(setUpProblemText(checked.problems));
  const input = checked.value;
  const registerId = setUpInstallation(input, who);
  startReminders();
  const installation = readInstallation();
  const people = input.people.map((person) => ({ ...person, active: true }));
  if (isReady(installation) && shareByRole(installation, people).length > 0)
    throw new Error(both('set-up.not-shared'));
  return JSON.stringify({ registerId });
}

/** Menu → Self-check: what could not be checked without an account, decided here. */
export function selfCheck(): void {
  tell(selfCheckText());
}
