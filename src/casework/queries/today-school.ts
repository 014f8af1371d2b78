// Work that the school has given a term of its own: on Today it stands among what the school planned, with its day in grey.
import { dateWithWeekday } from '../../text/dates';
import type { QueryRoom } from '../query';
import { copyBy, inviteBy, minutesBy, planBy, type SchoolTerm, sittingBy } from '../school-terms';
import type { Work } from './today-work';

/** Rows apart: those with a term of the school, and the rest as they were. */
export function bySchool(room: QueryRoom, rows: readonly Work[]): { planned: Work[]; mine: Work[] } {
  const found = { planned: [] as Work[], mine: [] as Work[] };
  for (const row of rows) {
    const term = termOf(room, row);
    if (term) found.planned.push(withTerm(room, row, term));
    else found.mine.push(row);
  }
  return found;
}

/** The row of an invitation with the day the school has set for it. */
export const invitedBy = (room: QueryRoom, row: Work): Work => {
  const sitting = room.desk.file.find('Sittings', row.act.sittingId ?? '');
  const term = row.act.screen === 'invite' && sitting ? inviteBy(room.desk, sitting) : undefined;
  return term ? withTerm(room, row, term) : row;
};

/** A paragraph beside a date would read as the order's term. */
function withTerm({ desk: { language } }: QueryRoom, row: Work, { due, why }: SchoolTerm): Work {
  const { paragraph: _paragraph, ...rest } = row;
  return {
    ...rest,
    chip: { tone: 'soon', text: dateWithWeekday(due)[language] },
    why: [row.why, why[language]].filter(Boolean).join(' '),
  };
}

function termOf({ desk }: QueryRoom, { act }: Work): SchoolTerm | undefined {
  const card = desk.file.find('Cards', act.cardId ?? '');
  switch (act.screen) {
    case 'convene':
      return card && sittingBy(desk, card);
    case 'plan':
    case 'approve-plan':
      return card && planBy(desk, card);
    case 'hand-plan-copy':
      return card && copyBy(desk, card);
    case 'paper': {
      const paper = desk.file.find('Documents', act.documentId ?? '');
      const sitting = paper?.kind === 'D16' ? desk.file.find('Sittings', act.sittingId ?? '') : undefined;
      return sitting && paper?.state !== 'SIGNED' ? minutesBy(desk, sitting) : undefined;
    }
    default:
      return undefined;
  }
}
