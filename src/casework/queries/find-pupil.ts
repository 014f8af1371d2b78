// Search by name, tolerant of Kazakh and Russian letters and of word order. The office sees cards; others see names and classes only.
import * as z from 'zod/mini';
import { matchesSearch } from '../../model/kazakh-letters';
import { compareNames, fullName } from '../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { Pupil } from '../../register/tables/pupils';
import { wordsOf } from '../../text/code-texts';
import { isOffice } from '../access';
import { cardState } from '../card-state';
import { nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import { defineQuery, type QueryRoom } from '../query';
import { deskOfColumns } from '../registry/columns-desk';
import type { FindPupilView, PupilFacts } from '../views';

const MOST = 10;

const factsOf = ({
  lastName,
  firstName,
  patronymic,
  bornOn,
  grade,
  classLetter,
  language,
  active,
}: Pupil): PupilFacts => ({
  lastName,
  firstName,
  patronymic,
  ...(bornOn === null ? {} : { bornOn }),
  ...(active === false ? { left: true } : {}),
  grade: grade ?? 0,
  classLetter,
  language: language === 'ru' ? 'ru' : 'kk',
});

export const findPupil = defineQuery({
  name: 'find-pupil',
  roles: [],
  input: z.object({
    text: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(100, 'too-long')),
    /** Those who have left; shown to the office alone. */
    left: z.optional(z.boolean()),
    /** Of closed cards; shown to the office alone. */
    ended: z.optional(z.boolean()),
    /** How many of those found were shown before. */
    after: z.optional(z.int().check(z.gte(0))),
  }),
  tables: ['Pupils', 'Cards'],
  rows: ({ ended }) => ({ Pupils: { all: true }, ...(ended ? { Cards: { columns: CARD_FACTS } } : {}) }),
  show(room, input): FindPupilView {
    const { desk, known } = room;
    const office = isOffice(desk.actor);
    if (input.ended) return office ? endedCards(room, input) : { found: 0, results: [] };
    // The office alone sees who has a card: those come first.
    const cardOf = new Map(office ? known.openCards.map((id) => [pupilIdOf(id), cardIdOf(id)]) : []);
    const found = desk.file
      .all('Pupils')
      .filter(
        (pupil) =>
          (pupil.active === false) === (office && input.left === true) &&
          matchesSearch(`${fullName(nameOf(pupil))} ${classWords(pupil)}`, input.text),
      )
      .sort(
        (a, b) => Number(cardOf.has(b.id)) - Number(cardOf.has(a.id)) || compareNames(nameOf(a), nameOf(b)),
      );
    const { after = 0 } = input;
    return {
      found: found.length,
      results: found.slice(after, after + MOST).map((pupil) => {
        const cardId = cardOf.get(pupil.id);
        return {
          id: pupil.id,
          name: fullName(nameOf(pupil)),
          note: classWords(pupil),
          ...(cardId === undefined ? {} : { cardId }),
          ...(office ? { facts: factsOf(pupil) } : {}),
        };
      }),
    };
  },
});

const CARD_FACTS = [
  'number',
  'registerNumber',
  'outcome',
  'planApprovedOn',
  'removalAppliedOn',
  'removedOn',
  'endKind',
  'expiredOn',
] as const;

/** Closed cards of pupils who were on the register; who was only discussed is found by nobody. */
function endedCards(
  { desk, known }: QueryRoom,
  { text, after = 0 }: { text: string; after?: number | undefined },
): FindPupilView {
  const cards = deskOfColumns(desk, ['Cards'])
    .file.all('Cards')
    .filter(
      ({ id, outcome, endKind, expiredOn }) =>
        outcome === 'PLACE' && endKind !== 'MISTAKE' && expiredOn === null && !known.openCards.includes(id),
    );
  const found = desk.file
    .all('Pupils')
    .filter((pupil) => matchesSearch(`${fullName(nameOf(pupil))} ${classWords(pupil)}`, text))
    .sort((a, b) => compareNames(nameOf(a), nameOf(b)))
    .flatMap((pupil) =>
      cards.filter(({ id }) => pupilIdOf(id) === pupil.id).map((card) => ({ pupil, card })),
    );
  return {
    found: found.length,
    results: found.slice(after, after + MOST).map(({ pupil, card }) => ({
      id: card.id,
      cardId: card.id,
      name: fullName(nameOf(pupil)),
      note: classWords(pupil),
      number: cardNumber(card)[desk.language],
      state: wordsOf('CARD_STATES', cardState(card))[desk.language],
    })),
  };
}
