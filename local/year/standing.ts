// How long rows stand on people's Today: every row that stood for longer than anybody waits is kept, also when it went in the end.
import type { TodayRow } from '../../src/casework/views';

/** A row is answered within so many working days, or it was forgotten. */
export const LONGEST_WAIT = 30;

/** A row that stood for too long: on whose Today, where it leads, for how many working days. */
export interface Stood {
  readonly who: string;
  readonly screen: string;
  readonly what: string;
  readonly days: number;
}

interface Row {
  readonly who: string;
  readonly screen: string;
  readonly what: string;
  readonly since: number;
  seen: number;
}

export class Standing {
  private rows = new Map<string, Row>();
  private gone: Row[] = [];

  /** What this person's Today shows on a working day; what it showed before and shows no more is gone. */
  note(who: string, day: number, rows: readonly TodayRow[]): void {
    const shown = new Set<string>();
    for (const { act, chip } of rows) {
      const { kind: _kind, ...where } = act;
      // A row that leads to a list stands as long as anything is on the list.
      if (Object.keys(where).length === 1) continue;
      // Put off to another day it is another row; only the words of a term of the order change by themselves.
      const what = JSON.stringify(where) + (chip?.tone === 'soon' ? ` ${chip.text}` : '');
      const key = `${who} ${what}`;
      shown.add(key);
      const known = this.rows.get(key);
      if (known) known.seen = day;
      else this.rows.set(key, { who, screen: act.screen, what, since: day, seen: day });
    }
    for (const [key, row] of this.rows) {
      if (row.who !== who || shown.has(key)) continue;
      this.gone.push(row);
      this.rows.delete(key);
    }
  }

  /** Rows that stood too long by this day, gone or not. */
  tooLong(): Stood[] {
    return [...this.gone, ...this.rows.values()]
      .map(({ since, seen, ...row }) => ({ ...row, days: seen - since }))
      .filter(({ days }) => days > LONGEST_WAIT);
  }
}
