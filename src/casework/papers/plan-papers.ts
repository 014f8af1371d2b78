// What the papers beside a plan (D19, D22) have in common: the approved plans they are about.
import type { CalendarDate } from '../../model/calendar-date';
import { pupilIdOf } from '../../model/record-id';
import { type Language, same } from '../../text/bilingual';
import { longDate, shortDate } from '../../text/dates';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { languageOf } from './blocks';
import type { PaperSubject } from './paper-kind';

/** The card's approved plans, each with its period. */
export function approvedPlans(desk: Desk, cardId: string): PaperSubject[] {
  const card = desk.file.find('Cards', cardId);
  return desk.file.all('Plans', cardId).flatMap(({ id, approvedOn, from, to }) =>
    card && card.outcome === 'PLACE' && approvedOn !== null
      ? [
          {
            id,
            number: cardNumber(card),
            languages: [languageOf(desk.settings.language)],
            about: same([from, to].map((on) => (on === null ? '…' : shortDate(on))).join('\u00A0– ')),
          },
        ]
      : [],
  );
}

/** The language the family reads. */
export const familyLanguage = (desk: Desk, cardId: string): Language =>
  languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language);

/** «2026 жылғы 5 қараша»; '' for no day. */
export const inWords = (on: CalendarDate | null, language: Language): string =>
  on === null ? '' : longDate(on)[language];
