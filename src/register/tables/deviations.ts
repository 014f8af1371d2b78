// What happened otherwise than the order says: recorded with a reason, never hidden, never a cause to type a false date.
import { day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Deviations = defineTable({
  name: 'Deviations',
  sheetId: 3980108,
  label: { kk: 'Ауытқулар', ru: 'Отступления' },
  kind: 'deviation',
  columns: {
    rule: text({ kk: 'Ереже', ru: 'Правило' }, 160),
    paragraph: text({ kk: 'Тармақ', ru: 'Пункт' }, 70),
    what: text({ kk: 'Не болды', ru: 'Что произошло' }, 320),
    reason: text({ kk: 'Себебі', ru: 'Причина' }, 320),
    acceptedBy: text({ kk: 'Кім қабылдады', ru: 'Кем принято' }, 90),
    recordedOn: day({ kk: 'Жазылған күні', ru: 'Записано' }),
    /** Who gave the reason; before this was kept, {@link acceptedBy} said so. */
    recordedBy: text({ kk: 'Кім жазды', ru: 'Кем записано' }, 90),
    /** The head took note of it. */
    acceptedOn: day({ kk: 'Қабылданған күні', ru: 'Дата принятия' }),
  },
});
export type Deviation = RecordOf<typeof Deviations>;
