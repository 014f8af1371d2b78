// What the office page is opened with; drawn before its script is read.
import { OfficeHome } from '../office/office-home';
import type { Screens } from './screens';

/** The choice of lists and sheets; each is also an address of its own (`src/model/page-of-screen.ts`). */
export const OFFICE_SCREENS = { office: OfficeHome } satisfies Screens;
