// A term of the order that a change of the calendar moved while it ran: both days and the reason, one row a move (¶11, ¶12, ¶20).
import { TERMS } from '../../model/codes';
import { code, day, text } from '../column';
import { defineTable, type RecordOf } from '../table';

/** Hangs on the card, or on the letter about nobody here. Few: only terms that run on the day the calendar changes. */
export const TermMoves = defineTable({
  name: 'TermMoves',
  sheetId: 3980171,
  label: { kk: 'Қайта саналған мерзімдер', ru: 'Пересчитанные сроки' },
  kind: 'termMove',
  small: true,
  columns: {
    term: code({ kk: 'Мерзім', ru: 'Срок' }, 'TERMS', TERMS, 220),
    /** The referral it is about; '' for the card's own term and for a letter about nobody here. */
    referralId: text({ kk: 'Қай өтініш', ru: 'Какое обращение' }, 190),
    was: day({ kk: 'Бұрын', ru: 'Было' }),
    now: day({ kk: 'Енді', ru: 'Стало' }),
    movedOn: day({ kk: 'Өзгерген күні', ru: 'Изменено' }),
    movedBy: text({ kk: 'Кім өзгертті', ru: 'Кем изменено' }, 90),
    whyKk: text({ kk: 'Себебі (қаз.)', ru: 'Причина (каз.)' }, 240),
    whyRu: text({ kk: 'Себебі (орыс.)', ru: 'Причина (рус.)' }, 240),
  },
});
export type TermMove = RecordOf<typeof TermMoves>;
