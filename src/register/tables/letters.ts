// Letters the school sent: the notice of the decision with its proof and what follows (¶20), requests and their replies (¶13), invitations to a sitting (¶8).
import { AGENCIES, CHANNELS, INVITE_RESULTS, LETTER_KINDS, OUTCOMES, PROOFS } from '../../model/codes';
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
    agency: code({ kk: 'Орган түрі', ru: 'Вид органа' }, 'AGENCIES', AGENCIES),
    /** What a request asks (¶13). */
    question: text({ kk: 'Не сұралды', ru: 'О чём запрос' }, 300),
    wantedBy: day({ kk: 'Қай күнге', ru: 'К какому дню' }),
    remindedOn: day({ kk: 'Еске салынды', ru: 'Напомнили' }),
    repliedOn: day({ kk: 'Жауап күні', ru: 'Дата ответа' }),
    replyNo: text({ kk: 'Жауаптың №', ru: '№ ответа' }, 90),
    reply: text({ kk: 'Жауаптың мәні', ru: 'Суть ответа' }, 300),
    /** The question of the agenda an invited person comes to; '' for the whole sitting. */
    itemId: text({ kk: 'Қай мәселеге', ru: 'По какому вопросу' }, 140),
    staffId: text({ kk: 'Қызметкер', ru: 'Сотрудник' }, 90),
    position: text({ kk: 'Лауазымы', ru: 'Должность' }, 220),
    /** What an invited person answered. */
    answer: code({ kk: 'Келе ме', ru: 'Придёт ли' }, 'INVITE_RESULTS', INVITE_RESULTS),
  },
});
export type Letter = RecordOf<typeof Letters>;
