// A sitting in several parts: it stops, and goes on at another hour or day under the same number (the order does not speak of it).
import { AdjournSitting, ResumeSitting } from '../../model/inputs/council';
import type { Sitting } from '../../register/tables/sittings';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { decidingDay, isOnBreak, partBegan } from './sitting-day';

const ABOUT_SITTING = {
  paragraphs: [5, 17],
  roles: OFFICE_ROLES,
  tables: ['Sittings'],
  rows: ({ sittingId }: { sittingId: string }) => ({ Sittings: { ids: [sittingId] } }),
} as const;

/** A sitting that can stop or go on, or why it can do neither. */
function openToBreaks(desk: Desk, { sittingId }: { sittingId: string }): Sitting | FieldProblem {
  const sitting = desk.file.get('Sittings', sittingId);
  if (!sitting || sitting.heldOn === null) return { path: ['sittingId'], text: 'problem.sitting-unknown' };
  if (sitting.openedAt === '') return { path: [], text: 'problem.sitting-not-open' };
  return sitting.closedAt === '' ? sitting : { path: [], text: 'problem.sitting-closed' };
}

export const adjournSitting = defineCommand({
  name: 'adjourn-sitting',
  ...ABOUT_SITTING,
  input: AdjournSitting,
  decide(desk, input) {
    const sitting = openToBreaks(desk, input);
    if ('text' in sitting) return { problems: [sitting] };
    if (isOnBreak(sitting)) return { problems: [{ path: [], text: 'problem.sitting-break' }] };
    const on = decidingDay(sitting) ?? desk.today;
    const wrong: FieldProblem[] = [];
    if (input.endedAt < partBegan(sitting)) wrong.push({ path: ['endedAt'], text: 'problem.ended-before' });
    if (input.resumesOn < on) wrong.push({ path: ['resumesOn'], text: 'problem.resumes-before' });
    else if (input.resumesOn === on && input.resumesAt < input.endedAt)
      wrong.push({ path: ['resumesAt'], text: 'problem.resumes-before' });
    if (wrong.length > 0) return { problems: wrong };
    desk.file.change('Sittings', sitting.id, {
      parts: [...sitting.parts, { on, from: partBegan(sitting), to: input.endedAt }],
      resumesOn: input.resumesOn,
      resumesAt: input.resumesAt,
      breakWhy: input.reason,
    });
    return {
      subject: sitting.id,
      done: {
        text: 'done.adjourned',
        facts: { day: longDate(input.resumesOn), time: input.resumesAt },
        sittingId: sitting.id,
      },
    };
  },
});

export const resumeSitting = defineCommand({
  name: 'resume-sitting',
  ...ABOUT_SITTING,
  input: ResumeSitting,
  decide(desk, input) {
    const sitting = openToBreaks(desk, input);
    if ('text' in sitting) return { problems: [sitting] };
    const last = sitting.parts[sitting.parts.length - 1];
    if (!isOnBreak(sitting) || !last) return { problems: [{ path: [], text: 'problem.sitting-no-break' }] };
    const wrong: FieldProblem[] = [];
    if (input.resumedOn > desk.today) wrong.push({ path: ['resumedOn'], text: 'problem.date-ahead' });
    if (input.resumedOn < last.on) wrong.push({ path: ['resumedOn'], text: 'problem.resumes-before' });
    else if (input.resumedOn === last.on && input.resumedAt < last.to)
      wrong.push({ path: ['resumedAt'], text: 'problem.resumes-before' });
    if (wrong.length > 0) return { problems: wrong };
    desk.file.change('Sittings', sitting.id, {
      resumesOn: null,
      resumesAt: '',
      breakWhy: '',
      partOn: input.resumedOn,
      partFrom: input.resumedAt,
    });
    return { subject: sitting.id, done: { text: 'done.resumed', sittingId: sitting.id } };
  },
});
