// `SpreadsheetApp`, as far as REST has no twin: the open spreadsheet, its active cell, menus, sidebars, messages.
import { call, told } from './bridge';
import { Exception, matchSignature, NotEmulated, signatureError } from './exceptions';
import {
  type Fake,
  type FakeHtmlOutput,
  type FakeMenu,
  type FakeRange,
  type FakeSheet,
  type FakeSpreadsheet,
  type FakeUi,
  gasEnum,
} from './fake';
import { htmlPageOf } from './html-service';
import { needScope, strict } from './strict';

type S = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Ui = GoogleAppsScript.Base.Ui;

const Button = gasEnum<Ui['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = gasEnum<Ui['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** One entry of a menu. */
export type MenuEntry =
  | { item: string; functionName: string }
  | { separator: true }
  | { menu: string; entries: MenuEntry[] };

const CURRENT = ['spreadsheets.currentonly', 'spreadsheets'];

function activeSheet(spreadsheet: FakeSpreadsheet): FakeSheet {
  const { activeSheetId } = told().occasion;
  if (activeSheetId === undefined) throw new NotEmulated('the active sheet of an execution that has none');
  return strict('Sheet', { getSheetId: () => activeSheetId, getParent: () => spreadsheet });
}

function activeSpreadsheet(method: string): FakeSpreadsheet | null {
  needScope(method, ...CURRENT);
  const { kind, activeSpreadsheetId: id } = told().occasion;
  // S26: null where no spreadsheet is open. The guide to bound scripts lists menus, sidebars and triggers, not web apps.
  if (!id || kind === 'webapp') return null;
  const self: FakeSpreadsheet = strict('Spreadsheet', {
    getId: () => id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getActiveSheet: () => activeSheet(self),
    toast: (...args: unknown[]) => {
      matchSignature(
        args,
        'SpreadsheetApp.Spreadsheet.toast',
        ['string'],
        ['string', 'string'],
        ['string', 'string', 'number'],
      );
      const [message, title, seconds] = args;
      call('ui', { kind: 'toast', message, title: title ?? null, seconds: seconds ?? 5 });
    },
  });
  return self;
}

function activeRange(method: string): FakeRange | null {
  const spreadsheet = activeSpreadsheet(method);
  const { kind, activeRow: row, activeColumn: column = 1 } = told().occasion;
  if (!spreadsheet || row === undefined || kind === 'trigger') return null;
  return strict('Range', {
    getRow: () => row,
    getColumn: () => column,
    getLastRow: () => row,
    getNumRows: () => 1,
    getSheet: () => activeSheet(spreadsheet),
  });
}

const entriesOf = new WeakMap<object, { caption: string; entries: MenuEntry[] }>();

function menu(caption: string, addon: boolean): FakeMenu {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): FakeMenu => {
    entries.push(entry);
    return self;
  };
  const self: FakeMenu = strict('Menu', {
    addItem: (...args: unknown[]) => {
      matchSignature(args, 'Menu.addItem', ['string', 'string']);
      return add({ item: args[0] as string, functionName: args[1] as string });
    },
    addSeparator: () => add({ separator: true }),
    addSubMenu: (...args: unknown[]) => {
      const inner = typeof args[0] === 'object' && args[0] !== null ? entriesOf.get(args[0]) : undefined;
      if (!inner) throw signatureError(args, 'Menu.addSubMenu');
      return add({ menu: inner.caption, entries: inner.entries });
    },
    addToUi: () => {
      call('ui', { kind: 'menu', caption, addon, entries });
    },
  });
  entriesOf.set(self, { caption, entries });
  return self;
}

function showPage(args: readonly unknown[], method: string, kind: string): void {
  if (told().occasion.kind === 'open') {
    // A simple trigger may add menu entries, nothing more.
    throw new Exception(
      `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  }
  const page = htmlPageOf(args[0]);
  if (!page) throw signatureError(args, method);
  const title = kind === 'sidebar' ? page.title : args[1];
  if (typeof title !== 'string') throw signatureError(args, method);
  call('ui', { kind, page: { ...page, title } });
}

function ui(): FakeUi {
  const needUi = (method: string) => needScope(method, 'script.container.ui');
  return strict('Ui', {
    Button,
    ButtonSet,
    alert: (...args: unknown[]) => {
      needUi('Ui.alert');
      const way = matchSignature(
        args,
        'Ui.alert',
        ['string'],
        ['string', 'object'],
        ['string', 'string', 'object'],
      );
      const [title, prompt] = way === 2 ? [args[0], args[1]] : [null, args[0]];
      const buttons = way === 0 ? 'OK' : String(args[way]);
      const answer = call<string>('ui.ask', { title, prompt, buttons });
      return Button[answer as 'OK'];
    },
    createMenu: (...args: unknown[]) => {
      matchSignature(args, 'Ui.createMenu', ['string']);
      return menu(args[0] as string, false);
    },
    // The add-on's own name becomes the caption.
    createAddonMenu: () => menu('', true),
    showSidebar: (page: FakeHtmlOutput) => {
      needUi('Ui.showSidebar');
      showPage([page], 'Ui.showSidebar', 'sidebar');
    },
    showModalDialog: (page: FakeHtmlOutput, title: string) => {
      needUi('Ui.showModalDialog');
      showPage([page, title], 'Ui.showModalDialog', 'modal-dialog');
    },
    showModelessDialog: (page: FakeHtmlOutput, title: string) => {
      needUi('Ui.showModelessDialog');
      showPage([page, title], 'Ui.showModelessDialog', 'modeless-dialog');
    },
  });
}

type Played =
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'flush';

/** The service `SpreadsheetApp`. */
export function spreadsheetApp(): Fake<S, Played> {
  return strict('SpreadsheetApp', {
    getActive: () => activeSpreadsheet('SpreadsheetApp.getActive') as FakeSpreadsheet,
    getActiveSpreadsheet: () => activeSpreadsheet('SpreadsheetApp.getActiveSpreadsheet') as FakeSpreadsheet,
    getActiveSheet: () => {
      const spreadsheet = activeSpreadsheet('SpreadsheetApp.getActiveSheet');
      return (spreadsheet ? activeSheet(spreadsheet) : null) as FakeSheet;
    },
    getActiveRange: () => activeRange('SpreadsheetApp.getActiveRange') as FakeRange,
    getCurrentCell: () => activeRange('SpreadsheetApp.getCurrentCell') as FakeRange,
    getUi: () => {
      const { kind } = told().occasion;
      if (kind === 'webapp' || kind === 'trigger') {
        throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return ui();
    },
    // Writes go through REST and are never held back.
    flush: () => undefined,
  });
}
