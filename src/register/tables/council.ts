// Compositions of the Prevention Council (¶6, ¶7): a row a member; earlier compositions stay as they were.
import { OFFICES } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Council = defineTable({
  name: 'Council',
  sheetId: 3980104,
  label: { kk: 'Кеңес құрамы', ru: 'Состав Совета' },
  kind: 'councilMember',
  small: true,
  columns: {
    orderNumber: text({ kk: 'Бұйрық №', ru: 'Приказ №' }, 90),
    orderDate: day({ kk: 'Бұйрық күні', ru: 'Дата приказа' }),
    inForceFrom: day({ kk: 'Күшіне енген күні', ru: 'Действует с' }),
    staffId: text({ kk: 'Қызметкер', ru: 'Сотрудник' }, 90),
    office: code({ kk: 'Кеңестегі міндеті', ru: 'Обязанность в Совете' }, 'OFFICES', OFFICES, 170),
    basis: text({ kk: 'Негізі', ru: 'Основание' }, 200),
  },
});
export type CouncilMember = RecordOf<typeof Council>;
