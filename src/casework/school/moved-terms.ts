// What a change of the calendar or of the working week does to terms that run: both days are kept with the reason (¶11, ¶12, ¶20).
import type { CalendarDate } from '../../model/calendar-date';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Bilingual } from '../../text/bilingual';
import type { Follow, Known } from '../command';
import { deadlinesOf, letterDeadline, TERM_OF } from '../deadlines';
import type { Desk } from '../desk';

export const TERM_TABLES: readonly TableName[] = ['Cards', 'Referrals', 'Letters', 'Incoming'];

/** The rows that say which terms run. */
export const runningRows = (known: Known): RowRequest => ({
  Cards: { ids: known.openCards },
  Referrals: { under: known.openCards },
  Letters: { under: known.openCards },
  Incoming: { ids: known.openLetters.filter((id) => known.ids('Incoming').includes(id)) },
});

interface Running {
  holder: string;
  kind: keyof typeof TERM_OF;
  referralId: string;
  counted: CalendarDate;
}

/** Every term of the order that runs, as this desk's calendar counts it; a school's own term is none. */
function running(desk: Desk): Map<string, Running> {
  const found = [
    ...desk.file.all('Cards').flatMap((card) =>
      deadlinesOf(desk, card)
        .filter(({ school }) => !school)
        .map((deadline) => ({ holder: card.id, ...deadline })),
    ),
    ...desk.file.all('Incoming').flatMap((letter) => {
      const deadline = letterDeadline(desk, letter);
      return deadline ? [{ holder: letter.id, ...deadline }] : [];
    }),
  ];
  return new Map(
    found.map(({ holder, kind, referralId = '', counted }) => [
      `${holder} ${kind} ${referralId}`,
      { holder, kind, referralId, counted },
    ]),
  );
}

/** Keeps both days of each running term that this change moves, and tells how many there are. */
export function keepMovedTerms(
  desk: Desk,
  change: Partial<Pick<Desk, 'calendar' | 'settings'>>,
  why: Bilingual,
): Follow[] {
  const after = running({ ...desk, ...change });
  let moved = 0;
  for (const [key, { holder, kind, referralId, counted }] of running(desk)) {
    const now = after.get(key)?.counted;
    if (now === undefined || now === counted) continue;
    moved += 1;
    desk.file.add('TermMoves', holder, {
      term: TERM_OF[kind],
      referralId,
      was: counted,
      now,
      movedOn: desk.today,
      movedBy: desk.actor.staffId,
      whyKk: why.kk,
      whyRu: why.ru,
    });
  }
  return moved === 0 ? [] : [{ text: 'follow.terms-moved', facts: { n: moved } }];
}
