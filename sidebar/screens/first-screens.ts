// What the narrow page is opened with on most days; its script lies in the page, and the first view is drawn even before that is read.
import { MyReferrals } from './my-referrals';
import type { Screens } from './screens';
import { Today } from './today';

export const PAGE_SCREENS = { today: Today, 'my-referrals': MyReferrals } satisfies Screens;
