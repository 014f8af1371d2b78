// Individual plans of preventive work (¶16, Annex 1) and what the parents answered (¶18).
import { HELP_KINDS, PARENT_ANSWERS } from '../../model/codes';
import { code, codes, day, text } from '../column';
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
  },
});
export type Plan = RecordOf<typeof Plans>;
