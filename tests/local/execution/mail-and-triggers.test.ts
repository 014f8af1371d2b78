import { afterAll, describe, expect, it } from '@jest/globals';
import { runDueTriggers } from '../../../local/execution/trigger-clock';
import { nextDue } from '../../../local/execution/trigger-list';
import { given, OWNER, refusal, SECRETARY, stage } from './stage';

let now = Date.UTC(2026, 2, 19, 9);
const CODE = `
  function send(args) { MailApp.sendEmail.apply(MailApp, args); return MailApp.getRemainingDailyQuota(); }
  function attach() {
    MailApp.sendEmail({ to: 'a@school.example.kz', subject: 's', body: 'b',
      attachments: [DriveApp.getFileById('paper'), Utilities.newBlob('x', 'text/plain', 'x.txt')] });
  }
  function token() { return ScriptApp.getOAuthToken(); }
  function install() {
    ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(8).nearMinute(30).create();
    ScriptApp.newTrigger('opened').forSpreadsheet('BOOK').onOpen().create();
    return list();
  }
  function list() {
    return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()];
    });
  }
  function removeFirst() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); return list(); }
  function many() { for (var i = 0; i < 21; i++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); }
  function oddHours() { ScriptApp.newTrigger('x').timeBased().everyHours(3).create(); }
  function remind(e) { MailApp.sendEmail('a@x.kz', 'remind ' + e.triggerUid, e.hour + ' ' + SpreadsheetApp.getActive().getId()); }
  function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function address() { return ScriptApp.getService().getUrl(); }
  function file(id) {
    var f = DriveApp.getFileById(id);
    var pdf = f.getAs('application/pdf');
    return [String(f), f.getName(), f.getUrl(), f.getMimeType(), pdf.getName(), pdf.getContentType(), pdf.getDataAsString(), f.getBlob().getName()];
  }
  function docx() { return DriveApp.getFileById('paper').getAs('application/msword'); }
  function undef() { return DriveApp.getFileById(); }
`;
const { executor } = stage(CODE, {
  surroundings: { now: () => now, random: Math.random },
  webAppUrl: 'http://localhost/exec',
});
afterAll(() => executor.close());
const run = async (name: string, ...args: unknown[]) => given(await executor.run(name, args, SECRETARY));
const refused = async (name: string, ...args: unknown[]) =>
  refusal(await executor.run(name, args, SECRETARY));

describe('MailApp', () => {
  it('puts letters into the outbox, in every way of calling', async () => {
    expect(await run('send', ['a@x.kz', 'Тақырып', 'мәтін'])).toBe(1499);
    expect(
      await run('send', ['a@x.kz', 's', 'b', { cc: 'b@x.kz, c@x.kz', name: 'Тірек', noReply: true }]),
    ).toBe(1496);
    expect(await run('send', ['a@x.kz', 'reply@x.kz', 's', 'b'])).toBe(1495);
    expect(await run('send', [{ to: 'A <a@x.kz>', subject: 's', htmlBody: '<p>' }])).toBe(1494);
    expect(executor.outbox.list()).toMatchObject([
      { from: SECRETARY, to: ['a@x.kz'], subject: 'Тақырып', body: 'мәтін', htmlBody: null, sentAt: now },
      { cc: ['b@x.kz', 'c@x.kz'], name: 'Тірек', noReply: true },
      { replyTo: 'reply@x.kz' },
      { to: ['A <a@x.kz>'], body: '', htmlBody: '<p>' },
    ]);
  });

  it('keeps attachments', async () => {
    await run('attach');
    const letter = executor.outbox.list().at(-1);
    expect(letter?.attachments).toMatchObject([
      { name: 'МЕА-7.pdf', mimeType: 'application/pdf' },
      { name: 'x.txt', mimeType: 'text/plain', size: 1 },
    ]);
    const bytes = executor.outbox.attachment(letter?.attachments[0]?.blob ?? '');
    expect(Buffer.from(bytes ?? []).toString()).toBe('%PDF paper');
  });

  it.each([
    [['nobody', 's', 'b'], 'Exception: Invalid email: nobody'],
    [['', 's', 'b'], 'Exception: Failed to send email: no recipient'],
    [
      [Array.from({ length: 51 }, (_, i) => `a${i}@x.kz`).join(), 's', 'b'],
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    [['a@x.kz', 's', 'b'.repeat(409_601)], 'Exception: Limit Exceeded: Email Body Size.'],
    // A Cyrillic letter is two bytes.
    [['a@x.kz', 's', 'ә'.repeat(204_801)], 'Exception: Limit Exceeded: Email Body Size.'],
    [
      [{ to: 'a@x.kz', subject: 's', body: 'b', htmlBody: 'ә'.repeat(204_801) }],
      'Exception: Limit Exceeded: Email Body Size.',
    ],
    [
      ['a@x.kz'],
      "Exception: The parameters (String) don't match the method signature for MailApp.sendEmail.",
    ],
    [[{ to: 'a@x.kz', wrong: 1 }], 'NotEmulated: not emulated: MailApp.sendEmail with wrong'],
  ])('refuses a wrong letter %#', async (args, words) => {
    expect(await refused('send', args)).toBe(words);
  });

  it('takes a body of as many bytes as Google takes', async () => {
    const before = executor.outbox.list().length;
    await run('send', ['a@x.kz', 's', 'ә'.repeat(204_800)]);
    expect(executor.outbox.list()).toHaveLength(before + 1);
  });

  it('obeys the daily quota, which comes back after a day', async () => {
    const fifty = Array.from({ length: 50 }, (_, i) => `a${i}@x.kz`).join();
    for (let i = 0; i < 29; i++) await run('send', [fifty, 's', 'b']);
    expect(await refused('send', [fifty, 's', 'b'])).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    now += 86_400_001;
    expect(await run('send', ['a@x.kz', 's', 'b'])).toBe(1499);
  });

  it('needs its scope', async () => {
    const poor = stage(CODE, { manifest: { oauthScopes: [] } });
    expect(refusal(await poor.executor.run('send', [['a@x.kz', 's', 'b']], SECRETARY))).toBe(
      'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    for (const name of ['list', 'install', 'file']) {
      expect(refusal(await poor.executor.run(name, [null], SECRETARY))).toContain(
        'Specified permissions are not sufficient',
      );
    }
    await poor.executor.close();
  });
});

describe('ScriptApp', () => {
  it('writes triggers down, each account seeing its own', async () => {
    const both = [
      ['remind', 'CLOCK', 'CLOCK', ''],
      ['opened', 'ON_OPEN', 'SPREADSHEETS', 'BOOK'],
    ];
    expect(await run('install')).toEqual(both);
    expect(given(await executor.run('list', [], OWNER))).toEqual([]);
    expect(executor.triggers.all()[0]).toMatchObject({
      owner: SECRETARY,
      handler: 'remind',
      clock: { every: 'days', count: 1, atHour: 8, nearMinute: 30, timeZone: 'Asia/Almaty' },
    });
    expect(await run('removeFirst')).toEqual(both.slice(1));
  });

  it('a due trigger runs once as its owner, even when it was missed for days', async () => {
    await run('removeAll');
    await run('install');
    expect(await runDueTriggers(executor, now, 'BOOK')).toEqual([]);
    now += 3 * 86_400_000;
    const runs = await runDueTriggers(executor, now, 'BOOK');
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      trigger: { handler: 'remind', owner: SECRETARY },
      outcome: { value: null },
    });
    expect(executor.outbox.list().at(-1)).toMatchObject({
      from: SECRETARY,
      body: `${new Date(now).getUTCHours()} BOOK`,
    });
    expect(await runDueTriggers(executor, now, 'BOOK')).toEqual([]);
    await run('removeAll');
  });

  it('refuses the twenty-first trigger and odd hours', async () => {
    expect(await refused('many')).toMatch(/^Exception: This script has too many triggers\./);
    expect(await refused('oddHours')).toContain('It must be one of 1, 2, 4, 6, 8 or 12.');
  });

  it('keeps the token in the home, and knows the address of the web app', async () => {
    expect(await refused('token')).toMatch(/^NotEmulated: /);
    expect(await run('address')).toBe('http://localhost/exec');
  });
});

describe('when a clock trigger is due', () => {
  const zone = { timeZone: 'Asia/Almaty' };
  const at = (text: string) => Date.parse(`${text}+05:00`);
  it.each([
    [
      'daily, later today',
      { every: 'days', count: 1, atHour: 8, ...zone },
      '2026-03-19T07:00',
      '2026-03-19T08:00',
    ],
    [
      'daily, tomorrow',
      { every: 'days', count: 1, atHour: 8, nearMinute: 30, ...zone },
      '2026-03-19T08:30',
      '2026-03-20T08:30',
    ],
    [
      'every second day',
      { every: 'days', count: 2, atHour: 8, ...zone },
      '2026-03-19T08:00',
      '2026-03-21T08:00',
    ],
    [
      'weekly on Monday',
      { every: 'weeks', count: 1, weekDay: 'MONDAY', atHour: 8, ...zone },
      '2026-03-19T08:00',
      '2026-03-23T08:00',
    ],
    [
      'monthly on the 31st',
      { every: 'days', count: 1, monthDay: 31, ...zone },
      '2026-03-31T12:00',
      '2026-05-31T00:00',
    ],
    ['hourly', { every: 'hours', count: 2, ...zone }, '2026-03-19T08:10', '2026-03-19T10:10'],
  ] as const)('%s', (_what, clock, after, due) => {
    expect(nextDue(clock, at(after))).toBe(at(due));
  });

  it('once', () => {
    expect(nextDue({ at: 10, ...zone }, 9)).toBe(10);
    expect(nextDue({ at: 10, ...zone }, 10)).toBeUndefined();
  });
});

describe('DriveApp', () => {
  it('V137 V139 a paper comes as PDF under its name, and in no other form', async () => {
    const doc = 'application/vnd.google-apps.document';
    expect(await run('file', 'paper')).toEqual([
      'МЕА-7',
      'МЕА-7',
      'https://docs/paper',
      doc,
      'МЕА-7.pdf',
      'application/pdf',
      '%PDF paper',
      'МЕА-7.pdf',
    ]);
    expect(await refused('docx')).toBe(
      'Exception: Converting from application/vnd.google-apps.document to application/msword is not supported.',
    );
  });

  it('V4 an id that is null, missing, wrong or unknown', async () => {
    expect(await refused('file', null)).toBe('Exception: Invalid argument: id');
    expect(await refused('undef')).toBe('Exception: Invalid argument: id');
    expect(await refused('file', '')).toMatch(/^Exception: Unexpected error/);
    expect(await refused('file', 5)).toMatch(
      /\(number\) don't match the method signature for DriveApp.getFileById/,
    );
    expect(await refused('file', 'gone')).toMatch(/^Exception: No item with the given ID could be found\./);
  });
});
