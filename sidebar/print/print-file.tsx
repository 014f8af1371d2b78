// Papers as one print file: fetched one by one, joined in the browser, offered to be opened, printed and saved. Nothing of it is kept.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Refusal, type Reply } from '../core/door';
import { useOneByOne } from '../core/one-by-one';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { type JoinPart, joinPdfs, type PagePicture, PartNotJoinable, pageCount } from './join-pdfs';
import { type ListPage, listPages } from './list-page';

/** A paper of the file. */
export interface PrintPart {
  /** Tells it from the others. */
  key: string;
  title: string;
  hint?: string;
  copies: number;
  /** Its bytes in base64; `said` why there are none. */
  fetch(): Promise<Reply<{ pdf: string; said?: string }>>;
}

/** A paper made in the register. */
export const paperPart = (documentId: string, part: Omit<PrintPart, 'key' | 'fetch'>): PrintPart => ({
  ...part,
  key: documentId,
  fetch: () => ask('paper-pdf', { documentId }),
});

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

interface Made {
  url: string;
  /** Papers that are not in it, and why. */
  without: { title: string; why: string }[];
  papers: number;
  sheets: number;
}

/** Where each part of a file lies after so many pages; printed on both sides, each begins on a sheet of its own. */
function placedAfter(
  first: number,
  parts: readonly { key: string; pages: number }[],
  bothSides: boolean,
): PlacedPart[] {
  const wide = (pages: number) => (bothSides ? pages + (pages % 2) : pages);
  let from = wide(first) + 1;
  return parts.map(({ key, pages }) => {
    const placed = { key, from, pages };
    from += wide(pages);
    return placed;
  });
}

/** The list of contents: drawn once to know how many pages it takes, and once more with the places that follow from it. */
async function contentsPages(
  contents: NonNullable<PrintFileProps['contents']>,
  parts: readonly { key: string; pages: number }[],
  bothSides: boolean,
): Promise<PagePicture[]> {
  const draft = await listPages(contents(placedAfter(1, parts, bothSides)));
  return listPages(contents(placedAfter(draft.length, parts, bothSides)));
}

/** Pages of a PDF; none of one that cannot be read, which joining will tell of. */
function pagesIn(bytes: Uint8Array): number {
  try {
    return pageCount(bytes);
  } catch {
    return 0;
  }
}

export interface PrintFileProps {
  /** In the order they are printed. */
  parts: readonly PrintPart[];
  /** Of the file, without an ending; no person's name. */
  fileName: string;
  /** What the first page says; its rows come from the parts. Without it there is no list. */
  list?: Omit<ListPage, 'rows'>;
  /** The first pages of a file that is read rather than handed out: where each part begins, and how many pages it has. */
  contents?(placed: readonly PlacedPart[]): ListPage;
  /** Done before anything is fetched; a refusal of it stops the rest. */
  before?(): Promise<Reply<unknown>>;
  button: string;
}

export interface PlacedPart {
  key: string;
  /** The page of the file it begins on, from 1. */
  from: number;
  pages: number;
}

/** The press that puts the file together, how far it is, and the file. */
export function PrintFile({ parts, fileName, list, contents, before, button }: PrintFileProps) {
  const { words } = usePage();
  const steps = useOneByOne();
  const fetched = useRef(new Map<string, { bytes?: Uint8Array; why?: string }>());
  const [bothSides, setBothSides] = useState(true);
  const [made, setMade] = useState<Made>();
  const [joining, setJoining] = useState(false);
  const [failed, setFailed] = useState(false);
  const [stopped, setStopped] = useState<Refusal>();
  const wanted = parts.filter(({ copies }) => copies > 0);
  const key = JSON.stringify([wanted.map((part) => [part.key, part.copies]), bothSides]);
  // A file put together of other papers or copies is not what stands on the screen.
  useEffect(() => () => setMade(undefined), [key]);
  useEffect(() => () => (made ? URL.revokeObjectURL(made.url) : undefined), [made]);

  const fetchOne = async (part: PrintPart): Promise<Reply<unknown>> => {
    const reply = await part.fetch();
    if (reply.ok)
      fetched.current.set(
        part.key,
        reply.value.pdf === '' ? { why: reply.value.said ?? '' } : { bytes: bytesIn(reply.value.pdf) },
      );
    return reply;
  };

  const join = async () => {
    const without: Made['without'] = [];
    let rest = wanted.flatMap((part) => {
      const { bytes, why = '' } = fetched.current.get(part.key) ?? {};
      if (bytes) return [{ part, bytes }];
      without.push({ title: part.title, why });
      return [];
    });
    for (;;) {
      const cover: JoinPart[] = list
        ? [
            {
              pages: await listPages({
                ...list,
                rows: rest.map(({ part: { title, hint, copies } }) => ({
                  text: title,
                  hint,
                  right: words.t('page.print.times', { n: copies }),
                })),
              }),
            },
          ]
        : contents
          ? [
              {
                pages: await contentsPages(
                  contents,
                  rest.map(({ part, bytes }) => ({ key: part.key, pages: pagesIn(bytes) })),
                  bothSides,
                ),
              },
            ]
          : [];
      try {
        const joined = await joinPdfs(
          [
            ...cover,
            ...rest.map(({ part, bytes }) => ({ pages: bytes, copies: part.copies, title: part.title })),
          ],
          undefined,
          { bothSides },
        );
        const url = URL.createObjectURL(new Blob([joined as BlobPart], { type: 'application/pdf' }));
        const papers = rest.reduce((sum, { part }) => sum + part.copies, 0);
        setMade({ url, without, papers, sheets: rest.length });
        return;
      } catch (error) {
        const at = error instanceof PartNotJoinable ? error.at - cover.length : -1;
        const torn = rest[at];
        if (!torn) throw error;
        // One paper that cannot be joined does not keep the others from being printed.
        without.push({ title: torn.part.title, why: words.t('page.print.not-joinable') });
        rest = rest.filter((each) => each !== torn);
      }
    }
  };

  const put = async () => {
    setMade(undefined);
    setFailed(false);
    setStopped(undefined);
    const begun = await before?.();
    if (begun && !begun.ok) {
      setStopped(begun);
      return;
    }
    // What could not be had before is asked for again; what is here already is not.
    const missing = wanted.filter((part) => !fetched.current.get(part.key)?.bytes);
    if (!(await steps.run(missing, fetchOne))) return;
    setJoining(true);
    try {
      await join();
    } catch {
      setFailed(true);
    }
    setJoining(false);
  };

  const isBusy = steps.at !== undefined || joining;
  const here = wanted.filter((part) => fetched.current.get(part.key)?.bytes).length;
  if (wanted.length === 0) return null;
  return (
    <section class="loose">
      <label class="tick">
        <input
          type="checkbox"
          id="both-sides"
          checked={bothSides}
          disabled={isBusy}
          onChange={(event) => setBothSides(event.currentTarget.checked)}
        />
        <span>{words.t('page.print.both-sides')}</span>
      </label>
      {(stopped ?? steps.refusal) && <RefusalNote refusal={(stopped ?? steps.refusal) as Refusal} />}
      {failed && (
        <Note tone="err" icon="late">
          {words.t('page.print.failed')}
        </Note>
      )}
      {isBusy ? (
        <>
          <p role="status">
            {joining
              ? words.t('page.print.joining')
              : steps.waits > 0
                ? words.t('page.waits', { n: steps.waits })
                : words.t('page.print.reading', { n: steps.at ?? 0, all: steps.of })}
          </p>
          {!joining && (
            <button type="button" id="stop-print" class="button wide" onClick={steps.stop}>
              {words.t('page.stop')}
            </button>
          )}
        </>
      ) : (
        <button type="button" id="print-file" class="button wide" onClick={() => void put()}>
          <Icon name="doc" />
          {here > 0 && here < wanted.length
            ? words.t('page.print.go-on', { n: here, all: wanted.length })
            : button}
        </button>
      )}
      {made && (
        <div role="status">
          <p>{words.t('page.print.ready', { papers: made.papers, kinds: made.sheets })}</p>
          {made.without.length > 0 && (
            <Note tone="warn" icon="late">
              {words.t('page.print.without')}
              {made.without.map(({ title, why }) => (
                <p key={title}>
                  {title}: {why}
                </p>
              ))}
            </Note>
          )}
          <a id="open-print" class="button primary wide" href={made.url} target="_blank" rel="noopener">
            {words.t('page.print.open')}
          </a>
          <a id="save-print" class="button wide" href={made.url} download={`${fileName}.pdf`}>
            {words.t('page.print.save')}
          </a>
          <p class="hint">{words.t('page.print.hint')}</p>
        </div>
      )}
    </section>
  );
}
