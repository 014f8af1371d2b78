// The school of the year as its people meet it: a calendar, the door, and a diary of what somebody means to do on a later day.
import { createHash } from 'node:crypto';
import type {
  Answer,
  CommandInputs,
  CommandName,
  Done,
  Queries,
  QueryName,
} from '../../src/casework/answers';
import type { Chance } from './chance';
import type { Costs } from './costs';
import type { Person, YearPupil, YearStaff } from './people';
import type { Sizes } from './sizes';
import type { YearHome } from './year-home';
import { add, type CardStory, type YearLog } from './year-log';

type Task = () => Promise<void>;
type OneOf<T> = { readonly [K in keyof T]: T[K] };

const MORNING = 8 * 60 + 15;
const LAST_MINUTE = 23 * 60 + 58;
/** One call in so many is sent twice, as a page does whose answer was lost. */
const SENT_TWICE = 0.01;

export class World {
  readonly log: YearLog = {
    accepted: [],
    reasons: new Map(),
    refused: new Map(),
    wrong: new Map(),
    faults: [],
    unhandled: new Map(),
    repeated: { calls: 0 },
    byHand: new Map(),
  };
  readonly stories = new Map<string, CardStory>();
  /** Ids of pupils who are here, with who they are. */
  readonly pupils = new Map<string, YearPupil>();
  /** Cards that wait for an agenda, with the question. */
  readonly waiting = new Map<string, 'PLACEMENT' | 'REVIEW' | 'REMOVAL'>();
  readonly closedSittings = new Set<string>();
  readonly numberedLetters = new Set<string>();
  /** Whoever keeps the register today; nobody on the days when both are away. */
  keeper: Person;
  headHere = true;
  /** Ids of commands and queries the product has. */
  private has: ReadonlySet<string> = new Set();
  private diary = new Map<number, Task[]>();
  private minutes = MORNING;
  private acts = 0;
  private at = 0;
  private patience = new Map<string, number>();

  constructor(
    readonly home: YearHome,
    readonly registerId: string,
    readonly chance: Chance,
    readonly sizes: OneOf<Sizes>,
    readonly staff: YearStaff,
    readonly costs: Costs,
    /** Working days of the year, in order. */
    readonly days: readonly string[],
  ) {
    this.keeper = staff.secretary;
  }

  get today(): string {
    return this.days[this.at] ?? '';
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
  knows(name: CommandName | QueryName): boolean {
    return this.has.has(name);
  }
  isHere(person: Person): boolean {
    return person !== this.staff.head || this.headHere;
  }

  async learn(): Promise<void> {
    const described = (await this.ask(
      'describe' as QueryName,
      {} as never,
      this.staff.secretary,
    )) as unknown as {
      commands: { name: string }[];
      queries: { name: string }[];
    };
    this.has = new Set([...described.commands, ...described.queries].map(({ name }) => name));
  }

  /** Begins a working day. */
  async beginDay(number: number): Promise<void> {
    this.at = number;
    this.minutes = MORNING;
    this.tick(0);
    const tasks = this.diary.get(number) ?? [];
    this.diary.delete(number);
    this.todaysTasks = tasks;
  }
  private todaysTasks: Task[] = [];
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
    else this.diary.set(on, [...(this.diary.get(on) ?? []), task]);
  }

  /** Whether somebody gets to it today: decided when it is first seen; most things are done at once, some late. */
  ready(key: string, late = 0.1, by: readonly [number, number] = [1, 4]): boolean {
    const on = this.patience.get(key) ?? this.at + (this.chance.of(late) ? this.chance.between(...by) : 0);
    this.patience.set(key, on);
    return this.at >= on;
  }
  /** From now on the matter is a new one. */
  forget(key: string): void {
    this.patience.delete(key);
  }

  story(cardId: string): CardStory {
    const known = this.stories.get(cardId);
    if (known) return known;
    const fate = this.chance.weighed({
      place: 56,
      refuse: 14,
      'not-confirmed': 18,
      withdrawn: 8,
      mistake: 4,
    });
    const made: CardStory = {
      cardId,
      fate,
      letter: false,
      submitted: false,
      handed: false,
      returned: false,
      postponed: 0,
      grounds: this.chance.of(0.8) ? ['05'] : ['03', '09'],
      measures: new Map(),
      helpRefused: false,
      applied: false,
      removed: false,
      refused: false,
      gathered: false,
      leaves: this.chance.of(0.03),
    };
    this.stories.set(cardId, made);
    return made;
  }

  /** The class teacher of a card's pupil; somebody of the teachers when the class has none. */
  teacherOf(cardId: string): Person {
    const pupil = this.pupils.get(cardId.slice(0, 6));
    const name = pupil ? `${pupil.grade} «${pupil.classLetter}»` : '';
    const { teachers } = this.staff;
    return teachers.find(({ classOf }) => classOf === name) ?? (teachers[0] as Person);
  }

  /** Minutes since midnight move on by what an act takes people. */
  private tick(minutes: number): void {
    this.minutes = Math.min(LAST_MINUTE, this.minutes + (this.minutes > 17 * 60 ? minutes / 6 : minutes));
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

  /** Does an act; gives reasons when the register asks for them. Undefined when it was refused, which is counted. */
  async act<N extends CommandName>(
    who: Person,
    command: N,
    input: CommandInputs[N],
    reason = 'Хатшы жолдаманы кеш алды, сол күні жазылды.',
  ): Promise<Done | undefined> {
    this.tick(this.chance.between(1, 3));
    this.acts += 1;
    const body = { command, id: `year-${String(this.acts).padStart(6, '0')}`, input, language: 'ru' };
    let answer = await this.send(command, body, who);
    let sent: object = body;
    if (!answer.ok && answer.kind === 'reasons') {
      const rules = answer.problems.flatMap(({ rule }) => rule ?? []);
      for (const rule of rules) add(this.log.reasons, rule);
      this.tick(1);
      sent = { ...body, reasons: Object.fromEntries(rules.map((rule) => [rule, reason])) };
      answer = await this.send(command, sent, who);
    }
    if (!answer.ok) {
      const key = `${command} · ${answer.kind} · ${answer.problems.map(({ rule, code }) => rule ?? code).join(', ')}`;
      const words = [answer.title, ...answer.problems.map(({ message }) => message)].join(' ');
      const before = this.log.refused.get(key);
      this.log.refused.set(key, {
        words,
        call: JSON.stringify(sent),
        ...before,
        times: (before?.times ?? 0) + 1,
      });
      return undefined;
    }
    if (answer.value.repeated)
      this.log.faults.push(`${body.id} ${command}: a new act was taken for a repeated one`);
    this.log.accepted.push({ id: body.id, command, on: this.today });
    if (this.chance.of(SENT_TWICE)) await this.sendAgain(command, sent, who, answer.value);
    return answer.value;
  }

  /** The page did not hear the answer and sends the same act again: it must be answered as before and done once. */
  private async sendAgain(command: CommandName, body: object, who: Person, before: Done): Promise<void> {
    const answer = (await this.call(body, who)) as Answer<Done>;
    this.log.repeated.calls += 1;
    // A paper's second answer is worded from the paper as it is now.
    const same = answer.ok && (command === 'make-paper' || answer.value.message === before.message);
    if (!answer.ok || answer.value.repeated !== true || !same)
      this.log.faults.push(`${command} sent twice: ${JSON.stringify(answer).slice(0, 300)}`);
  }

  /** A call that is wrong on purpose; it must be refused and change nothing. */
  async wrong(
    who: Person | { email: string },
    command: CommandName,
    input: unknown,
    more: object = {},
  ): Promise<void> {
    this.tick(1);
    this.acts += 1;
    const id = `wrong-${String(this.acts).padStart(6, '0')}`;
    const answer = (await this.call({ command, id, input, language: 'ru', ...more }, who)) as Answer<Done>;
    if (answer.ok)
      this.log.faults.push(`${command} was accepted though it is wrong: ${JSON.stringify(input)}`);
    else
      add(
        this.log.wrong,
        `${command} · ${answer.kind} · ${answer.problems.map(({ rule, code }) => rule ?? code).join(', ')}`,
      );
  }

  /** Asks; undefined when it was refused. */
  async ask<N extends QueryName>(
    query: N,
    input: Queries[N]['input'],
    who: Person,
  ): Promise<Queries[N]['view'] | undefined> {
    this.tick(0.2);
    this.home.meter.reset();
    const answer = (await this.call({ query, input, language: 'ru' }, who)) as Answer<Queries[N]['view']>;
    this.costs.take(this.today, 'query', query, this.home.meter.taken(this.registerId));
    if (answer.ok) return answer.value;
    this.log.faults.push(`${query}: ${JSON.stringify(answer).slice(0, 300)}`);
    return undefined;
  }

  private async send(command: CommandName, body: object, who: Person): Promise<Answer<Done>> {
    this.home.meter.reset();
    const answer = (await this.call(body, who)) as Answer<Done>;
    if (answer.ok) this.costs.take(this.today, 'command', command, this.home.meter.taken(this.registerId));
    return answer;
  }

  private async call(body: object, who: { email: string }): Promise<Answer<unknown>> {
    return JSON.parse(String(this.home.run('call', [JSON.stringify(body)], who.email))) as Answer<unknown>;
  }
}

/** The digest of a list that comes in, as the page makes it. */
export const markOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
