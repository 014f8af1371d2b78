// Screens of the office page whose script lies in the page and is read after its first view stands.
import { Expiring } from '../office/expiring';
import { Help } from './help';
import type { Screens } from './screens';

export const NEAR_OFFICE = { expiring: Expiring, help: Help } satisfies Screens;
