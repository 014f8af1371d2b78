// What a rule pack fixes, what a later one changes, and which open cards it touches: old cards keep the pack they began under.

import type { CalendarDate } from '../model/calendar-date';
import type { Ground } from '../model/codes';
import { type Bilingual, type Facts, fillBoth, listBoth, same } from '../text/bilingual';
import { longDate } from '../text/dates';
import { ORDER_TEXTS, type OrderTextKey } from '../text/order-texts';
import type { ParagraphId } from './paragraph';
import type { DatedValue, RulePack } from './rule-pack';

type ListName = 'grounds' | 'helpKinds' | 'removalBases' | 'agencies' | 'submissionKinds' | 'forms';

export interface Difference {
  readonly what: keyof RulePack['terms'] | 'councilMinimum' | ListName;
  readonly change: 'changed' | 'added' | 'gone';
  readonly paragraph: ParagraphId;
  readonly words: Bilingual;
}

const NAMES: Readonly<Record<Difference['what'], OrderTextKey>> = {
  registration: 'order.pack.registration',
  primaryInformation: 'order.pack.primaryInformation',
  notice: 'order.pack.notice',
  councilMinimum: 'order.pack.councilMinimum',
  grounds: 'order.pack.grounds',
  helpKinds: 'order.pack.helpKinds',
  removalBases: 'order.pack.removalBases',
  agencies: 'order.pack.agencies',
  submissionKinds: 'order.pack.submissionKinds',
  forms: 'order.pack.forms',
};

const LISTS: readonly (readonly [ListName, ParagraphId, (pack: RulePack) => readonly Entry[]])[] = [
  ['grounds', 22, (pack) => pack.grounds.map(entry)],
  ['helpKinds', 18, (pack) => pack.helpKinds.map(entry)],
  ['removalBases', 23, (pack) => pack.removalBases.map(entry)],
  ['agencies', 13, (pack) => pack.agencies.map(entry)],
  ['submissionKinds', 21, (pack) => pack.submissionKinds.map(entry)],
  ['forms', 'annex-1', (pack) => pack.forms.map(formEntry)],
];

/** What differs from one pack to the next: numbers first, then what each list gains, loses and words anew. */
export function packDifferences(before: RulePack, after: RulePack): Difference[] {
  return [
    ...number('registration', before.terms.registration, after.terms.registration),
    ...number('primaryInformation', before.terms.primaryInformation, after.terms.primaryInformation),
    ...number('notice', before.terms.notice, after.terms.notice),
    ...number('councilMinimum', before.councilMinimum, after.councilMinimum),
    ...LISTS.flatMap(([what, paragraph, of]) => listDifferences(what, paragraph, of(before), of(after))),
  ];
}

/** What a pack fixes: its numbers, then how many entries each of its lists has. */
export function packContents(
  pack: RulePack,
): { readonly words: Bilingual; readonly value: number; readonly paragraph: ParagraphId }[] {
  const { registration, primaryInformation, notice } = pack.terms;
  const numbers = { registration, primaryInformation, notice, councilMinimum: pack.councilMinimum };
  return [
    ...Object.entries(numbers).map(([name, { value, paragraph }]) => ({
      words: ORDER_TEXTS[NAMES[name as keyof typeof numbers]],
      value,
      paragraph,
    })),
    ...LISTS.map(([name, paragraph, of]) => ({
      words: ORDER_TEXTS[NAMES[name]],
      value: of(pack).length,
      paragraph,
    })),
  ];
}

interface Entry {
  readonly code: string;
  readonly words: Bilingual;
  /** Everything of the entry, to see that it changed at all. */
  readonly whole: string;
}

function entry(item: { readonly code: string; readonly words: Bilingual }): Entry {
  return { code: item.code, words: item.words, whole: JSON.stringify(item) };
}

function formEntry(form: RulePack['forms'][number]): Entry {
  const words = listBoth([form.title, same(`(${form.template})`)], ' ');
  return { code: form.paper, words, whole: JSON.stringify(form) };
}

function number(
  what: keyof RulePack['terms'] | 'councilMinimum',
  before: DatedValue,
  after: DatedValue,
): Difference[] {
  if (before.value === after.value) return [];
  const facts = { name: ORDER_TEXTS[NAMES[what]], before: before.value, after: after.value };
  return [{ what, change: 'changed', paragraph: after.paragraph, words: say('order.pack.number', facts) }];
}

function listDifferences(
  what: ListName,
  paragraph: ParagraphId,
  before: readonly Entry[],
  after: readonly Entry[],
): Difference[] {
  const list = ORDER_TEXTS[NAMES[what]];
  const gone = before.filter(({ code }) => !after.some((later) => later.code === code));
  const fromOld = after.flatMap((later): Difference[] => {
    const old = before.find(({ code }) => code === later.code);
    if (old === undefined) {
      const words = say('order.pack.added', { list, words: later.words });
      return [{ what, change: 'added', paragraph, words }];
    }
    if (old.whole === later.whole) return [];
    const words = say('order.pack.changed', { list, before: old.words, after: later.words });
    return [{ what, change: 'changed', paragraph, words }];
  });
  return [
    ...gone.map(
      ({ words }): Difference => ({
        what,
        change: 'gone',
        paragraph,
        words: say('order.pack.gone', { list, words }),
      }),
    ),
    ...fromOld,
  ];
}

/** An open card as the change of rules sees it. */
export interface OpenCard {
  /** «МЕА-007», «Кіріс-012»: never a name. */
  readonly number: string;
  readonly begunOn: CalendarDate;
  /** Id of the pack it is led by. */
  readonly rulePack: string;
  readonly grounds: readonly Ground[];
}

export interface TouchedCards {
  /** Begun on or after the new pack's first day. */
  readonly led: readonly OpenCard[];
  /** Begun before it: they end as they began. */
  readonly keep: readonly OpenCard[];
  /** Led by another pack than their day says. */
  readonly check: readonly OpenCard[];
  /** With a ground that the new pack does not know. */
  readonly withoutGround: readonly OpenCard[];
}

/** Which open cards a new pack leads, leaves alone, or makes worth a look. */
export function cardsTouched(open: readonly OpenCard[], before: RulePack, after: RulePack): TouchedCards {
  const isNew = ({ begunOn }: OpenCard) => begunOn >= after.inForceFrom;
  const known = new Set<Ground>(after.grounds.map(({ code }) => code));
  return {
    led: open.filter(isNew),
    keep: open.filter((card) => !isNew(card)),
    check: open.filter((card) => card.rulePack !== (isNew(card) ? after.id : before.id)),
    withoutGround: open.filter(({ grounds }) => grounds.some((code) => !known.has(code))),
  };
}

/** The change of rules for people, line by line: what differs with its paragraph, then the cards by number. */
export function packReport(before: RulePack, after: RulePack, open: readonly OpenCard[]): Bilingual[] {
  const cards = cardsTouched(open, before, after);
  const day = longDate(after.inForceFrom);
  const line = (key: CardsKey, found: readonly OpenCard[], facts: Facts = {}): Bilingual[] =>
    found.length === 0
      ? []
      : [say(key, { ...facts, cards: same(found.map((card) => card.number).join(', ')) })];
  return [
    ...packDifferences(before, after).map(({ words }) => words),
    ...line('order.pack.cardsLed', cards.led, { day }),
    ...line('order.pack.cardsKeep', cards.keep),
    ...line('order.pack.cardsCheck', cards.check),
    ...line('order.pack.cardsGround', cards.withoutGround),
  ];
}

type CardsKey = Extract<OrderTextKey, `order.pack.cards${string}`>;

function say(key: OrderTextKey, facts: Facts): Bilingual {
  return fillBoth(ORDER_TEXTS[key], facts);
}
