// When somebody was last written to about what is waited for from them; the id is «what/who»: `P00031-K01-M01/T0012`.
import { day } from '../column';
import { defineTable } from '../table';

/** One row for each thing and person, however often it is reminded of; the journal has every time. */
export const Reminders = defineTable({
  name: 'Reminders',
  sheetId: 3980174,
  label: { kk: 'Еске салулар', ru: 'Напоминания' },
  kind: 'key',
  columns: { remindedOn: day({ kk: 'Соңғы рет', ru: 'Последний раз' }) },
});
