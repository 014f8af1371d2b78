// What may be written after `npm start --`: the data folder, the port, the kind of first start, the token, the browser.
import { isAbsolute, resolve } from 'node:path';

/** How the local home is asked to start. */
export interface Flags {
  /** Absolute path of the data folder. */
  data: string;
  /** Port of the shell; the add-on's pages lie on the next one. 0: any two free ports. */
  port: number;
  /** What a folder without a school gets at once; undefined lets the shell ask. */
  first: 'sample' | 'empty' | undefined;
  /** A token of one's own, for programs; a random one if left out. */
  token: string | undefined;
  /** Whether the browser is opened. */
  open: boolean;
}

/** A flag that cannot be obeyed; the message says what to write instead. */
export class FlagProblem extends Error {
  override readonly name = 'FlagProblem';
}

export const DEFAULT_PORT = 8398;

/** The list a person sees after `--help` and after a flag that is not known. */
export const FLAG_HELP = `npm start -- [--data DIR] [--port N] [--sample | --empty] [--token T] [--no-open]

  --data DIR   the data folder; "data" beside package.json if left out
  --port N     port of the page, ${DEFAULT_PORT} if left out; the next one is taken too; 0 takes any
  --sample     a new data folder gets the invented sample school
  --empty      a new data folder waits for your school's name and people
  --token T    the token that programs send as X-Tirek-Token; random if left out (at least 16 letters or digits)
  --no-open    does not open the browser`;

const OPTIONS = new Map<string, 'value' | 'yes'>([
  ['data', 'value'],
  ['port', 'value'],
  ['token', 'value'],
  ['sample', 'yes'],
  ['empty', 'yes'],
  ['no-open', 'yes'],
]);

/**
 * Reads the arguments after the script's name. `root` is the folder of package.json, `cwd` what relative paths mean,
 * `quiet` the environment's wish for no browser (CI). Throws {@link FlagProblem}.
 */
export function readFlags(args: readonly string[], root: string, cwd: string, quiet = false): Flags {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    const takes = OPTIONS.get(name);
    if (!takes) throw new FlagProblem(`Unknown flag: ${args[at]}`);
    if (given.has(name)) throw new FlagProblem(`--${name} is given twice`);
    if (takes === 'yes') {
      if (inline !== undefined) throw new FlagProblem(`--${name} takes no value`);
      given.set(name, '');
      continue;
    }
    const value = inline ?? args[++at];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw new FlagProblem(`--${name} needs a value`);
    given.set(name, value);
  }
  if (given.has('sample') && given.has('empty')) throw new FlagProblem('Give --sample or --empty, not both');
  const data = given.get('data') ?? resolve(root, 'data');
  const token = given.get('token');
  if (token !== undefined && !/^[\w-]{16,200}$/.test(token))
    throw new FlagProblem('--token takes at least 16 letters, digits, "_" or "-"');
  return {
    data: isAbsolute(data) ? data : resolve(cwd, data),
    port: portIn(given.get('port')),
    first: given.has('sample') ? 'sample' : given.has('empty') ? 'empty' : undefined,
    token,
    open: !given.has('no-open') && !quiet,
  };
}

function portIn(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  // The next port is taken too.
  if (!/^\d{1,5}$/.test(text) || port > 65_534) throw new FlagProblem(`--port takes 0 to 65534, not ${text}`);
  return port;
}
