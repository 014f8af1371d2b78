// In which order the papers of a card lie in its file: by the steps of the order, within a step by day.
import type { ItemKind, PaperKind } from '../../model/codes';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import type { Desk } from '../desk';

/** Steps of a card's way, each with the kinds that belong to it; papers of a sitting's question go where the question belongs. */
const STEPS = [
  ['register', ['D31', 'D33']],
  ['intake', ['D02', 'D01']],
  ['primary', ['D03']],
  ['assessment', ['D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D15']],
  ['placement', ['D11', 'D36', 'D14', 'D17', 'D20', 'D21']],
  ['work', ['D18', 'D19', 'D22', 'D23', 'D24']],
  ['removal', ['D25', 'D26', 'D27']],
  ['transfer', ['D28']],
  ['given', ['D35']],
] as const satisfies readonly (readonly [string, readonly PaperKind[]])[];
export type FileStep = (typeof STEPS)[number][0];
export const FILE_STEPS: readonly FileStep[] = STEPS.map(([step]) => step);

const OF_QUESTION: Partial<Record<ItemKind, FileStep>> = {
  PLACEMENT: 'placement',
  REVIEW: 'work',
  REMOVAL: 'removal',
};

/** The step a paper belongs to. Needs the items of the agenda about the card, and its letters. */
export function stepOf(desk: Desk, { kind, subjectId }: Paper): FileStep {
  const found = STEPS.find(([, kinds]) => (kinds as readonly string[]).includes(kind))?.[0] ?? 'register';
  if (found !== 'placement') return found;
  const sittingId = sittingIdOf(subjectId);
  const item = sittingId && desk.file.find('Agenda', `${sittingId}-${cardIdOf(subjectId)}`);
  if (item) return OF_QUESTION[item.kind || 'PLACEMENT'] ?? 'work';
  const told = desk.file
    .all('Letters', cardIdOf(subjectId))
    .filter((letter) => kind === 'D20' && letter.referralId === subjectId && letter.kind === 'NOTICE');
  return told[told.length - 1]?.outcome === 'REMOVE' ? 'removal' : 'placement';
}

const rank = (kind: PaperKind | ''): number =>
  STEPS.flatMap(([, kinds]) => kinds as readonly string[]).indexOf(kind);

/** Orders papers of one step: by the day they were signed or made, those of one day as the order goes. */
export function byDay(one: Paper, other: Paper): number {
  const [a, b] = [one, other].map((paper) => paper.signedOn ?? paper.madeOn ?? '9999');
  if (a !== b) return a !== undefined && b !== undefined && a < b ? -1 : 1;
  return rank(one.kind) - rank(other.kind) || (one.id < other.id ? -1 : 1);
}
