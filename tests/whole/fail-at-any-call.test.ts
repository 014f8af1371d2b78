// Every Google call of every command fails once, before and after it is applied: the register is all old or all new, and the same act again is done once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callOf, type PathAct } from '../../local/bench/path/act';
import { ApiError } from '../../local/google/api-error';
import { filesOf, type Look, lookAt, paperDocuments } from './look-at-register';
import { PATH } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { play } from './walk';

const PDF = 'application/pdf';
const FOLDER = 'application/vnd.google-apps.folder';
const down = () => new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' });

/** Content as text; each run makes files of its own. */
const comparable = ({ content }: Look): string =>
  JSON.stringify(content)
    .replace(/"(fileId|pdfId)":"[^"]+"/g, '"$1":"…"')
    .replace(/"checksum":"\w+"/g, '');

interface Stop {
  act: PathAct;
  /** Puts the school back to the moment before the act. */
  back: () => void;
  old: string;
  fresh: string;
  calls: number;
}

const WHENS = ['before', 'after'] as const;

/** The commit of every command both ways, its readings in turn; every call by TIREK_FAIL=all. */
const isTried = (at: number, n: number, { calls }: Stop, when: (typeof WHENS)[number]): boolean =>
  process.env.TIREK_FAIL === 'all' || n === calls || (at + n + WHENS.indexOf(when)) % 4 === 0;

/** Acts of more commits than one: what they began is gone on with. */
const FOLLOWED = ['make-paper', 'mark-signed'];

describe('a Google call fails', () => {
  let school: QuickSchool;
  const stops = new Map<string, Stop>();
  beforeAll(() => {
    school = openQuickSchool();
    let old = comparable(lookAt(school));
    for (const [at, act] of PATH.entries()) {
      if (act.clock) school.setClock(...act.clock);
      const back = school.snapshot();
      if (act.cutOff) {
        play(school, act);
        old = comparable(lookAt(school));
        continue;
      }
      let calls = 0;
      school.misfortune((call) => {
        calls = call.n;
        return undefined;
      });
      const answer = school.call(callOf(act, `first-time-${at}`), act.user);
      if (!answer.ok) throw new Error(`${act.name}: ${JSON.stringify([answer, school.logged])}`);
      const fresh = comparable(lookAt(school));
      stops.set(act.name, { act, back, old, fresh, calls });
      old = fresh;
    }
    school.misfortune(undefined);
  }, 60_000);
  afterAll(() => school.close());

  const again = ({ act }: Stop) => school.call(callOf(act, 'the-same-act'), act.user);
  const withFault = (stop: Stop, n: number, when: (typeof WHENS)[number]) => {
    let failed = 0;
    school.misfortune((call) => (call.n === n && failed++ === 0 ? { when, error: down() } : undefined));
    const answer = again(stop);
    school.misfortune(undefined);
    expect(failed).toBe(1);
    return answer;
  };

  for (const when of WHENS)
    it(`${when} it is applied, at any call of any command: all or nothing, and the same act again is done once`, () => {
      for (const [at, stop] of [...stops.values()].entries())
        for (let n = 1; n <= stop.calls; n++) {
          if (FOLLOWED.includes(stop.act.name) || !isTried(at, n, stop, when)) continue;
          const where = `${stop.act.name}, call ${n}`;
          stop.back();
          const first = withFault(stop, n, when);
          const then = lookAt(school);
          school.counter.reset();
          const second = again(stop);
          // An act that was done is answered from one reading of the ring: then nothing can have changed.
          const wrote = school.counter.totals().byMethod['sheets.spreadsheets.batchUpdate'] ?? 0;
          const now = wrote === 0 ? then : lookAt(school);
          // The journal tells whether it was done: an act of a file outside changes no row.
          const isNew = then.acts.includes('the-same-act');
          expect({ where, wrote }).toEqual({ where, wrote: isNew ? 0 : 1 });
          expect({ where, faults: [...then.faults, ...now.faults] }).toEqual({ where, faults: [] });
          const whole = comparable(then) === (isNew ? stop.fresh : stop.old);
          expect({ where, first: whole && (isNew || !first.ok) }).toEqual({ where, first: true });
          if (!first.ok) expect({ where, kind: first.kind }).toEqual({ where, kind: 'busy' });
          expect({ where, repeated: second.ok && second.value.repeated === true }).toEqual({
            where,
            repeated: isNew,
          });
          expect({ where, done: comparable(now) === stop.fresh }).toEqual({ where, done: true });
          expect(now.acts.filter((id) => id === 'the-same-act')).toHaveLength(1);
        }
      const { value } = school.call({ query: 'describe' }, PEOPLE.secretary) as unknown as {
        value: { commands: { name: string }[] };
      };
      expect([...stops.keys()].sort()).toEqual(value.commands.map(({ name }) => name).sort());
      expect(school.logged).toEqual([]);
    }, 60_000);

  it('a paper that was begun is resumed, whatever call failed: one document, one edition, done once', () => {
    const stop = stops.get('make-paper') as Stop;
    stop.back();
    const documents = paperDocuments(school);
    for (const when of WHENS)
      for (let n = 1; n <= stop.calls; n++) {
        const where = `${when} call ${n}`;
        stop.back();
        const first = withFault(stop, n, when);
        expect({ where, kind: first.ok || first.kind }).toEqual({ where, kind: first.ok || 'busy' });
        const second = again(stop);
        expect({ where, second: second.ok }).toEqual({ where, second: true });
        const third = again(stop);
        expect({ where, third: third.ok && third.value.repeated }).toEqual({ where, third: true });
        const now = lookAt(school);
        expect({ where, faults: now.faults }).toEqual({ where, faults: [] });
        expect({ where, done: comparable(now) === stop.fresh }).toEqual({ where, done: true });
        expect({ where, documents: paperDocuments(school) }).toEqual({ where, documents: documents + 1 });
      }
    expect(school.logged).toEqual([]);
  }, 60_000);

  it('a paper that was signed has its PDF, whatever call failed: one file, filed once, its folders made once', () => {
    const stop = stops.get('mark-signed') as Stop;
    stop.back();
    const [pdfs, folders] = [filesOf(school, PDF), filesOf(school, FOLDER)];
    for (const when of WHENS)
      for (let n = 1; n <= stop.calls; n++) {
        const where = `${when} call ${n}`;
        stop.back();
        const first = withFault(stop, n, when);
        expect({ where, kind: first.ok || first.kind }).toEqual({ where, kind: first.ok || 'busy' });
        expect({ where, second: again(stop).ok }).toEqual({ where, second: true });
        const third = again(stop);
        expect({ where, third: third.ok && third.value }).toMatchObject({ where, third: { repeated: true } });
        expect({ where, told: third.ok && third.value.waiting }).toEqual({ where, told: undefined });
        const now = lookAt(school);
        expect({ where, faults: now.faults }).toEqual({ where, faults: [] });
        expect({ where, done: comparable(now) === stop.fresh }).toEqual({ where, done: true });
        expect({ where, pdfs: filesOf(school, PDF) }).toEqual({ where, pdfs: pdfs + 1 });
        expect({ where, folders: filesOf(school, FOLDER) }).toEqual({ where, folders });
      }
    expect(school.logged).toEqual([]);
  }, 60_000);
});
