// The grid component in the shell's hands: shows one part of a sheet, tells what was selected and typed.
import jspreadsheet from 'jspreadsheet-ce';
import type { GridPart, Typed } from './workbook-data';

/** What the grid tells; rows and columns are the sheet's own, from 0. */
export interface GridHooks {
  select(row: number, column: number, lastRow: number): void;
  type(cells: Typed[]): void;
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

type Worksheet = jspreadsheet.WorksheetInstance & {
  content: HTMLElement;
  headers: HTMLElement[];
  table: HTMLElement;
  selectedRow?: number | null;
};

let lastList = 0;

/** Draws a part of a sheet into an empty element. */
export function createGrid(
  host: HTMLElement,
  part: GridPart,
  look: { label: string; frozenColumns: number },
  hooks: GridHooks,
): Grid {
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
          type: editorOf(part, listOf(lists, choices)),
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
  part.rows.forEach(({ cells }, y) => {
    cells.forEach(({ bold, wraps, size }, x) => {
      if (!bold && !wraps && !size) return;
      const cell = sheet.getCellFromCoords(x, y);
      if (!cell) return;
      if (bold) cell.style.fontWeight = '700';
      if (wraps) cell.style.whiteSpace = 'pre-wrap';
      if (size) cell.style.fontSize = `${size}pt`;
    });
  });
}

function markActive(sheet: Worksheet | undefined, x: number, y: number): void {
  const cell = sheet?.getCellFromCoords(x, y);
  if (!sheet || !cell) return;
  for (const old of sheet.content.querySelectorAll('#active-cell')) old.removeAttribute('id');
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
function editorOf(part: GridPart, list: string | undefined): jspreadsheet.CustomEditor {
  const opened = new WeakMap<HTMLElement, { input: HTMLInputElement; began: string; shown: string }>();
  return {
    createCell: (cell) => cell,
    updateCell: (cell, value) => {
      cell.textContent = String(value ?? '');
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
    closeEditor(cell, save) {
      const edit = opened.get(cell);
      opened.delete(cell);
      if (!edit) return cell.textContent ?? '';
      edit.input.onblur = null;
      const typed = edit.input.value;
      const changed = save && typed !== edit.began;
      cell.textContent = changed ? typed : edit.shown;
      return changed ? typed : edit.shown;
    },
  };
}
