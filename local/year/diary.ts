// The calendar of the year: today and its clock, what somebody means to do on a later day, and how long a matter waits.
import type { Chance } from './chance';
import type { YearHome } from './year-home';

type Task = () => Promise<void>;

const MORNING = 8 * 60 + 15;
/** The longest days go on in the evening, when more people work at once: every minute of theirs takes so much of the clock. */
const EVENING = 17 * 60;
const AT_ONCE = 0.6;
const LAST_MINUTE = 23 * 60 + 58;

export class Diary {
  private tasks = new Map<number, Task[]>();
  private todaysTasks: Task[] = [];
  private minutes = MORNING;
  private at = 0;
  private leapt: string | undefined;
  private patience = new Map<string, number>();
  private met = new Set<string>();

  constructor(
    readonly home: YearHome,
    readonly chance: Chance,
    /** Working days of the year, in order. */
    readonly days: readonly string[],
  ) {}

  get today(): string {
    return this.leapt ?? this.days[this.at] ?? '';
  }
  /** Whether the year is over and a later day is lived. */
  get isOver(): boolean {
    return this.leapt !== undefined;
  }
  /** Number of today among the working days. */
  get dayNumber(): number {
    return this.at;
  }
  get daysLeft(): number {
    return this.days.length - 1 - this.at;
  }
  /** The date so many working days from today; within the year. */
  workingDay(more: number): string {
    return this.days[Math.max(0, Math.min(this.days.length - 1, this.at + more))] ?? this.today;
  }

  /** Begins a working day. */
  beginDay(number: number): void {
    this.at = number;
    this.minutes = MORNING;
    this.tick(0);
    this.todaysTasks = this.tasks.get(number) ?? [];
    this.tasks.delete(number);
  }
  /** Goes on to a day after the year. */
  leapTo(date: string): void {
    this.leapt = date;
    this.minutes = MORNING;
    this.tick(0);
  }
  /** Does what was put off to this day. */
  async keepAppointments(): Promise<void> {
    for (;;) {
      const task = this.todaysTasks.shift();
      if (!task) return;
      await task();
    }
  }

  /** Puts something off to the working day so many days on; what would come after the last day is not done. */
  later(workingDays: number, task: Task): void {
    const on = this.at + workingDays;
    if (on >= this.days.length) return;
    if (workingDays === 0) this.todaysTasks.push(task);
    else this.tasks.set(on, [...(this.tasks.get(on) ?? []), task]);
  }

  /** Whether somebody gets to it today: decided when it is first seen; most things are done at once, some late, the first of its kind among them. */
  ready(key: string, late = 0.1, by: readonly [number, number] = [1, 4]): boolean {
    const on =
      this.patience.get(key) ??
      this.at + (this.rarely(`late ${key.split(' ')[0]}`, late) ? this.chance.between(...by) : 0);
    this.patience.set(key, on);
    return this.at >= on;
  }
  /** From now on the matter is a new one. */
  forget(key: string): void {
    this.patience.delete(key);
  }

  /** True on the first occasion, then as often as this: so that a small school meets what is rare too. */
  rarely(what: string, probability: number): boolean {
    const again = this.chance.of(probability);
    if (this.met.has(what)) return again;
    this.met.add(what);
    return true;
  }
  /** True the first time it is asked. */
  once(what: string): boolean {
    const first = !this.met.has(what);
    this.met.add(what);
    return first;
  }
  /** Each of the keys once, in their order, then one as likely as its weight says. */
  dealt<K extends string>(what: string, weights: Readonly<Record<K, number>>): K {
    const drawn = this.chance.weighed(weights);
    const first = (Object.keys(weights) as K[]).find((key) => !this.met.has(`${what} ${key}`));
    const dealt = first ?? drawn;
    this.met.add(`${what} ${dealt}`);
    return dealt;
  }

  /** Minutes since midnight move on by what an act takes people. */
  protected tick(minutes: number): void {
    this.minutes = Math.min(
      LAST_MINUTE,
      this.minutes + (this.minutes > EVENING ? minutes * AT_ONCE : minutes),
    );
    this.home.setClock(this.today, this.minutes);
  }
  /** The time of day as the school's clock shows it. */
  get clock(): string {
    return [this.minutes / 60, this.minutes % 60]
      .map((n) => String(Math.floor(n)).padStart(2, '0'))
      .join(':');
  }
  /** Waits until this time of day, unless it has passed. */
  until(hours: number): void {
    this.minutes = Math.max(this.minutes, hours * 60);
    this.home.setClock(this.today, this.minutes);
  }
}
