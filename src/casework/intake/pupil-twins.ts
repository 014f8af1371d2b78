// Whether a pupil is in the register already: by IIN, by name and day of birth; looked up once for many rows.
import type { CalendarDate } from '../../model/calendar-date';
import { searchKey } from '../../model/kazakh-letters';

/** What a pupil is known by. */
export interface PupilMarks {
  id: string;
  lastName: string;
  firstName: string;
  patronymic: string;
  bornOn: CalendarDate | null;
  iin: string;
}

export const TWIN_COLUMNS = ['lastName', 'firstName', 'patronymic', 'bornOn', 'iin'] as const;

const nameKey = ({ lastName, firstName }: { lastName: string; firstName: string }): string =>
  `${searchKey(lastName)} ${searchKey(firstName)}`;

/** All pupils of the register, to be asked about one by one. */
export function twinIndex(pupils: Iterable<Partial<PupilMarks> & { id: string }>) {
  const byIin = new Map<string, PupilMarks>();
  const byName = new Map<string, PupilMarks[]>();
  const add = (pupil: Partial<PupilMarks> & { id: string }): void => {
    const marks = {
      id: pupil.id,
      lastName: pupil.lastName ?? '',
      firstName: pupil.firstName ?? '',
      patronymic: pupil.patronymic ?? '',
      bornOn: pupil.bornOn ?? null,
      iin: pupil.iin ?? '',
    };
    if (marks.iin !== '') byIin.set(marks.iin, marks);
    const key = nameKey(marks);
    const known = byName.get(key);
    if (known) known.push(marks);
    else byName.set(key, [marks]);
  };
  for (const pupil of pupils) add(pupil);
  return {
    add,
    /** The pupil with this IIN, if another one. */
    sameIin: (iin: string, exceptId = ''): PupilMarks | undefined => {
      const found = iin === '' ? undefined : byIin.get(iin);
      return found && found.id !== exceptId ? found : undefined;
    },
    /** Those who bear this name and, as far as both days are known, were born on this day. */
    sameName: (
      pupil: Pick<PupilMarks, 'lastName' | 'firstName' | 'bornOn'>,
      exceptId = '',
    ): readonly PupilMarks[] =>
      (byName.get(nameKey(pupil)) ?? []).filter(
        ({ id, bornOn }) => id !== exceptId && (!bornOn || !pupil.bornOn || bornOn === pupil.bornOn),
      ),
  };
}
export type TwinIndex = ReturnType<typeof twinIndex>;
