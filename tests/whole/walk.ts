// Plays acts of the path of the order in a quick school.

import { callOf, type PathAct } from '../../local/bench/path/act';
import { cutsOff } from '../../local/bench/path/cut-off';
import { PATH } from './path-of-acts';
import type { QuickSchool } from './quick-school';

let walked = 0;

/** Plays one act; throws when it is not done, or when one that is to be cut off is. */
export function play(school: QuickSchool, act: PathAct): void {
  const { name, user, clock, cutOff } = act;
  if (clock) school.setClock(...clock);
  if (cutOff) school.misfortune(cutsOff);
  const answer = school.call(callOf(act, `walked-${++walked}`), user);
  if (cutOff) school.misfortune(undefined);
  const asMeant = cutOff ? !answer.ok && answer.kind === 'busy' : answer.ok;
  if (!asMeant) throw new Error(`${name}: ${JSON.stringify([answer, school.logged], null, 1)}`);
}

/** Plays the path up to the first act of this name, or all of it. */
export function walk(school: QuickSchool, until?: PathAct['name']): void {
  for (const act of PATH) {
    if (act.name === until) return;
    play(school, act);
  }
}
