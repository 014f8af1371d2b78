// How papers say a fact on record: its day, the paper that shows it, who saw it.
import type { SignerBlock } from '../../documents/blocks-view';
import type { CalendarDate } from '../../model/calendar-date';
import type { Contact } from '../../register/tables/contacts';
import { fillIn, type Language } from '../../text/bilingual';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import type { Desk } from '../desk';
import { personWords, signerOf } from './blocks';

/** «20 ноября 2026 года: …». */
export const onDay = (on: CalendarDate | null, words: string, language: Language): string =>
  [on === null ? '' : longDate(on)[language], words].filter(Boolean).join(': ');

/** Each ends with its full stop, however it was typed. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** Day, paper and note of a contact that shows a fact; '' when there is none. */
export const factWords = (contact: Contact | undefined, language: Language): string =>
  contact ? sentences([onDay(contact.on, contact.record, language), contact.note]) : '';

/** The same with the witnesses. */
export function seenWords(desk: Desk, contact: Contact | undefined, language: Language): string {
  const who = contact
    ? [contact.witness1, contact.witness2]
        .map((id) => personWords(desk, id, language))
        .filter(Boolean)
        .join('; ')
    : '';
  return [
    factWords(contact, language),
    who === '' ? '' : sentences([fillIn(language, PAPER_TEXTS['paper.witnesses'], { who })]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Those who saw it sign; a second and a first whose name is not known are written by hand. */
export const twoWitnesses = (desk: Desk, ids: readonly string[], language: Language): SignerBlock[] => {
  const known = ids.filter(Boolean);
  return [...known, ...['', ''].slice(known.length)].map((id) => signerOf(desk, id, language));
};
