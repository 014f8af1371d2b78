// kill -9 of a working home: the register's batches are whole, papers and copies that were answered are there.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import type { EmbeddedApi } from '../../local/google/method';
import { openHome } from '../../local/home';
import { ALL_SCOPES } from '../../local/http/google-door';

const KILLS = Number(process.env.TIREK_HOME_KILLS ?? 4);
const OWNER = 'owner@mektep.example';
const work = mkdtempSync(join(tmpdir(), 'tirek-home-crash-'));
const writer = join(work, 'writer.cjs');

/** Lets the writer answer `answers` times, then kills it; resolves the numbers it said were done. */
function runAndKill(dir: string, answers: number): Promise<number[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [writer, dir], {
      env: { ...process.env, NODE_PATH: resolve('node_modules') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let trouble = '';
    child.stderr.on('data', (piece: Buffer) => {
      trouble += piece.toString();
    });
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.split('\n').length > answers + 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return fail(new Error(`the writer ended by itself: ${trouble}`));
      done([...said.matchAll(/^done (\d+)$/gm)].map((match) => Number(match[1])));
    });
  });
}

describe('kill -9 of a working home', () => {
  beforeAll(() => {
    buildSync({
      entryPoints: [resolve('tests/local/home-writer.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
      external: ['libsql'],
    });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it(`loses nothing answered and tears no batch, ${KILLS} times`, async () => {
    const dir = join(work, 'data');
    const answered = new Set<number>();
    for (let kill = 1; kill <= KILLS; kill++) {
      for (const n of await runAndKill(dir, 3 + ((kill * 7) % 11))) answered.add(n);
      verify(dir, answered);
    }
  }, 120_000);

  function verify(dir: string, answered: ReadonlySet<number>) {
    const home = openHome({ dir, people: [{ email: OWNER, name: 'Айгерім' }] });
    const call = <R>(api: EmbeddedApi, method: string, params: object): R =>
      api.methods[method]?.({ ...params }, undefined, { email: OWNER, scopes: ALL_SCOPES }) as R;
    const known = home.store.collection<{ book: string; paper: string }>('crash-test').get('ids');
    const read = (range: string) =>
      call<{ values?: unknown[][] }>(home.sheets, 'spreadsheets.values.get', {
        spreadsheetId: known?.book,
        range,
        valueRenderOption: 'UNFORMATTED_VALUE',
      }).values ?? [];
    const rows = read('A:A').map(([value]) => value);
    const n = rows.length;
    expect(n).toBeGreaterThanOrEqual(Math.max(...answered));
    expect(rows).toEqual(rows.map((_, index) => index + 1));
    expect(read('F1')).toEqual([[n]]);
    const paper = JSON.stringify(call(home.docs, 'documents.get', { documentId: known?.paper }));
    for (const one of answered) expect(paper.includes(`<${one}>`) ? one : `lost ${one}`).toBe(one);
    const q = "name contains 'copy' and trashed = false";
    const { files } = call<{ files: { name: string }[] }>(home.drive, 'files.list', { q, pageSize: 1000 });
    const names = files.map(({ name }) => name);
    for (const one of answered) if (one % 5 === 0) expect(names).toContain(`copy ${one}`);
    expect(new Set(names).size).toBe(names.length);
    home.close();
  }
});
