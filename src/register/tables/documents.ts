// Papers: what was made, its number and edition, its state on the way to a signature.
import { LANGUAGES, PAPER_STATES, PAPERS } from '../../model/codes';
import { code, day, json, text, whole } from '../column';
import { defineTable, type RecordOf } from '../table';

/** A difference from the register that is meant: known by a mark of its words, and why it is there. */
export interface MarkedDifference {
  readonly mark: string;
  readonly why: string;
  readonly by: string;
  readonly on: string;
}

export const Documents = defineTable({
  name: 'Documents',
  sheetId: 3980114,
  label: { kk: 'Құжаттар', ru: 'Документы' },
  kind: 'document',
  columns: {
    kind: code({ kk: 'Құжат', ru: 'Документ' }, 'PAPERS', PAPERS, 220),
    subjectId: text({ kk: 'Неге қатысты', ru: 'К чему относится' }, 110),
    number: text({ kk: 'Нөмірі', ru: 'Номер' }, 100),
    edition: whole({ kk: 'Нұсқасы', ru: 'Редакция' }),
    language: code({ kk: 'Тілі', ru: 'Язык' }, 'LANGUAGES', LANGUAGES, 90),
    state: code({ kk: 'Күйі', ru: 'Состояние' }, 'PAPER_STATES', PAPER_STATES),
    fileId: text({ kk: 'Файл', ru: 'Файл' }, 140),
    madeOn: day({ kk: 'Жасалды', ru: 'Создан' }),
    signedOn: day({ kk: 'Қол қойылды', ru: 'Подписан' }),
    signers: json<string>({ kk: 'Кім қол қойды', ru: 'Кем подписан' }, 200),
    contentCode: text({ kk: 'Мәтін коды', ru: 'Код текста' }, 110),
    replacesId: text({ kk: 'Нені ауыстырады', ru: 'Что заменяет' }, 120),
    reason: text({ kk: 'Жаңа нұсқаның себебі', ru: 'Причина новой редакции' }, 200),
    returnedWhy: text({ kk: 'Қайтару себебі', ru: 'Причина возврата' }, 200),
    comments: whole({ kk: 'Ашық пікірлер', ru: 'Открытые комментарии' }),
    finalCode: text({ kk: 'Соңғы мәтін коды', ru: 'Код итогового текста' }, 110),
    finalParts: text({ kk: 'Абзацтар таңбасы', ru: 'Метки абзацев' }, 140),
    /** Reserved when it is signed, before the file is there. */
    pdfId: text({ kk: 'PDF файлы', ru: 'Файл PDF' }, 140),
    pdfOn: day({ kk: 'PDF сақталды', ru: 'PDF сохранён' }),
    /** The day the paper took a number of its own; empty where the number is its record's. */
    numberedOn: day({ kk: 'Нөмір берілді', ru: 'Номер дан' }),
    marks: json<MarkedDifference>({ kk: 'Белгіленген айырмашылықтар', ru: 'Отмеченные расхождения' }, 200),
  },
});
export type Paper = RecordOf<typeof Documents>;
