// Who opened a sealed or restricted part of a card, when and why; rows are only added.
import { CLOSED_PARTS } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable } from '../table';

export const Openings = defineTable({
  name: 'Openings',
  sheetId: 3980142,
  label: { kk: 'Ашылған карталар', ru: 'Открытые части карт' },
  kind: 'opening',
  hidden: true,
  columns: {
    part: code({ kk: 'Нені ашты', ru: 'Что открыто' }, 'CLOSED_PARTS', CLOSED_PARTS),
    staffId: text({ kk: 'Кім ашты', ru: 'Кем открыто' }, 90),
    openedOn: day({ kk: 'Күні', ru: 'Дата' }),
    openedAt: text({ kk: 'Сағаты', ru: 'Время' }, 60),
    reason: text({ kk: 'Себебі', ru: 'Причина' }, 320),
    /** The restricted note that was opened; '' for the sealed part. */
    noteId: text({ kk: 'Мәтін', ru: 'Текст' }, 130),
  },
});
