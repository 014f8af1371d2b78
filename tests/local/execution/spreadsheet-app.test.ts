import { afterAll, describe, expect, it } from '@jest/globals';
import type { Occasion } from '../../../local/execution/execution';
import { given, MANIFEST, refusal, SECRETARY, stage } from './stage';

const CODE = `
  function active() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    return book && [book.getId(), book.getUrl(), SpreadsheetApp.getActive().getId(), String(book)];
  }
  function cell() {
    var range = SpreadsheetApp.getActiveRange();
    return range && [SpreadsheetApp.getActiveSheet().getSheetId(), range.getRow(), range.getColumn(),
      range.getSheet().getParent().getId(), SpreadsheetApp.getCurrentCell().getRow()];
  }
  function ui() { return String(SpreadsheetApp.getUi()); }
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('Тірек').addItem('Ашу', 'showSidebar').addSeparator()
      .addSubMenu(ui.createMenu('Көмек').addItem('Тексеру', 'selfCheck')).addToUi();
    ui.createAddonMenu().addItem('Ашу', 'showSidebar').addToUi();
  }
  function showSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Тірек').setWidth(300));
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('d'), 'Сұрақ');
    SpreadsheetApp.getActiveSpreadsheet().toast('Сақталды', 'Тірек', 3);
  }
  function noPage() { SpreadsheetApp.getUi().showSidebar('<p>'); }
  function tell() { return String(SpreadsheetApp.getUi().alert('Дайын')); }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    return ui.alert('Тірек', 'Жою?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
`;
const { executor } = stage(CODE);
afterAll(() => executor.close());
const here: Occasion = {
  kind: 'menu',
  activeSpreadsheetId: 'BOOK',
  activeSheetId: 7,
  activeRow: 12,
  activeColumn: 3,
};
const run = (name: string, occasion: Occasion = here) => executor.run(name, [], SECRETARY, occasion);

describe('the open spreadsheet', () => {
  it('S26 is null where none is open', async () => {
    expect(given(await run('active', { kind: 'trigger' }))).toBeNull();
    expect(given(await run('active', { ...here, kind: 'webapp' }))).toBeNull();
    expect(given(await run('cell', { ...here, kind: 'trigger' }))).toBeNull();
  });

  it('knows its id, its address and the active cell', async () => {
    const url = 'https://docs.google.com/spreadsheets/d/BOOK/edit';
    expect(given(await run('active'))).toEqual(['BOOK', url, 'BOOK', 'Spreadsheet']);
    expect(given(await run('cell'))).toEqual([7, 12, 3, 'BOOK', 12]);
  });
});

describe('what a script shows', () => {
  it.each(['webapp', 'trigger'] as const)('S27 there is no UI in a %s', async (kind) => {
    expect(refusal(await run('ui', { ...here, kind }))).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it.each(['sidebar', 'menu', 'open'] as const)('S27 there is one in a %s', async (kind) => {
    expect(given(await run('ui', { ...here, kind }))).toBe('Ui');
  });

  it('menus are recorded for the shell', async () => {
    const { ui } = await run('onOpen', { ...here, kind: 'open' });
    expect(ui).toEqual([
      {
        kind: 'menu',
        caption: 'Тірек',
        addon: false,
        entries: [
          { item: 'Ашу', functionName: 'showSidebar' },
          { separator: true },
          { menu: 'Көмек', entries: [{ item: 'Тексеру', functionName: 'selfCheck' }] },
        ],
      },
      { kind: 'menu', caption: '', addon: true, entries: [{ item: 'Ашу', functionName: 'showSidebar' }] },
    ]);
  });

  it('sidebars, dialogs and toasts are recorded in order', async () => {
    const { ui } = await run('showSidebar');
    expect(ui).toMatchObject([
      { kind: 'sidebar', page: { content: '<p>', title: 'Тірек', width: 300 } },
      { kind: 'modal-dialog', page: { content: 'd', title: 'Сұрақ' } },
      { kind: 'toast', message: 'Сақталды', title: 'Тірек', seconds: 3 },
    ]);
  });

  it('a simple trigger opens no sidebar', async () => {
    expect(refusal(await run('showSidebar', { ...here, kind: 'open' }))).toBe(
      'Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('a text is no page', async () => {
    expect(refusal(await run('noPage'))).toBe(
      "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
  });

  it('a message with one button is shown, a question needs somebody to answer', async () => {
    const told = await run('tell');
    expect(given(told)).toBe('OK');
    expect(told.ui).toEqual([{ kind: 'alert', title: null, prompt: 'Дайын', buttons: 'OK' }]);
    expect(refusal(await run('ask'))).toBe(
      'NotEmulated: not emulated: Ui.alert with YES_NO where nobody can answer',
    );
    const questions: unknown[] = [];
    const asked = stage(CODE, {
      ask: async (question) => {
        questions.push(question);
        return 'YES';
      },
    });
    expect(given(await asked.executor.run('ask', [], SECRETARY, here))).toBe(true);
    expect(questions).toEqual([{ title: 'Тірек', prompt: 'Жою?', buttons: 'YES_NO' }]);
    await asked.executor.close();
  });

  it('needs its scope', async () => {
    const poor = stage(CODE, { manifest: { oauthScopes: [] } });
    expect(refusal(await poor.executor.run('active', [], SECRETARY, here))).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
    expect(refusal(await poor.executor.run('showSidebar', [], SECRETARY, here))).toContain(
      'script.container.ui',
    );
    await poor.executor.close();
    expect(MANIFEST.oauthScopes).toHaveLength(6);
  });
});
