// Days that differ from an ordinary week: days off, moved days, worked weekends; the school may edit them.
import { text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

/** The id is the date, yyyy-MM-dd. */
export const Calendar = defineTable({
  name: 'Calendar',
  sheetId: 3980115,
  label: { kk: 'Күнтізбе', ru: 'Календарь' },
  kind: 'key',
  small: true,
  columns: {
    working5: yesNo({ kk: 'Жұмыс күні (5 күндік)', ru: 'Рабочий (5-дневка)' }),
    working6: yesNo({ kk: 'Жұмыс күні (6 күндік)', ru: 'Рабочий (6-дневка)' }),
    nameKk: text({ kk: 'Атауы (қаз.)', ru: 'Название (каз.)' }, 240),
    nameRu: text({ kk: 'Атауы (орыс.)', ru: 'Название (рус.)' }, 240),
    source: text({ kk: 'Дереккөзі', ru: 'Источник' }, 240),
  },
});
export type CalendarDay = RecordOf<typeof Calendar>;
