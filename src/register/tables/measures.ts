// Measures of a plan (¶18, ¶19): kind of help, responsible people, period or volume, date, indicator.
import { DYNAMICS, HELP_KINDS, PLAN_RESULTS, PROPOSALS, REPEATS } from '../../model/codes';
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
    /** The measure of the plan before that this one goes on with. */
    carriedFrom: text({ kk: 'Бұрынғы жоспардан', ru: 'Из прежнего плана' }, 160),
    repeat: code({ kk: 'Қайталануы', ru: 'Повторяется' }, 'REPEATS', REPEATS),
    /** First days of the weeks or months in which it was done; made from the entries of work. */
    ticked: ids({ kk: 'Орындалған кезеңдер', ru: 'Выполнено в периоды' }),
    lastDoneOn: day({ kk: 'Соңғы рет істелді', ru: 'Последний раз' }),
    /** Finished, with the assessment of the help's quality (¶19). */
    doneOn: day({ kk: 'Аяқталған күні', ru: 'Завершено' }),
    quality: code({ kk: 'Индикатор', ru: 'Индикатор достигнут' }, 'PLAN_RESULTS', PLAN_RESULTS),
    qualityNote: text({ kk: 'Сапасын бағалау', ru: 'Оценка качества' }, 240),
    assessedBy: text({ kk: 'Кім бағалады', ru: 'Кто оценил' }, 90),
    /** As whoever assessed it sees it, also while the measure goes on. */
    dynamics: code({ kk: 'Динамика', ru: 'Динамика' }, 'DYNAMICS', DYNAMICS),
    proposal: code({ kk: 'Ұсыныс', ru: 'Предложение' }, 'PROPOSALS', PROPOSALS),
  },
});
export type Measure = RecordOf<typeof Measures>;
