import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeEngine } from '../../../local/execution/engine-build';
import { SCHOOL_ACCOUNT } from '../../../local/start/accounts';
import { INSTALLATION_KEY } from '../../../local/start/installation';
import { type LocalHome, startHome } from '../../../local/start/start-home';
import { MANIFEST } from '../execution/stage';

// A bundle that sets up one spreadsheet shared with the secretary, and tells who calls from where.
const CODE = `
  var KEY = '${INSTALLATION_KEY}';
  function update() {
    return '';
  }
  function setUp(json) {
    var input = JSON.parse(json);
    var made = Drive.Files.create({ name: 'Тізілім', mimeType: 'application/vnd.google-apps.spreadsheet' }, null, { fields: 'id' });
    input.people.forEach(function (person) {
      if (person.roles.indexOf('SECRETARY') >= 0)
        Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: person.email }, made.id, { sendNotificationEmail: false });
    });
    PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify({ registerId: made.id }));
    PropertiesService.getScriptProperties().setProperty('people', JSON.stringify(input.people));
    ScriptApp.newTrigger('clock').timeBased().after(200).create();
    return made.id;
  }
  function clock(event) {
    var script = PropertiesService.getScriptProperties();
    var runs = Number(script.getProperty('runs')) + 1;
    script.setProperties({ runs: String(runs), last: Session.getEffectiveUser().getEmail() + ' ' + event.triggerUid.length });
  }
  function clockRuns() {
    var script = PropertiesService.getScriptProperties();
    return [script.getProperty('runs'), script.getProperty('last')].join(' ');
  }
  function call(json) {
    var call = JSON.parse(json);
    if (call.query === 'staff') {
      var people = JSON.parse(PropertiesService.getScriptProperties().getProperty('people'));
      return JSON.stringify({ ok: true, value: { people: people } });
    }
    var range = SpreadsheetApp.getActiveRange();
    return JSON.stringify({
      user: Session.getActiveUser().getEmail(),
      runsAs: Session.getEffectiveUser().getEmail(),
      book: SpreadsheetApp.getActiveSpreadsheet() && SpreadsheetApp.getActiveSpreadsheet().getId(),
      row: range && range.getRow(),
    });
  }
  function showSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!DOCTYPE html><html><head><title>x</title></head><body></body></html>').setTitle('Тірек'));
  }
  function doGet() { return HtmlService.createHtmlOutput('<p>бет</p>').addMetaTag('viewport', 'width=device-width'); }
`;
const SECRETARY = 'secretary@mektep.example';
const TEACHER = 'teacher@mektep.example';
const PEOPLE = [
  {
    lastName: 'Ә',
    firstName: 'Г',
    patronymic: '',
    position: 'хатшы',
    email: SECRETARY,
    staffId: 'T0001',
    roles: ['SECRETARY'],
  },
  {
    lastName: 'Ж',
    firstName: 'Д',
    patronymic: '',
    position: 'мұғалім',
    email: TEACHER,
    roles: ['CLASS_TEACHER'],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'tirek-start-'));
const TOKEN = 'a-token-of-this-test';
let home: LocalHome;
const opened: string[] = [];
const setting = {
  dir: join(folder, 'data'),
  bundleDir: join(folder, 'dist'),
  buildDir: join(folder, 'build'),
  port: 0,
  pagePort: 0,
  token: TOKEN,
  onOpened: (link: string) => opened.push(link),
};

interface Told {
  user: string;
  runsAs: string;
  book: string | null;
  row: number | null;
}

async function ask(verb: string, path: string, user: string, body?: unknown) {
  const response = await fetch(home.url + path, {
    method: verb,
    headers: { 'x-tirek-token': TOKEN, 'x-tirek-user': user },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, string> };
}
const execute = async (name: string, user: string, more: object = {}) =>
  (await ask('POST', '/local/execute', user, { function: name, args: ['{}'], ...more })).json;

beforeAll(async () => {
  for (const name of ['dist', 'build/shell']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dist/Code.js'), CODE);
  writeFileSync(join(folder, 'dist/appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'build/shell/bridge.js'), '/* bridge */');
  writeFileSync(join(folder, 'build/shell/shell.html'), '<html data-facts="{{FACTS}}"></html>');
  writeEngine(process.cwd(), join(folder, 'build'));
  home = await startHome(setting);
});
afterAll(async () => {
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a start of the local home', () => {
  it('before set-up only the school account is here', async () => {
    const { json } = await ask('GET', '/local/home', SCHOOL_ACCOUNT.email);
    expect(json).toMatchObject({ ready: false, people: [{ email: SCHOOL_ACCOUNT.email }], files: {} });
  });

  it('set-up by POST /run/setUp may share with the people it names', async () => {
    const { status, json } = await ask('POST', '/run/setUp', SCHOOL_ACCOUNT.email, [
      JSON.stringify({ people: PEOPLE }),
    ]);
    expect([status, json]).toEqual([200, { value: expect.any(String) }]);
    expect(home.ready()).toBe(true);
  });

  it('those who may edit the workbook work in it, others on the web page', async () => {
    const { json } = await ask('GET', '/local/home', SCHOOL_ACCOUNT.email);
    const people = json.people as unknown as { email: string; surface: string; staffId?: string }[];
    expect(people.map(({ email, surface }) => [email, surface])).toEqual([
      [SCHOOL_ACCOUNT.email, 'sidebar'],
      [SECRETARY, 'sidebar'],
      [TEACHER, 'webapp'],
    ]);
    expect(people.map(({ staffId }) => staffId)).toEqual([undefined, 'T0001', undefined]);
  });

  it('a person is told the ids of the files open to them, the folder of the data only the school account', async () => {
    const told = async (user: string) => (await ask('GET', '/local/home', user)).json;
    const [owner, secretary, teacher] = await Promise.all(
      [SCHOOL_ACCOUNT.email, SECRETARY, TEACHER].map(told),
    );
    const id = expect.any(String);
    expect([owner?.files, owner?.dataFolder]).toEqual([{ registerId: id }, id]);
    expect([secretary?.files, secretary?.dataFolder]).toEqual([{ registerId: id }, undefined]);
    expect([teacher?.files, teacher?.dataFolder]).toEqual([{}, undefined]);
  });

  it('who may not edit the workbook cannot read it by Google’s paths either', async () => {
    const { json } = await ask('GET', '/local/home', SECRETARY);
    const { registerId } = json.files as unknown as { registerId: string };
    const statusFor = async (path: string, user: string) => {
      const headers = { authorization: `Bearer ${TOKEN}`, 'x-tirek-user': user };
      return (await fetch(`${home.url}${path}`, { headers })).status;
    };
    for (const path of [`/v4/spreadsheets/${registerId}`, `/v4/spreadsheets/${registerId}/values/A1`]) {
      expect([path, await statusFor(path, SECRETARY)]).toEqual([path, 200]);
      expect([path, await statusFor(path, TEACHER)]).toEqual([path, 403]);
    }
    expect(await statusFor(`/drive/v3/files/${registerId}`, TEACHER)).toBe(404);
    expect((await ask('GET', `/local/files/${registerId}/content?format=xlsx`, TEACHER)).status).toBe(404);
  });

  it('in the workbook a function runs as the person, with the selected row', async () => {
    const place = { sheetId: 0, row: 7, column: 2 };
    const done = await execute('call', SECRETARY, { surface: 'sidebar', place });
    const told = JSON.parse(done.value ?? '') as Told;
    expect(told).toMatchObject({ user: SECRETARY, runsAs: SECRETARY, row: 7 });
    expect(told.book).not.toBeNull();
  });

  it('who cannot open the workbook runs in the web app as its owner, whatever surface is asked', async () => {
    const done = await execute('call', TEACHER, { surface: 'sidebar', place: { sheetId: 0, row: 7 } });
    const told = JSON.parse(done.value ?? '') as Told;
    expect(told).toEqual({ user: TEACHER, runsAs: SCHOOL_ACCOUNT.email, book: null, row: null });
    const byRun = await ask('POST', '/run/call', TEACHER, ['{}']);
    expect(JSON.parse(byRun.json.value ?? '')).toEqual(told);
  });

  it('a sidebar and a web page lie at the second origin, with the bridge before their own script', async () => {
    const { ui } = (await execute('showSidebar', SECRETARY, { surface: 'menu', args: [] })) as unknown as {
      ui: { kind: string; url: string; title: string }[];
    };
    expect(ui).toEqual([expect.objectContaining({ kind: 'sidebar', title: 'Тірек' })]);
    const shown = await (await fetch(ui[0]?.url ?? '')).text();
    expect(new URL(ui[0]?.url ?? '').origin).not.toBe(home.url);
    expect(shown).toContain(`<head><script>var tirekShell=["${home.url}"`);
    expect(shown).not.toContain(TOKEN);
    const { page } = (await execute('doGet', TEACHER, { surface: 'webapp' })) as unknown as {
      page: { url: string };
    };
    expect(await (await fetch(page.url)).text()).toContain('<meta name="viewport"');
  });

  it('the token is told to the page opened by the link and asked of everything else', async () => {
    expect(await (await fetch(home.url)).text()).not.toContain(TOKEN);
    const link = home.link();
    expect(await (await fetch(link)).text()).toContain(TOKEN);
    expect(opened).toEqual([home.link()]);
    expect(await (await fetch(link)).text()).not.toContain(TOKEN);
    const refused = await fetch(`${home.url}/local/execute`, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(403);
  });

  it('a folder with a school is not overwritten by the sample', async () => {
    await expect(home.makeSample('kk')).rejects.toThrow('there is a school in this folder already');
  });

  it('a second start on the same folder says so, in three languages', async () => {
    await expect(startHome(setting)).rejects.toMatchObject({ name: 'StoreProblem', kind: 'in-use' });
  });

  it('a port that is taken is refused, and the folder is free again', async () => {
    const dir = join(folder, 'another');
    const port = Number(new URL(home.url).port);
    await expect(startHome({ ...setting, dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = await startHome({ ...setting, dir });
    await other.close();
  });

  it('after a restart the school and its people are here at once', async () => {
    await home.close();
    home = await startHome(setting);
    expect(home.ready()).toBe(true);
    const done = await execute('call', SECRETARY, { surface: 'sidebar' });
    expect(JSON.parse(done.value ?? '')).toMatchObject({ runsAs: SECRETARY });
  });

  it('a clock that came due while the home was closed is called at the start, as its owner, and once', async () => {
    const said = () => home.run('clockRuns', [], SCHOOL_ACCOUNT.email);
    const once = { value: `1 ${SCHOOL_ACCOUNT.email} 19` };
    for (let tries = 0; tries < 40 && JSON.stringify(await said()) !== JSON.stringify(once); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await said()).toEqual(once);
    await home.close();
    home = await startHome(setting);
    expect(await said()).toEqual(once);
  });
});
