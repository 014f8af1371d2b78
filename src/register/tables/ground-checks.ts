// Grounds that a second person checks before they are recorded (ground 10): proposed by one, answered by another; until confirmed they stand nowhere else.
import { CHECK_ANSWERS, GROUNDS } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const GroundChecks = defineTable({
  name: 'GroundChecks',
  sheetId: 3980141,
  label: { kk: 'Негізді тексеру', ru: 'Проверка оснований' },
  kind: 'groundCheck',
  hidden: true,
  columns: {
    ground: code({ kk: 'Негіз', ru: 'Основание' }, 'GROUNDS', GROUNDS, 240),
    proposedBy: text({ kk: 'Кім ұсынды', ru: 'Кем предложено' }, 90),
    proposedOn: day({ kk: 'Ұсынылған күні', ru: 'Предложено' }),
    answer: code({ kk: 'Тексеру қорытындысы', ru: 'Итог проверки' }, 'CHECK_ANSWERS', CHECK_ANSWERS),
    checkedBy: text({ kk: 'Кім тексерді', ru: 'Кем проверено' }, 90),
    checkedOn: day({ kk: 'Тексерілген күні', ru: 'Проверено' }),
  },
});
export type GroundCheck = RecordOf<typeof GroundChecks>;
