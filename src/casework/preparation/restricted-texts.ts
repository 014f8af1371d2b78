// Restricted texts: by default the register only says that they are on paper; the school may keep them in the second spreadsheet. Opened by few, with a reason, and every opening stays.
import { AdoptText, OpenClosedPart, RecordRestricted } from '../../model/inputs/privacy';
import type { Card } from '../../register/tables/cards';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { isOffice, maySee, mayWorkOn, OFFICE_ROLES, seesAsHead } from '../access';
import { isOver } from '../card-state';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { isSealed } from '../privacy/sealing';

/** Roles that write or read a restricted text of some kind. */
export const RESTRICTED_ROLES = [...OFFICE_ROLES, 'PSYCHOLOGIST'] as const;

/** A card this person works on: any for the office; for the psychologist those she was asked about, and pupils on the register, until their question is over. To others it is unknown. Needs Materials under the card. */
export const worksOn = (desk: Desk, card: Card): boolean =>
  mayWorkOn(desk.actor, {
    over: isOver(card),
    mine:
      card.outcome === 'PLACE' ||
      desk.file
        .all('Materials', card.id)
        .some(
          ({ askedOf, receivedFrom }) =>
            askedOf === desk.actor.staffId || receivedFrom === desk.actor.staffId,
        ),
  });

/** What is said to somebody who does not work on the card, as of one that is not there. */
const unknownCard = (desk: Desk, { cardId }: { cardId: string }): FieldProblem[] | undefined => {
  const card = desk.file.find('Cards', cardId);
  return card && worksOn(desk, card) ? undefined : [{ path: ['cardId'], text: 'problem.card-unknown' }];
};

/** Said of any text, so that nothing is learnt of a card of others. */
const TEXT_UNKNOWN: FieldProblem = { path: ['textId'], text: 'problem.text-unknown' };

export const recordRestricted = defineCommand({
  name: 'record-restricted',
  paragraphs: [14, 22],
  roles: RESTRICTED_ROLES,
  onRemoved: true,
  input: RecordRestricted,
  tables: ['Cards', 'Materials', 'Restricted'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Materials: { under: [input.cardId] } }),
  unknown: unknownCard,
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (input.receivedOn > desk.today)
      return { problems: [{ path: ['receivedOn'], text: 'problem.date-ahead' }] };
    const typed = input.keptAs === 'TEXT';
    if (typed && !desk.settings.restrictedTexts)
      return { problems: [{ path: ['keptAs'], text: 'problem.on-paper-only' }] };
    if (typed && !maySee(desk.actor, input.kind).allowed)
      return { problems: [{ path: ['keptAs'], text: 'problem.text-not-yours' }] };
    const note = desk.file.add('Restricted', card.id, {
      kind: input.kind,
      keptAs: input.keptAs,
      receivedOn: input.receivedOn,
      sheets: input.sheets,
      keptWhere: input.keptWhere,
      recordedBy: desk.actor.staffId,
    });
    if (input.kind === 'PSYCHOLOGIST_CONCLUSION') asMaterial(desk, card.id, input);
    return {
      subject: card.id,
      ...(typed ? { keep: { noteId: note.id, kind: input.kind, text: input.text } } : {}),
      done: { text: 'done.restricted', ...(isOffice(desk.actor) ? { cardId: card.id } : {}) },
    };
  },
});

/** The conclusion is one of the materials of ¶14: the one that is waited for is here now. */
function asMaterial(
  desk: Desk,
  cardId: string,
  input: { receivedOn: Card['receivedOn']; sheets: number; keptWhere: string },
): void {
  const here = {
    kind: 'PSYCHOLOGIST_CONCLUSION' as const,
    receivedOn: input.receivedOn,
    sheets: input.sheets,
    keptWhere:
      input.keptWhere || PAPER_TEXTS['paper.second-book'][desk.settings.language === 'ru' ? 'ru' : 'kk'],
  };
  const all = desk.file.all('Materials', cardId).filter(({ kind }) => kind === here.kind);
  const waited = all.find(({ receivedOn }) => receivedOn === null);
  if (waited) desk.file.change('Materials', waited.id, { ...here, receivedFrom: waited.askedOf });
  else if (all.length === 0) desk.file.add('Materials', cardId, here);
}

/** The note that refers to a text which an interrupted act left behind. */
export const adoptText = defineCommand({
  name: 'adopt-text',
  paragraphs: [],
  roles: RESTRICTED_ROLES,
  onEnded: true,
  input: AdoptText,
  tables: ['Cards', 'Materials', 'Restricted'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Materials: { under: [input.cardId] },
    Restricted: { under: [input.cardId] },
  }),
  found: (input) => input.textId,
  unknown(desk, input) {
    const unknown = unknownCard(desk, input);
    return unknown && [...unknown, TEXT_UNKNOWN];
  },
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    const { text, digest } = desk.found ?? {};
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }, TEXT_UNKNOWN] };
    if (
      !input.textId.startsWith(`${card.id}-`) ||
      !text ||
      text.kind === '' ||
      !maySee(desk.actor, text.kind).allowed
    )
      return { problems: [TEXT_UNKNOWN] };
    const notes = desk.file.all('Restricted', card.id);
    if (notes.some((note) => note.textId === input.textId))
      return { problems: [{ path: [], text: 'problem.text-adopted' }] };
    desk.file.add('Restricted', card.id, {
      kind: text.kind,
      keptAs: 'TEXT',
      receivedOn: text.writtenOn,
      recordedBy: text.writtenBy,
      textId: input.textId,
      digest: digest ?? '',
    });
    if (text.kind === 'PSYCHOLOGIST_CONCLUSION')
      asMaterial(desk, card.id, { receivedOn: text.writtenOn, sheets: 0, keptWhere: '' });
    return { subject: card.id, done: { text: 'done.text-adopted' } };
  },
});

/** Opening leaves its line before anything is shown; the text itself is asked for afterwards. */
export const openClosedPart = defineCommand({
  name: 'open-closed-part',
  paragraphs: [],
  roles: RESTRICTED_ROLES,
  onEnded: true,
  input: OpenClosedPart,
  tables: ['Cards', 'Materials', 'Restricted', 'Openings'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Materials: { under: [input.cardId] },
    Restricted: { under: [input.cardId] },
  }),
  unknown: unknownCard,
  decide(desk, input, outside) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const note = input.noteId ? desk.file.get('Restricted', input.noteId) : undefined;
    if (input.noteId && (!note || !input.noteId.startsWith(`${card.id}-`)))
      return { problems: [{ path: ['noteId'], text: 'problem.text-unknown' }] };
    if (!note && !isSealed(desk, card)) return { problems: [{ path: [], text: 'problem.nothing-closed' }] };
    if (!maySee(desk.actor, note?.kind || 'sealed').allowed)
      return { problems: [{ path: [], text: 'problem.text-not-yours' }] };
    // Whoever wrote a text reads it again without a reason; the opening stays all the same.
    if (input.reason === '' && note?.recordedBy !== desk.actor.staffId)
      return { problems: [{ path: ['reason'], text: 'problem.required' }] };
    // A row of staff can be pasted back into the sheet; to whom Drive opens a file cannot.
    if (
      seesAsHead(desk.actor, note?.kind || 'sealed') &&
      outside?.secondIsOpenTo?.(desk.actor.email) === false
    )
      return { problems: [{ path: [], text: 'problem.second-not-shared' }] };
    desk.file.add('Openings', card.id, {
      part: note ? 'RESTRICTED' : 'SEALED',
      staffId: desk.actor.staffId,
      openedOn: desk.today,
      openedAt: desk.now,
      reason: input.reason,
      noteId: note?.id ?? '',
    });
    return { subject: card.id, done: { text: 'done.opened' } };
  },
});
