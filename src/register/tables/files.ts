// Files beside the documents: folders of the tree of papers, scans of signed papers, files of electronic signatures. The id Drive knows a file by is reserved here before the file is there, so that it is never made twice.
import { FILE_KINDS } from '../../model/codes';
import { code, day, text, whole } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Files = defineTable({
  name: 'Files',
  sheetId: 3980172,
  label: { kk: 'Файлдар', ru: 'Файлы' },
  kind: 'file',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'FILE_KINDS', FILE_KINDS),
    subjectId: text({ kk: 'Неге қатысты', ru: 'К чему относится' }, 110),
    name: text({ kk: 'Атауы', ru: 'Название' }, 200),
    fileId: text({ kk: 'Файл', ru: 'Файл' }),
    size: whole({ kk: 'Байт', ru: 'Байт' }),
    digest: text({ kk: 'SHA-256', ru: 'SHA-256' }),
    filedOn: day({ kk: 'Сақталды', ru: 'Сохранён' }),
    filedBy: text({ kk: 'Кім', ru: 'Кто' }, 90),
    replacesId: text({ kk: 'Нені ауыстырады', ru: 'Что заменяет' }),
    reason: text({ kk: 'Ауыстыру себебі', ru: 'Причина замены' }, 200),
    goneOn: day({ kk: 'Ауыстырылды', ru: 'Заменён' }),
  },
});
export type PaperFile = RecordOf<typeof Files>;
