// Items of a sitting's agenda with the invitation, the hearing and the decision on each (¶9, ¶15, ¶17).
import { GROUNDS, INVITE_RESULTS, INVITE_WAYS, ITEM_KINDS, OUTCOMES, VOTES } from '../../model/codes';
import { code, codes, day, ids, json, text, whole, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Agenda = defineTable({
  name: 'Agenda',
  sheetId: 3980111,
  label: { kk: 'Күн тәртібі', ru: 'Повестка дня' },
  kind: 'agendaItem',
  columns: {
    order: whole({ kk: 'Реті', ru: 'Порядок' }),
    kind: code({ kk: 'Мәселе', ru: 'Вопрос' }, 'ITEM_KINDS', ITEM_KINDS),
    title: text({ kk: 'Атауы', ru: 'Название' }, 240),
    rapporteurId: text({ kk: 'Баяндамашы', ru: 'Докладчик' }, 90),
    invitedOn: day({ kk: 'Шақырылған күні', ru: 'Приглашены' }),
    inviteWay: code({ kk: 'Шақыру жолы', ru: 'Способ приглашения' }, 'INVITE_WAYS', INVITE_WAYS),
    inviteResult: code({ kk: 'Нәтижесі', ru: 'Результат' }, 'INVITE_RESULTS', INVITE_RESULTS),
    inviteNote: text({ kk: 'Шақыру ескертпесі', ru: 'Примечание' }, 160),
    heard: text({ kk: 'Тыңдалды', ru: 'Слушали' }, 300),
    spoke: json<{ who: string; gist: string }>({ kk: 'Сөз сөйледі', ru: 'Выступили' }, 240),
    parentsPresent: yesNo({ kk: 'Ата-анасы қатысты', ru: 'Родители присутствовали' }),
    parentsWho: text({ kk: 'Кім қатысты', ru: 'Кто присутствовал' }, 160),
    parentsOpinion: text({ kk: 'Ата-ана пікірі', ru: 'Мнение родителей' }, 240),
    whyNotHeard: text({ kk: 'Неге тыңдалмады', ru: 'Почему не выслушаны' }, 200),
    pupilOpinion: text({ kk: 'Оқушы пікірі', ru: 'Мнение ученика' }, 240),
    outcome: code({ kk: 'Шешім', ru: 'Решение' }, 'OUTCOMES', OUTCOMES),
    grounds: codes({ kk: 'Негіздер', ru: 'Основания' }, 'GROUNDS', GROUNDS),
    secondPersonId: text({ kk: 'Екінші тексерген', ru: 'Второй проверивший' }, 110),
    unanimous: yesNo({ kk: 'Бірауыздан', ru: 'Единогласно' }),
    votesFor: whole({ kk: 'Жақтап', ru: 'За' }),
    votesAgainst: whole({ kk: 'Қарсы', ru: 'Против' }),
    votesAbstained: whole({ kk: 'Қалыс қалды', ru: 'Воздержались' }),
    reason: text({ kk: 'Шешім негіздемесі', ru: 'Обоснование' }, 240),
    postponedTo: day({ kk: 'Қай күнге қалдырылды', ru: 'Отложено до' }),
    withdrawn: yesNo({ kk: 'Күн тәртібінен алынды', ru: 'Снято с повестки' }),
    tasks: text({ kk: 'Тапсырмалар', ru: 'Поручения' }, 240),
    notVoting: ids({ kk: 'Дауыс бермеді', ru: 'Не голосовали' }),
    /** Members who voted otherwise and want their words in the minutes. */
    dissents: json<{ staffId: string; opinion: string }>({ kk: 'Ерекше пікір', ru: 'Особое мнение' }, 240),
    presidingVote: code(
      { kk: 'Төрағалық етушінің дауысы', ru: 'Голос председательствующего' },
      'VOTES',
      VOTES,
    ),
    /** The day of that part of the sitting which decided. */
    decidedOn: day({ kk: 'Шешім күні', ru: 'Дата решения' }),
    /** The question put off before, which this one is. */
    carriedFrom: text({ kk: 'Бұрын кейінге қалдырылған', ru: 'Было отложено' }, 100),
    /** What the council resolved on another question, in its own words. */
    resolution: text({ kk: 'Қаулы мәтіні', ru: 'Текст постановления' }, 300),
    /** Who asked for it at the sitting itself, of the school or in words; both empty: it stood on the agenda. */
    askedById: text({ kk: 'Отырыста кім енгізді', ru: 'Кто внёс на заседании' }, 90),
    askedBy: text({ kk: 'Отырыста енгізген адам', ru: 'Внёс на заседании (не из школы)' }, 160),
    /** Who presides from this item on, and by which basis. */
    presidingId: text({ kk: 'Осы мәселеден төрағалық етеді', ru: 'Председательствует с этого вопроса' }, 120),
    presidingBasis: text({ kk: 'Төрағалық негізі', ru: 'Основание председательства' }, 200),
    /** The hour for which the family is invited; '' before the column was there: the sitting's own. */
    comesAt: text({ kk: 'Келу уақыты', ru: 'Время прихода' }, 60),
  },
});
export type AgendaItem = RecordOf<typeof Agenda>;
