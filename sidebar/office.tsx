// The office page of the add-on: work with many rows, in a dialog or in a tab of its own.
import { moreOffice, nearOffice, OFFICE_SCREENS } from './screens/office-screens';
import { startPage } from './start';

void startPage('Office', OFFICE_SCREENS, { near: nearOffice, far: moreOffice });
