// A paragraph of Order No 398: its words, where they are from, and what we read in them.

import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import { type Bilingual, fillBoth } from '../text/bilingual';
import { ORDER_TEXTS } from '../text/order-texts';

/** ¶1–¶26, or the form of the plan. */
export type ParagraphId = number | 'annex-1';

export interface Paragraph {
  readonly id: ParagraphId;
  /** Kazakh as in the order (misprints of the scan mended, restored words in square brackets); Russian is our rendering. */
  readonly words: Bilingual;
  readonly inForceFrom: CalendarDate;
  readonly source: string;
  /** What the words leave open, and what we chose. */
  readonly reading?: string;
}

export const ORDER_398 =
  'Order No 398 of the Minister of Education of the Republic of Kazakhstan, 2023 (new wording of the recommendations approved by Order No 61 of 3 March 2023)';

/**
 * Reading: the day of signing cannot be read with certainty. The preamble cites a Government resolution of 31 August
 * 2023, so the order is later; the first day after it is taken for choosing rules by date, and is never printed.
 */
export const ORDER_398_IN_FORCE = calendarDate('2023-09-01');

/** A paragraph of Order No 398. */
export function paragraph398(id: ParagraphId, words: Bilingual, reading?: string): Paragraph {
  return { id, words, inForceFrom: ORDER_398_IN_FORCE, source: ORDER_398, reading };
}

/** How a paragraph is named to people: «12-тармақ», «п. 12»; «1-қосымша», «приложение 1». */
export function paragraphLabel(id: ParagraphId): Bilingual {
  return id === 'annex-1'
    ? ORDER_TEXTS['order.paragraph.annex']
    : fillBoth(ORDER_TEXTS['order.paragraph'], { id });
}
