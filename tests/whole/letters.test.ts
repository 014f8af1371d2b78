// Letters of agencies on the shipped bundle: two brothers in one letter, nobody here, a number that stands, and the secretary told without a name.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSchool, PEOPLE, type School } from './school';

describe('letters of agencies', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
    for (const [firstName, grade] of [
      ['Нұрсұлтан', 7],
      ['Дамир', 4],
    ] as const)
      await school.does('save-pupil', {
        lastName: 'Сейітқали',
        firstName,
        grade,
        classLetter: 'Б',
        language: 'kk',
      });
  }, 60_000);
  afterAll(async () => school.close());

  const refer = (more: object = {}, pupilId = 'P00001') =>
    school.command(
      'refer-pupil',
      { pupilId, seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true },
      PEOPLE.teacher,
      more,
    );
  const letter = {
    agency: 'INTERNAL_AFFAIRS',
    sender: 'ЮП бөлімшесі',
    receivedOn: '2026-11-02',
    receivedAt: '16:40',
    situation: 'SOCIALLY_DANGEROUS_SITUATION',
    gist: 'Түнде көшеде жүрген.',
  } as const;

  it('a referral tells the secretary at once, without a name, and a repeated act does not tell again', async () => {
    await refer({ id: 'act-of-one-person' });
    const [mail, ...others] = school.home.outbox.list();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([PEOPLE.secretary]);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Сейітқали|Нұрсұлтан|7|P00001|Сабаққа/);
    expect(await refer({ id: 'act-of-one-person' })).toMatchObject({ ok: true, value: { repeated: true } });
    expect(school.home.outbox.list()).toHaveLength(1);
  });

  it('the one who wrote it down is not told, and nobody is where the school wants none', async () => {
    await school.does('receive-agency-information', { ...letter, notOurs: true, registeredOn: '2026-11-02' });
    expect(school.home.outbox.list()).toHaveLength(1);
    await school.does('change-settings', { values: { tellOfIntake: false } }, PEOPLE.head);
    await refer();
    expect(school.home.outbox.list()).toHaveLength(1);
    await school.does('change-settings', { values: { tellOfIntake: true } }, PEOPLE.head);
  });

  it('a quota that is used up stops no referral', async () => {
    const rest = school.home.outbox.remaining('');
    expect(rest).toBeGreaterThan(0);
    const { outbox } = school.home;
    const [sent] = outbox.list();
    const before = outbox.list().length;
    const people = Array.from({ length: 50 }, (_, at) => `a${at}@tirek.test`);
    for (let room = outbox.remaining(sent?.from ?? ''); room > 0; room = outbox.remaining(sent?.from ?? ''))
      outbox.send(
        sent?.from ?? '',
        {
          to: people.slice(0, room),
          cc: [],
          bcc: [],
          subject: '',
          body: '',
          htmlBody: null,
          name: null,
          replyTo: null,
          noReply: false,
        },
        [],
      );
    const filled = outbox.list().length;
    expect(filled).toBeGreaterThan(before);
    expect((await refer({}, 'P00002')).ok).toBe(true);
    expect(outbox.list()).toHaveLength(filled);
    // The secretary's page says that letters do not go; a teacher's page says nothing of it.
    const opened = async (who: string) =>
      ((await school.run('doGet', [{}], who)) as { content: string }).content;
    expect(await opened(PEOPLE.secretary)).toContain('"unsent":"2026-11-02"');
    expect(await opened(PEOPLE.teacher)).not.toContain('"unsent":');
  });

  it('an address brings the day of a paper to the card, and of a kind nothing else', async () => {
    const opened = async (parameter: object) =>
      ((await school.run('doGet', [{ parameter }], PEOPLE.secretary)) as { content: string }).content;
    const day = { card: 'P00001-K01', on: '2026-11-02' };
    expect(await opened({ open: 'card', ...day, kind: 'D03' })).toContain('"on":"2026-11-02","kind":"D03"');
    expect(await opened({ open: 'card', ...day, kind: '<b>' })).toContain('"on":"2026-11-02"}');
    expect(await opened({ plan: day.card, on: day.on, kind: 'D18' })).toContain('"kind":"D18"');
  });

  it('¶11 one letter about two brothers has one number on both cards, which nobody can give again', async () => {
    const done = await school.does('receive-agency-information', {
      ...letter,
      pupilIds: ['P00001', 'P00002'],
    });
    expect(done.message).toMatch(/3\s+қараша|вторник/);
    const cardId = 'P00001-K01';
    const card = await school.query('card', { cardId });
    const referral = card.ok
      ? card.value.facts.referrals?.find(({ source }) => source === 'AGENCY')
      : undefined;
    const referralId = referral?.referralId ?? '';
    const taken = await school.command('register-referral', {
      referralId,
      registeredOn: '2026-11-02',
      number: '1',
    });
    expect(taken).toMatchObject({ ok: false, kind: 'input', problems: [{ path: ['number'] }] });
    expect(JSON.stringify(taken)).toContain('ЮП бөлімшесі');
    expect(JSON.stringify(taken)).not.toContain('Сейітқали');
    await school.does('register-referral', { referralId, registeredOn: '2026-11-02', number: '77' });
    for (const id of ['P00001-K01', 'P00002-K01']) {
      const seen = await school.query('card', { cardId: id });
      const numbers = seen.ok ? seen.value.facts.referrals?.map(({ number }) => number) : [];
      expect(numbers).toContain('Вх-077');
    }
  });

  it('¶11 the letter about nobody here is answered, and nothing of it is left to do', async () => {
    const waits = async () => {
      const today = await school.query('today', {});
      if (!today.ok) throw new Error('no list');
      expect(today.value.broken).toEqual([]);
      return today.value.groups.flatMap(({ rows }) => rows).filter(({ act }) => act.incomingId === 'W0001');
    };
    expect(await waits()).toHaveLength(1);
    await school.does('reply-not-ours', { incomingId: 'W0001', repliedOn: '2026-11-02', channel: 'EMAIL' });
    expect(await waits()).toEqual([]);
  });

  it('a pupil entered twice is asked about, and one who left is not found', async () => {
    const twin = {
      lastName: 'СЕЙІТҚАЛИ',
      firstName: 'Дамир',
      grade: 5,
      classLetter: 'А',
      language: 'kk',
    } as const;
    const asked = await school.command('save-pupil', twin);
    expect(asked).toMatchObject({ ok: false, problems: [{ path: ['another'] }] });
    await school.does('save-pupil', { ...twin, another: true });
    const gone = await school.does('pupil-left', {
      pupilId: 'P00003',
      on: '2026-11-02',
      whereTo: '№ 5 мектеп',
    });
    expect(gone.next).toBeUndefined();
    const find = async (left?: boolean) => {
      const found = await school.query('find-pupil', { text: 'дамир', ...(left ? { left } : {}) });
      return found.ok ? found.value.results.map(({ id }) => id) : [];
    };
    expect([await find(), await find(true)]).toEqual([['P00002'], ['P00003']]);
    const still = await school.does('pupil-left', {
      pupilId: 'P00002',
      on: '2026-11-02',
      whereTo: '№ 5 мектеп',
    });
    expect(still.next?.act).toEqual({ screen: 'close-card', cardId: 'P00002-K01' });
    await school.does('pupil-left', { pupilId: 'P00002', back: true, on: '2026-11-02' });
    expect(await find()).toEqual(['P00002']);
  });

  it('¶12 a day off moves what runs: the answer tells how much, Today and the card show both days, and taking it back too', async () => {
    const plain = (text = '') => text.replace(/\u00A0/g, ' ');
    const off = { date: '2026-11-03', kind: 'dayOff', week: 'both', name: 'Мектеп мерекесі' } as const;
    const dueRow = async () => {
      const today = await school.query('today', {});
      if (!today.ok) throw new Error('no list');
      return today.value.groups
        .flatMap(({ rows }) => rows)
        .find(({ act }) => act.screen === 'primary-information' && act.cardId === 'P00001-K01');
    };
    const before = await dueRow();
    expect(before?.subject).not.toContain('было');
    const saved = await school.does('save-calendar-day', off);
    expect(plain(saved.warnings?.join(' '))).toMatch(/^Күні өзгерген мерзімдер: \d+\./);
    const moved = await dueRow();
    expect(plain(moved?.subject)).toContain('было 4 ноября, стало 5 ноября');
    expect(plain(moved?.why)).toContain('Календарь изменён (3 ноября: Выходной день, Мектеп мерекесі)');
    await school.does('save-calendar-day', { ...off, kind: 'asUsual' });
    const back = await dueRow();
    // The day that was told last still counts.
    expect(back?.chip?.text).toBe(moved?.chip?.text);
    expect(plain(back?.subject)).toContain('было 5 ноября, стало 4 ноября');
    const card = await school.query('card', { cardId: 'P00001-K01' });
    const lines = card.ok ? card.value.timeline.map(({ text }) => plain(text)) : [];
    expect(lines.filter((text) => text.startsWith('Срок пересчитан – первичная'))).toHaveLength(2);
  });
});
