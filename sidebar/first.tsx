// The page of the first run: before it there is no register, and nothing else to show.
import { FirstSetUp } from './screens/first-set-up';
import { Help } from './screens/help';
import { startPage } from './start';

void startPage('First', { 'set-up': FirstSetUp, help: Help });
