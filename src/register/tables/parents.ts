// Members of a pupil's family (¶12): who they are to the child and where they are.
import { RELATIONS } from '../../model/codes';
import { code, text, yesNo } from '../column';
import { defineTable } from '../table';

export const Parents = defineTable({
  name: 'Parents',
  sheetId: 3980102,
  label: { kk: 'Отбасы', ru: 'Семья' },
  kind: 'parent',
  columns: {
    lastName: text({ kk: 'Тегі', ru: 'Фамилия' }),
    firstName: text({ kk: 'Аты', ru: 'Имя' }),
    patronymic: text({ kk: 'Әкесінің аты', ru: 'Отчество' }),
    relation: code({ kk: 'Кім болады', ru: 'Кем приходится' }, 'RELATIONS', RELATIONS, 110),
    legalRepresentative: yesNo({ kk: 'Заңды өкіл', ru: 'Законный представитель' }),
    whereabouts: text({ kk: 'Орналасқан жері', ru: 'Место нахождения' }, 200),
    phone: text({ kk: 'Телефон', ru: 'Телефон' }, 110),
  },
});
