// A time of day written down in a test.
import { type ClockTime, parseClockTime } from '../../src/model/moment';

/** 'HH:mm' as a value known to be right; throws RangeError if it is not. */
export function clockTime(text: string): ClockTime {
  const parsed = parseClockTime(text);
  if (!parsed.ok) throw new RangeError(`${parsed.problem.id}: ${text}`);
  return parsed.value;
}
