// Restricted texts (the psychologist's conclusion, details of grounds 07 and 10, sealed refusals): received on paper and kept where, or a reference to the second spreadsheet with a digest; never the text.
import { KEPT_AS, RESTRICTED_KINDS } from '../../model/codes';
import { code, day, text, whole } from '../column';
import { defineTable } from '../table';

export const Restricted = defineTable({
  name: 'Restricted',
  sheetId: 3980140,
  label: { kk: 'Шектеулі мәтіндер', ru: 'Ограниченные тексты' },
  kind: 'restricted',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'RESTRICTED_KINDS', RESTRICTED_KINDS, 240),
    keptAs: code({ kk: 'Қалай сақталады', ru: 'Как хранится' }, 'KEPT_AS', KEPT_AS),
    receivedOn: day({ kk: 'Алынған күні', ru: 'Получено' }),
    sheets: whole({ kk: 'Парақ саны', ru: 'Листов' }),
    keptWhere: text({ kk: 'Қайда сақталады', ru: 'Где хранится' }, 200),
    recordedBy: text({ kk: 'Кім жазды', ru: 'Кем записано' }, 90),
    /** Id of the row of the second spreadsheet; '' for paper. */
    textId: text({ kk: 'Мәтін', ru: 'Текст' }, 240),
    /** SHA-256 of the text's UTF-8 bytes, lower-case hex; '' for paper. */
    digest: text({ kk: 'Мәтін коды', ru: 'Код текста' }, 240),
  },
});
