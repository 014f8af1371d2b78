// Screens of the narrow page whose script lies in the page and is read after the first view stands.
import { Card } from './card';
import { AgencyInformation, PrimaryInformation, Register } from './intake';
import { Help, NoRole, SetUp } from './quiet';
import { Refer } from './refer';
import type { Screens } from './screens';

export const NEAR_SCREENS = {
  card: Card,
  refer: Refer,
  'agency-information': AgencyInformation,
  register: Register,
  'primary-information': PrimaryInformation,
  'no-role': NoRole,
  'set-up': SetUp,
  help: Help,
} satisfies Screens;
