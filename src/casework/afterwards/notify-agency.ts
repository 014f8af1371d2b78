// ¶20 Each agency that wrote is told of the decision within one working day, whatever it was; then its receipt is proven and the cooperation goes on.

import type { CalendarDate } from '../../model/calendar-date';
import { KeepContact, NotifyAgency, ProveNotice } from '../../model/inputs/assessment';
import { cardIdOf, incomingIdOf } from '../../model/record-id';
import { noticeFindings, noticeTerm } from '../../order/p20-notice';
import type { Card } from '../../register/tables/cards';
import type { Letter } from '../../register/tables/letters';
import { OFFICE_ROLES } from '../access';
import { clockOf, packOf, withFields } from '../card-facts';
import { isOver } from '../card-state';
import { changeCard } from '../change-card';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { outOfOrder } from '../preparation/day-checks';
import { isSealed, markToSeal } from '../privacy/sealing';
import { movesOf, toldDay } from '../term-moves';
import { consideredLetters, letterWaits, noticeFacts, noticeWorkLeft, toTell } from './notices';

export const notifyAgency = defineCommand({
  name: 'notify-agency',
  paragraphs: [20],
  roles: OFFICE_ROLES,
  onRemoved: true,
  input: NotifyAgency,
  tables: ['Cards', 'Referrals', ...journalTables('OUTGOING')],
  rows(input, known) {
    const letters = known
      .ids('Referrals')
      .filter((id) => cardIdOf(id) === input.cardId)
      .map(incomingIdOf);
    // Other pupils of the same letters: their notice may be the same.
    const others = known
      .ids('Referrals')
      .filter((id) => incomingIdOf(id) !== '' && letters.includes(incomingIdOf(id)))
      .map(cardIdOf)
      .filter((id) => known.openCards.includes(id));
    const cards = [...new Set([input.cardId, ...others])];
    return withJournal('OUTGOING', input.outgoingNo, {
      Cards: { ids: cards },
      Referrals: { under: cards },
      Letters: { under: cards },
      Documents: { under: [input.cardId] },
    });
  },
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const considered = consideredLetters(desk, card);
    const about = input.referralId
      ? considered.find(({ referral }) => referral.id === input.referralId)
      : (considered.find(({ toldOn }) => toldOn === null) ?? considered[0]);
    if (!about) return { problems: [{ path: [], text: 'problem.no-notice-due', paragraph: 20 }] };
    const problems: FieldProblem[] = [];
    if (input.toldOn > desk.today) problems.push({ path: ['toldOn'], text: 'problem.date-ahead' });
    const last = about.sent[about.sent.length - 1]?.sentOn ?? card.removedOn;
    if (last && input.toldOn < last) problems.push(outOfOrder('toldOn', input.toldOn, last, 20));
    if (input.proofOn && input.proofOn > desk.today)
      problems.push({ path: ['proofOn'], text: 'problem.date-ahead' });
    if (input.proofOn && input.proofOn < input.toldOn)
      problems.push(outOfOrder('proofOn', input.proofOn, input.toldOn, 20));
    if (input.nextOn && input.nextOn < input.toldOn)
      problems.push(outOfOrder('nextOn', input.nextOn, input.toldOn, 20));
    if (problems.length > 0) return { problems };
    const again = about.toldOn !== null;
    const outgoingNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: input.toldOn,
      path: 'outgoingNo',
      kind: 'D20',
      of: about.sent.map(({ id }) => id),
      ...(again ? {} : { subjectId: about.referral.id }),
    });
    if (typeof outgoingNo !== 'string') return { problems: [outgoingNo] };
    const facts = noticeFacts(card, again ? about.toldOn : input.toldOn);
    const term = noticeTerm(facts, packOf(card), clockOf(desk));
    const moved = { holder: card.id, term: 'NOTICE', referralId: about.referral.id } as const;
    const findings = noticeFindings(
      { ...facts, told: term && toldDay(movesOf(desk, moved, term.due)) },
      packOf(card),
      clockOf(desk),
    );
    // Told again: nothing will prove the notice before.
    for (const letter of about.sent) {
      const proof = letter.proof || ('NONE' as const);
      desk.file.markLetterOpen(letter.id, letterWaits(desk.file.change('Letters', letter.id, { proof })));
    }
    const letter = desk.file.add('Letters', card.id, {
      kind: 'NOTICE',
      outcome: toTell(desk, card),
      referralId: about.referral.id,
      toWhom: about.referral.sender,
      sentOn: input.toldOn,
      channel: input.channel,
      outgoingNo,
      again,
      proof: input.proof ?? '',
      proofOn: input.proof ? (input.proofOn ?? null) : null,
      proofWho: input.proof ? input.proofWho : '',
      contact: input.contact,
      nextOn: input.nextOn ?? null,
    });
    desk.file.markLetterOpen(letter.id, letterWaits(letter));
    // The card keeps the first of its notices.
    if (card.agencyToldOn === null)
      changeCard(desk, card.id, {
        agencyToldOn: input.toldOn,
        agencyToldHow: input.channel,
        agencyOutgoingNo: outgoingNo,
        agencyContact: input.contact,
      });
    if (isOver(card)) desk.file.markOpen(card.id, noticeWorkLeft(desk, card));
    markToSeal(desk, card.id);
    const next = { ...sealing(desk, card), ...nextOfLetter(desk, about.referral.id) };
    return {
      // What was late was recorded when the agency was first told.
      findings: again || card.removedOn !== null ? [] : withFields(findings, { notifiedOn: 'toldOn' }),
      follows: toldNumber(input.outgoingNo, outgoingNo),
      subject: card.id,
      done: { text: 'done.agency-told', cardId: card.id, ...next },
    };
  },
});

/** A refused card nobody waits for any more: its texts are taken off the register next. */
const sealing = (desk: Desk, card: Card): Pick<DoneNote, 'next'> =>
  isSealed(desk, card) && card.sealedOn === null
    ? { next: { act: { screen: 'seal', cardId: card.id }, text: 'done.to-seal' } }
    : {};

/** The same letter told of another pupil, whose decision its sender is to be told of too. */
function nextOfLetter(desk: Desk, referralId: string): Pick<DoneNote, 'next'> {
  const letter = incomingIdOf(referralId);
  const others = desk.file
    .all('Referrals')
    .filter(
      ({ id }) => letter !== '' && incomingIdOf(id) === letter && cardIdOf(id) !== cardIdOf(referralId),
    );
  for (const { id } of others) {
    const card = desk.file.find('Cards', cardIdOf(id));
    const waits = card && consideredLetters(desk, card).find(({ referral }) => referral.id === id);
    if (card && waits?.toldOn === null)
      return {
        next: {
          act: { screen: 'notify-agency', cardId: card.id, referralId: id, same: true },
          text: 'act.notify-same',
        },
      };
  }
  return {};
}

const ABOUT_NOTICE = {
  paragraphs: [20],
  roles: OFFICE_ROLES,
  onEnded: true,
  tables: ['Letters'],
  rows: ({ letterId }: { letterId: string }) => ({ Letters: { ids: [letterId] } }),
} as const;

/** The notice that something came of on this day, or what is wrong with it or with the day, which is that of `field`. */
function sentNotice(desk: Desk, letterId: string, field: string, day: CalendarDate): Letter | FieldProblem {
  const letter = desk.file.get('Letters', letterId);
  if (letter?.kind !== 'NOTICE') return { path: ['letterId'], text: 'problem.letter-unknown' };
  if (day > desk.today) return { path: [field], text: 'problem.date-ahead' };
  return letter.sentOn !== null && day < letter.sentOn ? outOfOrder(field, day, letter.sentOn, 20) : letter;
}

export const proveNotice = defineCommand({
  name: 'prove-notice',
  ...ABOUT_NOTICE,
  input: ProveNotice,
  decide(desk, input) {
    const letter = sentNotice(desk, input.letterId, 'proofOn', input.proofOn);
    if ('text' in letter) return { problems: [letter] };
    const { proof, proofOn, proofWho } = input;
    const proven = desk.file.change('Letters', letter.id, { proof, proofOn, proofWho });
    desk.file.markLetterOpen(letter.id, letterWaits(proven));
    const cardId = cardIdOf(letter.id);
    return { subject: cardId, done: { text: 'done.notice-proven', cardId } };
  },
});

export const keepContact = defineCommand({
  name: 'keep-contact',
  ...ABOUT_NOTICE,
  input: KeepContact,
  decide(desk, input) {
    const letter = sentNotice(desk, input.letterId, 'contactedOn', input.contactedOn);
    if ('text' in letter) return { problems: [letter] };
    if (input.nextOn && input.nextOn < input.contactedOn)
      return { problems: [outOfOrder('nextOn', input.nextOn, input.contactedOn, 20)] };
    const kept = desk.file.change('Letters', letter.id, {
      contactedOn: input.contactedOn,
      contactNote: input.note,
      contact: input.contact || letter.contact,
      nextOn: input.nextOn ?? null,
    });
    desk.file.markLetterOpen(letter.id, letterWaits(kept));
    const cardId = cardIdOf(letter.id);
    return { subject: cardId, done: { text: 'done.contact-kept', cardId } };
  },
});
