// The information for another school: what the form begins with, and the page that was prepared (¶24).
import * as z from 'zod/mini';
import { transferPage } from '../../documents/transfer-page';
import { TRANSFER_PARTS } from '../../model/codes';
import { fullName, nameWithInitials } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { shortCode } from '../../model/transfer-package';
import type { Card } from '../../register/tables/cards';
import type { Transfer } from '../../register/tables/transfers';
import { wordsOf } from '../../text/code-texts';
import { longDate, shortDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { digestOf, packageOf } from '../afterwards/transfer-content';
import { routeOf, transferOn } from '../afterwards/transfers';
import { type Desk, nameOf } from '../desk';
import { cardNumber } from '../numbers';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { TransferView } from '../views';

/** The form takes 4 000 characters. */
const LONGEST_DRAFT = 4000;

export const transfer = defineQuery({
  name: 'transfer',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string(), transferId: z.optional(z.string()) }),
  tables: ['Cards', 'Pupils', 'Plans', 'Measures', 'Works', 'Transfers'],
  rows: ({ cardId }) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Works: { under: [cardId] },
    Transfers: { under: [cardId] },
  }),
  card: (input) => input.cardId,
  show(room, { cardId, transferId }): TransferView {
    const { desk } = room;
    const { language } = desk;
    const card = desk.file.get('Cards', cardId);
    const pupil = desk.file.get('Pupils', pupilIdOf(cardId));
    const row =
      desk.file.all('Transfers', cardId).find(({ id }) => id === transferId) ?? transferOn(desk, cardId);
    const closed = card !== undefined && isSealed(desk, card);
    const before = closed ? undefined : desk.file.all('Transfers', cardId).slice(-1)[0];
    const route = routeOf(desk);
    const me = desk.file.get('Staff', desk.actor.staffId);
    const placed = card?.outcome === 'PLACE';
    return {
      cardId,
      number: card ? cardNumber(card)[language] : '–',
      name: placed && pupil ? fullName(nameOf(pupil)) : '–',
      route,
      routeWords: wordsOf('TRANSFER_ROUTES', route)[language],
      algorithm: desk.settings.transferAlgorithm,
      toSchool: before?.toSchool || (placed ? (pupil?.leftTo ?? '') : ''),
      through: before?.through ?? '',
      leftOn: before?.leftOn ?? (placed ? pupil?.leftOn : null) ?? undefined,
      parts: before ? [...before.parts] : [...TRANSFER_PARTS],
      workDone: before?.workDone || (placed ? worksOf(desk, cardId) : ''),
      results: before?.results || (placed ? assessments(desk, cardId) : ''),
      contact: before?.contact || (me ? `${nameWithInitials(nameOf(me))}, ${me.position}` : ''),
      iin: placed && desk.settings.storeIin && (pupil?.iin ?? '') !== '',
      withIin: before?.withIin === true,
      ...(card && placed && row && row.preparedOn !== null ? { made: madeOf(desk, card, row) } : {}),
      versions: room.versions([
        { table: 'Cards', id: cardId },
        ...(row ? [{ table: 'Transfers' as const, id: row.id }] : []),
      ]),
    };
  },
});

/** What was written down on measures, the earliest first, but for the psychologist's words (I-28): a draft that the person shortens before it goes anywhere. */
const worksOf = (desk: Desk, cardId: string): string =>
  desk.file
    .all('Works', cardId)
    .filter(
      ({ mistaken, what, doneOn, by }) =>
        mistaken !== true && what !== '' && doneOn !== null && !isPsychologist(desk, by),
    )
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1))
    .map(({ doneOn, what }) => `${doneOn === null ? '' : shortDate(doneOn)}: ${what}`)
    .join('\n')
    .slice(0, LONGEST_DRAFT);

const isPsychologist = (desk: Desk, staffId: string): boolean =>
  desk.file.get('Staff', staffId)?.roles.includes('PSYCHOLOGIST') === true;

/** What the assessments of the card's plans said, to begin with. */
const assessments = (desk: Desk, cardId: string): string =>
  desk.file
    .all('Plans', cardId)
    .map(({ assessment }) => assessment)
    .filter((text) => text !== '')
    .join('\n');

function madeOf(desk: Desk, card: Card, row: Transfer): NonNullable<TransferView['made']> {
  const content = packageOf(desk, card, row);
  const digest = digestOf(content);
  return {
    transferId: row.id,
    fileName: `aqparat-${row.preparedOn}-${digest.slice(0, 8)}.html`,
    page: transferPage(content),
    code: shortCode(digest),
    preparedOn: row.preparedOn === null ? '' : longDate(row.preparedOn)[desk.language],
    ...(row.sentOn === null ? {} : { sentOn: longDate(row.sentOn)[desk.language] }),
    changed: digest !== row.digest,
  };
}
