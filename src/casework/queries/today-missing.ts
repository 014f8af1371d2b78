// A registered pupil who is not in the new list: left, or here all the same; only a person knows (¶23).

import type { RowRequest } from '../../register/reading';
import { longDate } from '../../text/dates';
import { lastImports, missingPupils } from '../afterwards/missing-pupils';
import type { Known } from '../command';
import type { QueryRoom } from '../query';
import { PAPERWORK, type Work } from './today-work';
import { paragraph, see } from './words';

/** Of these newest imports one may be the last list of the whole school. */
const NEWEST = 6;

export const missingRows = (known: Known): RowRequest => ({
  Imports: { ids: lastImports(known.ids('Imports'), NEWEST) },
});

/** A row for each; gone when the pupil is said to have left or to learn here. */
export function missingWork({ desk }: QueryRoom): Work[] {
  const { language } = desk;
  const imports = desk.file.all('Imports');
  return missingPupils(desk, imports).map((each) => {
    const on = imports.find(({ id }) => id === each.importId)?.finishedOn ?? desk.today;
    const why = see(language, 'missing.why', { day: longDate(on)[language] });
    const pupil = desk.file.find('Pupils', each.pupilId);
    const { lastName, firstName, patronymic, grade, classLetter } = pupil ?? {};
    return {
      of: PAPERWORK,
      act: {
        screen: 'missing-pupil' as const,
        cardId: each.cardId,
        kind: JSON.stringify({
          importId: each.importId,
          why,
          pupil: { pupilId: each.pupilId, lastName, firstName, patronymic, grade, classLetter },
        }),
      },
      title: see(language, 'act.missing'),
      subject: `${each.number} · ${each.name}`,
      paragraph: paragraph(23, language),
      why,
    };
  });
}
