// Letters the school sent about a card, with their proof of receipt and what follows: the notice of the decision (¶20).
import { CHANNELS, LETTER_KINDS, OUTCOMES, PROOFS } from '../../model/codes';
import { code, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Letters = defineTable({
  name: 'Letters',
  sheetId: 3980121,
  label: { kk: 'Шығыс хаттар', ru: 'Исходящие письма' },
  kind: 'letter',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'LETTER_KINDS', LETTER_KINDS, 200),
    /** The referral it answers. */
    referralId: text({ kk: 'Қай өтінішке', ru: 'На какое обращение' }, 190),
    toWhom: text({ kk: 'Кімге', ru: 'Кому' }, 200),
    sentOn: day({ kk: 'Жіберілді', ru: 'Отправлено' }),
    channel: code({ kk: 'Жолы', ru: 'Способ' }, 'CHANNELS', CHANNELS),
    outgoingNo: text({ kk: 'Шығыс №', ru: 'Исх. №' }, 90),
    again: yesNo({ kk: 'Қайталап', ru: 'Повторно' }),
    proof: code({ kk: 'Алынғанының растауы', ru: 'Подтверждение получения' }, 'PROOFS', PROOFS, 200),
    proofOn: day({ kk: 'Расталған күні', ru: 'Дата подтверждения' }),
    proofWho: text({ kk: 'Кім қабылдады', ru: 'Кто принял' }, 200),
    contact: text({ kk: 'Одан әрі кіммен', ru: 'С кем дальше' }, 200),
    nextOn: day({ kk: 'Келесі байланыс', ru: 'Следующий контакт' }),
    contactedOn: day({ kk: 'Соңғы байланыс', ru: 'Последний контакт' }),
    contactNote: text({ kk: 'Байланыс қорытындысы', ru: 'Итог контакта' }, 240),
    /** The decision the agency was told of: a decision mended later is told again. */
    outcome: code({ kk: 'Хабарланған шешім', ru: 'О каком решении' }, 'OUTCOMES', OUTCOMES),
  },
});
export type Letter = RecordOf<typeof Letters>;
