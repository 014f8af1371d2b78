// Which kinds of papers hang on what: the card's own, those of a sitting, a composition, a comparison of lists, a school year.
import type { PaperKind } from '../../model/codes';
import { paperKinds } from './kinds';

const ELSEWHERE: readonly (readonly [RegExp, readonly PaperKind[]])[] = [
  [/^S/, ['D13', 'D15', 'D16', 'D17']],
  [/^N/, ['D12']],
  [/^G/, ['D32']],
  [/^Y/, ['D29', 'D30', 'D34']],
];

/** An extract of a question about a child hangs on the card, of another question on the sitting. */
const ON_CARDS_TOO: readonly PaperKind[] = ['D17'];

/** Kinds that can be made of what hangs on this record. */
export function kindsOn(on: string): PaperKind[] {
  const elsewhere = ELSEWHERE.find(([form]) => form.test(on))?.[1];
  const others = ELSEWHERE.flatMap(([, kinds]) => kinds).filter((kind) => !ON_CARDS_TOO.includes(kind));
  return paperKinds().filter((kind) => (elsewhere ? elsewhere.includes(kind) : !others.includes(kind)));
}
