// T25 Closed cards expire by an act of the school: names and texts go, numbers, dates and codes stay; nothing is done on them any more.
import { ExpireCards } from '../../model/inputs/register';
import { pupilIdOf } from '../../model/record-id';
import type { TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import { changeCard } from '../change-card';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { recordsLeaving, rowsLeaving, tablesLeaving, takenFields } from './card-texts';
import { expiresOn } from './expiry';

/** So many rows one portion changes: a batch checks at most two hundred. */
const PORTION = 150;
export const expireCards = defineCommand({
  name: 'expire-cards',
  paragraphs: [],
  roles: ['HEAD', 'SECRETARY'],
  onEnded: true,
  input: ExpireCards,
  tables: ['Pupils', 'Parents', 'Expiries', ...tablesLeaving('expired')],
  rows(input, known) {
    const { cardIds } = input;
    const pupils = cardIds.map(pupilIdOf);
    const leaving = rowsLeaving(cardIds, known, 'expired');
    return {
      ...leaving,
      Cards: { ...leaving.Cards, under: pupils },
      Expiries: { ids: input.expiryId ? [input.expiryId] : [] },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
    };
  },
  decide(desk, input) {
    const record = input.expiryId ? desk.file.get('Expiries', input.expiryId) : undefined;
    if (input.expiryId && record?.actNo !== input.actNo)
      return { problems: [{ path: ['expiryId'], text: 'problem.import-unknown' }] };
    const problems = actProblems(desk, input, record?.cards ?? []);
    if (problems.length > 0) return { problems };
    const act =
      record ??
      desk.file.add('Expiries', '', {
        actNo: input.actNo,
        actOn: input.actOn,
        basis: input.basis,
        years: desk.settings.retentionYears,
        papers: 0,
        expiredOn: desk.today,
        expiredBy: desk.actor.staffId,
      });
    const done = [...act.cards];
    let room = PORTION;
    let papers = act.papers ?? 0;
    for (const id of input.cardIds.filter((each) => !done.includes(each))) {
      const left = takeCard(desk, id, room);
      room = left;
      if (left <= 0) break;
      done.push(id);
      papers += papersOf(desk, id);
    }
    desk.file.change('Expiries', act.id, { cards: done, papers });
    const waiting = input.cardIds.filter((id) => !done.includes(id)).length;
    return {
      subject: act.id,
      forget: true,
      done: {
        ...doneOf(done.length, papers),
        importId: act.id,
        ...(waiting > 0 ? { waiting } : {}),
      },
    };
  },
});

const doneOf = (n: number, papers: number): Pick<DoneNote, 'text' | 'facts'> =>
  papers > 0 ? { text: 'done.expired-papers', facts: { n, papers } } : { text: 'done.expired', facts: { n } };

/** Papers and restricted materials of a card: they lie on the Drive and in the safe, where no batch of ours reaches. */
const papersOf = (desk: Desk, cardId: string): number =>
  desk.file.all('Documents', cardId).length + desk.file.all('Restricted', cardId).length;

function actProblems(
  desk: Desk,
  input: { cardIds: readonly string[]; actOn: string },
  done: readonly string[],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const cards = input.cardIds.flatMap((id) => desk.file.get('Cards', id) ?? []);
  if (cards.length < input.cardIds.length) problems.push({ path: ['cardIds'], text: 'problem.card-unknown' });
  const numbers = (list: readonly Card[]) => ({
    cards: list.map((card) => cardNumber(card)[desk.language]).join(', '),
  });
  const early = cards.filter((card) => {
    const from = expiresOn(card, desk.settings.retentionYears);
    return desk.file.isOpen(card.id) || from === null || from > desk.today;
  });
  if (early.length > 0)
    problems.push({ path: ['cardIds'], text: 'problem.not-expired', facts: numbers(early) });
  const again = cards.filter((card) => card.expiredOn !== null && !done.includes(card.id));
  if (again.length > 0)
    problems.push({ path: ['cardIds'], text: 'problem.already-expired', facts: numbers(again) });
  if (input.actOn > desk.today) problems.push({ path: ['actOn'], text: 'problem.date-ahead' });
  return problems;
}

/** Takes names and texts off a card and what hangs on it, as far as `room` rows go; answers with the room left, 0 when it was not enough. */
function takeCard(desk: Desk, cardId: string, room: number): number {
  let left = room;
  const take = (table: TableName, record: { id: string }, more: object = {}): boolean => {
    const fields = { ...takenFields(table, record, 'expired'), ...more };
    if (Object.keys(fields).length === 0) return true;
    if (left <= 1) return false;
    desk.file.change(table, record.id, fields);
    left--;
    return true;
  };
  for (const table of tablesLeaving('expired'))
    for (const record of recordsLeaving(desk, table, cardId)) if (!take(table, record)) return 0;
  if (!takePupil(desk, cardId, take)) return 0;
  const card = desk.file.get('Cards', cardId)!;
  if (left <= 1) return 0;
  changeCard(desk, cardId, { ...takenFields('Cards', card, 'expired'), expiredOn: desk.today });
  return left - 1;
}

/** A pupil who has left and has no other card that is kept is forgotten with the family; one who learns here stays on the list. */
function takePupil(
  desk: Desk,
  cardId: string,
  take: (table: TableName, record: { id: string }, more?: object) => boolean,
): boolean {
  const pupil = desk.file.get('Pupils', pupilIdOf(cardId));
  const others = desk.file
    .ids('Cards')
    .filter((id) => id !== cardId && id.startsWith(`${pupilIdOf(cardId)}-`))
    .some((id) => (desk.file.get('Cards', id)?.expiredOn ?? null) === null);
  if (pupil?.active !== false || others) return true;
  for (const parent of desk.file.all('Parents', pupil.id))
    if (!take('Parents', parent, { lastName: '–' })) return false;
  return take('Pupils', pupil, { lastName: '–', bornOn: null });
}
