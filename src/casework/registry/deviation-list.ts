// Deviations of a period with what they hang on; the paragraph is read from the label they were written with.
import type { CalendarDate } from '../../model/calendar-date';
import type { ParagraphId } from '../../order/paragraph';
import type { Deviation } from '../../register/tables/deviations';
import type { Desk } from '../desk';

export const DEVIATION_COLUMNS = {
  Deviations: {
    columns: ['rule', 'paragraph', 'what', 'reason', 'acceptedBy', 'recordedOn', 'recordedBy', 'acceptedOn'],
  },
} as const;

/** «11-тармақ», «п. 11» → 11; the annex has no other number than its own. */
export function paragraphOfLabel(label: string): ParagraphId {
  const number = Number(/\d+/.exec(label)?.[0] ?? 0);
  return /тармақ|п\./.test(label) ? number : 'annex-1';
}

/** The card, sitting, composition or letter a deviation hangs on. */
export const subjectOf = (deviationId: string): string => deviationId.replace(/-V\d{2}$/, '');

/** Those recorded in the period, by paragraph if one is given, the latest first. */
export function deviationsOf(
  desk: Desk,
  { from, to, paragraph }: { from: CalendarDate; to: CalendarDate; paragraph?: string | undefined },
): Deviation[] {
  return desk.file
    .all('Deviations')
    .filter(
      (each) =>
        each.recordedOn !== null &&
        from <= each.recordedOn &&
        each.recordedOn <= to &&
        (paragraph === undefined || String(paragraphOfLabel(each.paragraph)) === paragraph),
    )
    .sort((a, b) => ((a.recordedOn ?? '') < (b.recordedOn ?? '') ? 1 : -1));
}

/** Who gave the reason; rows of before kept it under another name. */
export const recorderOf = ({ recordedBy, acceptedBy }: Deviation): string => recordedBy || acceptedBy;

/** Accepted by the head, and when; a row of before was accepted by nobody. */
export const acceptanceOf = (each: Deviation): { by: string; on: CalendarDate } | undefined =>
  each.acceptedOn === null ? undefined : { by: each.acceptedBy, on: each.acceptedOn };
