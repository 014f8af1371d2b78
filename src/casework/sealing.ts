// A refused card is sealed once the agency that wrote was told (¶20): it names nobody in lists and cards, and its texts leave the register. The minutes, the proof of the notice and nameless counts remain.
import { SealRefusal } from '../model/inputs/privacy';
import { TABLES } from '../register/tables';
import type { Card } from '../register/tables/cards';
import type { Language } from '../text/bilingual';
import { OFFICE_ROLES } from './access';
import { changeCard } from './change-card';
import { defineCommand } from './command';
import type { Desk } from './desk';

/** Sealed: refused, and nobody has to be told any more (¶20). */
export const isSealed = (desk: Desk, card: Card): boolean =>
  card.outcome === 'REFUSE' && !desk.file.isOpen(card.id);

/** Whether this person opened this part of the card today; `noteId` is '' for the sealed card. Needs Openings under the card. */
export const isOpenedBy = (desk: Desk, cardId: string, noteId = ''): boolean =>
  desk.file
    .all('Openings', cardId)
    .some(
      (opening) =>
        opening.staffId === desk.actor.staffId &&
        opening.openedOn === desk.today &&
        opening.noteId === noteId,
    );

/** Sealed, and not opened by this person: shown without a name and without a text. */
export const isClosedTo = (desk: Desk, card: Card): boolean =>
  isSealed(desk, card) && !isOpenedBy(desk, card.id);

const CARD_TEXTS = ['description', 'whereabouts', 'submissionNote'] as const;
const REFERRAL_TEXTS = ['seen', 'tried', 'parentsNotToldWhy', 'gist'] as const;
const CONTACT_TEXTS = ['whom', 'note', 'record', 'mistakeWhy'] as const;
const VISIT_TEXTS = ['met', 'gist'] as const;
const REQUEST_TEXTS = ['question', 'reply'] as const;

/** Takes the texts off the card and its referrals; answers with them, each under its label. */
function takeTexts(desk: Desk, card: Card): string {
  const language = desk.settings.language as Language;
  const lines: string[] = [];
  const take = <K extends string>(
    record: Readonly<Record<K, string>>,
    keys: readonly K[],
    columns: Readonly<Record<K, { label: Record<Language, string> }>>,
  ) => {
    for (const key of keys)
      if (record[key] !== '') lines.push(`${columns[key].label[language]}: ${record[key]}`);
    return Object.fromEntries(keys.map((key) => [key, '']));
  };
  for (const correction of desk.file.all('Corrections', card.id))
    desk.file.change('Corrections', correction.id, { before: '', after: '', reason: '' });
  for (const referral of desk.file.all('Referrals', card.id))
    desk.file.change('Referrals', referral.id, {
      ...take(referral, REFERRAL_TEXTS, TABLES.Referrals.columns),
      grounds: [],
    });
  for (const contact of desk.file.all('Contacts', card.id))
    desk.file.change('Contacts', contact.id, take(contact, CONTACT_TEXTS, TABLES.Contacts.columns));
  for (const visit of desk.file.all('Visits', card.id))
    desk.file.change('Visits', visit.id, take(visit, VISIT_TEXTS, TABLES.Visits.columns));
  for (const letter of desk.file.all('Letters', card.id).filter(({ kind }) => kind === 'REQUEST'))
    desk.file.change('Letters', letter.id, take(letter, REQUEST_TEXTS, TABLES.Letters.columns));
  changeCard(desk, card.id, {
    ...take(card, CARD_TEXTS, TABLES.Cards.columns),
    proposedGrounds: [],
    confirmedGrounds: [],
    pupil: '',
    classAt: '',
    sealedOn: desk.today,
  });
  return lines.join('\n');
}

export const sealRefusal = defineCommand({
  name: 'seal-refusal',
  paragraphs: [15, 20],
  roles: OFFICE_ROLES,
  input: SealRefusal,
  tables: ['Cards', 'Referrals', 'Contacts', 'Visits', 'Letters', 'Restricted', 'Corrections'],
  rows({ cardId }) {
    const under = { under: [cardId] };
    return {
      Cards: { ids: [cardId] },
      Referrals: under,
      Contacts: under,
      Visits: under,
      Letters: under,
      Corrections: under,
    };
  },
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (!isSealed(desk, card))
      return { problems: [{ path: [], text: 'problem.not-refused', paragraph: 20 }] };
    if (card.sealedOn !== null) return { problems: [{ path: [], text: 'problem.already-sealed' }] };
    if (input.keptAs === 'TEXT' && !desk.settings.restrictedTexts)
      return { problems: [{ path: ['keptAs'], text: 'problem.on-paper-only' }] };
    const text = takeTexts(desk, card);
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
