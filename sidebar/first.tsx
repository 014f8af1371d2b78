// The page of the first run: before it there is no register, and nothing else to show.
import { FIRST_TEXTS } from '../src/text/page-first-texts';
import { FirstSetUp } from './screens/first-set-up';
import { Help } from './screens/quiet';
import { startPage } from './start';

startPage({ 'set-up': FirstSetUp, help: Help }, FIRST_TEXTS);
