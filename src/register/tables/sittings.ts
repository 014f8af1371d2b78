// Sittings of the council (¶5, ¶17).
import type { CalendarDate } from '../../model/calendar-date';
import { day, json, text } from '../column';
import { defineTable, type RecordOf } from '../table';

/** One part of a sitting that has ended: its day, from when to when. */
export interface SittingPart {
  readonly on: CalendarDate;
  readonly from: string;
  readonly to: string;
}

export const Sittings = defineTable({
  name: 'Sittings',
  sheetId: 3980109,
  label: { kk: 'Отырыстар', ru: 'Заседания' },
  kind: 'sitting',
  columns: {
    heldOn: day({ kk: 'Күні', ru: 'Дата' }),
    heldAt: text({ kk: 'Сағаты', ru: 'Время' }, 60),
    place: text({ kk: 'Орны', ru: 'Место' }, 200),
    compositionId: text({ kk: 'Құрам', ru: 'Состав' }, 80),
    minutesNumber: text({ kk: 'Хаттама №', ru: 'Протокол №' }, 90),
    openedAt: text({ kk: 'Ашылды', ru: 'Открыто' }, 70),
    closedAt: text({ kk: 'Жабылды', ru: 'Закрыто' }, 70),
    presidingId: text({ kk: 'Төрағалық етуші', ru: 'Председательствующий' }, 120),
    presidingBasis: text({ kk: 'Төрағалық негізі', ru: 'Основание председательства' }, 200),
    secretaryId: text({ kk: 'Хатшы', ru: 'Секретарь' }, 90),
    secretaryBasis: text({ kk: 'Хатшылық негізі', ru: 'Основание секретаря' }, 200),
    reopenedOn: day({ kk: 'Түзетуге ашылды', ru: 'Открыто для исправления' }),
    reopenedWhy: text({ kk: 'Түзету себебі', ru: 'Причина исправления' }, 200),
    /** Parts that have ended, when the sitting goes on another day. */
    parts: json<SittingPart>({ kk: 'Бөліктері', ru: 'Части' }),
    resumesOn: day({ kk: 'Қай күні жалғасады', ru: 'Продолжится' }),
    resumesAt: text({ kk: 'Жалғасу сағаты', ru: 'Время продолжения' }, 60),
    breakWhy: text({ kk: 'Үзіліс себебі', ru: 'Причина перерыва' }, 200),
    /** The part that goes on since a break; empty in the first. */
    partOn: day({ kk: 'Бөлік күні', ru: 'День части' }),
    partFrom: text({ kk: 'Бөлік басталды', ru: 'Часть начата' }, 60),
    /** When it had ended before it was opened to be mended. */
    closedBefore: text({ kk: 'Бұрын жабылды', ru: 'Закрывалось в' }, 60),
    /** Who of the administration decided that it is held, or stands in for it by which basis (¶5). */
    decidedBy: text({ kk: 'Өткізуді шешкен', ru: 'Кто решил провести' }, 90),
    decidedBasis: text({ kk: 'Шешу негізі', ru: 'Основание решения' }, 200),
  },
});
export type Sitting = RecordOf<typeof Sittings>;
