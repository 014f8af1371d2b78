// T04 The information gets its incoming number and date (¶11: one working day for an agency's letter).
import { RegisterReferral } from '../model/inputs/intake';
import { registrationFindings } from '../order/p11-registration';
import { OFFICE_ROLES } from './access';
import { clockOf, packOf, registrationFacts } from './card-facts';
import { changeCard } from './change-card';
import { defineCommand } from './command';
import { incomingWords, threeDigits } from './numbers';

export const registerReferral = defineCommand({
  name: 'register-referral',
  paragraphs: [11],
  roles: OFFICE_ROLES,
  input: RegisterReferral,
  tables: ['Cards'],
  rows: (input) => ({ Cards: { ids: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (card.registeredOn !== null) return { problems: [{ path: [], text: 'problem.already-registered' }] };
    if (input.registeredOn > desk.today)
      return { problems: [{ path: ['registeredOn'], text: 'problem.date-ahead' }] };
    const facts = { ...registrationFacts(card), registeredOn: input.registeredOn };
    const findings = registrationFindings(facts, packOf(card), clockOf(desk));
    if (/^\d+$/.test(input.number)) desk.file.goOnAfter('incoming', Number(input.number));
    const number =
      input.number === ''
        ? threeDigits(desk.file.take('incoming'))
        : /^\d+$/.test(input.number)
          ? threeDigits(Number(input.number))
          : input.number;
    changeCard(desk, card.id, { registeredOn: input.registeredOn, number });
    return {
      findings,
      subject: card.id,
      done: {
        text: 'done.registered',
        facts: { number: incomingWords(number) },
        cardId: card.id,
        next: { act: { screen: 'primary-information', cardId: card.id }, text: 'act.primary-information' },
      },
    };
  },
});
