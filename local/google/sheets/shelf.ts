// Keeps spreadsheets in the store and their images in memory; a commit writes the heads and chunks that changed.
import type { Store } from '../../store/store';
import { type ChunkDirectory, Grid } from './grid';
import { type Look, LookPool } from './look-pool';
import type { Row } from './row';
import type { BookHead, SheetHead, Workbook } from './workbook';

interface StoredBook extends BookHead {
  sheetIds: number[];
  looks: readonly Look[];
}
interface StoredSheet extends SheetHead {
  directory: ChunkDirectory;
}
type StoredRows = (Row | null)[];

export interface Shelf {
  has(id: string): boolean;
  /** The image, to be read only; undefined for an unknown id. */
  open(id: string): Workbook | undefined;
  /** Makes `draft` the spreadsheet's content, storing what differs. */
  commit(draft: Workbook): void;
  remove(id: string): void;
  /** Stores the whole content of one spreadsheet under another id. */
  copy(fromId: string, toId: string): void;
}

/** Opens the shelf. Images are dropped whenever a transaction of the store is rolled back. */
export function openShelf(store: Store): Shelf {
  const books = store.collection<StoredBook>('sheets.books');
  const sheets = store.collection<StoredSheet>('sheets.sheets');
  const chunks = store.collection<StoredRows>('sheets.chunks');
  const images = new Map<string, Workbook>();
  /** The heads as last stored, to see what changed. */
  const heads = new Map<string, Map<string, string>>();
  store.onRollback(() => {
    images.clear();
    heads.clear();
  });

  const loader = (id: string, sheetId: number) => (chunkId: number) =>
    (chunks.get(`${id}/${sheetId}/${chunkId}`) ?? []).map((row) => row ?? undefined);

  const open = (id: string): Workbook | undefined => {
    const image = images.get(id);
    if (image) return image;
    const stored = books.get(id);
    if (!stored) return undefined;
    const { sheetIds, looks, ...head } = stored;
    const written = new Map([['', JSON.stringify(stored)]]);
    const book: Workbook = {
      id,
      head,
      looks: LookPool.from(looks),
      sheets: sheetIds.map((sheetId) => {
        const kept = sheets.get(`${id}/${sheetId}`);
        if (!kept) throw new Error(`sheet ${sheetId} of ${id} is missing in the store`);
        written.set(String(sheetId), JSON.stringify(kept));
        const { directory, ...sheetHead } = kept;
        return { head: sheetHead, grid: Grid.stored(directory, loader(id, sheetId)) };
      }),
    };
    images.set(id, book);
    heads.set(id, written);
    return book;
  };

  const dropSheet = (id: string, sheetId: string) => {
    sheets.remove(`${id}/${sheetId}`);
    for (const key of chunks.keys(`${id}/${sheetId}/`)) chunks.remove(key);
  };

  const commit = (draft: Workbook): void => {
    const { id } = draft;
    const written = heads.get(id) ?? new Map<string, string>();
    const present = new Set<string>();
    for (const sheet of draft.sheets) {
      const sheetId = String(sheet.head.properties.sheetId);
      present.add(sheetId);
      const { written: rows, freed } = sheet.grid.takeChanges();
      for (const chunkId of freed) chunks.remove(`${id}/${sheetId}/${chunkId}`);
      for (const [chunkId, list] of rows)
        chunks.put(
          `${id}/${sheetId}/${chunkId}`,
          Array.from(list, (row) => row ?? null),
        );
      const head: StoredSheet = { ...sheet.head, directory: sheet.grid.directory() };
      const text = JSON.stringify(head);
      if (written.get(sheetId) !== text) sheets.put(`${id}/${sheetId}`, head);
      written.set(sheetId, text);
    }
    for (const sheetId of [...written.keys()])
      if (sheetId !== '' && !present.has(sheetId)) {
        dropSheet(id, sheetId);
        written.delete(sheetId);
      }
    const book: StoredBook = {
      ...draft.head,
      sheetIds: draft.sheets.map((sheet) => sheet.head.properties.sheetId),
      looks: draft.looks.list(),
    };
    const text = JSON.stringify(book);
    if (written.get('') !== text) books.put(id, book);
    written.set('', text);
    heads.set(id, written);
    images.set(id, draft);
  };

  const remove = (id: string): void => {
    const stored = books.get(id);
    for (const sheetId of stored?.sheetIds ?? []) dropSheet(id, String(sheetId));
    books.remove(id);
    images.delete(id);
    heads.delete(id);
  };

  return {
    has: (id) => images.has(id) || books.get(id) !== undefined,
    open,
    commit,
    remove,
    copy(fromId, toId) {
      const source = open(fromId);
      if (!source) throw new Error(`no spreadsheet ${fromId}`);
      commit({
        id: toId,
        head: structuredClone(source.head),
        looks: LookPool.from(source.looks.list()),
        sheets: source.sheets.map((sheet) => ({
          head: structuredClone(sheet.head),
          grid: sheet.grid.duplicate(),
        })),
      });
    },
  };
}
