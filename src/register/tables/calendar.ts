// Days that are not as their weekday says: holidays, moved days, worked weekends; the school may edit them.
import { CALENDAR_KINDS, CALENDAR_WEEKS } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable } from '../table';

/** The id is the date and the week, `2026-03-24/5`. */
export const Calendar = defineTable({
  name: 'Calendar',
  sheetId: 3980115,
  label: { kk: 'Күнтізбе', ru: 'Календарь' },
  kind: 'key',
  small: true,
  columns: {
    date: day({ kk: 'Күні', ru: 'Дата' }),
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'CALENDAR_KINDS', CALENDAR_KINDS, 180),
    week: code({ kk: 'Апта', ru: 'Неделя' }, 'CALENDAR_WEEKS', CALENDAR_WEEKS, 140),
    nameKk: text({ kk: 'Атауы (қаз.)', ru: 'Название (каз.)' }, 240),
    nameRu: text({ kk: 'Атауы (орыс.)', ru: 'Название (рус.)' }, 240),
    source: text({ kk: 'Дереккөзі', ru: 'Источник' }, 240),
  },
});
