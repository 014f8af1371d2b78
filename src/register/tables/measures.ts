// Measures of a plan (¶18, ¶19): kind of help, responsible people, period or volume, date, indicator.
import { HELP_KINDS } from '../../model/codes';
import { code, day, ids, text, whole, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Measures = defineTable({
  name: 'Measures',
  sheetId: 3980113,
  label: { kk: 'Іс-шаралар', ru: 'Мероприятия' },
  kind: 'measure',
  columns: {
    order: whole({ kk: 'Реті', ru: 'Порядок' }),
    kind: code({ kk: 'Көмек түрі', ru: 'Вид помощи' }, 'HELP_KINDS', HELP_KINDS, 240),
    name: text({ kk: 'Атауы', ru: 'Название' }, 240),
    responsible: ids({ kk: 'Жауапты', ru: 'Ответственные' }),
    outsider: text({ kk: 'Мектептен тыс жауапты', ru: 'Ответственный не из школы' }, 200),
    volume: text({ kk: 'Кезеңі / көлемі', ru: 'Период / объём' }, 160),
    dueOn: day({ kk: 'Мерзімі', ru: 'Срок' }),
    indicator: text({ kk: 'Сапа индикаторы', ru: 'Индикатор качества' }, 220),
    dropped: yesNo({ kk: 'Алынып тасталды', ru: 'Убрано' }),
  },
});
export type Measure = RecordOf<typeof Measures>;
