// Whatever arrives at the door: a clear answer with field and words in both languages, or safe storage; never a changed meaning, never our fault.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PathAct } from '../../local/bench/path/act';
import { CARD, PATH } from '../../local/bench/path-acts';
import { ApiError } from '../../local/google/api-error';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { play } from './walk';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}
interface Described {
  commands: { name: string; schema: Schema; roles: string[] }[];
  queries: { name: string; schema: Schema; roles: string[] }[];
}
type Refusal = {
  ok: false;
  kind: string;
  title: string;
  problems: { path?: (string | number)[]; code: string; message: string }[];
};

let school: QuickSchool;
/** Before each act of the path: what puts the school there. */
const moments = new Map<string, { act: PathAct; back: () => void }>();
let described: Described;
let start: () => void;

beforeAll(() => {
  school = openQuickSchool();
  described = (school.call({ query: 'describe' }, PEOPLE.secretary) as { value: unknown }).value as Described;
  for (const act of PATH) {
    if (act.clock) school.setClock(...act.clock);
    if (!act.cutOff) moments.set(act.name, { act, back: school.snapshot() });
    play(school, act);
  }
  start = school.snapshot();
}, 60_000);
afterAll(() => school.close());
beforeEach(() => start());

const written = (): number => school.counter.totals().byMethod['sheets.spreadsheets.batchUpdate'] ?? 0;

/** A call that must not be done: a worded refusal, and nothing written. */
function refused(body: object, user: string = PEOPLE.secretary): Refusal {
  school.counter.reset();
  const answers = (['kk', 'ru'] as const).map(
    (language) => JSON.parse(school.knock({ ...body, language }, user)) as Refusal,
  );
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, title: expect.stringMatching(/\S/) });
    expect(answer.kind).not.toBe('ours');
    for (const problem of answer.problems) expect(problem.message).toMatch(/\S/);
  }
  expect(answers[0]?.title).not.toBe(answers[1]?.title);
  expect(written()).toBe(0);
  return answers[1] as Refusal;
}

const pupil = {
  lastName: 'Ахметов',
  firstName: 'Дамир',
  grade: 7,
  classLetter: 'Б',
  language: 'kk' as const,
};
let acts = 0;
const save = (more: object) => ({
  command: 'save-pupil',
  id: `bad-input-${acts++}`,
  input: { ...pupil, another: true, ...more },
});
const refer = (more: object) => ({
  command: 'refer-pupil',
  id: `bad-input-${acts++}`,
  input: { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'көрді', parentsTold: true, ...more },
});

describe('text that would mean something to a machine is stored as it is', () => {
  const texts = [
    '=HYPERLINK("http://x.kz";"жеңілдік")',
    '+7 701 000 00 00',
    '-1',
    '@x',
    "'текст",
    '{{x}}',
    '{{#each pupils}}{{name}}{{/each}}',
    '<script>alert(1)</script>',
    '<b>қалың</b> & «тырнақша»',
    '00012',
    '1.11',
    '03/04',
    'TRUE',
    '#REF!',
    'https://example.kz/?a=1&b=2',
    'жол\nекінші жол',
    '😀 ә ғ қ ң ө ұ ү һ і',
    '$1 $& \\1 %s %27',
    '__proto__',
  ];
  it('in the register: a text of the cell, read back identical', () => {
    for (const text of texts) {
      const answer = school.call(refer({ seen: text }), PEOPLE.teacher);
      expect(answer.ok).toBe(true);
      expect(rowsOf(school, 'Referrals').at(-1)?.seen).toBe(text);
    }
    const cells = JSON.stringify(
      school.home.store.transaction(() =>
        school.home.sheets.methods['spreadsheets.get']?.(
          {
            spreadsheetId: school.registerId,
            includeGridData: true,
            ranges: [
              `'${bookOf(school).sheets.find(({ sheetId }) => sheetId === sheetOf('Referrals'))?.title}'`,
            ],
          },
          null,
          { email: 'mektep@tirek.test', scopes: ['https://www.googleapis.com/auth/drive'] },
        ),
      ),
    );
    expect(cells).not.toContain('formulaValue');
    expect(lookAt(school).faults).toEqual([]);
    expect(school.logged).toEqual([]);
  });

  it('in a paper: a tag in data is printed, not obeyed, also when the paper is made a second time', () => {
    moments.get('record-hearing')?.back();
    for (const act of PATH.slice(
      PATH.findIndex(({ name }) => name === 'record-hearing'),
      PATH.findIndex(({ name }) => name === 'make-paper'),
    )) {
      const input =
        act.name === 'record-hearing'
          ? { ...act.input, heard: 'Тыңдалды: {{school}} {{#each x}} =1+1 <b>' }
          : act.input;
      expect(school.command(act.name, input as never, act.user).ok).toBe(true);
    }
    // The reply of the filling is lost: the next call finds the copy filled and must not read it as a template.
    let filled = 0;
    school.misfortune((call) =>
      call.service === 'docs' && call.method === 'documents.batchUpdate' && filled++ === 0
        ? { when: 'after', error: new ApiError(503, 'The service is currently unavailable.') }
        : undefined,
    );
    school.call(
      { command: 'make-paper', id: 'paper-with-tags', input: { documentId: 'S0001-D01' } },
      PEOPLE.secretary,
    );
    school.misfortune(undefined);
    expect(filled).toBe(1);
    const made = school.call(
      { command: 'make-paper', id: 'paper-with-tags', input: { documentId: 'S0001-D01' } },
      PEOPLE.secretary,
    );
    expect(made.ok).toBe(true);
    const fileId = String(rowsOf(school, 'Documents').find(({ id }) => id === 'S0001-D01')?.fileId);
    const text = JSON.stringify(
      school.home.store.transaction(() =>
        school.home.docs.methods['documents.get']?.({ documentId: fileId }, null, {
          email: 'mektep@tirek.test',
          scopes: ['https://www.googleapis.com/auth/drive'],
        }),
      ),
    );
    expect(text).toContain('Тыңдалды: {{school}} {{#each x}} =1+1 <b>');
  });
});

describe('what cannot be is refused at its field', () => {
  const cases: [string, () => object, (string | number)[], string][] = [
    ['a text of 50 001 characters', () => refer({ seen: 'ә'.repeat(50_001) }), ['seen'], 'too-long'],
    ['a lone surrogate', () => refer({ seen: `а\ud800б` }), ['seen'], 'unseen-characters'],
    ['a direction override', () => refer({ seen: 'аты \u202Eгода' }), ['seen'], 'unseen-characters'],
    ['a null character', () => refer({ seen: 'a\u0000b' }), ['seen'], 'unseen-characters'],
    ['31 February', () => refer({ seenOn: '2026-02-31' }), ['seenOn'], 'bad-date'],
    ['29 February of a common year', () => refer({ seenOn: '2026-02-29' }), ['seenOn'], 'bad-date'],
    ['a day that has not come', () => refer({ seenOn: '2031-01-01' }), ['seenOn'], 'date-ahead'],
    ['a name that is a formula', () => save({ lastName: '=A1' }), ['lastName'], 'name'],
    ['a name that is a tag', () => save({ firstName: '{{x}}' }), ['firstName'], 'name'],
    ['an IIN whose leading zero was lost', () => save({ iin: '80229500012' }), ['iin'], 'iin-not-stored'],
    ['a grade as text', () => save({ grade: '7' }), ['grade'], 'bad-number'],
    ['a pupil who is not there', () => refer({ pupilId: 'P99999' }), ['pupilId'], 'pupil-unknown'],
    ['an id of another kind', () => refer({ pupilId: 'S0001' }), ['pupilId'], 'unknown-record'],
    [
      'five thousand measures',
      () => ({
        command: 'save-plan',
        id: `bad-input-${acts++}`,
        input: {
          cardId: CARD,
          from: '2026-11-05',
          to: '2027-05-25',
          measures: Array.from({ length: 5000 }, () => ({ name: 'x' })),
        },
      }),
      ['measures'],
      'too-many',
    ],
  ];
  for (const [what, body, path, code] of cases)
    it(`${what}: ${path.join('.')} ${code}`, () => {
      const { kind, problems } = refused(body());
      expect(kind).toBe('input');
      expect(problems).toContainEqual(expect.objectContaining({ path, code }));
    });

  it('a Latin look-alike in a Cyrillic name becomes the letter it looks like; a truly mixed name is refused', () => {
    school.does('save-pupil', { ...pupil, another: true, lastName: 'Аxметoв' });
    expect(rowsOf(school, 'Pupils').at(-1)?.lastName).toBe('Ахметов');
    expect(refused(save({ lastName: 'Ахmetov' })).problems).toContainEqual(
      expect.objectContaining({ path: ['lastName'] }),
    );
  });

  it('a pupil named twice in one letter is taken once, or refused', () => {
    const { act } = moments.get('receive-agency-information') as { act: PathAct };
    const before = rowsOf(school, 'Referrals').length;
    const answer = school.command(
      act.name,
      { ...act.input, pupilIds: ['P00002', 'P00002'] } as never,
      act.user,
    );
    expect(rowsOf(school, 'Referrals').length - before).toBe(answer.ok ? 1 : 0);
  });

  it('one act that would write more than a cell holds is refused in words, and nothing is written', () => {
    moments.get('record-hearing')?.back();
    const { act } = moments.get('record-hearing') as { act: PathAct };
    const spoke = Array.from({ length: 20 }, () => ({ who: 'а', gist: '"'.repeat(2000) }));
    const answer = refused({ command: act.name, id: 'too-much-at-once', input: { ...act.input, spoke } });
    expect(answer).toMatchObject({ kind: 'input', problems: [{ code: 'too-much' }] });
  });

  it('a call that is no call, or names what is not there, is answered', () => {
    for (const body of [
      '',
      'null',
      '[]',
      '7',
      '{',
      '{"command":7}',
      '{"command":"drop-tables","id":"12345678","input":{}}',
      '{"query":"__proto__"}',
      JSON.stringify({ command: 'refer-pupil', id: 'x', input: {} }),
    ])
      expect(JSON.parse(school.knock(body, PEOPLE.secretary))).toMatchObject({ ok: false });
    expect(school.logged).toEqual([]);
  });
});

describe('inputs made wrong by the schemas the door describes', () => {
  const WRONG: unknown[] = [
    null,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    'x',
    '=1+1',
    '2026-02-31',
    true,
    [],
    {},
    [null],
    [{}],
    ['x', 'x'],
    { a: { b: [] } },
    'ә'.repeat(6001),
    '\ud800',
    '__proto__',
    Array.from({ length: 200 }, () => 'x'),
  ];
  /** Paths of all properties, those of listed objects through their first element. */
  const pathsOf = (schema: Schema, at: (string | number)[] = []): (string | number)[][] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
      [...at, key],
      ...pathsOf(child, [...at, key]),
    ]),
    ...(schema.items ? pathsOf(schema.items, [...at, 0]) : []),
  ];
  const changed = (
    input: unknown,
    path: readonly (string | number)[],
    change: (holder: Record<string, unknown>, key: string) => void,
  ): unknown => {
    const copy = JSON.parse(JSON.stringify(input)) as Record<string, unknown>;
    let holder = copy;
    for (const part of path.slice(0, -1)) {
      if (typeof holder[part] !== 'object' || holder[part] === null) return copy;
      holder = holder[part] as Record<string, unknown>;
    }
    change(holder, String(path[path.length - 1]));
    return copy;
  };

  it('every command is described, and every property of every schema may be wrong, missing or joined by others: a worded answer, never our fault', () => {
    expect(described.commands.map(({ name }) => name).sort()).toEqual([...moments.keys()].sort());
    const tried = described.commands.flatMap(({ name, schema }) =>
      pathsOf(schema).map((path) => ({ name, path })),
    );
    expect(tried.length).toBeGreaterThan(120);
    fc.assert(
      fc.property(
        fc.constantFrom(...tried),
        fc.constantFrom('missing', 'more', 'wrong', 'wrong', 'wrong'),
        fc.constantFrom(...WRONG),
        ({ name, path }, how, value) => {
          const { act, back } = moments.get(name) as { act: PathAct; back: () => void };
          back();
          const input = changed(act.input, path, (holder, key) => {
            if (how === 'missing') delete holder[key];
            else if (how === 'more') holder[`${key}X`] = value;
            else holder[key] = value;
          });
          school.counter.reset();
          const answer = school.call(
            { command: name, id: 'wrong-by-schema', input, language: 'ru' },
            act.user,
          ) as { ok: true } | Refusal;
          if (answer.ok) return;
          expect(['input', 'refused', 'reasons']).toContain(answer.kind);
          expect(answer.problems.length).toBeGreaterThan(0);
          for (const { message } of answer.problems) expect(message).toMatch(/[а-я]/i);
          expect(written()).toBe(0);
        },
      ),
      { numRuns: 250 },
    );
    expect(school.logged).toEqual([]);
  }, 60_000);

  it('a query with anything for input is answered', () => {
    for (const { name, schema } of described.queries)
      for (const path of [['anything'], ...pathsOf(schema)])
        for (const value of WRONG.slice(0, 12)) {
          if (name === 'selected-row') continue;
          const answer = school.call(
            { query: name, input: { [String(path[0])]: value } },
            PEOPLE.secretary,
          ) as { ok: boolean; kind?: string };
          if (!answer.ok)
            expect([name, answer.kind]).toEqual([name, expect.stringMatching(/input|refused|register/)]);
        }
    expect(school.logged).toEqual([]);
  }, 60_000);
});

describe('roles', () => {
  const ROLES = [
    'HEAD',
    'DEPUTY_UPBRINGING',
    'SECRETARY',
    'SOCIAL_PEDAGOGUE',
    'PSYCHOLOGIST',
    'CLASS_TEACHER',
    'SUBJECT_TEACHER',
    'OTHER_STAFF',
  ];
  it('each command and each query by each role, by none, by a stranger and by nobody: as the description says', () => {
    const people = [
      ...ROLES.map((role) => ({ role, email: `${role.toLowerCase()}@roles.test` })),
      { role: '', email: 'none@roles.test' },
    ];
    for (const { role, email } of people)
      school.does(
        'save-staff',
        {
          lastName: 'Беков',
          firstName: 'Ерлан',
          position: 'x',
          email,
          roles: role === '' ? [] : [role as never],
        },
        PEOPLE.head,
      );
    const back = school.snapshot();
    const everyone = [...people, { role: '', email: 'stranger@roles.test' }, { role: '', email: '' }];
    for (const { role, email } of everyone) {
      for (const { name, roles } of described.commands) {
        const may = role !== '' && (roles.length === 0 || roles.includes(role));
        const { act } = moments.get(name) as { act: PathAct };
        school.counter.reset();
        const answer = school.call(
          { command: name, id: `role-${role}-${name}`.slice(0, 60), input: act.input },
          email,
        ) as { ok: boolean; kind?: string };
        expect({ role, email, name, denied: answer.kind === 'denied' }).toEqual({
          role,
          email,
          name,
          denied: !may,
        });
        if (!may) expect(written()).toBe(0);
        if (written() > 0) back();
      }
      for (const { name, roles } of described.queries) {
        if (name === 'selected-row') continue;
        const may = role !== '' && (roles.length === 0 || roles.includes(role));
        const input =
          {
            today: {},
            card: { cardId: CARD },
            'find-pupil': { text: 'ах' },
            sitting: { sittingId: 'S0001' },
            plan: { cardId: CARD },
            calendar: { from: '2026-11-01', to: '2026-11-30' },
          }[name] ?? {};
        const answer = school.call({ query: name, input }, email) as { ok: boolean; kind?: string };
        expect({ role, email, name, denied: answer.kind === 'denied' }).toEqual({
          role,
          email,
          name,
          denied: !may,
        });
      }
    }
    expect(school.logged).toEqual([]);
  }, 60_000);
});
