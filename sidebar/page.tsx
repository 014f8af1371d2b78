// The narrow page of the add-on: one and the same in the sidebar and in the browser.
import { PAGE_SCREENS } from './screens/first-screens';
import { moreScreens, nearScreens } from './screens/screens';
import { startPage } from './start';

void startPage('Page', PAGE_SCREENS, { near: nearScreens, far: moreScreens });
