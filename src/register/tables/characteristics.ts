// What whoever a characteristic was asked of wrote (¶14): one row per material, apart from Materials, which Today reads whole.
import { text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Characteristics = defineTable({
  name: 'Characteristics',
  sheetId: 3980175,
  label: { kk: 'Мінездемелер', ru: 'Характеристики' },
  kind: 'characteristic',
  columns: {
    materialId: text({ kk: 'Қай материал', ru: 'Какой материал' }, 140),
    writtenBy: text({ kk: 'Кім жазды', ru: 'Кем написана' }, 90),
    text: text({ kk: 'Мәтіні', ru: 'Текст' }, 400),
  },
});
export type Characteristic = RecordOf<typeof Characteristics>;
