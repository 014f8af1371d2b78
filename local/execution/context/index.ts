// What is evaluated in every fresh context before the bundle: the globals of Apps Script, then one call into the script.

import { advancedService } from '../../google/apps-script/advanced-service';
import { ADVANCED } from '../../google/apps-script/advanced-tables';
import { blobClass, blobOfKey } from '../../google/apps-script/blob';
import { connect, type Host, type Settings } from '../../google/apps-script/bridge';
import { contentService, textPageOf } from '../../google/apps-script/content-service';
import { driveApp } from '../../google/apps-script/drive-app';
import { NotEmulated, nameClasses } from '../../google/apps-script/exceptions';
import { htmlPageOf, htmlService } from '../../google/apps-script/html-service';
import { lockService } from '../../google/apps-script/lock-service';
import { mailApp } from '../../google/apps-script/mail-app';
import { scriptApp } from '../../google/apps-script/script-app';
import { consoleOf, logger, session } from '../../google/apps-script/session';
import { spreadsheetApp } from '../../google/apps-script/spreadsheet-app';
import { cacheService, propertiesService } from '../../google/apps-script/stores';
import { absent } from '../../google/apps-script/strict';
import { utilities } from '../../google/apps-script/utilities';
import { problemOfValue } from '../script-run-values';
import { ABSENT_SERVICES, LANGUAGE_GLOBALS, type PLAYED_SERVICES } from './globals';
import { dateByTheClock, randomByChance } from './time-and-chance';

const SERVICES: Record<(typeof PLAYED_SERVICES)[number], () => object> = {
  CacheService: cacheService,
  ContentService: contentService,
  DriveApp: driveApp,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: logger,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  Utilities: utilities,
};

let before = new Set<string>();

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Turns a bare JavaScript context into one of Apps Script. */
export function install(host: Host, settings: Settings): void {
  connect(host, settings);
  const allowed = new Set<string>(LANGUAGE_GLOBALS);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!allowed.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  nameClasses(blobClass);
  if (settings.injectedClock) define('Date', dateByTheClock());
  if (settings.injectedChance) randomByChance();
  define('console', consoleOf());
  for (const [name, make] of Object.entries(SERVICES)) define(name, make());
  for (const name of ABSENT_SERVICES) define(name, absent(name));
  for (const symbol of settings.advanced) {
    if (!(symbol in ADVANCED)) throw new NotEmulated(`advanced service ${symbol}`);
    define(symbol, advancedService(symbol as keyof typeof ADVANCED));
  }
  before = new Set(Object.getOwnPropertyNames(globalThis));
}

/** What an invocation comes to, as JSON; `error` is what google.script.run's failure handler is told. */
export type Invocation =
  | { value: unknown }
  | { page: unknown }
  | { error: string; name: string; stack: string };

function failure(problem: unknown): Invocation {
  if (!(problem instanceof Error)) return { error: String(problem), name: 'Error', stack: '' };
  const error = problem.name === 'Error' ? problem.message : `${problem.name}: ${problem.message}`;
  return { error, name: problem.name, stack: problem.stack ?? '' };
}

function success(functionName: string, value: unknown): Invocation {
  if (typeof value === 'object' && value !== null) {
    const page = htmlPageOf(value) ?? textPageOf(value);
    if (page && /^do(Get|Post)$/.test(functionName)) return { page };
  }
  const problem = problemOfValue(value);
  if (problem)
    return {
      error: `${functionName} returned what google.script.run does not carry. ${problem}`,
      name: 'TypeError',
      stack: '',
    };
  return { value: value === undefined ? null : value };
}

/** The arguments of a call: JSON values, or one submitted form with the keys of its files. */
export type Arguments =
  | { values: unknown[] }
  | { form: Record<string, string | string[] | { file: number }> };

function argumentsOf(given: Arguments): unknown[] {
  if ('values' in given) return given.values;
  const form: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(given.form)) {
    form[name] = typeof field === 'object' && !Array.isArray(field) ? blobOfKey(field.file) : field;
  }
  return [form];
}

function told(outcome: Invocation): string {
  return JSON.stringify(outcome);
}

/** Calls a global function of the bundle with JSON arguments; `settle` is given an {@link Invocation} as JSON. */
export function invoke(functionName: string, given: string, settle: (outcome: string) => void): void {
  try {
    const own = Object.getOwnPropertyDescriptor(globalThis, functionName);
    if (before.has(functionName) || typeof own?.value !== 'function') {
      settle(told({ error: `Script function not found: ${functionName}`, name: 'Error', stack: '' }));
      return;
    }
    const value: unknown = Reflect.apply(own.value, undefined, argumentsOf(JSON.parse(given)));
    if (value instanceof Promise) {
      value.then(
        (settled) => settle(told(success(functionName, settled))),
        (problem) => settle(told(failure(problem))),
      );
      return;
    }
    settle(told(success(functionName, value)));
  } catch (problem) {
    settle(told(failure(problem)));
  }
}
