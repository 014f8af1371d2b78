// The path of every command in a school without pupils, and its first card.
import { type PathAct, pathIds } from '../../local/bench/path/act';
import { pathActs } from '../../local/bench/path-acts';

export const PATH: readonly PathAct[] = pathActs();
export const CARD = pathIds().cardId;
