// Several people at once: on one record one of them wins and the other is told what changed; on different records both succeed; nothing is lost or doubled.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sheetsQuota } from '../../local/execution/simulation';
import { lookAt, paperDocuments, rowsOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { openSchool, PEOPLE, type School, SET_UP } from './school';
import { walk } from './walk';

const pupil = (lastName: string) => ({
  lastName,
  firstName: 'Дамир',
  grade: 7,
  classLetter: 'Б',
  language: 'kk' as const,
});
const seen = { seenOn: '2026-11-02', seen: 'келмеді', parentsTold: true };

describe('two people in the same second', () => {
  let school: QuickSchool;
  let start: () => void;
  beforeAll(() => {
    school = openQuickSchool();
    for (const [lastName, at] of [
      ['Ахметов', 1],
      ['Жұмабаев', 2],
    ] as const) {
      school.does('save-pupil', pupil(lastName));
      school.does('refer-pupil', { pupilId: `P0000${at}`, ...seen });
    }
    start = school.snapshot();
  }, 60_000);
  afterAll(() => school.close());
  beforeEach(() => {
    school.misfortune(undefined);
    start();
  });

  /** Gives the second act right before the first one's Google call `n`. */
  const interleaved = <A, B>(n: number, first: () => A, second: () => B): [A, B] => {
    let other: B | undefined;
    let playing = false;
    school.misfortune((call) => {
      if (!playing && call.n === n && other === undefined) {
        playing = true;
        other = second();
        playing = false;
      }
      return undefined;
    });
    const mine = first();
    school.misfortune(undefined);
    return [mine, other as B];
  };
  const hand = (cardId: string, user: string, more = {}) =>
    school.command(
      'save-pupil',
      { ...pupil('Болатов'), pupilId: cardId.slice(0, 6), grade: user === PEOPLE.head ? 9 : 8 },
      user,
      more,
    );
  const versions = { 'Pupils/P00001': 1 };

  for (const n of [1, 2, 3])
    it(`two letters by the school's pattern, the other before call ${n}: no number is given twice`, () => {
      school.does('save-numbering', {
        journal: 'OUTGOING',
        pattern: '{index}-{seq}/{year}',
        index: '01-05',
        resets: 'YEAR',
        next: 24,
      });
      const ask = (at: number, user: string) =>
        school.command(
          'send-request',
          {
            cardId: `P0000${at}-K01`,
            agency: 'HEALTH',
            toWhom: '№ 3 емхана',
            question: 'Есепте тұра ма?',
            sentOn: '2026-11-02',
            channel: 'PAPER',
          },
          user,
        );
      const both = interleaved(
        n,
        () => ask(1, PEOPLE.secretary),
        () => ask(2, PEOPLE.head),
      );
      expect(both.map(({ ok }) => ok)).toEqual([true, true]);
      const numbers = rowsOf(school, 'Letters').map(({ outgoingNo }) => String(outgoingNo));
      expect(numbers.sort()).toEqual(['01-05-24/2026', '01-05-25/2026']);
      expect(lookAt(school).faults).toEqual([]);
    });

  for (const n of [1, 2, 3])
    it(`the same record, the other before call ${n}: one wins, the other is told who changed what`, () => {
      const [mine, theirs] = interleaved(
        n,
        () => hand('P00001', PEOPLE.secretary, { seen: versions }),
        () => hand('P00001', PEOPLE.head, { seen: versions }),
      );
      expect(theirs.ok).toBe(true);
      expect(mine).toMatchObject({
        ok: false,
        kind: 'stale',
        changed: [
          {
            record: 'Pupils/P00001',
            by: expect.stringMatching(/^Әлімбаева\s/),
            version: 2,
            fields: [{ yours: '8', saved: '9' }],
          },
        ],
      });
      expect(rowsOf(school, 'Pupils')[0]).toMatchObject({ grade: 9, version: 2 });
      expect(lookAt(school).faults).toEqual([]);
      const again = hand('P00001', PEOPLE.secretary, { seen: { 'Pupils/P00001': 2 } });
      expect(again.ok).toBe(true);
      expect(rowsOf(school, 'Pupils')[0]).toMatchObject({ grade: 8, version: 3 });
    });

  const ID = 'same-id-0001';
  const named = (lastName: string, language: 'kk' | 'ru' = 'kk') =>
    school.command('save-pupil', pupil(lastName), PEOPLE.secretary, { id: ID, language });
  const people = () => rowsOf(school, 'Pupils').map(({ lastName }) => lastName);

  it('one act again under its id is the same act; other contents under it are refused with what was written', () => {
    const first = named('Болатов');
    expect(named('Болатов')).toEqual({
      ok: true,
      value: { ...(first as { value: object }).value, repeated: true },
    });
    for (const [language, says] of [
      ['kk', 'Кейінгі өзгерісіңіз жазылған жоқ'],
      ['ru', 'Ваше последнее изменение не записано'],
    ] as const) {
      const other = named('Сериков', language);
      expect(other).toMatchObject({
        ok: false,
        kind: 'written',
        problems: [{ code: 'written', message: expect.stringContaining(says) }],
        written: (first as { value: object }).value,
      });
    }
    const referral = { pupilId: 'P00001', ...seen };
    const another = school.command('refer-pupil', referral, PEOPLE.secretary, { id: ID });
    expect(another).toMatchObject({ ok: false, kind: 'written' });
    expect(people()).toEqual(['Ахметов', 'Жұмабаев', 'Болатов']);
    expect(lookAt(school).faults).toEqual([]);
  });

  for (const n of [1, 2, 3])
    it(`the same id with other contents while the first is being written, before call ${n}: one is told`, () => {
      const [mine, theirs] = interleaved(
        n,
        () => named('Болатов'),
        () => named('Сериков'),
      );
      expect(theirs.ok).toBe(true);
      expect(mine).toMatchObject({ ok: false, kind: 'written' });
      expect(people()).toEqual(['Ахметов', 'Жұмабаев', 'Сериков']);
      expect(lookAt(school).faults).toEqual([]);
    });

  it('reasons are contents too; a page that was opened anew has lost them and repeats the act without', () => {
    const give = (reasons: object) =>
      school.command('save-pupil', pupil('Болатов'), PEOPLE.secretary, { id: ID, ...reasons });
    expect(give({ reasons: { x: 'бірінші' } }).ok).toBe(true);
    expect(give({ reasons: { x: 'екінші' } })).toMatchObject({ ok: false, kind: 'written' });
    expect(give({})).toMatchObject({ ok: true, value: { repeated: true } });
  });

  for (const n of [2, 3])
    it(`the same record without versions, the other before call ${n}: what the other wrote is not lost silently`, () => {
      const [mine, theirs] = interleaved(
        n,
        () => hand('P00001', PEOPLE.secretary),
        () => hand('P00001', PEOPLE.head),
      );
      expect(theirs.ok).toBe(true);
      if (n === 3)
        expect(mine).toMatchObject({
          ok: false,
          kind: 'stale',
          changed: [
            { by: expect.stringMatching(/^Әлімбаева\s/), at: expect.stringMatching(/^\d+\s\S+, \d\d:\d\d$/) },
          ],
        });
      const lines = rowsOf(school, 'History').filter(({ record }) =>
        String(record).startsWith('Pupils/P00001@'),
      );
      const values = lines.map(({ before }) => String(before));
      expect(
        mine.ok
          ? values.some((before) => before.includes('"grade":9'))
          : rowsOf(school, 'Pupils')[0]?.grade === 9,
      ).toBe(true);
    });

  for (const n of [1, 2, 3])
    it(`different records, the other before call ${n}: both succeed, and numbers run on`, () => {
      const register = (cardId: string) =>
        school.command('register-referral', { cardId, registeredOn: '2026-11-02' });
      const [mine, theirs] = interleaved(
        n,
        () => register('P00001-K01'),
        () => register('P00002-K01'),
      );
      expect([mine.ok, theirs.ok]).toEqual([true, true]);
      expect(
        rowsOf(school, 'Cards')
          .map(({ number }) => number)
          .sort(),
      ).toEqual(['001', '002']);
      expect(lookAt(school).faults).toEqual([]);
    });

  it('two teachers refer one pupil: one card, two referrals, the same answer to both', () => {
    school.does('save-pupil', pupil('Есенов'));
    const refer = (user: string) => () => school.command('refer-pupil', { pupilId: 'P00003', ...seen }, user);
    const [mine, theirs] = interleaved(3, refer(PEOPLE.teacher), refer(PEOPLE.psychologist));
    expect(mine).toEqual(theirs);
    expect(mine.ok).toBe(true);
    const referrals = rowsOf(school, 'Referrals').map(({ id }) => id);
    expect(referrals.filter((id) => String(id).startsWith('P00003'))).toEqual([
      'P00003-K01-R01-T0004',
      'P00003-K01-R02-T0005',
    ]);
    expect(lookAt(school).faults).toEqual([]);
  });

  it('an act that was done is answered again only to the person who gave it', () => {
    const id = 'act-of-the-secretary';
    const give = (command: string, input: object, user: string) => school.call({ command, id, input }, user);
    expect(give('save-pupil', pupil('Қасымов'), PEOPLE.secretary).ok).toBe(true);
    expect(give('save-pupil', pupil('Қасымов'), PEOPLE.secretary)).toMatchObject({
      ok: true,
      value: { repeated: true },
    });
    // An id is a person's own: another's act under the same one is done, and nothing tells that the id was used before.
    const other = give('refer-pupil', { pupilId: 'P00001', ...seen }, PEOPLE.teacher);
    expect(other).toMatchObject({ ok: true });
    expect(other).not.toMatchObject({ value: { repeated: true } });
    expect(give('refer-pupil', { pupilId: 'P00001', ...seen }, PEOPLE.teacher)).toMatchObject({
      ok: true,
      value: { repeated: true },
    });
    expect(
      rowsOf(school, 'Referrals').filter(
        ({ id }) => String(id).endsWith('-T0005') && String(id).startsWith('P00001'),
      ),
    ).toHaveLength(1);
  });
});

describe('two people make one paper', () => {
  it('whatever call of one the other comes before: one document is kept, in one edition, and both are told it is made', () => {
    const school = openQuickSchool();
    walk(school, 'make-paper');
    const start = school.snapshot();
    const make = (user: string) => school.command('make-paper', { documentId: 'S0001-D16-01' }, user);
    for (let n = 1; n <= 9; n++) {
      start();
      let other: ReturnType<typeof make> | undefined;
      let playing = false;
      school.misfortune((call) => {
        if (!playing && call.n === n && other === undefined) {
          playing = true;
          other = make(PEOPLE.head);
          playing = false;
        }
        return undefined;
      });
      const mine = make(PEOPLE.secretary);
      school.misfortune(undefined);
      const made = {
        n,
        other: other?.ok,
        mine: mine.ok || mine.problems[0]?.code,
        documents: paperDocuments(school),
      };
      expect(made).toEqual({ n, other: true, mine: n <= 2 ? 'paper-made' : expect.anything(), documents: 1 });
      expect(rowsOf(school, 'Documents')[0]).toMatchObject({ state: expect.anything(), edition: 1 });
      expect(lookAt(school).faults).toEqual([]);
    }
    expect(school.logged).toEqual([]);
    school.close();
  }, 60_000);
});

describe('many people in real threads', () => {
  const teachers = Array.from({ length: 60 }, (_, at) => `mugalim${at + 1}@tirek.test`);
  let school: School;
  beforeAll(async () => {
    const staff = teachers.map((email, at) => ({
      lastName: 'Мұғалім',
      firstName: 'Айна',
      patronymic: '',
      position: `мұғалім ${at + 1}`,
      email,
      roles: ['SUBJECT_TEACHER'],
    }));
    school = await openSchool({ ...SET_UP, people: [...SET_UP.people, ...staff] });
  }, 60_000);
  afterAll(async () => school.close());

  it('twenty commands at once: nothing lost, nothing doubled', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Бала${String.fromCharCode(1040 + at)}`);
    const answers = await Promise.all(
      names.map((lastName) => school.command('save-pupil', pupil(lastName), PEOPLE.secretary)),
    );
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    const rows = rowsOf(school, 'Pupils');
    expect(rows.map(({ lastName }) => lastName).sort()).toEqual([...names].sort());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(20);
    expect(lookAt(school).faults).toEqual([]);
  }, 60_000);

  it("sixty teachers refer within one minute under Google's quota: they wait and try again, nothing is lost or doubled", async () => {
    const quota = sheetsQuota(school.clock);
    const refusedBy = new Set<string>();
    school.executor.simulate(async (call) => {
      const fault = await quota(call);
      if (fault) refusedBy.add(fault.error.message.match(/limit '([^']*)'/)?.[1] ?? '');
      return fault;
    });
    const began = school.clock();
    const refer = async (user: string, at: number) => {
      const body = {
        command: 'refer-pupil',
        id: `teacher-${String(at).padStart(4, '0')}`,
        input: { pupilId: `P000${String((at % 20) + 1).padStart(2, '0')}`, ...seen },
      };
      // The page sends the same act again when it is told that Google is busy.
      for (let tries = 0; tries < 5; tries++) {
        const answer = JSON.parse(String(await school.run('call', [JSON.stringify(body)], user)));
        if (answer.ok || answer.kind !== 'busy') return answer;
      }
      throw new Error('busy for ever');
    };
    const answers = await Promise.all(teachers.map(refer));
    school.executor.simulate(undefined);
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    // The web app runs as one account: its own limit is the one that is met, and was.
    expect([...refusedBy]).toContain('Read requests per minute per user');
    const referrals = rowsOf(school, 'Referrals');
    expect(referrals).toHaveLength(60);
    expect(new Set(referrals.map(({ id }) => String(id).slice(-5))).size).toBe(60);
    expect(rowsOf(school, 'Cards')).toHaveLength(20);
    const look = lookAt(school);
    expect(look.faults).toEqual([]);
    expect(look.acts.filter((id) => id.startsWith('teacher-'))).toHaveLength(60);
    // A hundred and twenty readings at sixty a minute cannot have taken less.
    expect(school.clock() - began).toBeGreaterThan(60_000);
  }, 120_000);
});
