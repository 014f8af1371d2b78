// Every time the school got in touch with the family (¶9, ¶18, ¶21): when, who, how, what for and what came of it. Attempts are added, never overwritten.
import {
  CONTACT_PURPOSES,
  CONTACT_RESULTS,
  DATA_PURPOSES,
  INVITE_WAYS,
  PARENT_FACTS,
} from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Contacts = defineTable({
  name: 'Contacts',
  sheetId: 3980153,
  label: { kk: 'Ата-анамен байланыс', ru: 'Контакты с родителями' },
  kind: 'contact',
  columns: {
    on: day({ kk: 'Күні', ru: 'Дата' }),
    by: text({ kk: 'Кім хабарласты', ru: 'Кто связался' }, 90),
    way: code({ kk: 'Жолы', ru: 'Способ' }, 'INVITE_WAYS', INVITE_WAYS),
    whom: text({ kk: 'Кіммен', ru: 'С кем' }, 200),
    purpose: code(
      { kk: 'Мақсаты', ru: 'Цель' },
      'CONTACT_PURPOSES',
      [...CONTACT_PURPOSES, ...DATA_PURPOSES],
      200,
    ),
    result: code({ kk: 'Нәтижесі', ru: 'Результат' }, 'CONTACT_RESULTS', CONTACT_RESULTS),
    note: text({ kk: 'Ескертпе', ru: 'Примечание' }, 300),
    witness1: text({ kk: '1-куәгер', ru: 'Свидетель 1' }, 90),
    witness2: text({ kk: '2-куәгер', ru: 'Свидетель 2' }, 90),
    /** The invitation's item or the plan it was about. */
    about: text({ kk: 'Не туралы', ru: 'О чём' }, 140),
    /** A fact of ¶21 that this contact shows. */
    fact: code({ kk: 'Дерек', ru: 'Факт' }, 'PARENT_FACTS', PARENT_FACTS, 240),
    /** The paper or entry that shows it. */
    record: text({ kk: 'Дәлелі', ru: 'Чем подтверждается' }, 240),
    /** Entered by mistake: it stays and counts for nothing. */
    mistakeWhy: text({ kk: 'Қате жазба: себебі', ru: 'Ошибочная запись: причина' }, 200),
  },
});
export type Contact = RecordOf<typeof Contacts>;
