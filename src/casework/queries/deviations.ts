// What happened otherwise than the order says: ¶, what, reason, who, card or sitting, accepted by whom.
import { AskByParagraph } from '../../model/inputs/registry';
import { type ParagraphId, paragraphLabel } from '../../order/paragraph';
import type { RowRequest } from '../../register/reading';
import type { Deviation } from '../../register/tables/deviations';
import { keptWords } from '../../text/kept-words';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { cardNumber, incomingWords } from '../numbers';
import { cardsOf } from '../privacy/card-texts';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import { dated, lines, tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import {
  acceptanceOf,
  DEVIATION_COLUMNS,
  deviationsOf,
  paragraphOfLabel,
  recorderOf,
  subjectOf,
} from '../registry/deviation-list';
import { tablesOf, withColumns } from '../registry/facts-to-read';
import type { Act } from '../views';
import { PAGE_ROWS, sheet } from './sheet';
import { staffShort } from './words';

const ASKED: RowRequest = withColumns(DEVIATION_COLUMNS, {
  Cards: { columns: ['number', 'registerNumber', 'outcome'] },
  Sittings: { columns: ['heldOn'] },
  Incoming: { columns: ['number'] },
});
const TABLES_READ = tablesOf(ASKED);

export const deviations = defineQuery({
  name: 'deviations',
  roles: OFFICE_ROLES,
  input: AskByParagraph,
  tables: [...TABLES_READ, 'Referrals'],
  rows: () => ASKED,
  show(room, input) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const { language } = desk;
    const all = deviationsOf(desk, input);
    const first = ((input.page ?? 1) - 1) * PAGE_ROWS;
    const mayAccept = desk.actor.roles.includes('HEAD');
    const rows = all.slice(first, first + PAGE_ROWS).map((each) => {
      const { words, act } = subjectWords(desk, subjectOf(each.id));
      const { what, reason } = deviationWords(desk, each);
      return {
        ...(act ? { act } : {}),
        ...(mayAccept && !acceptanceOf(each) ? { accept: each.id } : {}),
        cells: [
          paragraphLabel(paragraphOfLabel(each.paragraph) as ParagraphId)[language],
          words,
          what,
          reason,
          lines(recordedWords(desk, each), acceptedWords(desk, each) ?? tell(language, 'deviations.waiting')),
        ],
      };
    });
    const columns = (['paragraph', 'subject', 'what', 'reason', 'who'] as const).map((key) =>
      tell(language, `deviations.col.${key}`),
    );
    return sheet(room, 'deviations.title', [{ columns, rows }], input, { outside: false, total: all.length });
  },
});

/** Who recorded it, and when. */
export const recordedWords = (desk: Desk, each: Deviation): string =>
  tell(desk.language, 'deviations.recorded', {
    who: staffShort(desk, recorderOf(each)),
    day: dated(each.recordedOn),
  });

/** Who accepted it, and when; undefined while it waits. */
export function acceptedWords(desk: Desk, each: Deviation): string | undefined {
  const accepted = acceptanceOf(each);
  return (
    accepted &&
    tell(desk.language, 'deviations.accepted', {
      who: staffShort(desk, accepted.by),
      day: dated(accepted.on),
    })
  );
}

/** What happened and why; of a sealed card, and of a letter about nobody else, only which rule: both may tell of the child. Needs the ids of Referrals. */
export function deviationWords(desk: Desk, each: Deviation): { what: string; reason: string } {
  const subject = subjectOf(each.id);
  const told = [subject, ...cardsOf(subject, desk.file.ids('Referrals'))];
  const cards = told.flatMap((id) => desk.file.find('Cards', id) ?? []);
  return cards.length > 0 && cards.every((card) => isSealed(desk, card))
    ? { what: each.rule, reason: '' }
    : { what: keptWords(desk.language, each.what), reason: each.reason };
}

/** What a deviation hangs on, without a child's name; a sealed card without its number and without a way to it. */
export function subjectWords(desk: Desk, subject: string): { words: string; act?: Act } {
  const { language } = desk;
  const card = desk.file.find('Cards', subject);
  if (card)
    return isSealed(desk, card)
      ? { words: tell(language, 'deviations.sealed') }
      : { words: cardNumber(card)[language], act: { screen: 'card', cardId: card.id } };
  const sitting = desk.file.find('Sittings', subject);
  if (sitting)
    return {
      words: tell(language, 'deviations.sitting', { day: dated(sitting.heldOn) }),
      act: { screen: 'new-paper', on: sitting.id },
    };
  const letter = desk.file.find('Incoming', subject);
  if (letter) return { words: tell(language, 'deviations.letter', { number: incomingWords(letter.number) }) };
  return {
    words: tell(language, 'deviations.council'),
    ...(/^N\d{3}$/.test(subject) ? { act: { screen: 'new-paper' as const, on: subject } } : {}),
  };
}
