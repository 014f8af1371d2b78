// What the order leaves to the school, with defaults; shown as «set by the school», never as the order's.
import { type CalendarDate, isCalendarDate } from '../model/calendar-date';
import type { ParagraphId } from '../order/paragraph';
import type { Bilingual, Language } from '../text/bilingual';
import { SETTING_TEXTS } from '../text/setting-texts';

interface SettingKind<T> {
  readonly default: T;
  readonly group: 'school' | 'work' | 'terms' | 'papers' | 'numbers' | 'privacy';
  /** Codes a person chooses from. */
  readonly choices?: readonly string[];
  readonly lines?: boolean;
  /** What the head alone does with it: changes it, or turns it on, since more about a child would be kept. */
  readonly head?: 'changes' | 'allows';
  /** Paragraphs whose silence it fills. */
  readonly paragraphs?: readonly ParagraphId[];
}
const setting = <T extends string | number | boolean>(
  group: SettingKind<T>['group'],
  value: T,
  more: Partial<SettingKind<T>> = {},
): SettingKind<T> => ({
  default: value,
  group,
  ...more,
});

export const SETTINGS = {
  schoolNameKk: setting<string>('school', ''),
  schoolNameRu: setting<string>('school', ''),
  schoolShortKk: setting<string>('school', ''),
  schoolShortRu: setting<string>('school', ''),
  placeKk: setting<string>('school', ''),
  placeRu: setting<string>('school', ''),
  schoolPhone: setting<string>('school', ''),
  language: setting<string>('school', 'kk', { choices: ['kk', 'ru'] }),
  lastGrade: setting<string>('school', '11', { choices: ['11', '12'], paragraphs: [1, 23] }),
  headBasis: setting<string>('school', '', { paragraphs: [7, 'annex-1'] }),
  sittingPlace: setting<string>('work', '', { paragraphs: [5] }),
  sittingFrequency: setting<string>('work', 'off', { choices: ['off', 'month', 'quarter'], paragraphs: [5] }),
  officersCount: setting<boolean>('work', true, { paragraphs: [6] }),
  deputyPresides: setting<boolean>('work', true, { paragraphs: [7, 17] }),
  workWeek: setting<string>('work', '5', { choices: ['5', '6'], paragraphs: [11, 12, 20] }),
  cutoff: setting<string>('work', '18:00', { paragraphs: [11, 12, 20] }),
  transferInAsLetter: setting<boolean>('work', false, { paragraphs: [11, 24] }),
  characteristicRule: setting<string>('work', 'JOINT', { choices: ['JOINT', 'TWO'], paragraphs: [23] }),
  notifyAgencyOnRemoval: setting<boolean>('work', true, { paragraphs: [20, 23] }),
  transferRoute: setting<string>('work', 'NEW_SCHOOL', {
    choices: ['NEW_SCHOOL', 'DEPARTMENT'],
    paragraphs: [24],
  }),
  transferAlgorithm: setting<string>('work', '', { lines: true, paragraphs: [24] }),
  dismissBeforeSitting: setting<string>('work', 'APPLICATION', {
    choices: ['APPLICATION', 'ALL', 'OFF'],
    paragraphs: [4, 20],
  }),
  tellOfIntake: setting<boolean>('work', true, { paragraphs: [11], head: 'changes' }),
  remindDaily: setting<boolean>('school', true, { head: 'changes' }),
  remindHour: setting<string>('school', '8', { choices: ['7', '8', '9', '10', '12', '14', '16'] }),
  requireHomeAct: setting<string>('work', 'ACT_OR_MEETING', {
    choices: ['ACT_OR_MEETING', 'ACT'],
    paragraphs: [13, 14],
  }),
  homeCommissionMin: setting<number>('work', 3, { paragraphs: [13] }),
  copyAttempts: setting<number>('work', 3, { paragraphs: [18] }),
  quorum: setting<string>('work', 'off', { choices: ['off', 'half', 'two-thirds'], paragraphs: [6] }),
  vote: setting<string>('work', 'off', { choices: ['off', 'unanimous', 'counted'], paragraphs: [15] }),
  tie: setting<string>('work', 'PRESIDING', { choices: ['PRESIDING', 'NOT_CARRIED'], paragraphs: [15] }),
  secretaryVotes: setting<boolean>('work', true, { paragraphs: [7, 15] }),
  siblingsFirst: setting<boolean>('work', true, { paragraphs: [9] }),
  minutesPerFamily: setting<number>('work', 20, { paragraphs: [9] }),
  absentParents: setting<string>('work', 'off', { choices: ['off', 'POSTPONE_ONCE'], paragraphs: [9, 15] }),
  childOpinionAge: setting<string>('work', '10', { choices: ['off', '10', '14'], paragraphs: [15] }),
  absenceRule: setting<string>('work', '', { lines: true, paragraphs: [22] }),
  academicRule: setting<string>('work', '', { lines: true, paragraphs: [22] }),
  minStay: setting<string>('work', 'off', { choices: ['off', '1', '3', '6'], paragraphs: [23] }),
  noticeToParents: setting<boolean>('work', false, { paragraphs: [15] }),
  reviewPeriod: setting<string>('work', 'off', {
    choices: ['off', 'month', 'quarter', 'half-year'],
    paragraphs: [19],
  }),
  schoolTerms: setting<boolean>('terms', false, { paragraphs: [2] }),
  daysToSitting: setting<number>('terms', 10, { paragraphs: [5] }),
  inviteDaysBefore: setting<number>('terms', 3, { paragraphs: [9] }),
  minutesDays: setting<number>('terms', 3, { paragraphs: [17] }),
  daysToPlan: setting<number>('terms', 5, { paragraphs: [16] }),
  planMaxMonths: setting<number>('terms', 6, { paragraphs: [16] }),
  copyDays: setting<number>('terms', 3, { paragraphs: [18] }),
  parentNoticeDays: setting<number>('terms', 3, { paragraphs: [15] }),
  removalNoticeDays: setting<number>('terms', 3, { paragraphs: [20, 23] }),
  planReminderDays: setting<number>('terms', 14, { paragraphs: [16, 23] }),
  lessonsEnd: setting<string>('terms', '25.05', { paragraphs: [23] }),
  sittingLanguage: setting<string>('papers', 'kk', { choices: ['kk', 'ru'] }),
  resolvedWord: setting<string>('papers', 'DECIDED', { choices: ['DECIDED', 'RESOLVED'], paragraphs: [15] }),
  appealKk: setting<string>('papers', '', { lines: true, paragraphs: [15] }),
  appealRu: setting<string>('papers', '', { lines: true, paragraphs: [15] }),
  nextIncoming: setting<number>('numbers', 1, { paragraphs: [11] }),
  nextRegister: setting<number>('numbers', 1),
  nextMinutes: setting<number>('numbers', 1, { paragraphs: [17] }),
  retentionYears: setting<number>('privacy', 3, { head: 'changes' }),
  cloudAgreed: setting<boolean>('privacy', false, { head: 'changes' }),
  localCopyDays: setting<number>('privacy', 30),
  storeIin: setting<boolean>('privacy', false, { paragraphs: ['annex-1'], head: 'allows' }),
  restrictedTexts: setting<boolean>('privacy', false, { paragraphs: [14, 22], head: 'allows' }),
  hideSmallDepartment: setting<boolean>('privacy', false, { paragraphs: [26] }),
  hideSmallCouncil: setting<boolean>('privacy', true, { paragraphs: [26] }),
  hideSmallOthers: setting<boolean>('privacy', true, { paragraphs: [26] }),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { -readonly [K in SettingKey]: (typeof SETTINGS)[K]['default'] };

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The settings in force: stored values where they can be read, defaults otherwise. */
export function settingsFrom(rows: readonly { id: string; value: string }[]): Settings {
  const stored = new Map(rows.map((row) => [row.id, row.value]));
  const read = (key: SettingKey): string | number | boolean => {
    const fallback = SETTINGS[key].default;
    const value = stored.get(key);
    if (value === undefined) return fallback;
    if (typeof fallback === 'boolean') return value === 'true';
    const read =
      typeof fallback === 'number' ? (/^\d{1,6}$/.test(value) ? Number(value) : Number.NaN) : value;
    return settingProblem(key, read) ? fallback : read;
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, read(key)])) as unknown as Settings;
}

/** Days of a school's own term: a working year. */
const LONGEST_TERM = 250;

/** A day and month as people write them, 25.05, in a year; undefined for what is no day. */
export function dayInYear(typed: string, year: number): CalendarDate | undefined {
  const [, day, month] = /^(\d{2})\.(\d{2})$/.exec(typed) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : undefined;
}

/** Why a value cannot be this setting's, as the end of a text key; undefined when it can. */
export function settingProblem(
  key: string,
  value: unknown,
): 'unknown' | 'choose' | 'bad-number' | 'bad-time' | 'bad-day-month' | undefined {
  if (!SETTING_KEYS.includes(key as SettingKey)) return 'unknown';
  const kind = SETTINGS[key as SettingKey] as SettingKind<string | number | boolean>;
  if (typeof value !== typeof kind.default) return typeof kind.default === 'number' ? 'bad-number' : 'choose';
  if (kind.choices && !kind.choices.includes(String(value))) return 'choose';
  const most = kind.group === 'terms' ? LONGEST_TERM : 99999;
  if (typeof value === 'number' && (!Number.isInteger(value) || value < 1 || value > most))
    return 'bad-number';
  if (key === 'lessonsEnd' && dayInYear(String(value), 2023) === undefined) return 'bad-day-month';
  if (key === 'cutoff' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))) return 'bad-time';
  return undefined;
}

/** Whether changing the setting to this value is the head's alone. */
export function isForHead(settings: Settings, key: SettingKey, value: unknown): boolean {
  const { head } = SETTINGS[key] as SettingKind<unknown>;
  return (
    head !== undefined && String(value) !== String(settings[key]) && (head === 'changes' || value === true)
  );
}

export const settingLabel = (key: SettingKey): Bilingual => SETTING_TEXTS[`setting.${key}`];
/** The school's own name for short, in a language; the full name where there is no short one. */
export const schoolName = (settings: Settings, language: Language): string =>
  language === 'kk'
    ? settings.schoolShortKk || settings.schoolNameKk || settings.schoolNameRu
    : settings.schoolShortRu || settings.schoolNameRu || settings.schoolNameKk;
