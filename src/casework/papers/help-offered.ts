// Which help the school had offered the family, as the papers of ¶21 name it: what approved plans hold, and contacts that offered help.
import { helpName } from '../../documents/help-words';
import type { CalendarDate } from '../../model/calendar-date';
import { fillIn, type Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { contactsOf } from '../afterwards/contacts';
import type { Desk } from '../desk';
import { measuresOf } from '../plan/plan-facts';
import { asGoesOn } from './blocks';
import { sentences } from './fact-words';

/** What is said of one offer, and whether it says which help it was. */
interface Offer {
  readonly on: CalendarDate;
  readonly words: string;
  readonly named: boolean;
}

/** The kinds of help of each approved plan, by the day of its approval. */
const plansOffered = (desk: Desk, cardId: string, language: Language): Offer[] =>
  desk.file.all('Plans', cardId).flatMap(({ id, approvedOn }) => {
    const help = measuresOf(desk, id).map((measure) => asGoesOn(helpName(measure, language)));
    return approvedOn === null || help.length === 0
      ? []
      : [
          {
            on: approvedOn,
            words: fillIn(language, PAPER_TEXTS['paper.help-by-plan'], {
              day: longDate(approvedOn)[language],
              help: help.join('; '),
            }),
            named: true,
          },
        ];
  });

/**
 * Contacts that offered help, with their answers. An offer that reached nobody was not made; a copy of the plan handed
 * over or a question about the parents' own measures offers nothing. A note of a contact that shows a fact of ¶21 stands
 * with the fact.
 */
const contactsOffered = (desk: Desk, cardId: string, language: Language, notes: boolean): Offer[] =>
  contactsOf(desk, cardId)
    .filter(({ purpose, result }) => purpose === 'HELP_OFFERED' && result !== 'NOT_REACHED')
    .flatMap(({ on, result, note, fact }): Offer[] => {
      if (on === null) return [];
      const answer = result === '' ? [] : [asGoesOn(wordsOf('CONTACT_RESULTS', result)[language])];
      const offer = [asGoesOn(wordsOf('CONTACT_PURPOSES', 'HELP_OFFERED')[language]), ...answer].join(' – ');
      const words = `${longDate(on)[language]}: ${offer}`;
      return notes && note !== '' && fact === ''
        ? [{ on, words: sentences([words, note]), named: true }]
        : [{ on, words, named: false }];
    });

/**
 * The help offered by a day, the oldest first. With `notes` what was noted of a contact too: it says which help was
 * offered, and stays in the school. Where nothing by then says which help it was, a line is left to write it on.
 */
export function helpOffered(
  desk: Desk,
  cardId: string,
  language: Language,
  { by, notes }: { readonly by: CalendarDate; readonly notes: boolean },
): { words: string }[] {
  const offers = [...plansOffered(desk, cardId, language), ...contactsOffered(desk, cardId, language, notes)]
    .filter(({ on }) => on <= by)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return offers.map(({ words, named }, at) => ({
    words:
      named || offers.slice(0, at).some((before) => before.named)
        ? words
        : sentences([words, PAPER_TEXTS['paper.which-help'][language]]),
  }));
}
