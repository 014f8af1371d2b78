// A sheet of the registry on the screen and on paper: its head, its sections with their lines, page after page.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Queries } from '../../src/casework/answers';
import type { Act } from '../../src/casework/views';
import type { SheetRow, SheetSection, SheetView } from '../../src/casework/views/registry';
import { ask, type Refusal } from '../core/door';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Note, Para } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded } from '../parts/screen';

type SheetQuery = {
  [N in keyof Queries]: Queries[N]['view'] extends SheetView ? N : never;
}[keyof Queries];

/** What a line may be given to press besides leading to its card. */
export type RowAct = (row: SheetRow, reload: () => Promise<void>) => ComponentChildren;

/** Asks for a sheet, shows it, brings its further pages; printing brings them all first. */
export function Sheet<N extends SheetQuery>({
  query,
  input,
  act,
  papers,
  children,
}: {
  query: N;
  input: Queries[N]['input'];
  act?: RowAct;
  /** What the papers of the sheet hang on. */
  papers?: Pick<Act, 'on' | 'cardId'>;
  /** What stands under the head, and is printed with it. */
  children?: ComponentChildren;
}) {
  const first = useView(query, input, true);
  return (
    <Loaded of={first}>
      {(view) => (
        <Pages
          key={JSON.stringify([input, view])}
          first={view}
          next={(page) => ask(query, { ...input, page } as Queries[N]['input'])}
          act={act && ((row) => act(row, first.reload))}
          papers={papers}
        >
          {children}
        </Pages>
      )}
    </Loaded>
  );
}

function Pages({
  first,
  next,
  act,
  papers,
  children,
}: {
  first: SheetView;
  children?: ComponentChildren;
  next(page: number): Promise<{ ok: true; value: SheetView } | Refusal>;
  act: ((row: SheetRow) => ComponentChildren) | undefined;
  papers: Pick<Act, 'on' | 'cardId'> | undefined;
}) {
  const { words, go } = usePage();
  const [pages, setPages] = useState([first]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [printing, setPrinting] = useState(false);
  const bring = async (all: boolean) => {
    if (busy) return;
    setBusy(true);
    const found = [...pages];
    while (found.length < first.pages) {
      const reply = await next(found.length + 1);
      setRefusal(reply.ok ? undefined : reply);
      if (!reply.ok) break;
      found.push(reply.value);
      if (!all) break;
    }
    setPages(found);
    setBusy(false);
    if (all && found.length === first.pages) setPrinting(true);
  };
  useEffect(() => {
    if (!printing) return;
    setPrinting(false);
    print();
  }, [printing]);
  const sections = joined(pages);
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <div class="matter sheet">
        <header class="sheet-head">
          <p>{first.school}</p>
          <h2>{first.title}</h2>
          {first.period && <p>{first.period}</p>}
          {first.notes.map((note) => (
            <p key={note} class="hint">
              {note}
            </p>
          ))}
          {children}
        </header>
        {first.broken.length > 0 && (
          <Note tone="warn" icon="late">
            <strong>{words.t('page.sheet.broken')}</strong>
            {first.broken.map((row) => (
              <p key={`${row.sheet} ${row.row}`}>{row.message}</p>
            ))}
          </Note>
        )}
        {first.total === 0 && sections.length <= 1 && <p>{words.t('page.sheet.empty')}</p>}
        {sections.map((section, at) => (
          <Section key={section.title ?? at} of={section} act={act} />
        ))}
        {first.sentence && <p class="sheet-sentence">{first.sentence}</p>}
        {first.signs?.map((line) => (
          <p key={line} class="printed sheet-sign">
            {line}
          </p>
        ))}
      </div>
      {refusal && <RefusalNote refusal={refusal} again={() => void bring(false)} />}
      <div class="matter flex wrap sheet-buttons">
        {pages.length < first.pages && (
          <button
            type="button"
            id="more"
            class="button"
            aria-disabled={busy}
            onClick={() => void bring(false)}
          >
            {words.t('page.sheet.more', { shown, all: first.total })}
          </button>
        )}
        <button type="button" id="print" class="button" aria-disabled={busy} onClick={() => void bring(true)}>
          {words.t('page.sheet.print')}
        </button>
        {papers && (
          <button
            type="button"
            id="sheet-paper"
            class="button"
            onClick={() => go({ ...papers, screen: 'new-paper' })}
          >
            {words.t('page.sheet.paper')}
          </button>
        )}
      </div>
    </>
  );
}

/** Sections of all pages, those of one heading together. */
function joined(pages: readonly SheetView[]): SheetSection[] {
  const found: SheetSection[] = [];
  for (const section of pages.flatMap(({ sections }) => sections)) {
    const last = found[found.length - 1];
    if (last && last.title === section.title) last.rows = [...last.rows, ...section.rows];
    else found.push({ ...section });
  }
  return found;
}

/** The sections of a sheet: heading, columns, lines. */
export function Section({
  of,
  act,
}: {
  of: SheetSection;
  act?: ((row: SheetRow) => ComponentChildren) | undefined;
}) {
  const { words } = usePage();
  return (
    <section class="sheet-section">
      {of.title && (
        <h3>
          {of.title} {of.paragraph && of.paragraph.label !== of.title && <Para of={of.paragraph} />}
        </h3>
      )}
      {of.notes?.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      {of.rows.length > 0 && (
        <div class={act && of.rows.some(({ accept }) => accept) ? 'sheet-scroll stacked' : 'sheet-scroll'}>
          {of.columns.length > 4 && <p class="hint sheet-aside">{words.t('page.sheet.aside')}</p>}
          <table class={of.paragraph && of.columns.length > 4 ? 'even' : undefined}>
            {of.columns.some((column) => column !== '') && (
              <thead>
                <tr>
                  {of.columns.map((column, at) => (
                    <th key={column || at} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {of.rows.map((row, at) => (
                <tr key={at} class={row.struck ? 'struck' : undefined}>
                  {row.cells.map((cell, column) => (
                    <Cell
                      key={column}
                      row={row}
                      column={column}
                      label={of.columns[column]}
                      hidden={column === of.names}
                    >
                      {cell}
                      {column === row.cells.length - 1 && act?.(row)}
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Cell({
  row,
  column,
  label,
  hidden,
  children,
}: {
  row: SheetRow;
  column: number;
  /** The heading, said in the cell where the lines stand one under another. */
  label: string | undefined;
  hidden: boolean;
  children: ComponentChildren;
}) {
  const { words, go, namesHidden } = usePage();
  const cell = row.cells[column];
  if (cell === null)
    return (
      <td class="number">
        <span aria-hidden="true">·</span>
        <span class="sr">{words.t('page.sheet.hidden')}</span>
      </td>
    );
  if (column > 0 || !row.act)
    return (
      <td class={typeof cell === 'number' ? 'number' : undefined} data-label={label}>
        {hidden && namesHidden ? '•••' : children}
      </td>
    );
  const { act } = row;
  return (
    <td data-label={label}>
      <button type="button" class="sheet-link" onClick={() => go(act)}>
        {children}
      </button>
    </td>
  );
}
