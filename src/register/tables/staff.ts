// The school's staff: names for papers, e-mail and roles for access.
import { ROLES } from '../../model/codes';
import { codes, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Staff = defineTable({
  name: 'Staff',
  sheetId: 3980103,
  label: { kk: 'Қызметкерлер', ru: 'Сотрудники' },
  kind: 'staff',
  small: true,
  columns: {
    lastName: text({ kk: 'Тегі', ru: 'Фамилия' }),
    firstName: text({ kk: 'Аты', ru: 'Имя' }),
    patronymic: text({ kk: 'Әкесінің аты', ru: 'Отчество' }),
    position: text({ kk: 'Лауазымы', ru: 'Должность' }, 220),
    email: text({ kk: 'Эл. пошта', ru: 'Эл. почта' }, 180),
    roles: codes({ kk: 'Рөлдері', ru: 'Роли' }, 'ROLES', ROLES, 220),
    classOf: text({ kk: 'Сынып жетекшілігі', ru: 'Классное руководство' }, 90),
    active: yesNo({ kk: 'Жұмыс істейді', ru: 'Работает' }),
    /** The day of the last mail that reminded of work (¶19). */
    remindedOn: day({ kk: 'Еске салынды', ru: 'Напомнили' }),
    /** For papers and pages in Russian; '' where the school keeps one language. */
    positionRu: text({ kk: 'Лауазымы (орысша)', ru: 'Должность (по-русски)' }, 220),
  },
});
export type StaffMember = RecordOf<typeof Staff>;
