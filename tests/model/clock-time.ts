// A time of day written down in a test.
import type { ClockTime } from '../../src/model/moment';

/** 'HH:mm' as a value known to be right; throws RangeError if it is not. */
export function clockTime(text: string): ClockTime {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new RangeError(text);
  return text as ClockTime;
}
