// The office page of the add-on: work with many rows, in a dialog or in a tab of its own.
import { OFFICE_SCREENS } from './screens/first-office';
import { moreOffice, nearOffice } from './screens/office-screens';
import { startPage } from './start';

void startPage('Office', OFFICE_SCREENS, { near: nearOffice, far: moreOffice });
