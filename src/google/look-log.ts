// Who looked at a card: kept in the script's properties without a call to Sheets, and brought into the second spreadsheet a batch at a time.
import type { SecondBook } from '../register/second-book';
import type { Look } from '../register/tables/second-book';

const KEY = 'tirek.look.';
/** So many lines are brought over together: one write for as many openings. */
const BATCH = 20;
/** Looking again within this time, in seconds, is the same opening: a screen asks anew after every act. */
const SAME = 3600;

const waiting = (): Look[] => {
  const stored = PropertiesService.getScriptProperties().getProperties();
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(KEY) ? [JSON.parse(value) as Look] : [],
  );
};

/** Notes a look; never stands in the way of it. */
export const lookLog =
  (second: SecondBook) =>
  ({ cardId, staffId, at }: { cardId: string; staffId: string; at: string }): void => {
    const cache = CacheService.getScriptCache();
    const same = `look ${staffId} ${cardId}`;
    if (cache.get(same) !== null) return;
    const id = `${cardId}-${Utilities.getUuid()}`;
    PropertiesService.getScriptProperties().setProperty(KEY + id, JSON.stringify({ id, staffId, at }));
    cache.put(same, '1', SAME);
    // Beside the sheet the file may be closed to this person: then it is tried now and again, not at every look.
    if (waiting().length % BATCH === 0) bringOver(second);
  };

/** Appends the waiting lines; what cannot be written now goes on waiting. A line brought over twice has the same id, and is written once. */
function bringOver(second: SecondBook): void {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1)) return;
  try {
    const looks = waiting();
    second.note(looks, 'kk');
    for (const { id } of looks) PropertiesService.getScriptProperties().deleteProperty(KEY + id);
  } catch {
    // The next opening tries again.
  } finally {
    lock.releaseLock();
  }
}

/** The second spreadsheet with the lines that still wait for it. */
export const withWaitingLooks = (second: SecondBook): SecondBook => ({
  ...second,
  looksAt(cardId) {
    const found = second.looksAt(cardId);
    const known = new Set(found.map(({ id }) => id));
    return [...found, ...waiting().filter(({ id }) => id.startsWith(`${cardId}-`) && !known.has(id))];
  },
});
