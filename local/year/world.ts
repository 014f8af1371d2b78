// The school of the year as its people meet it: the door of the product, and what they remember of cards.
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
import { Shown } from './checks/shown';
import type { Costs } from './costs';
import { Diary } from './diary';
import type { Person, YearPupil, YearStaff } from './people';
import type { Sizes } from './sizes';
import { Standing } from './standing';
import type { YearHome } from './year-home';
import { add, type CardStory, type YearLog } from './year-log';

type OneOf<T> = { readonly [K in keyof T]: T[K] };

/** One call in so many is sent twice, as a page does whose answer was lost. */
const SENT_TWICE = 0.01;

export class World extends Diary {
  readonly log: YearLog = {
    accepted: [],
    reasons: new Map(),
    refused: new Map(),
    wrong: new Map(),
    faults: [],
    unhandled: new Map(),
    repeated: { calls: 0 },
    byHand: new Map(),
    cutOff: { calls: 0 },
    asked: new Set(),
    remarks: new Map(),
    shown: new Map(),
  };
  /** What people were shown, held against the rules as it is shown. */
  readonly shown = new Shown();
  readonly stories = new Map<string, CardStory>();
  /** Ids of pupils who are here, with who they are. */
  readonly pupils = new Map<string, YearPupil>();
  /** How long each row stands on somebody's Today. */
  readonly standing = new Standing();
  /** The working day of the sitting convened last. */
  sitsOn = 0;
  /** Sittings on a break, with how they go on. */
  readonly breaks = new Map<string, () => Promise<void>>();
  /** Materials that were asked for and will come, by card and kind: from whom, on which working day. */
  readonly onTheWay = new Map<string, { from: Person; on: number }>();
  /** Cards that wait for an agenda, with the question. */
  readonly waiting = new Map<string, 'PLACEMENT' | 'REVIEW' | 'REMOVAL'>();
  /** Pupils whom the psychologist referred: she writes their conclusions too. */
  readonly ofPsychologist = new Set<string>();
  readonly closedSittings = new Set<string>();
  readonly numberedLetters = new Set<string>();
  /** Whoever keeps the register today; nobody on the days when both are away. */
  keeper: Person;
  headHere = true;
  /** Ids of commands and queries the product has. */
  has: { commands: readonly string[]; queries: readonly string[] } = { commands: [], queries: [] };
  private pupilCount = 0;
  private acts = 0;
  private typed = 0;

  /** A number the chancellery wrote on a letter or an order, or '' where the register is to give it. */
  paperNumber(): string {
    if (this.chance.of(0.5)) return '';
    this.typed += 1;
    return `${this.typed + 1}-к`;
  }

  constructor(
    home: YearHome,
    readonly registerId: string,
    chance: Chance,
    readonly sizes: OneOf<Sizes>,
    readonly staff: YearStaff,
    readonly costs: Costs,
    days: readonly string[],
  ) {
    super(home, chance, days);
    this.keeper = staff.secretary;
  }

  knows(name: CommandName | QueryName): boolean {
    return [...this.has.commands, ...this.has.queries].includes(name);
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
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
    this.has = { commands: names(described.commands), queries: names(described.queries) };
  }

  /** A pupil came into the list; answers with the id, which the register gives in the order they come. */
  addPupil(pupil: YearPupil): string {
    this.pupilCount += 1;
    const id = `P${String(this.pupilCount).padStart(5, '0')}`;
    this.pupils.set(id, pupil);
    return id;
  }

  /** What the people know of a card; `sure` is how it will end, when that is known. */
  story(cardId: string, sure?: CardStory['fate']): CardStory {
    const known = this.stories.get(cardId);
    if (known) return known;
    const place = this.ofPsychologist.has(cardId.slice(0, 6)) ? 'place' : sure;
    const fate =
      place ??
      this.dealt('fate', {
        withdrawn: 8,
        mistake: 4,
        refuse: 14,
        place: 56,
        'not-confirmed': 18,
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
      neverReached: false,
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

  /** An act whose execution loses Google in the middle; done as far as it came. */
  async cutOff<N extends CommandName>(who: Person, command: N, input: CommandInputs[N]): Promise<void> {
    this.tick(1);
    this.acts += 1;
    const body = { command, id: `cut-${String(this.acts).padStart(6, '0')}`, input, language: 'ru' };
    const answer = (await this.home.withoutGoogle(() => this.call(body, who))) as Answer<Done>;
    this.log.cutOff.calls += 1;
    if (answer.ok || answer.kind !== 'busy')
      this.log.faults.push(`${command} cut off: ${JSON.stringify(answer).slice(0, 300)}`);
  }

  /** A question that is not this person's; it must be denied. */
  async denied(query: QueryName, input: object, who: Person): Promise<void> {
    this.tick(0.2);
    const answer = await this.call({ query, input, language: 'ru' }, who);
    this.shown.hidden.at(`${query} ${who.id}`, !answer.ok && answer.kind === 'denied', 'was answered');
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
    if (!this.isOver) this.costs.take(this.today, 'query', query, this.home.meter.taken(this.registerId));
    if (answer.ok) {
      this.log.asked.add(query);
      return answer.value;
    }
    this.log.faults.push(`${query}: ${JSON.stringify(answer).slice(0, 300)}`);
    return undefined;
  }

  private async send(command: CommandName, body: object, who: Person): Promise<Answer<Done>> {
    this.home.meter.reset();
    const answer = (await this.call(body, who)) as Answer<Done>;
    if (answer.ok && !this.isOver)
      this.costs.take(this.today, 'command', command, this.home.meter.taken(this.registerId));
    return answer;
  }

  private async call(body: object, who: { email: string }): Promise<Answer<unknown>> {
    return JSON.parse(String(this.home.run('call', [JSON.stringify(body)], who.email))) as Answer<unknown>;
  }
}

/** The digest of a list that comes in, as the page makes it. */
export const markOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
