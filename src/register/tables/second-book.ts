// Tables of the second spreadsheet: restricted texts, and the log of who looked at a card. The register's own migrations know nothing of them.
import { RESTRICTED_KINDS } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

/** One text a row, never changed; the id is the card's and a digest of the act and the text, so that a repeat is the same row. */
export const Texts = defineTable({
  name: 'Texts',
  sheetId: 3980201,
  label: { kk: 'Мәтіндер', ru: 'Тексты' },
  kind: 'key',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'RESTRICTED_KINDS', RESTRICTED_KINDS, 240),
    writtenOn: day({ kk: 'Күні', ru: 'Дата' }),
    writtenBy: text({ kk: 'Кім жазды', ru: 'Кем записано' }, 90),
    text: text({ kk: 'Мәтін', ru: 'Текст' }, 600),
  },
});
export type KeptText = RecordOf<typeof Texts>;

/** One line an opening; only added. */
export const Looks = defineTable({
  name: 'Looks',
  sheetId: 3980202,
  label: { kk: 'Картаны кім ашты', ru: 'Кто открывал карты' },
  kind: 'key',
  plain: true,
  columns: {
    staffId: text({ kk: 'Кім', ru: 'Кто' }, 90),
    at: text({ kk: 'Қашан', ru: 'Когда' }, 140),
  },
});
export type Look = { id: string; staffId: string; at: string };
