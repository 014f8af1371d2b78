// Which component shows which screen of the office page.
import { Expiring } from '../office/expiring';
import { OfficeHome } from '../office/office-home';
import { NewSchoolYear } from '../office/school-year';
import { REGISTRY_SCREENS } from '../registry/registry-screens';
import { Roster } from '../roster/roster';
import { Help } from './quiet';
import type { Screens } from './screens';

/** Lists, the school year, old cards; each is also an address of its own (`src/model/page-of-screen.ts`). */
export const OFFICE_SCREENS = {
  office: OfficeHome,
  roster: Roster,
  'school-year': NewSchoolYear,
  expiring: Expiring,
  ...REGISTRY_SCREENS,
  help: Help,
} satisfies Screens;
