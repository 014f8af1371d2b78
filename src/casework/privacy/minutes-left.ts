// Minutes name every child of their sitting and hold what is no child's, so no card takes them along: when the last of these children has expired, people decide by an act whether they are kept or destroyed.
import { SettleMinutes } from '../../model/inputs/register';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { defineCommand, type FieldProblem, type Known } from '../command';
import type { Desk } from '../desk';

/** Cards that were heard at the sittings of these cards, from the ids of all items. */
export const heardBeside = (cardIds: readonly string[], known: Pick<Known, 'ids'>): string[] => {
  const items = known.ids('Agenda');
  const sittings = new Set(items.filter((id) => cardIds.includes(cardIdOf(id))).map(sittingIdOf));
  return [...new Set(items.filter((id) => sittings.has(sittingIdOf(id))).map(cardIdOf))].filter(Boolean);
};

/** Puts the minutes of those sittings among what waits where this card was the last. Needs the cards heard beside it. */
export function minutesWait(desk: Desk, cardId: string): void {
  const items = desk.file.ids('Agenda');
  for (const sittingId of new Set(items.filter((id) => cardIdOf(id) === cardId).map(sittingIdOf))) {
    const cards = items.filter((id) => sittingIdOf(id) === sittingId && cardIdOf(id) !== '').map(cardIdOf);
    const minuted = desk.file.all('Documents', sittingId).some(({ kind }) => kind === 'D16');
    if (minuted && cards.every((id) => (desk.file.find('Cards', id)?.expiredOn ?? null) !== null))
      desk.file.markOpen(sittingId, true);
  }
}

export const settleMinutes = defineCommand({
  name: 'settle-minutes',
  paragraphs: [17],
  roles: ['HEAD', 'SECRETARY'],
  input: SettleMinutes,
  tables: ['Sittings', 'Documents', 'Files', 'Expiries'],
  rows: ({ sittingIds }) => ({
    Sittings: { ids: sittingIds },
    Documents: { under: sittingIds },
    Files: { under: sittingIds },
  }),
  decide(desk, { sittingIds, kept, actNo, actOn, basis }) {
    const problems: FieldProblem[] = [];
    if (sittingIds.some((id) => !desk.file.get('Sittings', id) || !desk.file.isOpen(id)))
      problems.push({ path: ['sittingIds'], text: 'problem.minutes-not-due' });
    if (actOn > desk.today) problems.push({ path: ['actOn'], text: 'problem.date-ahead' });
    if (problems.length > 0) return { problems };
    const papers = sittingIds.flatMap((id) => desk.file.all('Documents', id));
    const files = sittingIds.flatMap((id) => desk.file.all('Files', id));
    const act = desk.file.add('Expiries', '', {
      actNo,
      actOn,
      basis,
      years: desk.settings.retentionYears,
      papers: papers.length,
      expiredOn: desk.today,
      expiredBy: desk.actor.staffId,
      minutes: sittingIds,
      kept,
    });
    for (const id of sittingIds) desk.file.markOpen(id, false);
    const facts = { n: sittingIds.length };
    if (kept) return { subject: act.id, done: { text: 'done.minutes-kept', facts } };
    const lost = [
      ...papers.flatMap(({ fileId, pdfId }) => [fileId, pdfId]),
      ...files.map(({ fileId }) => fileId),
    ];
    for (const { id } of papers) desk.file.change('Documents', id, { fileId: '', pdfId: '' });
    for (const { id } of files) desk.file.change('Files', id, { fileId: '' });
    return {
      subject: act.id,
      discard: {
        papers: papers.map(({ id }) => id),
        files: lost.filter((id) => id !== ''),
        left: (left) => desk.file.change('Expiries', act.id, { files: [...left] }),
      },
      done: { text: 'done.minutes-destroyed', facts },
    };
  },
});
