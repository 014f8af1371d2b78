// One act of the path, and the ids the path makes.
import type { CommandInputs, CommandName } from '../../../src/casework/answers';
import { PEOPLE } from '../small-school';

export interface PathAct<N extends CommandName = CommandName> {
  name: N;
  input: CommandInputs[N];
  user: string;
  /** The clock is set before the act. */
  clock?: [date: string, time: string];
  /** Reasons for deviations, by rule id. */
  reasons?: Record<string, string>;
  /** The id the act is given under, where a later act rests on it. */
  id?: string;
  /** The writing into the register fails for good: what the act left elsewhere is found by a later one. */
  cutOff?: true;
}

/** A chapter of the path: acts that rest on the chapters before it. */
export type Chapter = (ids: PathIds) => PathAct[];

export const act = <N extends CommandName>(
  name: N,
  input: CommandInputs[N],
  user: string = PEOPLE.secretary,
  clock?: [string, string],
): PathAct => ({ name, input, user, ...(clock ? { clock } : {}) }) as PathAct;

/** The ids the path makes when the school has so many pupils and sittings already. */
export function pathIds({ pupils = 0, sittings = 0 }: { pupils?: number; sittings?: number } = {}) {
  const pupil = (more: number) => `P${String(pupils + more).padStart(5, '0')}`;
  const sittingId = `S${String(sittings + 1).padStart(4, '0')}`;
  const cardId = `${pupil(1)}-K01`;
  const agencyCardId = `${pupil(2)}-K01`;
  return {
    pupilId: pupil(1),
    agencyPupilId: pupil(2),
    /** A pupil who came from another school, whose card ends without a decision. */
    comerId: pupil(3),
    /** A pupil whose card is brought in from paper. */
    paperPupilId: pupil(4),
    paperCardId: `${pupil(4)}-K01`,
    cardId,
    agencyCardId,
    sittingId,
    itemId: `${sittingId}-${cardId}`,
    agencyItemId: `${sittingId}-${agencyCardId}`,
    otherItemId: `${sittingId}-I01`,
    planId: `${cardId}-L01`,
    measureId: `${cardId}-L01-0001`,
    secondMeasureId: `${cardId}-L01-0002`,
    minutesId: `${sittingId}-D01`,
    planPaperId: `${cardId}-D01`,
  };
}
export type PathIds = ReturnType<typeof pathIds>;
