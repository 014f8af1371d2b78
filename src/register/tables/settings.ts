// What the order leaves to the school; the id is the setting's key.
import { text } from '../column';
import { defineTable } from '../table';

export const Settings = defineTable({
  name: 'Settings',
  sheetId: 3980116,
  label: { kk: 'Баптаулар', ru: 'Настройки' },
  kind: 'key',
  small: true,
  columns: { value: text({ kk: 'Мәні', ru: 'Значение' }, 320) },
});
