// What the order leaves to the school, with defaults; shown as «set by the school», never as the order's.
import type { Bilingual, Language } from '../text/bilingual';
import { SETTING_TEXTS } from '../text/setting-texts';

interface SettingKind<T> {
  readonly default: T;
  readonly group: 'school' | 'work' | 'papers' | 'numbers' | 'privacy';
  /** Codes a person chooses from. */
  readonly choices?: readonly string[];
  readonly lines?: boolean;
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
  language: setting<string>('school', 'kk', { choices: ['kk', 'ru'] }),
  headBasis: setting<string>('school', ''),
  sittingPlace: setting<string>('work', ''),
  workWeek: setting<string>('work', '5', { choices: ['5', '6'] }),
  cutoff: setting<string>('work', '18:00'),
  transferInAsLetter: setting<boolean>('work', false),
  dismissBeforeSitting: setting<string>('work', 'APPLICATION', { choices: ['APPLICATION', 'ALL', 'OFF'] }),
  tellOfIntake: setting<boolean>('work', true),
  requireHomeAct: setting<string>('work', 'ACT_OR_MEETING', { choices: ['ACT_OR_MEETING', 'ACT'] }),
  quorum: setting<string>('work', 'off', { choices: ['off', 'half'] }),
  vote: setting<string>('work', 'off', { choices: ['off', 'unanimous', 'counted'] }),
  sittingLanguage: setting<string>('papers', 'kk', { choices: ['kk', 'ru'] }),
  resolvedWord: setting<string>('papers', 'DECIDED', { choices: ['DECIDED', 'RESOLVED'] }),
  nextIncoming: setting<number>('numbers', 1),
  nextRegister: setting<number>('numbers', 1),
  nextMinutes: setting<number>('numbers', 1),
  storeIin: setting<boolean>('privacy', false),
  restrictedTexts: setting<boolean>('privacy', false),
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
    if (typeof fallback === 'number') return /^\d{1,6}$/.test(value) ? Number(value) : fallback;
    const { choices } = SETTINGS[key] as SettingKind<string>;
    return choices && !choices.includes(value) ? fallback : value;
  };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, read(key)])) as unknown as Settings;
}

/** Why a value cannot be this setting's, as the end of a text key; undefined when it can. */
export function settingProblem(
  key: string,
  value: unknown,
): 'unknown' | 'choose' | 'bad-number' | 'bad-time' | undefined {
  if (!SETTING_KEYS.includes(key as SettingKey)) return 'unknown';
  const kind = SETTINGS[key as SettingKey] as SettingKind<string | number | boolean>;
  if (typeof value !== typeof kind.default) return typeof kind.default === 'number' ? 'bad-number' : 'choose';
  if (kind.choices && !kind.choices.includes(String(value))) return 'choose';
  if (typeof value === 'number' && (!Number.isInteger(value) || value < 1 || value > 99999))
    return 'bad-number';
  if (key === 'cutoff' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))) return 'bad-time';
  return undefined;
}

export const settingLabel = (key: SettingKey): Bilingual => SETTING_TEXTS[`setting.${key}`];
/** The school's own name for short, in a language; the full name where there is no short one. */
export const schoolName = (settings: Settings, language: Language): string =>
  language === 'kk'
    ? settings.schoolShortKk || settings.schoolNameKk
    : settings.schoolShortRu || settings.schoolNameRu;
