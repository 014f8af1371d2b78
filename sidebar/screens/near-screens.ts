// Screens of the narrow page whose script lies in the page and is read after the first view stands.
import { Card } from './card';
import { PrimaryInformation, Register } from './intake';
import { NoRole } from './no-role';
import { Refer } from './refer';
import type { Screens } from './screens';

export const NEAR_SCREENS = {
  card: Card,
  refer: Refer,
  register: Register,
  'primary-information': PrimaryInformation,
  'no-role': NoRole,
} satisfies Screens;
