// A row of Today and whose work it is.
import type { Role } from '../../model/codes';
import type { TodayRow } from '../views';

/** The order names nobody for most steps: the roles are the product's own. */
export type Work = TodayRow & { of: readonly Role[] };

export const PAPERWORK: readonly Role[] = ['SECRETARY', 'SOCIAL_PEDAGOGUE'];
