// Sittings of the council (¶5, ¶17).
import { day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

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
  },
});
export type Sitting = RecordOf<typeof Sittings>;
