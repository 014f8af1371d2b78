// Materials of primary assessment (¶13, ¶14): on paper; the register keeps date, sheets and place.
import { MATERIALS } from '../../model/codes';
import { code, day, text, whole } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Materials = defineTable({
  name: 'Materials',
  sheetId: 3980107,
  label: { kk: 'Материалдар', ru: 'Материалы' },
  kind: 'material',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'MATERIALS', MATERIALS, 260),
    askedOf: text({ kk: 'Кімнен сұралды', ru: 'У кого запрошено' }, 90),
    askedOn: day({ kk: 'Сұралған күні', ru: 'Запрошено' }),
    wantedBy: day({ kk: 'Қай күнге', ru: 'К какому дню' }),
    /** Its text was handed in on the page; the signed paper is received apart. */
    writtenOn: day({ kk: 'Мәтіні тапсырылды', ru: 'Текст сдан' }),
    receivedOn: day({ kk: 'Алынған күні', ru: 'Получено' }),
    receivedFrom: text({ kk: 'Кімнен алынды', ru: 'От кого' }, 90),
    sheets: whole({ kk: 'Парақ саны', ru: 'Листов' }),
    keptWhere: text({ kk: 'Қайда сақталады', ru: 'Где хранится' }, 200),
    note: text({ kk: 'Ескертпе', ru: 'Примечание' }, 200),
  },
});
export type Material = RecordOf<typeof Materials>;
