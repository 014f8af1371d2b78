// The sitting ends: what is unfinished is said, its minutes are reserved as a paper (¶17).
import { CloseSitting } from '../model/inputs/council';
import { minutesFindings } from '../order/p17-minutes';
import { asWarnings, type Finding } from '../order/verdict';
import type { Sitting } from '../register/tables/sittings';
import { OFFICE_ROLES } from './access';
import { defineCommand } from './command';
import type { Desk } from './desk';
import { itemTitle } from './item-title';
import { reservePaper } from './reserve-paper';
import { notYetGiven, presenceFacts } from './sitting-facts';
import { voteFindings } from './votes';

export const closeSitting = defineCommand({
  name: 'close-sitting',
  paragraphs: [17],
  roles: OFFICE_ROLES,
  input: CloseSitting,
  tables: ['Sittings', 'Agenda', 'Attendance', 'Documents', 'Deviations'],
  rows: (input) => ({
    Sittings: { ids: [input.sittingId] },
    Agenda: { under: [input.sittingId] },
    Attendance: { under: [input.sittingId] },
    Documents: { under: [input.sittingId] },
    Deviations: { under: [input.sittingId] },
  }),
  decide(desk, input) {
    const sitting = desk.file.get('Sittings', input.sittingId);
    if (!sitting) return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (sitting.openedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-open' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    if (input.closedAt < sitting.openedAt)
      return { problems: [{ path: ['closedAt'], text: 'problem.closed-before-opened' }] };
    const findings = notYetGiven(desk, sitting, sitting.id, unfinished(desk, sitting));
    desk.file.change('Sittings', sitting.id, { closedAt: input.closedAt });
    const paper = reservePaper(
      desk,
      'D16',
      sitting.id,
      desk.settings.sittingLanguage === 'ru' ? 'ru' : 'kk',
      sitting.minutesNumber,
      sitting.reopenedWhy,
    );
    return {
      findings,
      subject: sitting.id,
      done: {
        text: 'done.sitting-closed',
        facts: { number: sitting.minutesNumber },
        sittingId: sitting.id,
        documentId: paper.id,
        next: { act: { screen: 'papers', sittingId: sitting.id }, text: 'act.papers' },
      },
    };
  },
});

/** What ¶17 asks of the minutes and is not there yet. */
export function unfinished(desk: Desk, sitting: Sitting): Finding[] {
  const items = desk.file
    .all('Agenda', sitting.id)
    .filter((item) => item.withdrawn !== true)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const lacks = minutesFindings(
    {
      ...presenceFacts(desk, sitting),
      items: items.map((item) => ({
        title: itemTitle(item, desk.language),
        heard: item.heard,
        decision: item.outcome,
      })),
    },
    { timing: 'happened' },
  );
  // Who was here may have been mended since the votes were counted.
  return [...lacks, ...asWarnings(items.flatMap((item) => voteFindings(desk, sitting.id, item)))];
}
