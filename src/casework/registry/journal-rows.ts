// D29 The lines of the registry journal, for the sheet and the paper alike: in order of number, of the cards and of the letters about nobody here. Who was discussed and not placed has no name in it; a sealed refusal has no line.

import type { CalendarDate } from '../../model/calendar-date';
import { sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import type { IncomingLetter } from '../../register/tables/incoming';
import { type Language, numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { shortDate } from '../../text/dates';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import { maySee } from '../access';
import { packOf } from '../card-facts';
import { isDecided, isEnded } from '../card-state';
import type { Desk } from '../desk';
import { cardNumber, incomingWords } from '../numbers';
import { paperName } from '../papers/paper-name';
import { isSealed } from '../privacy/sealing';
import type { SheetRow } from '../views/registry';
import { dated, lines, tell } from './cells';
import { CARD_COLUMNS, withColumns } from './facts-to-read';
import type { Period } from './summary-counts';

/** The columns its lines are made of. */
export const JOURNAL_READ: RowRequest = /* @__PURE__ */ withColumns(CARD_COLUMNS, {
  Cards: { columns: ['pupil'] },
  Referrals: { columns: ['sender'] },
  Plans: { columns: ['from', 'to', 'answeredOn'] },
  Documents: { columns: ['kind', 'number', 'edition', 'state'] },
});

/** Its columns, by the key of their heading. */
export const JOURNAL_COLUMNS = [
  'number',
  'received',
  'source',
  'pupil',
  'grounds',
  'decision',
  'plan',
  'told',
  'out',
  'papers',
] as const;

/** The lines of a period, each made when it is asked for, and the numbers of refusals that are sealed. Needs a desk of columns. */
export function journalRows(
  desk: Desk,
  { from, to }: Period,
  isNameless: (card: Card) => boolean = wasNotPlaced,
): { rows: (() => SheetRow)[]; sealed: string[] } {
  const within = (day: CalendarDate | null): boolean => day !== null && from <= day && day <= to;
  const known = desk.file.all('Cards').filter((card) => within(card.registeredOn ?? card.receivedOn));
  const sealed = known.filter((card) => isSealed(desk, card)).flatMap((card) => numbersOf(desk, card));
  const cards = known
    .filter((card) => !isSealed(desk, card))
    .map((card) => ({
      number: card.number,
      on: card.registeredOn ?? card.receivedOn,
      row: () => cardRow(desk, card, { nameless: isNameless(card), among: known }),
    }));
  const letters = desk.file
    .all('Incoming')
    .filter((letter) => letter.notOurs === true && within(letter.registeredOn ?? letter.receivedOn))
    .map((letter) => ({
      number: letter.number,
      on: letter.registeredOn ?? letter.receivedOn,
      row: () => letterRow(desk, letter),
    }));
  const all = [...cards, ...letters].sort(
    (a, b) => orderOf(a.number).localeCompare(orderOf(b.number)) || ((a.on ?? '') < (b.on ?? '') ? -1 : 1),
  );
  return {
    rows: all.map(({ row }) => row),
    sealed: sealed.sort().map((number) => incomingWords(number)[desk.language]),
  };
}

/** Numbers in order: each run of digits as wide as ten; what has no number yet comes last. */
const orderOf = (number: string): string =>
  number === '' ? '\uFFFF' : number.replace(/\d+/g, (digits) => digits.padStart(10, '0'));

/** Every incoming number that led to the card, its own first. */
const numbersOf = (desk: Desk, card: Card): string[] =>
  [...new Set([card.number, ...desk.file.all('Referrals', card.id).map(({ number }) => number)])].filter(
    (number) => number !== '',
  );

/** Whoever was discussed and not placed, and an entry by mistake, are told without a name. */
const wasNotPlaced = (card: Card): boolean => card.outcome === 'REFUSE' || isEnded(card);

function cardRow(
  desk: Desk,
  card: Card,
  { nameless, among }: { nameless: boolean; among: readonly Card[] },
): SheetRow {
  const { language } = desk;
  const referrals = desk.file.all('Referrals', card.id);
  const numbers = numbersOf(desk, card);
  const senders = [...new Set(referrals.map(({ sender }) => sender).filter((sender) => sender !== ''))];
  return {
    act: { screen: card.outcome === 'PLACE' && !isEnded(card) ? 'register-card' : 'card', cardId: card.id },
    ...(card.endKind === 'MISTAKE' ? { struck: true as const } : {}),
    cells: [
      lines(
        ...numbers.map((number) => incomingWords(number)[language]),
        // A card from paper came in by the paper journal: it has no number here.
        numbers.length === 0 && card.fromPaper !== true && incomingWords('')[language],
        childOfLetter(among, card, language),
        card.outcome === 'PLACE' && cardNumber(card)[language],
      ),
      lines(dated(card.receivedOn), dated(card.registeredOn)),
      lines(
        card.source !== '' && wordsOf('SOURCES', card.source)[language],
        ...senders,
        card.fromPaper === true && tell(language, 'registry.from-paper'),
      ),
      nameless ? tell(language, 'registry.hidden') : lines(card.pupil, card.classAt),
      nameless ? '' : groundsCell(desk, card),
      decisionCell(desk, card),
      nameless ? '' : planCell(desk, card),
      toldCell(desk, card),
      nameless ? '' : outCell(desk, card),
      papersCell(desk, card),
    ],
  };
}

/** Which of the children its letter is about, where one letter led to several cards; their lines may have nothing else that tells them apart. */
function childOfLetter(among: readonly Card[], { id, number }: Card, language: Language): string {
  const ids = among.filter((card) => number !== '' && card.number === number).map((card) => card.id);
  return ids.length < 2
    ? ''
    : tell(language, 'registry.child', { n: ids.sort().indexOf(id) + 1, all: ids.length });
}

const groundsCell = (desk: Desk, card: Card): string => {
  const sensitive = packOf(card).grounds.filter((ground) => ground.sensitive);
  const may = maySee(desk.actor, 'sensitive-ground').allowed;
  return card.confirmedGrounds
    .filter((code) => may || !sensitive.some((ground) => ground.code === code))
    .map((code) => wordsOf('GROUNDS', code)[desk.language])
    .join('\n');
};

/** The minutes of an item, or those on paper that placed the child before. */
const minutesOf = (desk: Desk, itemId: string, paper = ''): string => {
  const number = desk.file.find('Sittings', sittingIdOf(itemId))?.minutesNumber || paper;
  return number === '' ? '' : tell(desk.language, 'registry.minutes', { number: numberSign(number) });
};

function decisionCell(desk: Desk, card: Card): string {
  const { language } = desk;
  if (isEnded(card) && card.endKind !== '')
    return tell(language, 'registry.ended', {
      how: wordsOf('CARD_ENDS', card.endKind),
      day: dated(card.endedOn),
    });
  if (!isDecided(card) || card.outcome === '') return '';
  return lines(
    OUTCOME_NOUNS[card.outcome][language],
    dated(card.decidedOn),
    minutesOf(desk, card.itemId, card.paperMinutes),
  );
}

function planCell(desk: Desk, card: Card): string {
  const { language } = desk;
  const plan = desk.file.find('Plans', card.planId);
  if (!plan) return '';
  return lines(
    plan.from !== null && plan.to !== null && `${shortDate(plan.from)} – ${shortDate(plan.to)}`,
    card.planApprovedOn !== null && tell(language, 'registry.approved', { day: dated(card.planApprovedOn) }),
    plan.answeredOn !== null && tell(language, 'registry.handed', { day: dated(plan.answeredOn) }),
  );
}

function toldCell(desk: Desk, card: Card): string {
  const sent = desk.file
    .all('Letters', card.id)
    .filter(({ kind, sentOn }) => kind === 'NOTICE' && sentOn !== null);
  if (sent.length === 0) return dated(card.agencyToldOn);
  return sent
    .map(({ sentOn, outgoingNo }) =>
      outgoingNo === ''
        ? dated(sentOn)
        : tell(desk.language, 'registry.told', { day: dated(sentOn), number: outgoingNo }),
    )
    .join('\n');
}

function outCell(desk: Desk, card: Card): string {
  const { language } = desk;
  const removal =
    card.removedOn === null
      ? undefined
      : desk.file.all('Agenda').find(({ id, outcome }) => outcome === 'REMOVE' && id.endsWith(`-${card.id}`));
  return lines(
    dated(card.removedOn),
    card.removedOn !== null &&
      card.removalBasis !== '' &&
      wordsOf('REMOVAL_BASES', card.removalBasis)[language],
    removal && minutesOf(desk, removal.id),
    card.transferSentOn !== null && tell(language, 'registry.passed-on', { day: dated(card.transferSentOn) }),
    card.transferAcceptedOn !== null &&
      tell(language, 'registry.accepted', { day: dated(card.transferAcceptedOn) }),
  );
}

const papersCell = (desk: Desk, card: Card): string =>
  desk.file
    .all('Documents', card.id)
    .filter(({ state }) => state !== 'SUPERSEDED')
    .map((paper) => paperName(paper, desk.language))
    .join('\n');

/** A letter about nobody here has its number in the journal too, so that no number is missing. */
function letterRow(desk: Desk, letter: IncomingLetter): SheetRow {
  const { language } = desk;
  return {
    cells: [
      incomingWords(letter.number)[language],
      lines(dated(letter.receivedOn), dated(letter.registeredOn)),
      lines(letter.source !== '' && wordsOf('SOURCES', letter.source)[language], letter.sender),
      tell(language, 'registry.nobody'),
      ...JOURNAL_COLUMNS.slice(4).map(() => ''),
    ],
  };
}
