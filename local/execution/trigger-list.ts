// Triggers that scripts installed, and when a time-driven one is due.
import type { ClockSpec, TriggerRecord } from '../google/apps-script/script-app';
import type { Store } from '../store/store';
import { Refusal } from './refusal';

export type { ClockSpec, TriggerRecord };

const MOST_PER_USER = 20;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The project's triggers, kept in the store. */
export class TriggerList {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  private records() {
    return this.store.collection<TriggerRecord>('apps-script.triggers');
  }

  /** Every trigger of every account. */
  all(): TriggerRecord[] {
    return this.records()
      .entries()
      .map(([, record]) => record);
  }

  /** The triggers of one account: the only ones a script sees. */
  of(owner: string): TriggerRecord[] {
    return this.all().filter((record) => record.owner === owner);
  }

  add(owner: string, record: Omit<TriggerRecord, 'id' | 'owner' | 'createdAt'>): TriggerRecord {
    return this.store.transaction(() => {
      if (this.of(owner).length >= MOST_PER_USER) {
        throw new Refusal(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const last = Math.max(0, ...this.all().map(({ id }) => Number(id)));
      const id = String(last + 1).padStart(19, '0');
      const made = { ...record, id, owner, createdAt: this.now() };
      this.records().put(id, made);
      return made;
    });
  }

  /** Clock triggers whose time has come since they last ran; one missed several times is due once. */
  due(): TriggerRecord[] {
    return this.all().filter(({ clock, ranAt, createdAt }) => {
      const at = clock && nextDue(clock, ranAt ?? createdAt);
      return at !== undefined && at <= this.now();
    });
  }

  /** Notes that a trigger runs now. */
  ran(id: string): void {
    this.store.transaction(() => {
      const record = this.records().get(id);
      if (record) this.records().put(id, { ...record, ranAt: this.now() });
    });
  }

  remove(owner: string, id: string): void {
    this.store.transaction(() => {
      if (this.records().get(id)?.owner === owner) this.records().remove(id);
    });
  }
}

// Milliseconds the zone is ahead of UTC at an instant.
function offset(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(at / 1000) * 1000;
}

function onRightDay(clock: ClockSpec, local: Date): boolean {
  if (clock.weekDay !== undefined) return WEEK_DAYS[local.getUTCDay()] === clock.weekDay;
  if (clock.monthDay !== undefined) return local.getUTCDate() === clock.monthDay;
  return true;
}

/** The first instant after `after` (ms since 1970) at which a time-driven trigger fires, or undefined if it never does again. Google fires somewhere inside the hour; the home fires at `nearMinute` or at its beginning. */
export function nextDue(clock: ClockSpec, after: number): number | undefined {
  if (clock.at !== undefined) return clock.at > after ? clock.at : undefined;
  const count = clock.count ?? 1;
  if (clock.every === 'minutes') return after + count * MINUTE_MS;
  if (clock.every === 'hours') return after + count * HOUR_MS;
  const minutes = (clock.atHour ?? 0) * 60 + (clock.nearMinute ?? 0);
  const shift = offset(clock.timeZone, after);
  const midnight = Math.floor((after + shift) / DAY_MS) * DAY_MS;
  // A month day such as 31 comes within 62 days.
  for (let day = 0; day <= 62; day++) {
    const local = midnight + day * DAY_MS + minutes * MINUTE_MS;
    const at = local - offset(clock.timeZone, local - shift);
    if (at > after && onRightDay(clock, new Date(local))) {
      const skipped = clock.every === 'weeks' ? (count - 1) * 7 : count - 1;
      return at + skipped * DAY_MS;
    }
  }
  return undefined;
}
