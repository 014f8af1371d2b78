// The rule packs: what an order gives as data, each value with its paragraph, source and day in force.

import type { CalendarDate } from '../model/calendar-date';
import type { Agency, Ground, HelpKind, PaperKind, RemovalBasis, SubmissionKind } from '../model/codes';
import type { Bilingual } from '../text/bilingual';
import type { ParagraphId } from './paragraph';
import { RP_398_2023 } from './rule-pack-398-2023';

/** A number of the order. */
export interface DatedValue {
  readonly paragraph: ParagraphId;
  readonly value: number;
  readonly inForceFrom: CalendarDate;
  readonly source: string;
}

export interface GroundEntry {
  readonly code: Ground;
  readonly identifier: string;
  /** The order's own words (¶22). */
  readonly words: Bilingual;
  /** Its detail is restricted text, shown to the council's roles only. */
  readonly sensitive: boolean;
  /** Touches health, belief, family or offences: lists for a whole class never show it. */
  readonly specialCare: boolean;
  /** Has to be checked by a second person before it is recorded. */
  readonly secondPerson: boolean;
}

export interface HelpKindEntry {
  readonly code: HelpKind;
  readonly identifier: string;
  readonly words: Bilingual;
  /** «қажет болған жағдайда»: the order itself asks for it only where necessary. */
  readonly ifNeeded: boolean;
}

export interface RemovalBasisEntry {
  readonly code: RemovalBasis;
  readonly words: Bilingual;
  /** An objective reason needs its document; positive dynamics needs the characteristics. */
  readonly objective: boolean;
}

export interface AgencyEntry {
  readonly code: Agency;
  readonly words: Bilingual;
}

export interface SubmissionKindEntry {
  readonly code: SubmissionKind;
  /** 1–3 of ¶21. */
  readonly number: number;
  readonly words: Bilingual;
  /** Needs both the refusal of help and the lack of measures on record; the third kind needs the act. */
  readonly needsParentsInaction: boolean;
}

/** A paper whose form the order itself lays down. */
export interface FormEntry {
  readonly paper: PaperKind;
  readonly paragraph: ParagraphId;
  /** Name of the template, without its language. */
  readonly template: string;
  readonly title: Bilingual;
}

export interface RulePack {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: string;
  readonly inForceFrom: CalendarDate;
  readonly grounds: readonly GroundEntry[];
  readonly helpKinds: readonly HelpKindEntry[];
  /** Working days. */
  readonly terms: {
    readonly registration: DatedValue;
    readonly primaryInformation: DatedValue;
    readonly notice: DatedValue;
  };
  /** Persons, chair and secretary among them. */
  readonly councilMinimum: DatedValue;
  readonly removalBases: readonly RemovalBasisEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly submissionKinds: readonly SubmissionKindEntry[];
  readonly forms: readonly FormEntry[];
}

/** All packs, the earliest first; a pack for later rules is added here. */
export const RULE_PACKS: readonly RulePack[] = [RP_398_2023];

/**
 * The pack of a card begun on a day: the last one in force by then. Reading: a card begun before the first pack (brought
 * in from paper) is led by the first pack, for the order restated the recommendations it was begun under.
 */
export function rulePackFor(cardDate: CalendarDate, packs: readonly RulePack[] = RULE_PACKS): RulePack {
  const inForce = packs.filter((pack) => pack.inForceFrom <= cardDate);
  const chosen = inForce[inForce.length - 1] ?? packs[0];
  if (!chosen) throw new Error('no rule pack');
  return chosen;
}

/** The pack a card keeps, by the id stored with it; undefined for an id nobody knows. */
export function rulePackById(id: string, packs: readonly RulePack[] = RULE_PACKS): RulePack | undefined {
  return packs.find((pack) => pack.id === id);
}

/** The form a pack lays down for a paper; undefined where the order leaves the form free. */
export function formOf({ forms }: Pick<RulePack, 'forms'>, paper: PaperKind): FormEntry | undefined {
  return forms.find((form) => form.paper === paper);
}
