// A letter that came in, written down once: its record, a referral on the card of each pupil, its number if it is given at once.

import type { CalendarDate } from '../../model/calendar-date';
import type { Source } from '../../model/codes';
import type { Finding } from '../../order/verdict';
import type { RowRequest } from '../../register/reading';
import type { IncomingLetter } from '../../register/tables/incoming';
import type { Referral } from '../../register/tables/referrals';
import type { FieldProblem, Known } from '../command';
import type { Desk } from '../desk';
import { outOfOrder } from '../preparation/day-checks';
import { openCard } from './open-card';
import {
  type Entry,
  entryFindings,
  giveNumber,
  numberProblem,
  numbersToRead,
  takeNumber,
} from './registration';

/** What the form of a letter says; both kinds of letters have it. */
export interface LetterInput {
  sender: string;
  letterNo: string;
  letterDate?: CalendarDate | null;
  receivedOn: CalendarDate;
  receivedAt?: string | null;
  gist: string;
  registeredOn?: CalendarDate | null;
  number: string;
}

/** Rows a letter about these pupils needs. */
export const letterRows = (input: LetterInput, pupilIds: readonly string[], known: Known): RowRequest => ({
  ...numbersToRead(input.registeredOn ? input.number : ''),
  Pupils: { ids: pupilIds },
  Cards: { ids: known.openCards.filter((id) => pupilIds.some((pupil) => id.startsWith(`${pupil}-`))) },
});

/** Days that cannot be, and a number that is taken. */
export function letterProblems(desk: Desk, input: LetterInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.receivedOn > desk.today) problems.push({ path: ['receivedOn'], text: 'problem.date-ahead' });
  else if (input.letterDate && input.letterDate > input.receivedOn)
    problems.push(outOfOrder('letterDate', input.receivedOn, input.letterDate));
  if (input.registeredOn && input.registeredOn > desk.today)
    problems.push({ path: ['registeredOn'], text: 'problem.date-ahead' });
  const taken = input.registeredOn && numberProblem(desk, input.number, input.registeredOn);
  return taken ? [...problems, taken] : problems;
}

/** A letter taken in. */
export interface TakenIn {
  letter: IncomingLetter;
  referrals: readonly Referral[];
  cards: readonly string[];
  /** '' while it has none. */
  number: string;
  findings: readonly Finding[];
}

/** Writes the letter and its referrals; the pupils are known to be there. */
export function takeIn(
  desk: Desk,
  input: LetterInput,
  source: Exclude<Source, 'APPLICATION'>,
  pupilIds: readonly string[],
  more: Partial<Pick<IncomingLetter, 'agency' | 'situation' | 'notOurs'>>,
): TakenIn {
  const facts = {
    source,
    sender: input.sender,
    letterNo: input.letterNo,
    letterDate: input.letterDate ?? null,
    receivedOn: input.receivedOn,
    receivedAt: input.receivedAt ?? '',
    gist: input.gist,
    agency: more.agency ?? ('' as const),
    situation: more.situation ?? ('' as const),
  };
  const letter = desk.file.add('Incoming', '', { ...facts, notOurs: more.notOurs ?? null });
  const referrals = [...new Set(pupilIds)].flatMap((id) => {
    const pupil = desk.file.get('Pupils', id);
    if (!pupil) return [];
    const { receivedOn, receivedAt } = facts;
    const cardId = openCard(desk, pupil, { source, receivedOn, receivedAt });
    return [desk.file.add('Referrals', cardId, facts, `-${letter.id}`)];
  });
  const entry: Entry = { letter, referrals };
  const cards = referrals.map(({ id }) => id.slice(0, 10));
  if (letter.notOurs === true) desk.file.markLetterOpen(letter.id, true);
  const { registeredOn } = input;
  if (!registeredOn) return { letter, referrals, cards, number: '', findings: [] };
  const findings = entryFindings(desk, entry, registeredOn);
  const number = takeNumber(desk, input.number, registeredOn);
  giveNumber(desk, entry, registeredOn, number);
  return { letter, referrals, cards, number, findings };
}
