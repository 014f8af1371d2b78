// How large the bundle is, and how long a cold start takes to evaluate it, in units of a frozen calibration file.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

/** Bytes, compressed bytes, and cold evaluation: one unit is the calibration file in the same process. */
export interface BundleMeasure {
  bytes: number;
  gzip: number;
  evalUnits: number;
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

/** Evaluates bundle and calibration in turn, never the same text twice, and compares the medians. */
export function measureBundle(code: string, calibrationFile: string): BundleMeasure {
  const calibration = readFileSync(calibrationFile, 'utf8');
  const times = { code: [] as number[], calibration: [] as number[] };
  for (let at = 0; at < REPEATS; at++) {
    times.calibration.push(evaluate(calibration, `calibration-${at}`));
    times.code.push(evaluate(code, `bundle-${at}`));
  }
  return {
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    evalUnits: Number((median(times.code) / median(times.calibration)).toFixed(2)),
  };
}
