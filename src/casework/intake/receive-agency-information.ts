// T01 A letter of an agency about one or several pupils, or about nobody here, comes in (¶11). The application of ¶4 is not replaced by it.

import { ReceiveAgencyInformation, ReplyNotOurs } from '../../model/inputs/intake';
import { OFFICE_ROLES } from '../access';
import { type DoneNote, defineCommand } from '../command';
import type { Desk } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { incomingWords } from '../numbers';
import { outOfOrder } from '../preparation/day-checks';
import { letterTerm } from './letter-term';
import { letterProblems, letterRows, type TakenIn, takeIn } from './take-in-letter';

export const receiveAgencyInformation = defineCommand({
  name: 'receive-agency-information',
  paragraphs: [11],
  roles: OFFICE_ROLES,
  input: ReceiveAgencyInformation,
  tables: ['Pupils', 'Cards', 'Referrals', 'Incoming'],
  rows: (input, known) => letterRows(input, input.pupilIds, known),
  decide(desk, input) {
    const problems = [
      ...letterProblems(desk, input),
      ...input.pupilIds.flatMap((id, at) =>
        desk.file.get('Pupils', id)
          ? []
          : [{ path: ['pupilIds', at], text: 'problem.pupil-unknown' as const }],
      ),
    ];
    if (problems.length > 0) return { problems };
    const { agency, situation, notOurs } = input;
    const taken = takeIn(desk, input, 'AGENCY', input.pupilIds, {
      agency,
      situation,
      notOurs: notOurs ? true : null,
    });
    const [cardId] = taken.cards;
    return {
      findings: taken.findings,
      intake: true,
      subject: cardId ?? taken.letter.id,
      alsoOn: taken.cards.slice(1),
      done: doneWith(desk, taken),
    };
  },
});

/** What was written, and until when it waits for its number, with the reason; then the next step. */
export function doneWith(desk: Desk, { letter, referrals, cards, number }: TakenIn): DoneNote {
  const [cardId] = cards;
  const about = cardId === undefined ? { incomingId: letter.id } : { cardId };
  const joined = cards.filter((id) => (desk.file.get('Cards', id)?.version ?? 0) > 0).length;
  const said = incomingWords(number);
  const text: Pick<DoneNote, 'text' | 'facts'> =
    number !== ''
      ? joined === 0
        ? { text: 'done.letter-registered', facts: { number: said, n: cards.length } }
        : { text: 'done.letter-joined', facts: { number: said, fresh: cards.length - joined, joined } }
      : { text: 'done.agency-information', facts: { ...letterTerm(desk, letter) } };
  if (number === '')
    return { ...text, cardId, next: { act: { screen: 'register', ...about }, text: 'act.register' } };
  if (cardId === undefined)
    return {
      ...text,
      next: { act: { screen: 'reply-not-ours', incomingId: letter.id }, text: 'act.reply' },
    };
  return letter.source === 'AGENCY'
    ? {
        ...text,
        cardId,
        next: {
          act: { screen: 'draft-application', cardId, referralId: referrals[0]?.id },
          text: 'act.draft-application',
        },
      }
    : { ...text, cardId };
}

/** The agency learns that its letter is about nobody here. */
export const replyNotOurs = defineCommand({
  name: 'reply-not-ours',
  paragraphs: [11],
  roles: OFFICE_ROLES,
  input: ReplyNotOurs,
  tables: journalTables('OUTGOING'),
  rows: (input) => withJournal('OUTGOING', input.outgoingNo, { Incoming: { ids: [input.incomingId] } }),
  decide(desk, input) {
    const letter = desk.file.get('Incoming', input.incomingId);
    if (letter?.notOurs !== true)
      return { problems: [{ path: ['incomingId'], text: 'problem.letter-unknown' }] };
    if (input.repliedOn > desk.today)
      return { problems: [{ path: ['repliedOn'], text: 'problem.date-ahead' }] };
    if (letter.receivedOn !== null && input.repliedOn < letter.receivedOn)
      return { problems: [outOfOrder('repliedOn', input.repliedOn, letter.receivedOn, 11)] };
    const replyNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: input.repliedOn,
      path: 'outgoingNo',
      kind: '',
      of: [letter.id],
    });
    if (typeof replyNo !== 'string') return { problems: [replyNo] };
    desk.file.change('Incoming', letter.id, {
      repliedOn: input.repliedOn,
      replyNo,
      replyHow: input.channel,
      replyNote: input.note,
    });
    const waits = letter.registeredOn === null;
    desk.file.markLetterOpen(letter.id, waits);
    return {
      follows: toldNumber(input.outgoingNo, replyNo),
      subject: letter.id,
      done: {
        text: 'done.replied',
        ...(waits
          ? { next: { act: { screen: 'register', incomingId: letter.id }, text: 'act.register' } }
          : {}),
      },
    };
  },
});
