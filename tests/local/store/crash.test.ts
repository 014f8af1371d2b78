// kill -9 at random moments: what was answered is there, what is there is whole, and the folder opens again at once.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { openStore } from '../../../local/store/open-store';

const KILLS = Number(process.env.TIREK_KILLS ?? 15);
const work = mkdtempSync(join(tmpdir(), 'tirek-crash-'));
const writer = join(work, 'writer.cjs');

/** Runs the writer until it has answered `answers` times, waits `grace` ms more and kills it. Returns what it said. */
function runAndKill(
  dir: string,
  answers: number,
  grace: number,
): Promise<{ opened: number; answered: number }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [writer, dir], {
      env: { ...process.env, NODE_PATH: resolve('node_modules') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let trouble = '';
    let doomed = false;
    child.stderr.on('data', (piece: Buffer) => {
      trouble += piece.toString();
    });
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (!doomed && said.split('\n').length > answers + 1) {
        doomed = true;
        setTimeout(() => child.kill('SIGKILL'), grace);
      }
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return fail(new Error(`the writer ended by itself: ${trouble}`));
      const numbers = [...said.matchAll(/^(open|done) (\d+)$/gm)].map((match) => Number(match[2]));
      done({ opened: numbers[0] ?? -1, answered: numbers.at(-1) ?? -1 });
    });
  });
}

describe('kill -9', () => {
  beforeAll(() => {
    buildSync({
      entryPoints: [resolve('tests/local/store/writer.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['libsql'],
    });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it(`loses nothing answered and leaves nothing half-written, ${KILLS} times`, async () => {
    const dir = join(work, 'data');
    let answeredBefore = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { opened, answered } = await runAndKill(dir, (kill * 5) % 13, Math.random() * 12);
      expect(opened).toBeGreaterThanOrEqual(answeredBefore);
      answeredBefore = Math.max(answered, opened);
      if (kill % 5 === 4 || kill === KILLS - 1) verify(dir, answeredBefore);
    }
    expect(answeredBefore).toBeGreaterThan(KILLS);
  }, 180_000);

  function verify(dir: string, answered: number) {
    const store = openStore(dir);
    const rows = store.collection<{ n: number; digest: string }>('rows');
    const n = store.collection<number>('head').get('n') ?? 0;
    expect(n).toBeGreaterThanOrEqual(answered);
    const left = rows.entries('left/').map(([, row]) => row);
    expect(left).toHaveLength(n);
    expect(rows.entries('right/').map(([, row]) => row)).toEqual(left);
    for (let last = Math.max(1, n - 19); last <= n; last++) {
      const bytes = store.blobs('papers').get(String(last % 20)) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(rows.get(`left/${last}`)?.digest);
    }
    store.close();
  }
});
