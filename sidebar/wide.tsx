// The wide page of the add-on: the plan editor and the sitting's room, in a dialog or in a tab of their own.
import { moreWide, nearWide } from './screens/wide-screens';
import { startPage } from './start';

void startPage('Wide', {}, { near: nearWide, far: moreWide });
