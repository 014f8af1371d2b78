// Work done on a measure (¶19): when, by whom, what came of it; a later correction keeps what stood before.
import { day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Works = defineTable({
  name: 'Works',
  sheetId: 3980156,
  label: { kk: 'Атқарылған жұмыс', ru: 'Проведённая работа' },
  kind: 'work',
  columns: {
    doneOn: day({ kk: 'Істелген күні', ru: 'Когда сделано' }),
    /** A member of staff; empty when somebody from outside did it. */
    by: text({ kk: 'Кім істеді', ru: 'Кто сделал' }, 90),
    outsider: text({ kk: 'Мектептен тыс кім', ru: 'Кто не из школы' }, 200),
    what: text({ kk: 'Не істелді', ru: 'Что сделано' }, 300),
    result: text({ kk: 'Нәтижесі', ru: 'Результат' }, 240),
    /** First day of the week or month it counts for. */
    period: day({ kk: 'Қай кезең үшін', ru: 'За какой период' }),
    enteredOn: day({ kk: 'Жазылған күні', ru: 'Записано' }),
    enteredBy: text({ kk: 'Кім жазды', ru: 'Кто записал' }, 90),
    /** Written by mistake: it counts for nothing. */
    mistaken: yesNo({ kk: 'Қате жазба', ru: 'Ошибочно' }),
    correctedOn: day({ kk: 'Түзетілді', ru: 'Исправлено' }),
    correctedBy: text({ kk: 'Кім түзетті', ru: 'Кто исправил' }, 90),
    correctedWhy: text({ kk: 'Түзету себебі', ru: 'Причина исправления' }, 200),
    /** How the entry read before its last correction. */
    before: text({ kk: 'Бұрынғы жазба', ru: 'Как было' }, 300),
  },
});
export type Work = RecordOf<typeof Works>;
