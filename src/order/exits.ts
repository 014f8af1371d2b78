// T10, T24 Ways out of a card without a decision: the order is silent on them but for what an agency's information asks (¶11, ¶20) and minutes (¶17).
import type { CalendarDate } from '../model/calendar-date';
import type { CardEnd } from '../model/codes';
import { collect, type Finding, say } from './verdict';

/** Which cards the deputy may end as not confirmed before a sitting: those of applications alone, all, none. Set by the school. */
export type DismissRule = 'APPLICATION' | 'ALL' | 'OFF';

export interface CloseFacts {
  readonly kind: Exclude<CardEnd, 'MISTAKE'>;
  /** An agency's information is on the card. */
  readonly agencyWrote: boolean;
  readonly dismiss: DismissRule;
}

/**
 * Reading: ¶20 speaks of the results of considering an agency's information, so such a card goes to a sitting unless the
 * school sets otherwise; the withdrawal of an application leaves the information where it was. A pupil who has left
 * cannot be considered here: the agency is to be told so.
 */
export function closeFindings({ kind, agencyWrote, dismiss }: CloseFacts): Finding[] {
  return collect(
    kind === 'NOT_CONFIRMED' && dismiss === 'OFF'
      ? { rule: 'T10.off', paragraph: 4, severity: 'block', message: say('order.exit.off'), field: 'kind' }
      : undefined,
    kind === 'NOT_CONFIRMED' && dismiss === 'APPLICATION' && agencyWrote
      ? {
          rule: 'T10.agency',
          paragraph: 20,
          severity: 'block',
          message: say('order.exit.agency'),
          field: 'kind',
        }
      : undefined,
    kind === 'WITHDRAWN' && agencyWrote
      ? {
          rule: 'T10.withdrawn',
          paragraph: 11,
          severity: 'block',
          message: say('order.exit.withdrawn'),
          field: 'kind',
        }
      : undefined,
    kind !== 'WITHDRAWN' && agencyWrote
      ? { rule: 'T10.tell-agency', paragraph: 20, severity: 'warning', message: say('order.exit.tellAgency') }
      : undefined,
  );
}

export interface AnnulFacts {
  /** Absent: the council has not decided. */
  readonly decidedOn?: CalendarDate;
  readonly byHead: boolean;
  /** The minutes that carry the correction. */
  readonly minutesNo: string;
  readonly minutesOn?: CalendarDate;
  readonly agencyTold: boolean;
}

/** T24 Before a decision a reason is enough; after it the head alone, with the correction minuted on that day or later (¶17). */
export function annulFindings(facts: AnnulFacts): Finding[] {
  const { decidedOn, byHead, minutesNo, minutesOn, agencyTold } = facts;
  if (decidedOn === undefined) return [];
  const block = (rule: string, key: Parameters<typeof say>[0], field: string): Finding => ({
    rule,
    paragraph: 17,
    severity: 'block',
    message: say(key),
    field,
  });
  return collect(
    byHead ? undefined : block('T24.head', 'order.exit.head', 'reason'),
    minutesNo.trim() === '' ? block('T24.minutes', 'order.exit.minutes', 'minutesNo') : undefined,
    minutesOn === undefined ? block('T24.minutes-day', 'order.exit.minutes', 'minutesOn') : undefined,
    minutesOn !== undefined && minutesOn < decidedOn
      ? block('T24.minutes-before', 'order.exit.minutesBefore', 'minutesOn')
      : undefined,
    agencyTold
      ? { rule: 'T24.tell-agency', paragraph: 20, severity: 'warning', message: say('order.exit.tellAgency') }
      : undefined,
  );
}
