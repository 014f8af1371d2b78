// What may be written after `npm start --`: the data folder, the port, the kind of first start, its language, the token, the browser.
import { isAbsolute, resolve } from 'node:path';
import type { Language } from '../../src/text/bilingual';
import { DEFAULT_PORT, FLAG_PROBLEMS } from './spoken';

/** How the local home is asked to start. */
export interface Flags {
  /** Absolute path of the data folder. */
  data: string;
  /** Port of the shell; the add-on's pages lie on the next one. 0: any two free ports. */
  port: number;
  /** What a folder without a school gets at once; undefined lets the shell ask. */
  first: 'sample' | 'empty' | undefined;
  /** Absolute path of a copy that a folder without a school is made of. */
  copy: string | undefined;
  /** The language of the sample school. */
  language: Language;
  /** A token of one's own, for programs; a random one if left out. */
  token: string | undefined;
  /** Whether the browser is opened. */
  open: boolean;
}

/** A flag that cannot be obeyed; the message says so in Kazakh, Russian and English. */
export class FlagProblem extends Error {
  override readonly name = 'FlagProblem';
}

const refuse = (problem: keyof typeof FLAG_PROBLEMS, flag: string): never => {
  throw new FlagProblem(FLAG_PROBLEMS[problem].map((line) => line.replace('{flag}', flag)).join('\n'));
};

const OPTIONS = new Map<string, 'value' | 'yes'>([
  ['data', 'value'],
  ['port', 'value'],
  ['token', 'value'],
  ['lang', 'value'],
  ['copy', 'value'],
  ['sample', 'yes'],
  ['empty', 'yes'],
  ['no-open', 'yes'],
]);

/** What the surroundings say when no flag does. */
export interface FlagSurroundings {
  /** The folder of package.json. */
  root: string;
  /** What relative paths mean. */
  cwd: string;
  /** Nobody looks at a browser (CI). */
  quiet: boolean;
  /** The computer's own language, as `ru_RU.UTF-8` or `ru-RU`. */
  locale: string;
}

/** Reads the arguments after the script's name. Throws {@link FlagProblem}. */
export function readFlags(args: readonly string[], { root, cwd, quiet, locale }: FlagSurroundings): Flags {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    const takes = OPTIONS.get(name);
    if (!takes) return refuse('unknown', args[at] ?? '');
    if (given.has(name)) refuse('twice', `--${name}`);
    if (takes === 'yes') {
      if (inline !== undefined) refuse('no-value', `--${name}`);
      given.set(name, '');
      continue;
    }
    const value = inline ?? args[++at];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      return refuse('value', `--${name}`);
    given.set(name, value);
  }
  if (['sample', 'empty', 'copy'].filter((each) => given.has(each)).length > 1) refuse('both', '');
  const data = given.get('data') ?? resolve(root, 'data');
  const token = given.get('token');
  const copy = given.get('copy');
  if (token !== undefined && !/^[\w-]{16,200}$/.test(token)) refuse('token', '');
  const language = given.get('lang') ?? (/^ru\b|^ru_/i.test(locale) ? 'ru' : 'kk');
  if (language !== 'kk' && language !== 'ru') return refuse('language', language);
  return {
    data: isAbsolute(data) ? data : resolve(cwd, data),
    port: portIn(given.get('port')),
    first: given.has('sample') ? 'sample' : given.has('empty') ? 'empty' : undefined,
    copy: copy === undefined || isAbsolute(copy) ? copy : resolve(cwd, copy),
    language,
    token,
    open: !given.has('no-open') && !quiet,
  };
}

function portIn(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  // The next port is taken too.
  if (!/^\d{1,5}$/.test(text) || port > 65_534) return refuse('port', text);
  return port;
}
