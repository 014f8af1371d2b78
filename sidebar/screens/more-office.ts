// Screens of the office page whose script comes when the first of them is opened: reading files and sheets to print take code of their own.

import { AfterOutage } from '../office/after-outage';
import { BlankPapers } from '../office/blank-papers';
import { LocalCopy } from '../office/local-copy';
import { Numbering } from '../office/numbering';
import { NewSchoolYear } from '../office/school-year';
import { Templates } from '../office/templates';
import { REGISTRY_SCREENS } from '../registry/registry-screens';
import { Roster } from '../roster/roster';
import { Board } from './board';
import { MarkControl } from './mark-control';

export const MORE_OFFICE = {
  roster: Roster,
  'school-year': NewSchoolYear,
  templates: Templates,
  numbering: Numbering,
  'blank-papers': BlankPapers,
  'after-outage': AfterOutage,
  'local-copy': LocalCopy,
  board: Board,
  'mark-control': MarkControl,
  ...REGISTRY_SCREENS,
};
