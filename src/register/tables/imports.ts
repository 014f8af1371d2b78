// Lists that came in whole, and new school years: what is in, how far it went, who of the registered pupils was not in the list.
import { ROSTER_KINDS } from '../../model/codes';
import { code, day, ids, text, whole, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Imports = defineTable({
  name: 'Imports',
  sheetId: 3980160,
  label: { kk: 'Тізімдер', ru: 'Списки' },
  kind: 'import',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'ROSTER_KINDS', ROSTER_KINDS),
    file: text({ kk: 'Файл', ru: 'Файл' }, 200),
    /** SHA-256 of the file: an import that was cut off goes on with the same file. */
    fileMark: text({ kk: 'Файл белгісі', ru: 'Отпечаток файла' }, 120),
    schoolYear: text({ kk: 'Оқу жылы', ru: 'Учебный год' }, 100),
    startedOn: day({ kk: 'Басталды', ru: 'Начато' }),
    startedBy: text({ kk: 'Кім', ru: 'Кто' }, 90),
    rowsInFile: whole({ kk: 'Файлдағы жолдар', ru: 'Строк в файле' }),
    sheets: whole({ kk: 'Бөліктер', ru: 'Частей' }),
    added: whole({ kk: 'Қосылды', ru: 'Добавлено' }),
    changed: whole({ kk: 'Өзгерді', ru: 'Изменено' }),
    same: whole({ kk: 'Өзгеріссіз', ru: 'Без изменений' }),
    refused: whole({ kk: 'Алынбады', ru: 'Не принято' }),
    left: whole({ kk: 'Кетті', ru: 'Выбыло' }),
    finishedOn: day({ kk: 'Аяқталды', ru: 'Завершено' }),
    /** The list names every pupil of the school. */
    whole: yesNo({ kk: 'Бүкіл мектеп', ru: 'Вся школа' }),
    /** Pupils with an open card who were not met in the list yet; asked about, never acted upon. */
    missing: ids({ kk: 'Тізімде жоқ', ru: 'Нет в списке' }, 200),
    /** Why somebody who is not in the list learns here all the same. */
    notes: text({ kk: 'Ескертпелер', ru: 'Примечания' }, 240),
  },
});
export type Import = RecordOf<typeof Imports>;
