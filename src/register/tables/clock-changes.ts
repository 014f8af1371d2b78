// What the clock of ¶11, ¶12 and ¶20 was before each change: days of the calendar, the week, the end of the working day; one row an act.
import { day, text } from '../column';
import { defineTable } from '../table';

export const ClockChanges = defineTable({
  name: 'ClockChanges',
  sheetId: 3980173,
  label: { kk: 'Күнтізбе өзгерістері', ru: 'Изменения календаря' },
  kind: 'clockChange',
  columns: {
    changedOn: day({ kk: 'Өзгерген күні', ru: 'Изменено' }),
    madeBy: text({ kk: 'Кім өзгертті', ru: 'Кем изменено' }, 90),
    /** «2026-11-03/both=holiday; 2026-11-04/both=; week=5; cutoff=18:00»: nothing after «=» where there was no row. */
    was: text({ kk: 'Бұрын қандай болған', ru: 'Как было' }, 420),
  },
});
