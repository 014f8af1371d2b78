// Comparisons with the list of the police (¶26): the day and the counts alone; the list itself is the police's and is kept nowhere.
import { day, text, whole } from '../column';
import { defineTable } from '../table';

export const Reconciliations = defineTable({
  name: 'Reconciliations',
  sheetId: 3980170,
  label: { kk: 'Тізімдерді салыстыру', ru: 'Сверка списков' },
  kind: 'reconciliation',
  columns: {
    comparedOn: day({ kk: 'Салыстырылған күні', ru: 'Дата сверки' }),
    withWhom: text({ kk: 'Кіммен', ru: 'С кем' }, 220),
    ours: whole({ kk: 'Бізде', ru: 'У нас' }),
    theirs: whole({ kk: 'Полицияда', ru: 'У полиции' }),
    both: whole({ kk: 'Екеуінде де', ru: 'В обоих' }),
    recordedBy: text({ kk: 'Кім жазды', ru: 'Кто записал' }, 90),
  },
});
