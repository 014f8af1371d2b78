// Submissions to the commission on minors' affairs (T19, ¶21): what they rest on, who signed, when they went and what was answered.
import { CHANNELS, EVIDENCE, SUBMISSION_KINDS } from '../../model/codes';
import { code, codes, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Submissions = defineTable({
  name: 'Submissions',
  sheetId: 3980154,
  label: { kk: 'Комиссияға ұсыныстар', ru: 'Представления в комиссию' },
  kind: 'submission',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'SUBMISSION_KINDS', SUBMISSION_KINDS, 260),
    preparedOn: day({ kk: 'Дайындалды', ru: 'Подготовлено' }),
    toWhom: text({ kk: 'Қай комиссияға', ru: 'В какую комиссию' }, 220),
    /** Contacts that show the two facts of ¶21. */
    refusedId: text({ kk: 'Көмектен бас тарту', ru: 'Отказ от помощи' }, 140),
    inactionId: text({ kk: 'Шара қолданбау', ru: 'Непринятие мер' }, 140),
    actWhat: text({ kk: 'Әрекет', ru: 'Деяние' }, 240),
    actOn: day({ kk: 'Әрекет күні', ru: 'Дата деяния' }),
    actSource: text({ kk: 'Ақпарат көзі', ru: 'Источник сведений' }, 220),
    evidence: codes({ kk: 'Қоса беріледі', ru: 'Прилагается' }, 'EVIDENCE', EVIDENCE, 260),
    gist: text({ kk: 'Қысқаша мазмұны', ru: 'Краткое содержание' }, 300),
    signedBy: text({ kk: 'Кім қол қойды', ru: 'Кто подписал' }, 90),
    signedBasis: text({ kk: 'Қол қою негізі', ru: 'Основание подписи' }, 200),
    sentOn: day({ kk: 'Жіберілді', ru: 'Отправлено' }),
    outgoingNo: text({ kk: 'Шығыс №', ru: 'Исх. №' }, 90),
    channel: code({ kk: 'Жолы', ru: 'Способ' }, 'CHANNELS', CHANNELS),
    answeredOn: day({ kk: 'Жауап күні', ru: 'Дата ответа' }),
    answerNo: text({ kk: 'Жауаптың №', ru: '№ ответа' }, 90),
    answer: text({ kk: 'Комиссия жауабы', ru: 'Ответ комиссии' }, 300),
  },
});
export type Submission = RecordOf<typeof Submissions>;
