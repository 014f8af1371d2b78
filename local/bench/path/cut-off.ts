// The misfortune of an act that is cut off for good: what it had to read and to write elsewhere is done, the register is out of reach.
import type { ComingCall, Fault } from '../../execution/simulation';
import { ApiError } from '../../google/api-error';

/** Calls before the commit of an act with a text for the second spreadsheet: two readings of the register, one reading and one writing of the other. */
const BEFORE_COMMIT = 4;

/** Lets no call after these succeed. */
export const cutsOff = ({ n }: ComingCall): Fault | undefined =>
  n > BEFORE_COMMIT
    ? {
        when: 'before',
        error: new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' }),
      }
    : undefined;
