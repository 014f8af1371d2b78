// ¶9, ¶18, ¶21 The school gets in touch with the family: every attempt is a record of its own, and the two facts of ¶21 are contacts that show them.
import type { CalendarDate } from '../../model/calendar-date';
import type { ContactPurpose, ItemKind, ParentFact } from '../../model/codes';
import { AnnulContact, RecordContact } from '../../model/inputs/family';
import { cardIdOf } from '../../model/record-id';
import type { Contact } from '../../register/tables/contacts';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { dayProblems } from '../preparation/day-checks';

/** What a contact about an item of the agenda was for. */
export const purposeOf = (kind: ItemKind | ''): ContactPurpose =>
  kind === 'PLACEMENT' || kind === 'REVIEW' || kind === 'REMOVAL' ? `INVITE_${kind}` : 'OTHER';

/** Writes a contact down; whoever acts made it, unless somebody else is named. */
export const noteContact = (desk: Desk, cardId: string, fields: Partial<Contact>): Contact =>
  desk.file.add('Contacts', cardId, { by: desk.actor.staffId, ...fields });

/** Contacts of a card that count, in the order they were written down. */
export const contactsOf = (desk: Desk, cardId: string): Contact[] =>
  desk.file.all('Contacts', cardId).filter(({ mistakeWhy }) => mistakeWhy === '');

/** The last contact by that day that shows a fact of ¶21. */
export const factOf = (desk: Desk, cardId: string, fact: ParentFact, by: CalendarDate): Contact | undefined =>
  contactsOf(desk, cardId)
    .filter((contact) => contact.fact === fact && contact.on !== null && contact.on <= by)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .pop();

/** Members of the staff named in fields who are not there. */
export const unknownPeople = (
  desk: Desk,
  named: Readonly<Record<string, string | null | undefined>>,
): FieldProblem[] =>
  Object.entries(named).flatMap(([field, id]) =>
    id && !desk.file.get('Staff', id) ? [{ path: [field], text: 'problem.person-unknown' as const }] : [],
  );

export const recordContact = defineCommand({
  name: 'record-contact',
  paragraphs: [9, 18, 21],
  roles: OFFICE_ROLES,
  onRemoved: true,
  input: RecordContact,
  tables: ['Cards', 'Contacts'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Contacts: { under: [input.cardId] } }),
  decide(desk, input) {
    const { cardId, by, witness1, witness2, fact, ...contact } = input;
    const card = desk.file.get('Cards', cardId);
    const problems: FieldProblem[] = [
      ...(card ? [] : [{ path: ['cardId'], text: 'problem.card-unknown' as const }]),
      ...dayProblems(desk.today, 21, [{ path: 'on', on: input.on, after: [card?.receivedOn] }]),
      ...unknownPeople(desk, { by, witness1, witness2 }),
    ];
    if (problems.length > 0) return { problems };
    noteContact(desk, cardId, {
      ...contact,
      ...(by ? { by } : {}),
      witness1: witness1 ?? '',
      witness2: witness2 ?? '',
      fact: fact ?? '',
    });
    const both =
      factOf(desk, cardId, 'HELP_REFUSED', desk.today) && factOf(desk, cardId, 'NO_MEASURES', desk.today);
    return {
      subject: cardId,
      done: {
        text: 'done.family-contact',
        cardId,
        ...(fact && both && card?.outcome === 'PLACE'
          ? {
              next: {
                act: { screen: 'prepare-submission' as const, cardId },
                text: 'act.prepare-submission',
              },
            }
          : fact
            ? { next: { act: { screen: 'new-paper' as const, cardId }, text: 'act.paper' } }
            : {}),
      },
    };
  },
});

export const annulContact = defineCommand({
  name: 'annul-contact',
  paragraphs: [9, 18, 21],
  roles: OFFICE_ROLES,
  input: AnnulContact,
  tables: ['Contacts'],
  rows: (input) => ({ Contacts: { ids: [input.contactId] } }),
  decide(desk, input) {
    const contact = desk.file.get('Contacts', input.contactId);
    if (!contact) return { problems: [{ path: ['contactId'], text: 'problem.contact-unknown' }] };
    if (contact.mistakeWhy !== '') return { problems: [{ path: [], text: 'problem.contact-annulled' }] };
    desk.file.change('Contacts', contact.id, { mistakeWhy: input.reason });
    desk.file.markLetterOpen(contact.id, false);
    const cardId = cardIdOf(contact.id);
    return { subject: cardId, done: { text: 'done.contact-annulled', cardId } };
  },
});
