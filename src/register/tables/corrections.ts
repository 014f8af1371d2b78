// A typed fact of a card that was wrong: what stood there, what stands there now, why, who put it right.
import { day, text } from '../column';
import { defineTable } from '../table';

export const Corrections = defineTable({
  name: 'Corrections',
  sheetId: 3980161,
  label: { kk: 'Түзетулер', ru: 'Исправления' },
  kind: 'correction',
  columns: {
    /** `Cards/P00031-K01`: table and id. */
    record: text({ kk: 'Жазба', ru: 'Запись' }, 180),
    field: text({ kk: 'Өріс', ru: 'Поле' }, 120),
    before: text({ kk: 'Бұрын', ru: 'Было' }, 240),
    after: text({ kk: 'Қазір', ru: 'Стало' }, 240),
    reason: text({ kk: 'Себебі', ru: 'Причина' }, 240),
    correctedOn: day({ kk: 'Түзетілді', ru: 'Исправлено' }),
    correctedBy: text({ kk: 'Кім түзетті', ru: 'Кем исправлено' }, 90),
  },
});
