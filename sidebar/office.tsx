// The office page of the add-on: work with many rows, in a dialog or in a tab of its own.
import { moreOffice, OFFICE_SCREENS } from './screens/office-screens';
import { startPage } from './start';

startPage('Office', OFFICE_SCREENS, moreOffice);
