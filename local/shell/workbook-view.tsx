// The workbook: sheet tabs, the grid, what is in the selected cell, and the acts on its rows.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './api';
import { type ChartView, readCharts } from './chart-data';
import { ChartFigure } from './chart-view';
import { createGrid, type Grid } from './grid';
import { MenuButton, type MenuItem } from './menu-button';
import type { Person } from './person';
import { viewed } from './sheet-look';
import { SheetTabs } from './sheet-tabs';
import { deleteRows, insertRow, sortSheet, typeCells } from './workbook-acts';
import {
  type Book,
  type GridPart,
  lettersOf,
  ROWS_AT_ONCE,
  readBook,
  readPart,
  readRows,
  type SheetTab,
} from './workbook-data';

/** What is drawn; acts go to the sheet that is seen, not to one that is still being read. */
interface Shown {
  book: Book;
  tab: SheetTab;
  part: GridPart;
}

interface Selection {
  row: number;
  column: number;
  lastRow: number;
}

/** `stamp` grows whenever the workbook may have changed by other hands. */
export function WorkbookView(props: {
  person: Person;
  bookId: string;
  stamp: number;
  /** Names of the staff by their code in the register. */
  names: ReadonlyMap<string, string>;
  onPlace(place: Place): void;
  onChanged(): void;
  back?: (() => void) | undefined;
}) {
  const { person, bookId, stamp } = props;
  const { say, user, tell, attempt } = person;
  const [book, setBook] = useState<Book>();
  const [sheetId, setSheetId] = useState<number>();
  const [from, setFrom] = useState(0);
  const [shown, setShown] = useState<Shown>();
  const [viewId, setViewId] = useState<number>();
  const [charts, setCharts] = useState<ChartView[]>([]);
  const [selection, setSelection] = useState<Selection>();
  const [round, setRound] = useState(0);
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>();
  const kept = useRef<{ key: string; scroll: { left: number; top: number }; selection?: Selection }>();
  const tab = book?.tabs.find((each) => each.sheetId === sheetId) ?? book?.tabs[0];
  const view = tab?.views.find(({ id }) => id === viewId);
  const again = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    let here = true;
    void attempt(async () => {
      const read = await readBook(bookId, user);
      if (here) setBook(read);
    });
    return () => {
      here = false;
    };
  }, [bookId, user, stamp, round]);

  useEffect(() => {
    if (!book || !tab) return;
    let here = true;
    void attempt(async () => {
      const read = view ? await readRows(book.id, tab, user) : await readPart(book.id, tab, from, user);
      const drawn = await readCharts(book.id, tab.charts, user);
      if (!here) return;
      setShown({
        book,
        tab,
        part: view ? { ...read, rows: viewed(read.rows, read.columns, view) } : read,
      });
      setCharts(drawn);
    });
    return () => {
      here = false;
    };
  }, [book, tab?.sheetId, from, viewId]);

  const people = useRef(props.names);
  people.current = props.names;
  // The menu and the editor of the drawn grid must see the newest of everything.
  const now = useRef({ shown, selection });
  now.current = { shown, selection };

  const write = useCallback(
    (work: (book: Book, tab: SheetTab) => Promise<void>) => {
      const { shown } = now.current;
      if (!shown) return;
      void attempt(() => work(shown.book, shown.tab)).finally(() => {
        again();
        props.onChanged();
      });
    },
    [attempt],
  );

  const goTo = (id: number) => {
    setFrom(0);
    setViewId(undefined);
    setSheetId(id);
  };

  const acts = (): MenuItem[] => {
    const { selection } = now.current;
    if (!selection) return [];
    const { row, lastRow, column } = selection;
    return [
      { title: say('book.insert-above'), act: () => write((b, t) => insertRow(b.id, t, row, user)) },
      { title: say('book.insert-below'), act: () => write((b, t) => insertRow(b.id, t, lastRow + 1, user)) },
      {
        title: say('book.sort-up'),
        act: () => write((b, t) => sortSheet(b.id, t, column, 'ASCENDING', user)),
      },
      {
        title: say('book.sort-down'),
        act: () => write((b, t) => sortSheet(b.id, t, column, 'DESCENDING', user)),
      },
      { title: say('book.delete-rows'), act: () => write((b, t) => deleteRows(b.id, t, row, lastRow, user)) },
    ];
  };

  useLayoutEffect(() => {
    if (!host.current || !shown || shown.part.columns.length === 0) return;
    const { part, tab } = shown;
    const key = `${shown.book.id}/${tab.sheetId}/${part.from}`;
    const made = createGrid(
      host.current,
      part,
      {
        label: say('book.grid', { sheet: tab.title }),
        frozenColumns: tab.frozenColumns,
        bands: tab.bands,
        meaning: (text) => people.current.get(text),
      },
      {
        select(row, column, lastRow) {
          setSelection({ row, column, lastRow });
          props.onPlace({ sheetId: tab.sheetId, row: row + 1, column: column + 1 });
        },
        type(cells) {
          const [only] = cells;
          write(async (b, t) => {
            await typeCells(b.id, t, cells, user);
            const cell = only ? `${lettersOf(only.column)}${only.row + 1}` : '';
            tell(
              cells.length === 1
                ? say('book.written', { cell })
                : say('book.cells-written', { count: cells.length }),
            );
          });
        },
        menu: acts,
        follow: goTo,
      },
    );
    grid.current = made;
    if (kept.current?.key === key) {
      const { scroll, selection } = kept.current;
      made.scrollTo(scroll);
      if (selection) made.select(selection.row, selection.column);
    } else {
      setSelection(undefined);
      props.onPlace({ sheetId: tab.sheetId });
    }
    return () => {
      kept.current = {
        key,
        scroll: made.scroll(),
        ...(now.current.selection ? { selection: now.current.selection } : {}),
      };
      made.destroy();
    };
  }, [shown, say]);

  if (!book || !tab) return <p class="busy">{say('busy')}</p>;
  const part = shown?.part;
  const cell = selection && part?.rows.find(({ at }) => at === selection.row);
  const at = selection && part ? part.columns.findIndex((column) => column.at === selection.column) : -1;
  const content = cell?.cells[at]?.formula ?? cell?.cells[at]?.shown ?? '';
  const toSheet = cell?.cells[at]?.toSheet;
  const meaning = props.names.get(content);
  const turn = (step: number) => setFrom(Math.max(0, from + step * ROWS_AT_ONCE));
  return (
    <section class="book" aria-label={book.title}>
      <div class="cell-bar">
        {props.back && (
          <button type="button" class="text-button" onClick={props.back}>
            {say('book.back')}
          </button>
        )}
        <span class="cell-name" title={say('book.cell')}>
          {selection ? `${lettersOf(selection.column)}${selection.row + 1}` : '–'}
        </span>
        <span class="cell-content" title={content}>
          <span class="sr">{say('book.content')}: </span>
          {content}
          {meaning && <span class="cell-meaning"> – {meaning}</span>}
        </span>
        {toSheet !== undefined && (
          <button type="button" class="text-button" onClick={() => goTo(toSheet)}>
            {say('book.to-sheet')}
          </button>
        )}
        {tab.views.length > 0 && (
          <MenuButton
            class="right"
            label={say('book.views')}
            items={tab.views.map(({ id, title }) => ({ title, act: () => setViewId(id) }))}
          />
        )}
        {selection && <MenuButton class="right" label={say('book.rows')} items={acts()} />}
        <button type="button" class="text-button" onClick={again}>
          {say('book.refresh')}
        </button>
      </div>
      {view && (
        <div class="view-bar" role="status">
          <span>{say('book.view', { title: view.title })}</span>
          <button type="button" class="text-button" onClick={() => setViewId(undefined)}>
            {say('book.view-end')}
          </button>
        </div>
      )}
      <div class={charts.length > 0 ? 'sheet-body with-charts' : 'sheet-body'}>
        <div class={shown?.tab.plain ? 'grid plain' : 'grid'} ref={host} />
        {charts.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reached by keys
          <section class="charts" aria-label={say('book.charts')} tabIndex={0}>
            {charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} notDrawn={say('book.not-drawn')} />
            ))}
          </section>
        )}
      </div>
      <div class="sheet-foot">
        <SheetTabs tabs={book.tabs} chosen={tab} label={say('book.tabs')} onChoose={goTo} />
        {part && !view && part.all > ROWS_AT_ONCE && (
          <div class="parts">
            <button type="button" class="text-button" disabled={from === 0} onClick={() => turn(-1)}>
              {say('book.earlier')}
            </button>
            <span>
              {say('book.part', {
                from: from + tab.frozenRows + 1,
                to: Math.min(from + ROWS_AT_ONCE, part.all) + tab.frozenRows,
                all: part.all + tab.frozenRows,
              })}
            </span>
            <button
              type="button"
              class="text-button"
              disabled={from + ROWS_AT_ONCE >= part.all}
              onClick={() => turn(1)}
            >
              {say('book.later')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
