// Who was at a sitting: members by composition, and invited people, who never vote (¶8, ¶9, ¶17).
import type { Move } from '../../model/codes';
import { json, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Attendance = defineTable({
  name: 'Attendance',
  sheetId: 3980110,
  label: { kk: 'Қатысқандар', ru: 'Присутствие' },
  kind: 'attendance',
  columns: {
    staffId: text({ kk: 'Қызметкер', ru: 'Сотрудник' }, 90),
    name: text({ kk: 'Аты-жөні', ru: 'Ф. И. О.' }, 200),
    position: text({ kk: 'Лауазымы', ru: 'Должность' }, 220),
    member: yesNo({ kk: 'Кеңес мүшесі', ru: 'Член Совета' }),
    present: yesNo({ kk: 'Келді', ru: 'Присутствует' }),
    reason: text({ kk: 'Келмеу себебі', ru: 'Причина отсутствия' }, 200),
    /** Coming and going while the sitting goes on, in order: before which item. */
    moves: json<{ itemId: string; kind: Move }>({ kk: 'Келуі мен кетуі', ru: 'Приход и уход' }),
  },
});
export type Attendee = RecordOf<typeof Attendance>;
