// Screens of the office page whose script comes when the first of them is opened: reading files takes code of its own.
import { Roster } from '../roster/roster';

export const MORE_OFFICE = { roster: Roster };
