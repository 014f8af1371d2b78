// Individual plans of preventive work (¶16, Annex 1) and what the parents answered (¶18).
import { HELP_KINDS, PARENT_ANSWERS, PLAN_RESULTS } from '../../model/codes';
import { code, codes, day, ids, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Plans = defineTable({
  name: 'Plans',
  sheetId: 3980112,
  label: { kk: 'Жоспарлар', ru: 'Планы' },
  kind: 'plan',
  columns: {
    from: day({ kk: 'Басталуы', ru: 'С' }),
    to: day({ kk: 'Аяқталуы', ru: 'По' }),
    situation: text({ kk: 'Жағдай сипаттамасы', ru: 'Характеристика ситуации' }, 300),
    address: text({ kk: 'Мекенжайы', ru: 'Адрес' }, 200),
    registeredAddress: text({ kk: 'Тіркелген мекенжайы', ru: 'Адрес регистрации' }, 200),
    notNeeded: codes({ kk: 'Қаралды, қажет емес', ru: 'Рассмотрено, не нужно' }, 'HELP_KINDS', HELP_KINDS),
    approvedOn: day({ kk: 'Бекітілді', ru: 'Утверждён' }),
    approvedBy: text({ kk: 'Кім бекітті', ru: 'Кем утверждён' }, 90),
    answer: code({ kk: 'Ата-ана жауабы', ru: 'Ответ родителей' }, 'PARENT_ANSWERS', PARENT_ANSWERS),
    answeredOn: day({ kk: 'Жауап күні', ru: 'Дата ответа' }),
    answerWho: text({ kk: 'Кім жауап берді', ru: 'Кто ответил' }, 160),
    answerNote: text({ kk: 'Жауап ескертпесі', ru: 'Примечание к ответу' }, 200),
    witness1: text({ kk: '1-куәгер', ru: 'Свидетель 1' }, 90),
    witness2: text({ kk: '2-куәгер', ru: 'Свидетель 2' }, 90),
    reopenedOn: day({ kk: 'Түзетуге ашылды', ru: 'Открыт для исправления' }),
    reopenedWhy: text({ kk: 'Түзету себебі', ru: 'Причина исправления' }, 200),
    /** The plan this one goes on with. */
    renews: text({ kk: 'Қай жоспардың жалғасы', ru: 'Продолжает план' }, 140),
    /** Its work is over: the next plan was approved, or the child was removed. */
    closedOn: day({ kk: 'Аяқталды', ru: 'Завершён' }),
    result: code({ kk: 'Нәтижесі', ru: 'Результат' }, 'PLAN_RESULTS', PLAN_RESULTS),
    assessment: text({ kk: 'Бағалау', ru: 'Оценка' }, 300),
    assessedOn: day({ kk: 'Бағаланған күні', ru: 'Дата оценки' }),
    /** Approved on paper before the register was kept here. */
    fromPaper: yesNo({ kk: 'Қағаздан көшірілді', ru: 'Перенесено с бумаги' }),
    /** Measures the parents did not agree to, when they agreed in part (¶18). */
    notAgreed: ids({ kk: 'Келіспеген шаралар', ru: 'Не согласны с мерами' }),
    pupilOpinion: text({ kk: 'Оқушы пікірі', ru: 'Мнение ученика' }, 240),
    /** The head gave it back for correction; saved again since, or not yet. */
    returnedOn: day({ kk: 'Түзетуге қайтарылды', ru: 'Возвращён на исправление' }),
    returnedWhy: text({ kk: 'Қайтару себебі', ru: 'Причина возврата' }, 200),
    mendedOn: day({ kk: 'Қайтарғаннан кейін түзетілді', ru: 'Исправлен после возврата' }),
    /** The head approved on paper and somebody else entered it: who saw the signature, when, and who entered it. */
    signatureSeenBy: text({ kk: 'Басшының қолын кім көрді', ru: 'Кто видел подпись руководителя' }, 160),
    signatureSeenOn: day({ kk: 'Қолын қай күні көрді', ru: 'Когда видел подпись' }),
    approvalEnteredBy: text({ kk: 'Бекітілгенін кім енгізді', ru: 'Кто внёс утверждение' }, 90),
  },
});
export type Plan = RecordOf<typeof Plans>;
