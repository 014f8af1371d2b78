// What the office page draws before its script is read.
import { OFFICE_SCREENS } from '../screens/first-office';
import { drawFirst } from './draw';

drawFirst(OFFICE_SCREENS);
