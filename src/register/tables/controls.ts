// Marks of the head's control on a card (¶10): seen, noted, to be looked at again.
import { day, text } from '../column';
import { defineTable } from '../table';

export const Controls = defineTable({
  name: 'Controls',
  sheetId: 3980157,
  label: { kk: 'Басшының бақылауы', ru: 'Контроль руководителя' },
  kind: 'control',
  columns: {
    madeOn: day({ kk: 'Күні', ru: 'Дата' }),
    madeBy: text({ kk: 'Кім', ru: 'Кто' }, 90),
    /** By which order somebody stands in for the head. */
    basis: text({ kk: 'Негізі', ru: 'Основание' }, 160),
    note: text({ kk: 'Белгі', ru: 'Отметка' }, 300),
    nextOn: day({ kk: 'Келесі бақылау', ru: 'Следующий контроль' }),
  },
});
