// The path walked once, with a way back to the moment before each act: where calls are tried that must not be done.
import { expect } from '@jest/globals';
import { callOf, type PathAct } from '../../local/bench/path/act';
import { PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { play } from './walk';

export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}
interface Described {
  commands: { name: string; schema: Schema; roles: string[]; paragraphs: unknown[] }[];
  queries: { name: string; schema: Schema; roles: string[] }[];
}
export interface Refusal {
  ok: false;
  kind: string;
  title: string;
  problems: { path?: (string | number)[]; code: string; message: string; paragraph?: { id: string } }[];
}

/** An act of the path and what puts the school back to the moment before it. */
export interface Moment {
  act: PathAct;
  back: () => void;
}

export interface WalkedSchool {
  school: QuickSchool;
  described: Described;
  /** Before each act of the path, in order. */
  all: Moment[];
  /** Before the last act of this name. */
  of(name: string): Moment;
  /** Before the first one. */
  first(name: string): Moment;
  /** The end of the path, before the years pass. */
  start: () => void;
}

export function walkThePath(): WalkedSchool {
  const school = openQuickSchool();
  const described = (school.call({ query: 'describe' }, PEOPLE.secretary) as unknown as { value: Described })
    .value;
  const all: Moment[] = [];
  const last = new Map<string, Moment>();
  for (const act of PATH) {
    if (act.clock) school.setClock(...act.clock);
    const moment = { act, back: school.snapshot() };
    if (!act.cutOff) {
      all.push(moment);
      last.set(act.name, moment);
    }
    play(school, act);
  }
  const found = (moment: Moment | undefined, name: string): Moment => {
    if (!moment) throw new Error(`${name} is not on the path`);
    return moment;
  };
  const of = (name: string): Moment => found(last.get(name), name);
  const first = (name: string): Moment =>
    found(
      all.find(({ act }) => act.name === name),
      name,
    );
  const end = of('expire-cards').back;
  const start = () => {
    end();
    school.setClock('2026-11-09', '12:00');
  };
  return { school, described, all, of, first, start };
}

/** Writings into spreadsheets since the counter was reset. */
export const written = (school: QuickSchool): number =>
  school.counter.totals().byMethod['sheets.spreadsheets.batchUpdate'] ?? 0;

/** The act with another input, as a call. */
export const withInput = (act: PathAct, input: unknown, id: string) => ({ ...callOf(act, id), input });

/**
 * Gives a call in both languages. What is refused says so in each, at least one problem, nothing written, no fault of
 * ours; undefined when it was done.
 */
export function refusalOf(
  school: QuickSchool,
  body: object,
  user: string,
  where: string,
): Refusal | undefined {
  school.counter.reset();
  const ru = school.call({ ...body, language: 'ru' }, user) as { ok: true } | Refusal;
  if (ru.ok) return undefined;
  const kk = school.call({ ...body, language: 'kk' }, user) as unknown as Refusal;
  const words = (answer: Refusal) => [answer.title, ...answer.problems.map(({ message }) => message)];
  expect({ where, ours: [ru.kind, kk.kind].includes('ours'), written: written(school) }).toEqual({
    where,
    ours: false,
    written: 0,
  });
  expect({ where, problems: ru.problems.length > 0 }).toEqual({ where, problems: true });
  const worded = {
    ru: words(ru).every((each) => /[а-яё]/i.test(each)),
    kk: words(kk).every((each) => /[а-яәғқңөұүһі]/i.test(each)),
  };
  expect({ where, ...worded, same: ru.title === kk.title }).toEqual({
    where,
    ru: true,
    kk: true,
    same: false,
  });
  expect({ where, codes: kk.problems.map(({ code }) => code) }).toEqual({
    where,
    codes: ru.problems.map(({ code }) => code),
  });
  return ru;
}

/** All of them by TIREK_BAD_INPUT=all; else every `step`-th, the first of each run another by `from`. */
export const sampled = <T>(list: readonly T[], step: number, from = 0): readonly T[] =>
  process.env.TIREK_BAD_INPUT === 'all' ? list : list.filter((_, at) => (at + from) % step === 0);
