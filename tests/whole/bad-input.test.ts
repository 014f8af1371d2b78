// Whatever arrives at the door: a clear answer with field and words in both languages, or safe storage; never a changed meaning, never our fault.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../local/google/api-error';
import { bookOf, lookAt, rowsOf, sheetOf } from './look-at-register';
import { type Refusal, refusalOf, type WalkedSchool, walkThePath } from './moments';
import { CARD, PATH } from './path-of-acts';
import type { QuickSchool } from './quick-school';
import { PEOPLE } from './school';

let walked: WalkedSchool;
let school: QuickSchool;
beforeAll(() => {
  walked = walkThePath();
  school = walked.school;
}, 120_000);
afterAll(() => school.close());
beforeEach(() => walked.start());

/** A call that must not be done. */
function refused(body: object, user: string = PEOPLE.secretary): Refusal {
  const refusal = refusalOf(school, body, user, JSON.stringify(body).slice(0, 100));
  if (!refusal) throw new Error('done');
  return refusal;
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

const settings = (values: object) => ({
  command: 'change-settings',
  id: `bad-input-${acts++}`,
  input: { values },
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
    walked.of('record-hearing').back();
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
      { command: 'make-paper', id: 'paper-with-tags', input: { documentId: 'S0001-D16-01' } },
      PEOPLE.secretary,
    );
    school.misfortune(undefined);
    expect(filled).toBe(1);
    const made = school.call(
      { command: 'make-paper', id: 'paper-with-tags', input: { documentId: 'S0001-D16-01' } },
      PEOPLE.secretary,
    );
    expect(made.ok).toBe(true);
    const fileId = String(rowsOf(school, 'Documents').find(({ id }) => id === 'S0001-D16-01')?.fileId);
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
    ...['\u061C', '\u200B', '\u2028', '\uFEFF'].map((unseen): (typeof cases)[number] => [
      `an unseen ${unseen.charCodeAt(0).toString(16)}`,
      () => refer({ seen: `а${unseen}б` }),
      ['seen'],
      'unseen-characters',
    ]),
    ...['а\u202Eб', 'а\u0000б', 'а\ud800б'].flatMap((text): typeof cases => [
      [
        `a setting of ${JSON.stringify(text)}`,
        () => settings({ schoolNameKk: text }),
        ['values', 'schoolNameKk'],
        'unseen-characters',
      ],
      [
        `a reason of ${JSON.stringify(text)}`,
        () => ({ ...refer({}), reasons: { 'I-15': text } }),
        ['reason', 'I-15'],
        'unseen-characters',
      ],
    ]),
    [
      'a setting of 2 001 characters',
      () => settings({ schoolNameKk: 'ә'.repeat(2001) }),
      ['values', 'schoolNameKk'],
      'too-long',
    ],
    [
      'a reason of 2 001 characters, which is not cut',
      () => ({ ...refer({}), reasons: { 'I-15': 'ә'.repeat(2001) } }),
      ['reason', 'I-15'],
      'too-long',
    ],
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
    const { act } = walked.first('receive-agency-information');
    const before = rowsOf(school, 'Referrals').length;
    const answer = school.command(
      act.name,
      { ...act.input, pupilIds: ['P00002', 'P00002'] } as never,
      act.user,
    );
    expect(rowsOf(school, 'Referrals').length - before).toBe(answer.ok ? 1 : 0);
  });

  it('one act that would write more than a cell holds is refused in words, and nothing is written', () => {
    walked.of('record-hearing').back();
    const { act } = walked.of('record-hearing');
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
