// How large the bundle is, and how long a cold start takes to evaluate it, in units of a frozen calibration file.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

/**
 * Bytes, compressed bytes, and cold evaluation: one unit is the calibration file in the same process. `knockUnits` is
 * the same with a first call, refused at the door: what every call needs is loaded and run, no part of an act. `actsBytes`
 * stand beside the code as text; a call takes of them what its act needs.
 */
export interface BundleMeasure {
  bytes: number;
  gzip: number;
  evalUnits: number;
  knockUnits: number;
  actsBytes: number;
}

const REPEATS = 31;

/**
 * Milliseconds of parsing and running `code`; `salt` keeps V8 from remembering it. In this process's own realm: the
 * interceptors of a vm context make every look-up of a global several times slower than a script's own server does.
 */
function evaluate(code: string, salt: string): number {
  const source = `(function(){${code}\n})()//${salt}`;
  const began = performance.now();
  new vm.Script(source, { filename: `${salt}.js` }).runInThisContext();
  return performance.now() - began;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds an evaluation of the calibration file takes here: the unit of what depends on the computer. */
export function calibrationMs(calibrationFile: string): number {
  const calibration = readFileSync(calibrationFile, 'utf8');
  return median(Array.from({ length: REPEATS }, (_, at) => evaluate(calibration, `unit-${at}`)));
}

/** Evaluates bundle and calibration in turn, never the same text twice, and compares the medians. `files` stand beside the code. */
export function measureBundle(
  code: string,
  files: Readonly<Record<string, string>>,
  calibrationFile: string,
): BundleMeasure {
  const calibration = readFileSync(calibrationFile, 'utf8');
  const times = { code: [] as number[], knock: [] as number[], calibration: [] as number[] };
  const realm = globalThis as { HtmlService?: unknown };
  realm.HtmlService = { createHtmlOutputFromFile: (name: string) => ({ getContent: () => files[name] }) };
  for (let at = 0; at < REPEATS; at++) {
    times.calibration.push(evaluate(calibration, `calibration-${at}`));
    times.code.push(evaluate(code, `bundle-${at}`));
    times.knock.push(evaluate(`${code}\ncall('');`, `knock-${at}`));
  }
  delete realm.HtmlService;
  const units = (of: readonly number[]) => Number((median(of) / median(times.calibration)).toFixed(2));
  return {
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    evalUnits: units(times.code),
    knockUnits: units(times.knock),
    actsBytes: Buffer.byteLength(files.Acts ?? ''),
  };
}
