// What the narrow page draws before its script is read.
import { PAGE_SCREENS } from '../screens/first-screens';
import { drawFirst } from './draw';

drawFirst(PAGE_SCREENS);
