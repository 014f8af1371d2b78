// Pupils of the school, as far as the register needs them.
import { LANGUAGES } from '../../model/codes';
import { code, day, text, whole, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Pupils = defineTable({
  name: 'Pupils',
  sheetId: 3980101,
  label: { kk: 'Оқушылар', ru: 'Ученики' },
  kind: 'pupil',
  columns: {
    lastName: text({ kk: 'Тегі', ru: 'Фамилия' }),
    firstName: text({ kk: 'Аты', ru: 'Имя' }),
    patronymic: text({ kk: 'Әкесінің аты', ru: 'Отчество' }),
    bornOn: day({ kk: 'Туған күні', ru: 'Дата рождения' }),
    grade: whole({ kk: 'Сынып', ru: 'Класс' }),
    classLetter: text({ kk: 'Литері', ru: 'Литера' }, 60),
    language: code({ kk: 'Құжат тілі', ru: 'Язык документов' }, 'LANGUAGES', LANGUAGES, 90),
    iin: text({ kk: 'ЖСН', ru: 'ИИН' }, 110),
    active: yesNo({ kk: 'Мектепте', ru: 'Учится' }),
    leftOn: day({ kk: 'Кеткен күні', ru: 'Выбыл(а)' }),
    leftTo: text({ kk: 'Қайда кетті', ru: 'Куда' }, 200),
    /** The school year the grade is of, 'yyyy-yyyy'; '' when it was not kept yet. */
    gradeYear: text({ kk: 'Сыныптың оқу жылы', ru: 'Учебный год класса' }, 110),
  },
});
export type Pupil = RecordOf<typeof Pupils>;
