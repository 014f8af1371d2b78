// All habits of the year, in the order they come up on a day: a new kind of act is a file of `acts` and a line here.
import { absences } from './acts/absences';
import { assessment } from './acts/assessment';
import { behindClosedDoors } from './acts/behind-closed-doors';
import { dataRequests } from './acts/data-requests';
import { family } from './acts/family';
import { handsInTheSheets } from './acts/hands-in-the-sheets';
import { intake } from './acts/intake';
import { listOfWinter } from './acts/list-of-winter';
import { looks } from './acts/looks';
import { monitoring } from './acts/monitoring';
import { notices } from './acts/notices';
import { officeInOrder } from './acts/office-in-order';
import { papers } from './acts/papers';
import { plans } from './acts/plans';
import { pupilsComeAndGo } from './acts/pupils-come-and-go';
import { removals } from './acts/removals';
import { schoolBegins } from './acts/school-begins';
import { sittings } from './acts/sittings';
import { wrongCalls } from './acts/wrong-calls';
import type { Answering, Habit } from './habit';

export const HABITS: readonly Habit[] = [
  schoolBegins,
  absences,
  intake,
  assessment,
  sittings,
  papers,
  plans,
  notices,
  monitoring,
  removals,
  family,
  dataRequests,
  behindClosedDoors,
  officeInOrder,
  pupilsComeAndGo,
  listOfWinter,
  looks,
  handsInTheSheets,
  wrongCalls,
];

/** Whoever answers a row of Today, by the screen it leads to. */
export const ANSWERS: ReadonlyMap<string, Answering> = new Map(
  HABITS.flatMap(({ screens }) => Object.entries(screens ?? {}) as [string, Answering][]),
);
