// A characteristic (¶14) to whoever it was asked of: about whom, by when, and the reader's own text.
import * as z from 'zod/mini';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import { isAskedOf, writtenFor } from '../preparation/characteristics';
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
    const written = writtenFor(desk, materialId);
    return {
      asked: {
        pupil: [name, classWords].filter(Boolean).join(', '),
        days: askedDays(desk, material),
        text: written?.writtenBy === desk.actor.staffId ? written.text : '',
        written: material.writtenOn !== null,
      },
    };
  },
});
