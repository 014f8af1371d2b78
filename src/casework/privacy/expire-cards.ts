// T25 Closed cards expire by an act of the school: names and texts go, numbers, dates and codes stay; nothing is done on them any more.
import { ExpireCards } from '../../model/inputs/register';
import { pupilIdOf } from '../../model/record-id';
import type { AnyRecord } from '../../register/table';
import type { TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import { changeCard } from '../change-card';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { recordsLeaving, rowsLeaving, tablesLeaving, takenFields } from './card-texts';
import { expiresOn } from './expiry';
import { heardBeside, minutesWait } from './minutes-left';
import { markToSeal } from './sealing';

/** So many rows one portion changes: a batch checks at most two hundred. */
const PORTION = 150;
export const expireCards = defineCommand({
  name: 'expire-cards',
  paragraphs: [],
  roles: ['HEAD', 'SECRETARY'],
  onEnded: true,
  input: ExpireCards,
  tables: ['Pupils', 'Parents', 'Expiries', 'Imports', ...tablesLeaving('expired')],
  rows(input, known) {
    const { cardIds } = input;
    const pupils = cardIds.map(pupilIdOf);
    const leaving = rowsLeaving(cardIds, known, 'expired');
    return {
      ...leaving,
      Cards: {
        ...leaving.Cards,
        under: pupils,
        ids: [...(leaving.Cards?.ids ?? []), ...heardBeside(cardIds, known)],
      },
      Expiries: { ids: input.expiryId ? [input.expiryId] : [] },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
      Imports: { all: true },
    };
  },
  forgets({ cardIds }, known) {
    const pupils = cardIds.map(pupilIdOf);
    return {
      ...rowsLeaving(cardIds, known, 'expired'),
      Cards: { ids: cardIds },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
      Imports: { ids: known.ids('Imports') },
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
    const asked = input.cardIds.filter((id) => !done.includes(id));
    const taken = takeCards(desk, asked);
    const papers = (act.papers ?? 0) + taken.finished.reduce((sum, id) => sum + papersOf(desk, id), 0);
    done.push(...taken.finished);
    desk.file.change('Expiries', act.id, { cards: done, papers });
    const waiting = asked.length - taken.finished.length;
    return {
      subject: act.id,
      forget: true,
      forgetTexts: taken.begun,
      // Asked again about cards that are done, it tries the files that were not to be thrown away then.
      discard: {
        papers: taken.begun.flatMap((id) => recordsLeaving(desk, 'Documents', id).map((paper) => paper.id)),
        files: [...(asked.length === 0 ? act.files : []), ...taken.files],
        left: (files) =>
          desk.file.change('Expiries', act.id, {
            files: [...new Set([...(asked.length === 0 ? [] : act.files), ...files])],
          }),
      },
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

/** Papers and restricted materials of a card: signed ones lie in folders and in the safe, where no batch of ours reaches. */
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

/** What one portion did: cards that have expired, cards it took something of, files of their papers. */
interface Taken {
  finished: string[];
  begun: string[];
  files: string[];
}

/**
 * Takes names, texts and old values of these cards, in order, as far as the portion goes. A card with nothing left to
 * take has expired: what the portion before replaced is then gone from the copies a batch keeps, too.
 */
function takeCards(desk: Desk, cardIds: readonly string[]): Taken {
  const taken: Taken = { finished: [], begun: [], files: [] };
  let room = PORTION;
  let inOrder = true;
  for (const cardId of cardIds) {
    const before = room;
    for (const { table, record, fields } of leavingOf(desk, cardId)) {
      room -= desk.file.forgetPast(table, record.id, room);
      if (room === 0 || Object.keys(fields).length === 0) continue;
      for (const key of ['fileId', 'pdfId']) if (key in fields) taken.files.push(String(record[key]));
      desk.file.change(table, record.id, fields);
      room--;
    }
    if (room < before) taken.begun.push(cardId);
    inOrder = inOrder && room === before && room > 0;
    if (inOrder) {
      changeCard(desk, cardId, { expiredOn: desk.today });
      minutesWait(desk, cardId);
      markToSeal(desk, cardId);
      taken.finished.push(cardId);
      room--;
    }
  }
  return taken;
}

interface LeavingRecord {
  table: TableName;
  record: AnyRecord;
  /** Fields that are not yet as they stay. */
  fields: Record<string, unknown>;
}

/** The card and all that hangs on it. A pupil who has left and has no other card that is kept is forgotten with the family; one who learns here stays on the list. */
function leavingOf(desk: Desk, cardId: string): LeavingRecord[] {
  const leaving = (table: TableName, record: AnyRecord, more: object = {}): LeavingRecord => ({
    table,
    record,
    fields: Object.fromEntries(
      Object.entries({ ...takenFields(table, record, 'expired'), ...more }).filter(
        ([key, value]) => JSON.stringify(record[key]) !== JSON.stringify(value),
      ),
    ),
  });
  const pupil = desk.file.get('Pupils', pupilIdOf(cardId));
  const others = desk.file
    .ids('Cards')
    .filter((id) => id !== cardId && id.startsWith(`${pupilIdOf(cardId)}-`))
    .some((id) => (desk.file.get('Cards', id)?.expiredOn ?? null) === null);
  const family = pupil?.active === false && !others ? desk.file.all('Parents', pupil.id) : undefined;
  return [
    ...tablesLeaving('expired').flatMap((table) =>
      recordsLeaving(desk, table, cardId).map((record) => leaving(table, record)),
    ),
    ...(family ?? []).map((parent) => leaving('Parents', parent, { lastName: '–' })),
    ...(family && pupil ? [leaving('Pupils', pupil, { lastName: '–', bornOn: null })] : []),
    ...desk.file
      .all('Imports')
      .filter(({ notes }) => noteOf(pupilIdOf(cardId)).test(notes))
      .map((list): LeavingRecord => {
        const notes = list.notes.replace(noteOf(pupilIdOf(cardId)), '').trim();
        return { table: 'Imports', record: list, fields: { notes } };
      }),
    leaving('Cards', desk.file.get('Cards', cardId) as AnyRecord),
  ];
}

/** What was said of a pupil who was not in a list, up to what was said of the next one. */
const noteOf = (pupilId: string): RegExp =>
  new RegExp(`^${pupilId}: [\\s\\S]*?(?=^P\\d{5}: |$(?![\\s\\S]))`, 'gm');
