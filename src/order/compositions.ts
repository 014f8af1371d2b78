// I-03 Compositions over time: a new order makes a new composition; one that a sitting met under stays as it was (¶6).

import type { CalendarDate } from '../model/calendar-date';
import { longDate } from '../text/dates';
import type { CouncilComposition } from './p06-council-size';
import { type Finding, say } from './verdict';

export interface KnownComposition extends CouncilComposition {
  readonly id: string;
  /** Days of sittings that met under it. */
  readonly sittings: readonly CalendarDate[];
}

/** What is about to be written: a new composition, or other members under an id that is known. */
export interface CompositionChange extends CouncilComposition {
  /** Absent: a new one. */
  readonly id?: string;
}

/**
 * Whether writing a composition would rewrite the past: changing one that a sitting met under, or adding one that
 * would have been in force at a sitting already held under another.
 */
export function compositionChangeFindings(
  change: CompositionChange,
  known: readonly KnownComposition[],
): Finding[] {
  const same = known.find(({ id }) => id === change.id);
  if (same !== undefined && same.sittings.length > 0) {
    return [
      {
        rule: 'I-03.overwritten',
        paragraph: 6,
        severity: 'block',
        message: say('order.p06.overwritten', { order: same.orderNumber }),
        field: 'members',
      },
    ];
  }
  const { inForceFrom } = change;
  const first = known
    .flatMap(({ sittings }) => sittings)
    .filter((day) => inForceFrom !== undefined && day >= inForceFrom)
    .sort()[0];
  if (first === undefined) return [];
  return [
    {
      rule: 'I-03.held-before',
      paragraph: 6,
      severity: 'deviation',
      message: say('order.p06.heldBefore', { day: longDate(first) }),
      field: 'inForceFrom',
    },
  ];
}
