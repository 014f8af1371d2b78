// A row of Today and whose work it is.
import type { Role } from '../../model/codes';
import type { Language } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import type { Deadline } from '../deadlines';
import type { TodayRow } from '../views';
import { see } from './words';

/** The order names nobody for most steps: the roles are the product's own. */
export type Work = TodayRow & { of: readonly Role[] };

export const PAPERWORK: readonly Role[] = ['SECRETARY', 'SOCIAL_PEDAGOGUE'];

/** Both days of a term that the calendar has moved. */
export const movedWords = ({ was, counted }: Deadline, language: Language): string[] =>
  was === undefined
    ? []
    : [see(language, 'today.moved', { was: dayAndMonth(was), now: dayAndMonth(counted) })];
