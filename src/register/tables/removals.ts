// Applications for removal from the register (¶23): who applied, on what basis, with which papers, and what became of it.
import { OUTCOMES, REMOVAL_BASES } from '../../model/codes';
import { code, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Removals = defineTable({
  name: 'Removals',
  sheetId: 3980151,
  label: { kk: 'МЕА-дан шығару', ru: 'Снятие с ВШУ' },
  kind: 'removal',
  columns: {
    appliedOn: day({ kk: 'Өтініш күні', ru: 'Дата ходатайства' }),
    appliedBy: text({ kk: 'Кім өтініш берді', ru: 'Кто ходатайствует' }, 110),
    basis: code({ kk: 'Негізі', ru: 'Основание' }, 'REMOVAL_BASES', REMOVAL_BASES, 240),
    /** The class teacher's positive characteristic, or the joint one. */
    teacherOn: day({ kk: 'Сынып жетекшісінің оң мінездемесі', ru: 'Характеристика кл. руководителя' }),
    psychologistOn: day({ kk: 'Психологтың оң мінездемесі', ru: 'Характеристика психолога' }),
    joint: yesNo({ kk: 'Бірлескен мінездеме', ru: 'Совместная характеристика' }),
    paper: text({ kk: 'Объективті себеп құжаты', ru: 'Документ о причине' }, 240),
    paperOn: day({ kk: 'Құжат күні', ru: 'Дата документа' }),
    note: text({ kk: 'Қысқаша', ru: 'Кратко' }, 300),
    withdrawnOn: day({ kk: 'Кері алынды', ru: 'Отозвано' }),
    withdrawnWhy: text({ kk: 'Кері алу себебі', ru: 'Причина отзыва' }, 240),
    itemId: text({ kk: 'Күн тәртібінде', ru: 'В повестке' }, 140),
    outcome: code({ kk: 'Шешім', ru: 'Решение' }, 'OUTCOMES', OUTCOMES),
    decidedOn: day({ kk: 'Шешім күні', ru: 'Дата решения' }),
    reason: text({ kk: 'Шешім негіздемесі', ru: 'Обоснование' }, 240),
  },
});
export type Removal = RecordOf<typeof Removals>;
