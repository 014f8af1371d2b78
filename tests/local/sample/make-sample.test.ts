// The sample school is made by the shipped bundle: the same whatever happens on the way, and in the states it promises.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildEngine } from '../../../local/execution/engine-build';
import { createExecutor, type Executor } from '../../../local/execution/executor';
import { type Home, homeOn } from '../../../local/home';
import { ALL_SCOPES } from '../../../local/http/google-door';
import { type Door, openDoor, type RunFunction } from '../../../local/sample/door';
import { makeSample, type SampleState } from '../../../local/sample/make-sample';
import { sampleActs } from '../../../local/sample/sample-acts';
import { emailOf, sampleStaff } from '../../../local/sample/sample-staff';
import { instantOf } from '../../../local/sample/working-days';
import { SCHOOL_ACCOUNT } from '../../../local/start/accounts';
import { installed } from '../../../local/start/installation';
import { loadBundle } from '../../../local/start/load-bundle';
import { sampleStage } from '../../../local/start/sample-stage';
import { createMemoryStore } from '../memory-store';

const ROOT = join(__dirname, '..', '..', '..');
const engine = buildEngine(ROOT);
const bundle = loadBundle(join(ROOT, 'dist'));
const owner = SCHOOL_ACCOUNT.email;

interface Made {
  home: Home;
  door: Door;
  executor: Executor;
}

/** Makes a sample on Monday 2 November 2026; `cutAfter`: the process "dies" before these acts' answers are noted. */
async function make(cutAfter: readonly number[] = []): Promise<Made> {
  const surroundings = { now: () => instantOf('2026-11-02', '09:00'), random: Math.random };
  const { clock } = sampleStage(surroundings);
  const people = [SCHOOL_ACCOUNT, ...sampleStaff().map(({ email, lastName: name }) => ({ email, name }))];
  const home = homeOn(createMemoryStore(), { people, surroundings });
  const executor = createExecutor({
    engine,
    bundle,
    owner,
    services: [...home.services],
    store: home.store,
    surroundings,
    warmThreads: 1,
  });
  const run: RunFunction = async (name, args, user) => {
    const kind = user === undefined ? 'menu' : 'webapp';
    const outcome = await executor.run(name, args, user ?? owner, { kind });
    if ('error' in outcome) return { error: outcome.error };
    return 'value' in outcome ? { value: outcome.value } : { error: 'a page' };
  };
  let state: SampleState | undefined;
  const cuts = new Set(cutAfter);
  const progress = {
    read: () => state,
    keep: (now: SampleState) => {
      if (cuts.delete(now.acts)) throw new Error('cut off');
      state = now;
    },
  };
  for (let lives = 0; lives <= cutAfter.length; lives++)
    await makeSample(run, clock, 'kk', progress).catch((error: Error) => {
      if (error.message !== 'cut off') throw error;
    });
  clock.setTo(instantOf('2026-11-02', '09:00'));
  return { home, door: openDoor(run, 'ru'), executor };
}

/** All rows of the tables whose content does not hang on chance. */
function tables({ home }: Made): Record<string, unknown> {
  const { registerId: spreadsheetId = '' } = installed(home.store);
  const caller = { email: owner, scopes: ALL_SCOPES };
  const read = home.sheets.methods['spreadsheets.values.batchGet'];
  const names =
    'Карталар Өтініштер Материалдар Отырыстар Қатысқандар Жоспарлар Іс-шаралар Ауытқулар Оқушылар Отбасы Қызметкерлер'.split(
      ' ',
    );
  const ranges = [...names, 'Күн тәртібі', 'Кеңес құрамы'].map((name) => `'${name}'`);
  const reply = read?.({ spreadsheetId, ranges }, undefined, caller) as {
    valueRanges: { values: unknown[][] }[];
  };
  return Object.fromEntries(ranges.map((name, at) => [name, reply.valueRanges[at]?.values]));
}

describe('the sample school', () => {
  let made: Made;
  let cutOff: Made;
  beforeAll(async () => {
    made = await make();
    const acts = sampleActs(() => '2026-10-01', 'kk').map(({ act }) => act.command);
    cutOff = await make([0, 4, acts.indexOf('make-paper') + 1, acts.length]);
  }, 240_000);
  afterAll(async () => {
    for (const { executor, home } of [made, cutOff].filter(Boolean)) {
      await executor.close();
      home.close();
    }
  });

  it('is the same when it was cut off four times on the way, and nothing was done twice', () => {
    expect(tables(cutOff)).toEqual(tables(made));
  });

  it('has cards in several states, a deviation with its reason, and nothing late by the order', async () => {
    const rows = tables(made);
    const cards = rows["'Карталар'"] as string[][];
    const state = cards[0]?.indexOf('state') ?? -1;
    const count = new Map<string, number>();
    for (const row of cards.slice(2)) count.set(String(row[state]), (count.get(String(row[state])) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      'Ақпарат түсті': 1,
      'Бастапқы ақпарат жиналуда': 3,
      'Бастапқы бағалау': 1,
      'Орынбасардың қарауында': 1,
      'Күн тәртібіне енгізілді': 1,
      'Қоюдан бас тартылды': 1,
      'ПЖЖЖ бекітілуде': 1,
      'МЕА-да тұр': 2,
      'МЕА-дан шығаруға ұсынылды': 1,
    });
    const deviations = (rows["'Ауытқулар'"] as string[][]).slice(2);
    expect(deviations.map((row) => row.join(' '))).toEqual([expect.stringContaining('20-тармақ')]);
    const today = await made.door.ask('today', {}, emailOf('secretary'));
    expect(today.broken).toEqual([]);
    const due = today.groups.find(({ key }) => key === 'due')?.rows ?? [];
    expect(due.map(({ chip }) => chip?.tone).sort()).toEqual(['soon', 'soon', 'today', 'today']);
  });

  it('has a sitting with signed minutes, one whose minutes wait, and one ahead', async () => {
    const papers = async (sittingId: string) =>
      (await made.door.ask('papers', { sittingId }, emailOf('secretary'))).papers
        .filter(({ kind }) => kind === 'D16')
        .map(({ state }) => state);
    expect([await papers('S0001'), await papers('S0002'), await papers('S0003')]).toEqual([
      ['SIGNED'],
      ['DRAFT'],
      [],
    ]);
    const { sittings } = await made.door.ask('convene', {}, emailOf('secretary'));
    expect(sittings.map(({ state, items }) => [state, items])).toContainEqual(['planned', 2]);
  });

  it('tells a parent what is held about a child without the name, telephone or number of anybody else', async () => {
    const rows = tables(made);
    const people = ["'Оқушылар'", "'Отбасы'", "'Қызметкерлер'"].flatMap((name) => {
      const [keys = [], , ...found] = rows[name] as string[][];
      return found.map((cells) => {
        const of = (key: string) => String(cells[keys.indexOf(key)] ?? '');
        return {
          id: of('id'),
          names: [of('lastName'), of('firstName'), of('patronymic')],
          phone: of('phone'),
          iin: of('iin'),
        };
      });
    });
    const secretary = emailOf('secretary');
    const cards = (rows["'Карталар'"] as string[][]).slice(2).map(([id = '']) => id);
    let told = 0;
    for (const cardId of cards) {
      const { facts } = await made.door.ask('card', { cardId }, secretary);
      const parentId = facts.family.find(({ legalRepresentative }) => legalRepresentative)?.parentId;
      if (!parentId) continue;
      const input = { cardId, askedOn: '2026-11-02', parentId, kinship: 'Жеке куәлік' };
      await made.door.act(`ask-${cardId}`, { command: 'record-data-request', user: secretary, input });
      const { offers } = await made.door.ask('paper-offers', { on: cardId }, secretary);
      const [subject] = offers.find(({ kind }) => kind === 'D35')?.subjects ?? [];
      const paper = { kind: 'D35' as const, subjectId: subject?.subjectId ?? '', language: 'kk' as const };
      const { documentId = '' } = await made.door.act(`make-${cardId}`, {
        command: 'make-paper',
        user: secretary,
        input: paper,
      });
      const { papers } = await made.door.ask('papers', { documentId }, secretary);
      // The head signs.
      const text = textOf(made, /\/d\/([^/]+)/.exec(papers[0]?.url ?? '')?.[1] ?? '').replace(
        /Г\.\s*С\.\s*Әлімбаева/gu,
        '',
      );
      told++;
      const own = people.filter(({ id }) => id === cardId.slice(0, 6) || id === parentId);
      const words = text.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
      const stem = (name: string) => name.replace(/[аеиоуыәөүұіьй]+$/u, '');
      const kept = own.flatMap(({ names }) => names).map(stem);
      const numbers = own.map(({ phone }) => phone);
      const digits = text.replace(/\D/g, '');
      const named = people
        .filter((person) => !own.includes(person))
        .flatMap(({ id, names, phone, iin }) => [
          ...names
            .map(stem)
            .filter(
              (name) =>
                name.length > 2 && !kept.some((each) => each.startsWith(name) || name.startsWith(each)),
            )
            .flatMap((name) => words.filter((word) => word.startsWith(name)).map((word) => `${id} ${word}`)),
          ...[phone, iin]
            .filter((each) => each !== '' && !numbers.includes(each))
            .map((each) => each.replace(/\D/g, '').slice(-10))
            .filter((each) => digits.includes(each))
            .map((each) => `${id} ${each}`),
        ]);
      expect([cardId, named]).toEqual([cardId, []]);
    }
    expect(told).toBeGreaterThan(4);
  }, 120_000);
});

/** All text of a document. */
function textOf({ home }: Made, fileId: string): string {
  const caller = { email: owner, scopes: ALL_SCOPES };
  const document = home.docs.methods['documents.get']?.(
    { documentId: fileId, includeTabsContent: true },
    undefined,
    caller,
  );
  return [...JSON.stringify(document).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, words]) => words)
    .join(' ');
}
