// The narrow page of the add-on: one and the same in the sidebar and in the browser.
import { moreScreens, PAGE_SCREENS } from './screens/screens';
import { startPage } from './start';

startPage('Page', PAGE_SCREENS, moreScreens);
