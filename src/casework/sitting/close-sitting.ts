// The sitting ends: what is unfinished is said, its minutes are reserved as a paper (¶17).
import { isUnsigned } from '../../model/codes';
import { CloseSitting } from '../../model/inputs/council';
import { minutesFindings } from '../../order/p17-minutes';
import { asWarnings, type Finding } from '../../order/verdict';
import type { Paper } from '../../register/tables/documents';
import type { Sitting } from '../../register/tables/sittings';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { PAPER_TABLES } from '../papers/paper-content';
import { bothRows, outdatedParts, standingRows } from '../papers/paper-standing';
import { reservePaper } from '../papers/reserve-paper';
import { itemTitle } from './item-title';
import { isOnBreak, partBegan } from './sitting-day';
import { notYetGiven, presenceFacts } from './sitting-facts';
import { agendaOf, itemVoteFindings } from './votes';

export const closeSitting = defineCommand({
  name: 'close-sitting',
  paragraphs: [17],
  roles: OFFICE_ROLES,
  input: CloseSitting,
  tables: PAPER_TABLES,
  rows: (input, known) =>
    bothRows(standingRows([input.sittingId], known), {
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
    if (isOnBreak(sitting)) return { problems: [{ path: [], text: 'problem.sitting-break' }] };
    if (input.closedAt < partBegan(sitting))
      return { problems: [{ path: ['closedAt'], text: 'problem.closed-before-opened' }] };
    const findings = notYetGiven(
      desk,
      sitting,
      sitting.id,
      unfinished(desk, sitting).map(({ finding }) => finding),
    );
    desk.file.change('Sittings', sitting.id, { closedAt: input.closedAt });
    const same = standingMinutes(desk, sitting.id);
    if (same?.state === 'SIGNED') desk.file.markSittingOpen(sitting.id, false);
    const paper =
      same ??
      reservePaper(
        desk,
        'D16',
        sitting.id,
        desk.settings.sittingLanguage === 'ru' ? 'ru' : 'kk',
        sitting.minutesNumber,
        sitting.reopenedWhy,
      );
    return {
      findings,
      follows:
        same?.state === 'SIGNED'
          ? [{ text: 'follow.minutes-same', facts: { number: sitting.minutesNumber } }]
          : [],
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

/** Minutes that were made before the sitting was opened again and still say what the register says: nothing is made anew. */
function standingMinutes(desk: Desk, sittingId: string): Paper | undefined {
  const papers = desk.file.all('Documents', sittingId).filter(({ kind }) => kind === 'D16');
  const replaced = new Set(papers.map(({ replacesId }) => replacesId));
  const last = papers.find(({ id, state }) => state !== 'SUPERSEDED' && !replaced.has(id));
  const made = last !== undefined && (last.state === 'SIGNED' || isUnsigned(last.state));
  return last && made && outdatedParts(desk, last).length === 0 ? last : undefined;
}

/** What ¶17 asks of the minutes and is not there yet, and on which item. */
export function unfinished(desk: Desk, sitting: Sitting): { finding: Finding; itemId?: string }[] {
  const items = agendaOf(desk, sitting.id);
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
  const ofItem = ({ field = '' }: Finding) => items[Number(/^items\.(\d+)/.exec(field)?.[1] ?? -1)]?.id;
  return [
    ...lacks.map((finding) => ({ finding, itemId: ofItem(finding) })),
    // Who was here may have been mended since the votes were counted.
    ...items.flatMap((item) =>
      asWarnings(itemVoteFindings(desk, sitting, item)).map((finding) => ({ finding, itemId: item.id })),
    ),
  ];
}
