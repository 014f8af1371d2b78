// T04 Information gets its incoming number and date (¶11: one working day for an agency's letter). One letter has one number, whatever the number of its pupils.
import { RegisterReferral } from '../../model/inputs/intake';
import { cardIdOf, incomingIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { incomingWords } from '../numbers';
import {
  type Entry,
  entryFindings,
  entryOf,
  giveNumber,
  numberProblem,
  numbersToRead,
  takeNumber,
  unregistered,
} from './registration';

export const registerReferral = defineCommand({
  name: 'register-referral',
  paragraphs: [11],
  roles: OFFICE_ROLES,
  input: RegisterReferral,
  tables: ['Cards', 'Referrals', 'Incoming'],
  rows(input, known) {
    const cardId = input.cardId ?? cardIdOf(input.referralId ?? '');
    const own = known.ids('Referrals').filter((id) => cardId !== '' && id.startsWith(`${cardId}-`));
    const letters = own.map(incomingIdOf).filter((id) => id !== '');
    const shared = known.ids('Referrals').filter((id) => letters.includes(incomingIdOf(id)));
    const numbers = numbersToRead(input.number);
    return {
      Cards: { ids: [cardId, ...shared.map(cardIdOf)] },
      Referrals: { ...numbers.Referrals, ids: [...own, ...shared] },
      Incoming: { ...numbers.Incoming, ids: input.incomingId ? [input.incomingId] : letters },
    };
  },
  decide(desk, input) {
    const entry = entryToRegister(desk, input);
    if ('text' in entry) return { problems: [entry] };
    if (input.registeredOn > desk.today)
      return { problems: [{ path: ['registeredOn'], text: 'problem.date-ahead' }] };
    const taken = numberProblem(desk, input.number, input.registeredOn);
    if (taken) return { problems: [taken] };
    const findings = entryFindings(desk, entry, input.registeredOn);
    const number = takeNumber(desk, input.number, input.registeredOn);
    giveNumber(desk, entry, input.registeredOn, number);
    const cards = entry.referrals.map(({ id }) => cardIdOf(id));
    const cardId = input.cardId ?? cards[0];
    const letter = entry.letter;
    const gathered = cardId !== undefined && desk.file.get('Cards', cardId)?.gatheredOn !== null;
    return {
      findings,
      subject: cardId ?? letter?.id ?? '',
      alsoOn: cards.filter((id) => id !== cardId),
      done: {
        text: 'done.registered',
        facts: { number: incomingWords(number) },
        ...(cardId === undefined
          ? letter && letter.repliedOn === null
            ? { next: { act: { screen: 'reply-not-ours', incomingId: letter.id }, text: 'act.reply' } }
            : {}
          : {
              cardId,
              next: gathered
                ? { act: { screen: 'card', cardId }, text: 'act.card' }
                : { act: { screen: 'primary-information', cardId }, text: 'act.primary-information' },
            }),
      },
    };
  },
});

function entryToRegister(
  desk: Desk,
  input: { cardId?: string | null; referralId?: string | null; incomingId?: string | null },
): Entry | FieldProblem {
  if (input.incomingId) {
    const letter = desk.file.get('Incoming', input.incomingId);
    if (letter?.notOurs !== true) return { path: ['incomingId'], text: 'problem.letter-unknown' };
    return letter.registeredOn === null
      ? { letter, referrals: [] }
      : { path: [], text: 'problem.already-registered' };
  }
  const cardId = input.cardId ?? cardIdOf(input.referralId ?? '');
  const card = desk.file.get('Cards', cardId);
  if (!card) return { path: ['cardId'], text: 'problem.card-unknown' };
  const referrals = desk.file.all('Referrals', cardId);
  if (input.referralId && !referrals.some(({ id }) => id === input.referralId))
    return { path: ['referralId'], text: 'problem.referral-unknown' };
  const waiting = unregistered(card, referrals);
  const referral = input.referralId ? waiting.find(({ id }) => id === input.referralId) : waiting[0];
  return referral ? entryOf(desk, referral) : { path: [], text: 'problem.already-registered' };
}
