// What a rule answers: findings with their paragraph, how strict they are, and the words for people.

import { type Bilingual, type Facts, fillBoth } from '../text/bilingual';
import { ORDER_TEXTS, type OrderTextKey } from '../text/order-texts';
import type { ParagraphId } from './paragraph';

/**
 * `block`: the act is still ahead and can be done right; `deviation`: it happened so, record it with a reason;
 * `warning`: look once more.
 */
export type Severity = 'block' | 'deviation' | 'warning';

export interface Message {
  readonly key: OrderTextKey;
  readonly params: Facts;
}

export interface Finding {
  /** Stable id: the invariant, or the paragraph and the condition; a reason is kept under it. */
  readonly rule: string;
  readonly paragraph: ParagraphId;
  readonly severity: Severity;
  readonly message: Message;
  /** Path of the field to mend, as `measures.2.dueOn`. */
  readonly field?: string;
}

/** Whether the act is still ahead, or is being written down as it happened (¶2: the order is advisory). */
export type Timing = 'ahead' | 'happened';

/** Texts that have a second wording for what has happened. */
export type TimedTextKey = {
  [K in OrderTextKey]: `${K}.happened` extends OrderTextKey ? K : never;
}[OrderTextKey];

/** A message by its text key. */
export function say(key: OrderTextKey, params: Facts = {}): Message {
  return { key, params };
}

/** The severity and the words of a hard rule: blocks an act ahead, is a deviation of one that has happened. */
export function hard(
  timing: Timing,
  key: TimedTextKey,
  params: Facts = {},
): { readonly severity: Severity; readonly message: Message } {
  return timing === 'ahead'
    ? { severity: 'block', message: { key, params } }
    : { severity: 'deviation', message: { key: `${key}.happened`, params } };
}

/** One list of findings from the answers of several conditions; a condition that holds answers with nothing. */
export function collect(...answers: readonly (Finding | readonly Finding[] | undefined)[]): Finding[] {
  return answers.flatMap((answer) => answer ?? []);
}

/** The findings of one severity. */
export function ofSeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

/** The same findings, none stricter than a warning. */
export function asWarnings(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, severity: 'warning' }));
}

/** The words of a finding in both languages. */
export function findingWords(finding: Finding): Bilingual {
  return fillBoth(ORDER_TEXTS[finding.message.key], finding.message.params);
}
