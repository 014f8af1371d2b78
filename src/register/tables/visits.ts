// Home visits of a commission by the head's order, with their act, and preliminary meetings with the parents (¶13, 1); their detail stays on paper.
import { MEETING_FORMS, VISIT_KINDS } from '../../model/codes';
import { code, day, ids, json, text, whole } from '../column';
import { defineTable, type RecordOf } from '../table';

/** A member of the commission from outside the school. */
export interface OutsideMember {
  readonly name: string;
  readonly position: string;
}

export const Visits = defineTable({
  name: 'Visits',
  sheetId: 3980155,
  label: { kk: 'Тұрмысты тексеру және кездесулер', ru: 'Обследования и встречи' },
  kind: 'visit',
  columns: {
    kind: code({ kk: 'Түрі', ru: 'Вид' }, 'VISIT_KINDS', VISIT_KINDS, 240),
    orderNumber: text({ kk: 'Бұйрық №', ru: 'Приказ №' }, 90),
    orderDate: day({ kk: 'Бұйрық күні', ru: 'Дата приказа' }),
    /** Of a meeting: who took part for the school. */
    members: ids({ kk: 'Комиссия мүшелері', ru: 'Члены комиссии' }),
    outsiders: json<OutsideMember>({ kk: 'Мектептен тыс мүшелер', ru: 'Члены не из школы' }),
    wantedBy: day({ kk: 'Қай күнге', ru: 'К какому дню' }),
    heldOn: day({ kk: 'Өткен күні', ru: 'Дата проведения' }),
    met: text({ kk: 'Кіммен кездесті', ru: 'С кем встретились' }, 220),
    /** In short; what is private stands in the paper alone. */
    gist: text({ kk: 'Қысқаша', ru: 'Кратко' }, 300),
    actOn: day({ kk: 'Акт күні', ru: 'Дата акта' }),
    /** Names as the act carries them. */
    signedBy: json<string>({ kk: 'Қол қойғандар', ru: 'Подписали' }),
    sheets: whole({ kk: 'Парақ саны', ru: 'Листов' }),
    keptWhere: text({ kk: 'Қайда сақталады', ru: 'Где хранится' }, 200),
    materialId: text({ kk: 'Материал', ru: 'Материал' }, 140),
    /** One of the members; empty until somebody leads the commission. */
    chair: text({ kk: 'Комиссия төрағасы', ru: 'Председатель комиссии' }, 90),
    /** Where the parents were met; of a meeting alone. */
    form: code({ kk: 'Кездесу нысаны', ru: 'Форма встречи' }, 'MEETING_FORMS', MEETING_FORMS),
    /** What the parents hold of it, in short. */
    said: text({ kk: 'Ата-ананың ұстанымы', ru: 'Позиция родителей' }, 240),
    /** The help an act recommends, the steps a meeting agreed on. */
    help: text(
      { kk: 'Ұсынылған көмек, келісілген қадамдар', ru: 'Рекомендуемая помощь, согласованные шаги' },
      240,
    ),
  },
});
export type Visit = RecordOf<typeof Visits>;
