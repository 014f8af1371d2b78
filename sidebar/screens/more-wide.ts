// Screens of the wide page whose script comes when the first of them is opened.
import { AddItem } from '../room/add-item';
import { Help } from './help';
import { Paper } from './papers';

export const MORE_WIDE = { 'add-item': AddItem, paper: Paper, help: Help };
