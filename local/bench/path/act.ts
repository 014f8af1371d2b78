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
): PathAct<N> => ({ name, input, user, ...(clock ? { clock } : {}) });

/** The act as the page sends it. */
export const callOf = ({ name, input, reasons, id: own }: PathAct, id: string) => ({
  command: name,
  id: own ?? id,
  input,
  ...(reasons ? { reasons } : {}),
});

/** How many records of a kind the school has before the path. */
export interface Already {
  pupils?: number;
  sittings?: number;
  /** Incoming ones. */
  letters?: number;
}

/** The ids the path makes when the school has so many pupils and sittings already. */
export function pathIds({ pupils = 0, sittings = 0, letters = 0 }: Already = {}) {
  const pupil = (more: number) => `P${String(pupils + more).padStart(5, '0')}`;
  const sittingId = `S${String(sittings + 1).padStart(4, '0')}`;
  const letter = (more: number) => `W${String(letters + more).padStart(4, '0')}`;
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
    /** An agency's letter about the agency's pupil, and one about nobody of the school. */
    incomingId: letter(1),
    strayLetterId: letter(2),
    sittingId,
    itemId: `${sittingId}-${cardId}`,
    agencyItemId: `${sittingId}-${agencyCardId}`,
    otherItemId: `${sittingId}-I01`,
    planId: `${cardId}-L01`,
    measureId: `${cardId}-L01-0001`,
    secondMeasureId: `${cardId}-L01-0002`,
    minutesId: `${sittingId}-D16-01`,
    newMinutesId: `${sittingId}-D16-02`,
    planPaperId: `${cardId}-D18-01`,
  };
}
export type PathIds = ReturnType<typeof pathIds>;
