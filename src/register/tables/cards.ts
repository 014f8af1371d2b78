// One card a pupil's question: facts and dates only; the state is computed from them.
import {
  CARD_ENDS,
  CARD_STATES,
  CHANNELS,
  GROUNDS,
  OUTCOMES,
  REMOVAL_BASES,
  SITUATIONS,
  SOURCES,
} from '../../model/codes';
import { code, codes, day, ids, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Cards = defineTable({
  name: 'Cards',
  sheetId: 3980106,
  label: { kk: 'Карталар', ru: 'Карты' },
  kind: 'card',
  columns: {
    number: text({ kk: 'Кіріс №', ru: 'Вх. №' }, 90),
    registerNumber: text({ kk: 'МЕА №', ru: 'ВШУ №' }, 90),
    /** Words for people, made from the facts at each write; never read back. */
    state: code({ kk: 'Күйі', ru: 'Состояние' }, 'CARD_STATES', CARD_STATES, 180),
    /** The name when the card began, for the people who look at the sheet. */
    pupil: text({ kk: 'Оқушы', ru: 'Ученик' }, 240),
    classAt: text({ kk: 'Сыныбы', ru: 'Класс' }, 70),
    source: code({ kk: 'Қайдан', ru: 'Источник' }, 'SOURCES', SOURCES),
    rulePack: text({ kk: 'Ережелер', ru: 'Правила' }, 110),
    receivedOn: day({ kk: 'Түскен күні', ru: 'Поступило' }),
    receivedAt: text({ kk: 'Сағаты', ru: 'Время' }, 60),
    registeredOn: day({ kk: 'Тіркелген күні', ru: 'Зарегистрировано' }),
    gatheredOn: day({ kk: 'Бастапқы ақпарат', ru: 'Первичная информация' }),
    situation: code({ kk: 'Жағдай түрі', ru: 'Вид ситуации' }, 'SITUATIONS', SITUATIONS),
    description: text({ kk: 'Жалпы сипаттама', ru: 'Общая характеристика' }, 300),
    whereabouts: text({ kk: 'Оқушының орналасқан жері', ru: 'Место нахождения ученика' }, 200),
    takenPart: ids({ kk: 'Қатысқандар', ru: 'Участвовали' }),
    handedOn: day({ kk: 'Орынбасарға берілді', ru: 'Передано заместителю' }),
    submittedOn: day({ kk: 'Ұсыныс күні', ru: 'Представление' }),
    submittedBy: text({ kk: 'Ұсынысты енгізген', ru: 'Кто внёс представление' }, 90),
    proposedGrounds: codes({ kk: 'Ұсынылған негіздер', ru: 'Предложенные основания' }, 'GROUNDS', GROUNDS),
    submissionNote: text({ kk: 'Ұсыныс мәтіні', ru: 'Текст представления' }, 240),
    itemId: text({ kk: 'Күн тәртібінде', ru: 'В повестке' }, 100),
    outcome: code({ kk: 'Шешім', ru: 'Решение' }, 'OUTCOMES', OUTCOMES),
    decidedOn: day({ kk: 'Шешім күні', ru: 'Дата решения' }),
    confirmedGrounds: codes({ kk: 'Расталған негіздер', ru: 'Подтверждённые основания' }, 'GROUNDS', GROUNDS),
    planId: text({ kk: 'Жоспар', ru: 'План' }, 100),
    planApprovedOn: day({ kk: 'Жоспар бекітілді', ru: 'План утверждён' }),
    agencyToldOn: day({ kk: 'Органға хабарланды', ru: 'Орган уведомлён' }),
    agencyToldHow: code({ kk: 'Хабарлау жолы', ru: 'Способ уведомления' }, 'CHANNELS', CHANNELS),
    agencyOutgoingNo: text({ kk: 'Шығыс №', ru: 'Исх. №' }, 90),
    agencyContact: text({ kk: 'Одан әрі байланыс', ru: 'Дальнейший контакт' }, 200),
    returnedOn: day({ kk: 'Толықтыруға қайтарылды', ru: 'Возвращено на доработку' }),
    returnReason: text({ kk: 'Қайтару себебі', ru: 'Причина возврата' }, 200),
    endKind: code({ kk: 'Шешімсіз аяқталуы', ru: 'Окончание без решения' }, 'CARD_ENDS', CARD_ENDS),
    endedOn: day({ kk: 'Аяқталған күні', ru: 'Дата окончания' }),
    endReason: text({ kk: 'Аяқталу себебі', ru: 'Причина окончания' }, 240),
    endedBy: text({ kk: 'Кім аяқтады', ru: 'Кем окончено' }, 90),
    /** Minutes that carry the correction, when an entry is annulled after a decision. */
    correctedBy: text({ kk: 'Түзету хаттамасы', ru: 'Протокол исправления' }, 140),
    previousCardId: text({ kk: 'Алдыңғы карта', ru: 'Предыдущая карта' }, 110),
    /** What the agency was told; '' when it was told before this was kept, or that there is no decision. */
    agencyToldOutcome: code({ kk: 'Не хабарланды', ru: 'О чём сообщено' }, 'OUTCOMES', OUTCOMES),
    /** The day a decision that the agency had been told of was mended to another. */
    mendedOn: day({ kk: 'Шешім түзетілді', ru: 'Решение исправлено' }),
    /** The texts of a refused card left the register that day. */
    sealedOn: day({ kk: 'Жабылған күні', ru: 'Закрыто' }),
    /** An application for removal that waits for the council (¶23). */
    removalAppliedOn: day({ kk: 'Шығаруға өтініш', ru: 'Ходатайство о снятии' }),
    /** The last day the council kept the child on the register. */
    keptOn: day({ kk: 'Есепте қалдырылды', ru: 'Оставлено на учёте' }),
    /** The day of the sitting that removed, never of typing. */
    removedOn: day({ kk: 'МЕА-дан шығарылды', ru: 'Снятие с ВШУ' }),
    removalBasis: code({ kk: 'Шығару негізі', ru: 'Основание снятия' }, 'REMOVAL_BASES', REMOVAL_BASES),
    /** End of the plan in force. */
    planTo: day({ kk: 'Жоспардың соңы', ru: 'План до' }),
    /** Placed before the register was kept here: copied from paper. */
    fromPaper: yesNo({ kk: 'Қағаздан көшірілді', ru: 'Перенесено с бумаги' }),
    /** The paper minutes that placed the child. */
    paperMinutes: text({ kk: 'Қағаз хаттаманың №', ru: '№ бумажного протокола' }, 110),
    transferSentOn: day({ kk: 'Ауысу ақпараты жіберілді', ru: 'Информация передана' }),
    transferAcceptedOn: day({ kk: 'Ақпарат қабылданды', ru: 'Информация принята' }),
    /** The item of an agenda to come that asks about the work under way or about removal; '' once it is decided. */
    laterItemId: text({ kk: 'Қайта күн тәртібінде', ru: 'Снова в повестке' }, 100),
    /** The day the council last looked at the work and left the pupil on the register. */
    reviewedOn: day({ kk: 'Жұмыс қаралды', ru: 'Работа рассмотрена' }),
    /** The day the council decided that the plan is renewed; empty when it goes on. */
    renewFrom: day({ kk: 'Жоспар жаңартылсын', ru: 'План обновить с' }),
    /** By which day something of the plan must be done next, and by which day each who answers: `T0003:2026-12-01`. */
    workDueOn: day({ kk: 'Келесі жұмыс мерзімі', ru: 'Ближайшая работа до' }),
    workWith: ids({ kk: 'Кіммен', ru: 'За кем работа' }),
    /** The head's last look at the card and the next one (¶10). */
    controlledOn: day({ kk: 'Басшы қарады', ru: 'Контроль руководителя' }),
    nextControlOn: day({ kk: 'Келесі бақылау', ru: 'Следующий контроль' }),
    /** Names and texts were taken off the card that day (T25). */
    expiredOn: day({ kk: 'Мұрағатқа берілді', ru: 'В архиве с' }),
  },
});
export type Card = RecordOf<typeof Cards>;
