// The path of the order as a list of acts, each command at least once: what the benchmark measures, and where tests stop.

import { type Already, type Chapter, type PathAct, pathIds } from './path/act';
import { assessment } from './path/assessment';
import { closedParts } from './path/closed-parts';
import { council } from './path/council';
import { family } from './path/family';
import { fromPaper } from './path/from-paper';
import { intake } from './path/intake';
import { mending } from './path/mending';
import { monitoring } from './path/monitoring';
import { notices } from './path/notices';
import { papers } from './path/papers';
import { plan } from './path/plan';
import { preparation } from './path/preparation';
import { registry } from './path/registry';
import { removal } from './path/removal';
import { roster } from './path/roster';
import { school } from './path/school';
import { sitting } from './path/sitting';
import { waysOut } from './path/ways-out';
import { yearsLater } from './path/years-later';

/** In this order; a slice of the order adds a chapter of its own, after those it rests on. */
const CHAPTERS: readonly Chapter[] = [
  school,
  intake,
  waysOut,
  council,
  preparation,
  assessment,
  closedParts,
  sitting,
  plan,
  papers,
  family,
  notices,
  mending,
  removal,
  fromPaper,
  monitoring,
  roster,
  registry,
  yearsLater,
];

/** Every command at least once; each act relies on those before it. */
export function pathActs(already: Already = {}): PathAct[] {
  const ids = pathIds(already);
  return CHAPTERS.flatMap((chapter) => chapter(ids));
}
