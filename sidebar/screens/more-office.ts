// Screens of the office page whose script comes when the first of them is opened: reading files and sheets to print take code of their own.
import { REGISTRY_SCREENS } from '../registry/registry-screens';
import { Roster } from '../roster/roster';

export const MORE_OFFICE = { roster: Roster, ...REGISTRY_SCREENS };
