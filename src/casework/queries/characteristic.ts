// A characteristic (¶14) to whoever it was asked of: about whom, by when, and the reader's own text.
import * as z from 'zod/mini';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import { isAskedOf } from '../preparation/characteristics';
import { defineQuery } from '../query';
import type { CharacteristicView } from '../views';
import { askedDays } from './my-referrals';
import { pupilFull } from './words';

export const characteristic = defineQuery({
  name: 'characteristic',
  roles: [],
  input: z.object({ materialId: z.string() }),
  tables: ['Cards', 'Pupils', 'Materials', 'Characteristics'],
  rows({ materialId }) {
    const under = [cardIdOf(materialId)];
    return {
      Cards: { ids: under },
      Pupils: { ids: [pupilIdOf(materialId)] },
      Materials: { ids: [materialId] },
      Characteristics: { under },
    };
  },
  show({ desk }, { materialId }): CharacteristicView {
    const material = desk.file.find('Materials', materialId);
    if (!material || !isAskedOf(desk, material)) return {};
    const { name, classWords } = pupilFull(desk, cardIdOf(materialId));
    const own = desk.file
      .all('Characteristics', cardIdOf(materialId))
      .filter(({ writtenBy }) => writtenBy === desk.actor.staffId);
    // Materials that were returned are asked for anew: what was written for the earlier ones is gone on with.
    const written = own.find((each) => each.materialId === materialId) ?? own.pop();
    return {
      asked: {
        pupil: [name, classWords].filter(Boolean).join(', '),
        days: askedDays(desk, material),
        text: written?.text ?? '',
        written: material.writtenOn !== null,
      },
    };
  },
});
