// What the council asks of a person (¶15, ¶19): given in the room on an item, about its card or none.
import { day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Tasks = defineTable({
  name: 'Tasks',
  sheetId: 3980150,
  label: { kk: 'Тапсырмалар', ru: 'Поручения' },
  kind: 'task',
  columns: {
    itemId: text({ kk: 'Қай мәселеде', ru: 'По какому вопросу' }, 120),
    cardId: text({ kk: 'Карта', ru: 'Карта' }, 110),
    what: text({ kk: 'Не істеу керек', ru: 'Что сделать' }, 300),
    staffId: text({ kk: 'Кім', ru: 'Кто' }, 90),
    outsider: text({ kk: 'Мектептен тыс', ru: 'Не из школы' }, 200),
    dueOn: day({ kk: 'Мерзімі', ru: 'Срок' }),
    /** It is to stand in the pupil's plan as a measure. */
    toPlan: yesNo({ kk: 'Жоспарға', ru: 'В план' }),
    measureId: text({ kk: 'Іс-шара', ru: 'Мероприятие' }, 140),
    doneOn: day({ kk: 'Орындалды', ru: 'Выполнено' }),
    doneNote: text({ kk: 'Орындалуы', ru: 'Отметка о выполнении' }, 240),
    doneBy: text({ kk: 'Кім белгіледі', ru: 'Кем отмечено' }, 90),
    withdrawn: yesNo({ kk: 'Алынды', ru: 'Снято' }),
  },
});
export type Task = RecordOf<typeof Tasks>;
