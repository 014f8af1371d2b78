// Acts by which closed cards expired: who, when, on what ground, which cards by their ids; no name, no text.
import { day, ids, text, whole, yesNo } from '../column';
import { defineTable } from '../table';

export const Expiries = defineTable({
  name: 'Expiries',
  sheetId: 3980162,
  label: { kk: 'Мерзімі өткен карталар', ru: 'Карты с истёкшим сроком' },
  kind: 'expiry',
  columns: {
    actNo: text({ kk: 'Акт №', ru: '№ акта' }, 90),
    actOn: day({ kk: 'Акт күні', ru: 'Дата акта' }),
    basis: text({ kk: 'Негізі', ru: 'Основание' }, 240),
    years: whole({ kk: 'Сақтау жылдары', ru: 'Лет хранения' }),
    cards: ids({ kk: 'Карталар', ru: 'Карты' }, 240),
    papers: whole({ kk: 'Қағаздар саны', ru: 'Документов' }),
    expiredOn: day({ kk: 'Жазылды', ru: 'Записано' }),
    expiredBy: text({ kk: 'Кім', ru: 'Кто' }, 90),
    /** Files of papers that only their owner may throw away. */
    files: ids({ kk: 'Қалған файлдар', ru: 'Оставшиеся файлы' }, 240),
    /** Sittings whose minutes were decided on, after the last child of them had expired. */
    minutes: ids({ kk: 'Хаттамалар', ru: 'Протоколы' }, 180),
    /** The minutes are kept by the school's list of files; otherwise destroyed. */
    kept: yesNo({ kk: 'Сақталады', ru: 'Хранятся' }),
  },
});
