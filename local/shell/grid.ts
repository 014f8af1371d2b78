// The grid component in the shell's hands: shows one part of a sheet, tells what was selected and typed.
import jspreadsheet from 'jspreadsheet-ce';
import { type Band, bandColor } from './colors';
import type { Typed } from './workbook-acts';
import type { GridCell, GridPart } from './workbook-data';

/** What the grid tells; rows and columns are the sheet's own, from 0. */
export interface GridHooks {
  select(row: number, column: number, lastRow: number): void;
  type(cells: Typed[]): void;
  /** A link to another sheet was followed. */
  follow(sheetId: number): void;
  /** Entries of the menu on the grid; they act on what is selected. */
  menu(): { title: string; act(): void }[];
}

export interface Grid {
  /** Selects a cell of the sheet if it is in this part. */
  select(row: number, column: number): void;
  focus(): void;
  /** How far the person has scrolled. */
  scroll(): { left: number; top: number };
  scrollTo(place: { left: number; top: number }): void;
  destroy(): void;
}

export interface GridLook {
  label: string;
  frozenColumns: number;
  bands: readonly Band[];
  /** What stands behind a text that is a code (whose code of staff it is); shown when the pointer rests on it. */
  meaning(text: string): string | undefined;
}

type Worksheet = jspreadsheet.WorksheetInstance & {
  content: HTMLElement;
  headers: HTMLElement[];
  table: HTMLElement;
  selectedRow?: number | null;
};

/** A narrow letter; a text of more of them than fit may be cut. */
const LETTER_PX = 4;

let lastList = 0;

/** Draws a part of a sheet into an empty element. */
export function createGrid(host: HTMLElement, part: GridPart, look: GridLook, hooks: GridHooks): Grid {
  const { columns, rows } = part;
  const lists = document.createElement('div');
  lists.hidden = true;
  host.append(lists);
  const space = document.createElement('div');
  host.append(space);

  const made = jspreadsheet(space, {
    about: false,
    allowExport: false,
    parseFormulas: false,
    parseHTML: false,
    contextMenu: () => hooks.menu().map(({ title, act }) => ({ title, onclick: act })),
    onselection: (_sheet, left, top, _right, bottom) => {
      const row = rows[Math.min(top, bottom)];
      const column = columns[left];
      if (row && column) hooks.select(row.at, column.at, rows[Math.max(top, bottom)]?.at ?? row.at);
      markActive(sheet, left, top);
    },
    onafterchanges: (_sheet, changes) => {
      const typed = changes.flatMap(({ x, y, value }) => {
        const row = rows[Number(y)];
        const column = columns[Number(x)];
        return row && column ? [{ row: row.at, column: column.at, text: String(value) }] : [];
      });
      if (typed.length > 0) hooks.type(typed);
    },
    worksheets: [
      {
        data: rows.map(({ cells }) => cells.map(({ shown }) => shown)),
        minDimensions: [columns.length, rows.length],
        columns: columns.map(({ label, width, letter, choices }) => ({
          title: label || letter,
          width,
          align: 'left' as const,
          type: editorOf(part, look, listOf(lists, choices)),
        })),
        rows: rows.map(({ at }) => ({ title: String(at + 1) })),
        freezeColumns: look.frozenColumns,
        tableOverflow: true,
        tableHeight: '100%',
        tableWidth: '100%',
        lazyLoading: true,
        allowComments: false,
        allowDeleteColumn: false,
        allowDeleteRow: false,
        allowInsertColumn: false,
        allowInsertRow: false,
        allowManualInsertColumn: false,
        allowManualInsertRow: false,
        allowRenameColumn: false,
        columnDrag: false,
        columnResize: false,
        columnSorting: false,
        rowDrag: false,
        rowResize: false,
        selectionCopy: false,
      },
    ],
  });
  const sheet = made[0] as Worksheet;
  nameParts(sheet, part, look.label);
  dressCells(sheet, part, look.bands);
  // The part that scrolls is the one tab stop.
  space.removeAttribute('tabindex');

  const keys = (event: KeyboardEvent) => keepFromGrid(event, sheet);
  document.addEventListener('keydown', keys, true);
  const enter = () => {
    jspreadsheet.current = sheet;
    if (!sheet.selectedCell) sheet.updateSelectionFromCoords(0, 0, 0, 0);
  };
  const leave = (event: FocusEvent) => {
    // Without a next element the editor is closing, or another window is in front.
    if (event.relatedTarget instanceof Node && !host.contains(event.relatedTarget)) release(sheet);
  };
  const follow = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('.cell-link') : null;
    if (link) hooks.follow(Number(link.dataset.sheet));
  };
  sheet.content.addEventListener('click', follow);
  sheet.content.addEventListener('focus', enter);
  host.addEventListener('focusout', leave);

  return {
    select(row, column) {
      const y = rows.findIndex(({ at }) => at === row);
      const x = columns.findIndex(({ at }) => at === column);
      if (x >= 0 && y >= 0) sheet.updateSelectionFromCoords(x, y, x, y);
    },
    focus: () => sheet.content.focus(),
    scroll: () => ({ left: sheet.content.scrollLeft, top: sheet.content.scrollTop }),
    scrollTo: (place) => sheet.content.scrollTo(place),
    destroy() {
      document.removeEventListener('keydown', keys, true);
      release(sheet);
      jspreadsheet.destroy(space as unknown as jspreadsheet.JspreadsheetInstanceElement);
      host.replaceChildren();
    },
  };
}

/** The grid listens to the whole page's keys while it is current; it must not when the person is elsewhere. */
function release(sheet: Worksheet): void {
  if (jspreadsheet.current === sheet) jspreadsheet.current = null as never;
}

/** Keys the grid would take for itself: leaving it, the browser's own, and its private undo, which knows nothing of the workbook. */
function keepFromGrid(event: KeyboardEvent, sheet: Worksheet): void {
  if (jspreadsheet.current !== sheet || sheet.edition) return;
  const withCtrl = event.ctrlKey || event.metaKey;
  const browserKey = withCtrl && ['KeyS', 'KeyZ', 'KeyY', 'KeyF', 'KeyP'].includes(event.code);
  if (event.code === 'Tab' || event.code === 'F9' || browserKey) event.stopImmediatePropagation();
  // Whole rows are deleted by the menu only, with the sheet's rows behind them.
  const erases = event.code === 'Delete' || event.code === 'Backspace';
  if (erases && sheet.selectedRow !== undefined && sheet.selectedRow !== null)
    event.stopImmediatePropagation();
}

/** Names for those who hear the table instead of seeing it. */
function nameParts(sheet: Worksheet, part: GridPart, label: string): void {
  // The component sizes itself in pixels; here the layout does.
  sheet.content.style.cssText = 'width: 100%; overflow: auto';
  sheet.content.tabIndex = 0;
  sheet.content.setAttribute('role', 'group');
  sheet.content.setAttribute('aria-label', label);
  sheet.table.setAttribute('aria-label', label);
  sheet.headers.forEach((header, at) => {
    const { letter = '', label = '' } = part.columns[at] ?? {};
    if (label) header.dataset.letter = letter;
    else header.textContent = letter;
    header.setAttribute('role', 'columnheader');
  });
  for (const hidden of sheet.content.querySelectorAll('textarea')) {
    hidden.tabIndex = -1;
    hidden.setAttribute('aria-hidden', 'true');
  }
}

/** Colours, weights and sides of cells, as far as they differ from the grid's own. */
function dressCells(sheet: Worksheet, part: GridPart, bands: readonly Band[]): void {
  part.columns.forEach(({ fill }, x) => {
    if (fill) sheet.headers[x]?.style.setProperty('--fill', fill);
  });
  part.rows.forEach(({ at, cells }, y) => {
    cells.forEach((cell, x) => {
      const column = part.columns[x]?.at ?? 0;
      const band = bands.find(({ fromColumn, toColumn }) => column >= fromColumn && column < toColumn);
      const fill = cell.fill ?? (band && bandColor(band, at));
      const drawn = fill || isDressed(cell) ? sheet.getCellFromCoords(x, y) : undefined;
      if (!drawn) return;
      const { style } = drawn;
      if (fill && fill !== '#ffffff') style.setProperty('--fill', fill);
      if (cell.bold) style.fontWeight = '700';
      if (cell.size) style.fontSize = `${cell.size}pt`;
      if (cell.ink) style.color = cell.ink;
      if (cell.align) style.textAlign = cell.align;
    });
  });
}

const isDressed = ({ bold, size, ink, align }: GridCell) => bold || size || ink || align;

/** Puts a text into a cell: truth values as a box, long texts under a lid of three lines or of one. */
function fillCell(
  cell: HTMLElement,
  text: string,
  from: { cell: GridCell | undefined; width: number },
  meaning: GridLook['meaning'],
): void {
  const said = meaning(text);
  if (said) cell.title = said;
  else cell.removeAttribute('title');
  const { toSheet } = from.cell ?? {};
  if (toSheet !== undefined && from.cell?.shown === text) {
    const link = document.createElement('span');
    link.className = 'cell-link';
    link.dataset.sheet = String(toSheet);
    link.textContent = text;
    cell.replaceChildren(link);
    return;
  }
  const isTruth = from.cell?.ticked !== undefined && from.cell.shown === text;
  const inSeveral = from.cell?.wraps === true || text.includes('\n');
  if (!isTruth && !inSeveral && text.length * LETTER_PX < from.width) {
    cell.textContent = text;
    return;
  }
  const inner = document.createElement('div');
  inner.className = isTruth ? 'tick' : inSeveral ? 'lines' : 'line';
  if (isTruth) inner.dataset.on = String(from.cell?.ticked);
  inner.textContent = text;
  cell.replaceChildren(inner);
}

/** What of a cell's text is under the lid lies open while the cell is selected. */
function openLid(cell: HTMLElement): void {
  const inner = cell.firstElementChild;
  if (!(inner instanceof HTMLElement) || inner.className === 'tick') return;
  if (inner.scrollWidth > inner.clientWidth || inner.scrollHeight > inner.clientHeight + 1)
    inner.classList.add('cut');
}

function markActive(sheet: Worksheet | undefined, x: number, y: number): void {
  const cell = sheet?.getCellFromCoords(x, y);
  if (!sheet || !cell) return;
  for (const old of sheet.content.querySelectorAll('#active-cell')) {
    old.removeAttribute('id');
    old.firstElementChild?.classList.remove('cut');
  }
  openLid(cell);
  cell.id = 'active-cell';
  sheet.content.setAttribute('aria-activedescendant', 'active-cell');
}

function listOf(home: HTMLElement, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  lastList += 1;
  const list = document.createElement('datalist');
  list.id = `choices-${lastList}`;
  list.append(...choices.map((choice) => new Option(choice)));
  home.append(list);
  return list.id;
}

/** The editor of every cell: the browser's own text field, with the sheet's choices where it has some. */
function editorOf(part: GridPart, look: GridLook, list: string | undefined): jspreadsheet.CustomEditor {
  const put = (cell: HTMLElement, x: number, y: number, text: string) =>
    fillCell(cell, text, { cell: part.rows[y]?.cells[x], width: part.columns[x]?.width ?? 0 }, look.meaning);
  const opened = new WeakMap<HTMLElement, { input: HTMLInputElement; began: string; shown: string }>();
  return {
    // Without a value the component leaves its own empty cell.
    createCell: (cell, value, x, y) => {
      put(cell, x, y, String(value ?? ''));
      return cell;
    },
    updateCell: (cell, value, x, y) => {
      put(cell, Number(x), Number(y), String(value ?? ''));
      return value;
    },
    openEditor(cell, value, x, y, instance, _options, event) {
      const shown = String(value ?? '');
      const began = part.rows[y]?.cells[x]?.formula ?? shown;
      const overtypes = event instanceof KeyboardEvent && event.key.length === 1;
      const input = document.createElement('input');
      input.className = 'cell-editor';
      input.value = overtypes ? '' : began;
      input.setAttribute('aria-label', `${part.columns[x]?.letter ?? ''}${(part.rows[y]?.at ?? 0) + 1}`);
      if (list) input.setAttribute('list', list);
      input.autocomplete = 'off';
      input.style.width = `${cell.getBoundingClientRect().width - 2}px`;
      opened.set(cell, { input, began, shown });
      cell.classList.add('editor');
      cell.replaceChildren(input);
      input.focus();
      input.onblur = () => instance.closeEditor(cell, true);
    },
    closeEditor(cell, save, x, y) {
      const edit = opened.get(cell);
      opened.delete(cell);
      if (!edit) return cell.textContent ?? '';
      edit.input.onblur = null;
      const typed = edit.input.value;
      const changed = save && typed !== edit.began;
      put(cell, Number(x), Number(y), changed ? typed : edit.shown);
      return changed ? typed : edit.shown;
    },
  };
}
