// The daily letters on the shipped bundle: the clock made at set-up, one letter a day, the hour, the quota, and nobody else who may send them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runDueTriggers } from '../../local/execution/trigger-clock';
import { OWNER, openSchool, PEOPLE, type School } from './school';

describe('daily letters', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
    await school.does('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    await school.command(
      'refer-pupil',
      { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true },
      PEOPLE.teacher,
    );
  }, 60_000);
  afterAll(async () => school.close());

  const clocks = () =>
    school.executor.triggers
      .all()
      .map(({ handler, owner, clock }) => ({ handler, owner, hour: clock?.atHour }));
  const sent = () => school.home.outbox.list().filter(({ subject }) => subject.includes('дела на сегодня'));
  /** What the home does once a minute. */
  const minute = async (date: string, time: string) => {
    school.setClock(date, time);
    const before = sent().length;
    const runs = await runDueTriggers(school.executor, school.clock(), school.registerId);
    for (const { outcome } of runs) expect(outcome).toMatchObject({ value: null, logs: [] });
    return sent().slice(before);
  };

  it('set-up makes one clock of the school account', () => {
    expect(clocks()).toEqual([{ handler: 'remindAll', owner: OWNER, hour: 8 }]);
  });

  it('the first letters go at eight of the next day, without a name and with the way to the page', async () => {
    expect(await minute('2026-11-03', '07:59')).toEqual([]);
    const [letter, ...others] = await minute('2026-11-03', '08:00');
    expect(others).toEqual([]);
    expect(letter?.to).toEqual([PEOPLE.secretary]);
    expect(letter?.body).toContain('Ждут вас:');
    expect(letter?.body).not.toMatch(/Сейітқали|Нұрсұлтан|P00001|Сабаққа/);
  });

  it('nobody is written to twice a day, whichever account has a clock as well', async () => {
    await school.executor.run('turnOnReminders', [], PEOPLE.secretary, {
      kind: 'menu',
      activeSpreadsheetId: school.registerId,
    });
    expect(clocks().map(({ owner }) => owner)).toEqual([OWNER, PEOPLE.secretary]);
    school.setClock('2026-11-04', '08:10');
    const runs = await runDueTriggers(school.executor, school.clock(), school.registerId);
    expect(runs).toHaveLength(2);
    expect(sent()).toHaveLength(2);
    // Days that were missed are not made up for.
    expect(await minute('2026-11-10', '09:00')).toHaveLength(1);
    expect(await minute('2026-11-10', '23:00')).toEqual([]);
  });

  it('the clock alone may send: not a person of the web app, not even by naming the function', async () => {
    school.setClock('2026-11-11', '06:00');
    for (const args of [[], [{}], [{ triggerUid: '1' }], [{ triggerUid: 7 }], ['x']])
      for (const who of [PEOPLE.teacher, PEOPLE.head, OWNER]) await school.run('remindAll', args, who);
    await school.run('turnOnReminders', [], PEOPLE.head);
    expect(clocks()).toHaveLength(2);
    expect(sent().filter(({ sentAt }) => sentAt >= school.clock() - 60_000)).toEqual([]);
  });

  it('a changed hour is taken over by the next run', async () => {
    await school.does('change-settings', { values: { remindHour: '10' } }, PEOPLE.head);
    await minute('2026-11-11', '08:00');
    expect(clocks().map(({ hour }) => hour)).toEqual([10, 10]);
  });

  it('the self-check names the account, the hour and the last day, and says when the clock is silent', async () => {
    const check = async () =>
      JSON.stringify(
        await school.executor.run('selfCheck', [], PEOPLE.secretary, {
          kind: 'menu',
          activeSpreadsheetId: school.registerId,
        }),
      );
    expect(await check()).toMatch(/✓ Күнделікті[^✓✕]*10:00, [\w.@-]+, 2026-11-11: \d/);
    school.setClock('2026-11-16', '12:00');
    expect(await check()).toMatch(/✕ Күнделікті/);
  }, 30_000);

  it('a quota that is used up fails nothing and is said on the page of the office', async () => {
    const { outbox } = school.home;
    const whole = { cc: [], bcc: [], subject: '', body: '', htmlBody: null, name: null, replyTo: null };
    school.setClock('2026-11-17', '09:59');
    for (const owner of [OWNER, PEOPLE.secretary])
      for (let room = outbox.remaining(owner); room > 0; room = outbox.remaining(owner))
        outbox.send(
          owner,
          { ...whole, noReply: false, to: Array.from({ length: Math.min(room, 50) }, () => 'a@tirek.test') },
          [],
        );
    const before = sent().length;
    school.setClock('2026-11-17', '10:00');
    const runs = await runDueTriggers(school.executor, school.clock(), school.registerId);
    expect(runs.length).toBeGreaterThan(0);
    expect(sent()).toHaveLength(before);
    const page = (await school.run('doGet', [{}], PEOPLE.secretary)) as { content: string };
    expect(page.content).toContain('"unsent":"2026-11-17"');
  });

  it('looks at the templates with one question: what is in the bin, gone or broken stands in Today until one press puts it back', async () => {
    const caller = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
    const google = (api: 'drive' | 'docs', method: string, params: object, body: object | null = null) =>
      school.home.store.transaction(() =>
        school.home[api].methods[method]?.(params as Record<string, unknown>, body, caller),
      );
    const idOf = (name: string) =>
      (
        google('drive', 'files.list', { q: `name = '${name}'`, fields: 'files(id)' }) as {
          files: { id: string }[];
        }
      ).files[0]?.id ?? '';
    const today = async () => {
      const answer = await school.query('today', {}, PEOPLE.secretary);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value.groups.flatMap(({ rows }) => rows.filter(({ reset }) => reset !== undefined));
    };
    school.setClock('2026-11-23', '12:30');
    google('drive', 'files.update', { fileId: idOf('minutes-kk') }, { trashed: true });
    google('drive', 'files.delete', { fileId: idOf('plan-ru') });
    google(
      'docs',
      'documents.batchUpdate',
      { documentId: idOf('plan-kk') },
      { requests: [{ insertText: { location: { index: 1 }, text: '{{#if x}}' } }] },
    );
    expect(await today()).toEqual([]);
    await minute('2026-11-24', '08:00');
    await minute('2026-11-24', '10:00');
    expect((await today()).map(({ reset, subject }) => `${reset}: ${subject}`).sort()).toEqual([
      expect.stringMatching(/^minutes-kk: .*в корзине$/),
      expect.stringMatching(/^plan-kk: .*с ошибками$/),
      expect.stringMatching(/^plan-ru: .*не найден$/),
    ]);
    const check = await school.executor.run('selfCheck', [], PEOPLE.secretary, {
      kind: 'menu',
      activeSpreadsheetId: school.registerId,
    });
    expect(JSON.stringify(check)).toMatch(/✕ Құжат үлгілері[^✓✕]*minutes-kk[^✓✕]*plan-ru/);
    for (const name of ['minutes-kk', 'plan-kk', 'plan-ru']) await school.does('reset-template', { name });
    expect(await today()).toEqual([]);
    await minute('2026-11-25', '10:00');
    expect(await today()).toEqual([]);
  }, 60_000);
});
