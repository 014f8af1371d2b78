// A refused card is sealed once the agency that wrote was told (¶20): it names nobody in lists and cards, and its texts leave the register. The minutes, the proof of the notice and nameless counts remain.
import { SealRefusal } from '../../model/inputs/privacy';
import type { AnyRecord, Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import type { Language } from '../../text/bilingual';
import { OFFICE_ROLES } from '../access';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { isTold, recordsLeaving, rowsLeaving, tablesLeaving, takenFields } from './card-texts';

/** Sealed: refused, and nobody has to be told any more (¶20). */
export const isSealed = (desk: Pick<Desk, 'file'>, card: Pick<Card, 'id' | 'outcome'>): boolean =>
  card.outcome === 'REFUSE' && !desk.file.isOpen(card.id);

/** Keeps in the list of what waits, by its first referral, whether a refused card is still to be sealed; after anything that ends or mends a refusal. */
export function markToSeal(desk: Desk, cardId: string): void {
  const card = desk.file.get('Cards', cardId);
  const first = desk.file
    .ids('Referrals')
    .filter((id) => id.startsWith(`${cardId}-`))
    .sort()[0];
  if (!card || first === undefined) return;
  const waits = isSealed(desk, card) && card.sealedOn === null && card.expiredOn === null;
  desk.file.markOpen(first, waits);
}

/** Whether this person opened this part of the card today; `noteId` is '' for the sealed card. Needs Openings under the card. */
export const isOpenedBy = (desk: Desk, cardId: string, noteId = ''): boolean =>
  desk.file
    .all('Openings', cardId)
    .some(
      (opening) =>
        opening.staffId === desk.actor.staffId &&
        opening.openedOn === desk.today &&
        opening.noteId === noteId &&
        opening.part !== 'FILE',
    );

/** Sealed, and not opened by this person: shown without a name and without a text. */
export const isClosedTo = (desk: Desk, card: Card): boolean =>
  isSealed(desk, card) && !isOpenedBy(desk, card.id);

/** So many rows of old values one seal destroys: a batch checks at most two hundred rows. What is beyond goes when the card expires. */
const MOST_PAST = 120;

/** Takes the texts and the old values off the card and all that hangs on it; answers with the texts, each under its label. */
function takeTexts(desk: Desk, card: Card): string {
  const language = desk.settings.language as Language;
  const lines: string[] = [];
  let room = MOST_PAST;
  const take = (name: TableName, record: AnyRecord) => {
    const fields = takenFields(name, record, 'sealed');
    const { columns } = TABLES[name] as Table;
    room -= desk.file.forgetPast(name, record.id, room);
    for (const key of Object.keys(fields))
      if (isTold(name, key)) {
        const value = (record as Record<string, unknown>)[key];
        lines.push(`${columns[key]?.label[language]}: ${columns[key]?.write(value, language)}`);
      }
    return fields;
  };
  const off = take('Cards', card);
  for (const name of tablesLeaving('sealed'))
    for (const record of recordsLeaving(desk, name, card.id)) {
      const fields = take(name, record);
      if (Object.keys(fields).length > 0) desk.file.change(name, record.id, fields);
    }
  changeCard(desk, card.id, { ...off, sealedOn: desk.today });
  return lines.join('\n');
}

export const sealRefusal = defineCommand({
  name: 'seal-refusal',
  paragraphs: [15, 20],
  roles: OFFICE_ROLES,
  input: SealRefusal,
  tables: ['Agenda', ...tablesLeaving('sealed')],
  rows: ({ cardId }, known) => rowsLeaving([cardId], known, 'sealed'),
  forgets: ({ cardId }, known) => ({ ...rowsLeaving([cardId], known, 'sealed'), Cards: { ids: [cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (!isSealed(desk, card))
      return { problems: [{ path: [], text: 'problem.not-refused', paragraph: 20 }] };
    if (card.sealedOn !== null) return { problems: [{ path: [], text: 'problem.already-sealed' }] };
    if (input.keptAs === 'TEXT' && !desk.settings.restrictedTexts)
      return { problems: [{ path: ['keptAs'], text: 'problem.on-paper-only' }] };
    const text = takeTexts(desk, card);
    markToSeal(desk, card.id);
    const note = desk.file.add('Restricted', card.id, {
      kind: 'SEALED_REFUSAL',
      keptAs: input.keptAs,
      receivedOn: desk.today,
      sheets: input.sheets,
      keptWhere: input.keptWhere,
      recordedBy: desk.actor.staffId,
    });
    return {
      subject: card.id,
      forget: true,
      ...(input.keptAs === 'TEXT'
        ? { keep: { noteId: note.id, kind: 'SEALED_REFUSAL' as const, text: text || '–' } }
        : {}),
      done: { text: 'done.sealed' },
    };
  },
});
