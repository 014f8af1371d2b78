// ¶13 Requests to bodies with their replies (D07), and invitations of specialists and bodies to a sitting (¶8, D15).
import {
  AnswerInvitation,
  InviteSpecialist,
  RecordReply,
  RemindRequest,
  SendRequest,
} from '../../model/inputs/preparation';
import { fullName } from '../../model/person-name';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { specialistFindings } from '../../order/p08-invited';
import { requestFindings } from '../../order/p13-preparation';
import { wordingFindings } from '../../order/p25-no-consequences';
import type { Letter } from '../../register/tables/letters';
import { OFFICE_ROLES } from '../access';
import { unknownPeople } from '../afterwards/contacts';
import { packOf, withFields } from '../card-facts';
import { defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { lastDay } from '../sitting/sitting-day';
import { dayProblems } from './day-checks';

export const sendRequest = defineCommand({
  name: 'send-request',
  paragraphs: [13],
  roles: OFFICE_ROLES,
  input: SendRequest,
  tables: ['Cards', ...journalTables('OUTGOING')],
  rows: (input) => withJournal('OUTGOING', input.outgoingNo, { Cards: { ids: [input.cardId] } }),
  decide(desk, input) {
    const { cardId, ...fields } = input;
    const card = desk.file.get('Cards', cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const problems = dayProblems(desk.today, 13, [
      { path: 'sentOn', on: input.sentOn, after: [card.receivedOn] },
      { path: 'wantedBy', on: input.wantedBy, after: [input.sentOn], ahead: true },
    ]);
    if (problems.length > 0) return { problems };
    const findings = requestFindings(
      { agency: input.agency, addressee: input.toWhom, question: input.question, sentOn: input.sentOn },
      { pack: packOf(card) },
    );
    const outgoingNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: input.sentOn,
      path: 'outgoingNo',
      kind: 'D07',
    });
    if (typeof outgoingNo !== 'string') return { problems: [outgoingNo] };
    desk.file.add('Letters', cardId, {
      kind: 'REQUEST',
      ...fields,
      outgoingNo,
      wantedBy: input.wantedBy ?? null,
    });
    return {
      findings: [
        ...withFields(findings, { addressee: 'toWhom' }),
        ...wordingFindings(input.question, 'question'),
      ],
      follows: toldNumber(input.outgoingNo, outgoingNo),
      subject: cardId,
      done: {
        text: 'done.request-sent',
        cardId,
        next: { act: { screen: 'new-paper', cardId }, text: 'act.paper' },
      },
    };
  },
});

/** The letter of a kind, or what is wrong with it. */
function letterOf(desk: Desk, letterId: string, kind: Letter['kind']): Letter | undefined {
  const letter = desk.file.get('Letters', letterId);
  return letter?.kind === kind ? letter : undefined;
}
const letterUnknown = { problems: [{ path: ['letterId'], text: 'problem.letter-unknown' as const }] };
const replied: FieldProblem = { path: [], text: 'problem.already-replied' };

export const remindRequest = defineCommand({
  name: 'remind-request',
  paragraphs: [13],
  roles: OFFICE_ROLES,
  input: RemindRequest,
  tables: ['Letters'],
  rows: (input) => ({ Letters: { ids: [input.letterId] } }),
  decide(desk, input) {
    const letter = letterOf(desk, input.letterId, 'REQUEST');
    if (!letter) return letterUnknown;
    const problems = dayProblems(desk.today, 13, [
      { path: 'remindedOn', on: input.remindedOn, after: [letter.sentOn, letter.remindedOn] },
      { path: 'wantedBy', on: input.wantedBy, after: [input.remindedOn], ahead: true },
    ]);
    if (letter.repliedOn !== null) problems.push(replied);
    if (problems.length > 0) return { problems };
    desk.file.change('Letters', letter.id, {
      remindedOn: input.remindedOn,
      wantedBy: input.wantedBy ?? null,
    });
    const cardId = cardIdOf(letter.id);
    return { subject: cardId, done: { text: 'done.request-reminded', cardId } };
  },
});

export const recordReply = defineCommand({
  name: 'record-reply',
  paragraphs: [13],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: RecordReply,
  tables: ['Letters', 'Cards'],
  rows: (input) => ({ Letters: { ids: [input.letterId] }, Cards: { ids: [cardIdOf(input.letterId)] } }),
  decide(desk, input) {
    const letter = letterOf(desk, input.letterId, 'REQUEST');
    const card = desk.file.get('Cards', cardIdOf(input.letterId));
    if (!letter || !card) return letterUnknown;
    const problems = dayProblems(desk.today, 13, [{ path: 'repliedOn', on: input.repliedOn }]);
    if (letter.repliedOn !== null) problems.push(replied);
    if (problems.length > 0) return { problems };
    const { repliedOn, replyNo, reply } = input;
    const findings = requestFindings(
      {
        agency: letter.agency,
        addressee: letter.toWhom,
        question: letter.question,
        sentOn: letter.sentOn ?? undefined,
        repliedOn,
      },
      { pack: packOf(card) },
    );
    desk.file.change('Letters', letter.id, { repliedOn, replyNo, reply });
    return { findings, subject: card.id, done: { text: 'done.reply-recorded', cardId: card.id } };
  },
});

export const inviteSpecialist = defineCommand({
  name: 'invite-specialist',
  paragraphs: [8, 13],
  roles: OFFICE_ROLES,
  input: InviteSpecialist,
  tables: ['Sittings', 'Agenda', ...journalTables('OUTGOING')],
  rows: (input) =>
    withJournal('OUTGOING', input.outgoingNo, {
      Sittings: { ids: [input.sittingId] },
      Agenda: { ids: input.itemId ? [input.itemId] : [] },
    }),
  decide(desk, input) {
    const sitting = desk.file.get('Sittings', input.sittingId);
    if (!sitting || sitting.heldOn === null)
      return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    const item = input.itemId ? desk.file.get('Agenda', input.itemId) : undefined;
    const problems: FieldProblem[] = [
      ...dayProblems(desk.today, 8, [{ path: 'sentOn', on: input.sentOn }]),
      ...unknownPeople(desk, { staffId: input.staffId }),
    ];
    const foreign = input.itemId && sittingIdOf(input.itemId) !== sitting.id;
    if (input.itemId && (!item || item.withdrawn === true || foreign))
      problems.push({ path: ['itemId'], text: 'problem.item-unknown' });
    if (sitting.closedAt !== '') problems.push({ path: [], text: 'problem.sitting-closed' });
    if (problems.length > 0) return { problems };
    const person = input.staffId ? desk.file.get('Staff', input.staffId) : undefined;
    const whom = person ? fullName(nameOf(person)) : input.whom;
    const outgoingNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: input.sentOn,
      path: 'outgoingNo',
      kind: 'D15',
    });
    if (typeof outgoingNo !== 'string') return { problems: [outgoingNo] };
    const findings = specialistFindings({
      whom,
      invitedOn: input.sentOn,
      sittingOn: lastDay(sitting) ?? sitting.heldOn,
    });
    desk.file.add('Letters', sitting.id, {
      kind: 'INVITATION',
      toWhom: whom,
      position: person?.position ?? input.position,
      staffId: person?.id ?? '',
      agency: person ? '' : (input.agency ?? ''),
      itemId: item?.id ?? '',
      sentOn: input.sentOn,
      channel: input.channel,
      outgoingNo,
    });
    return {
      findings: withFields(findings, { invitedOn: 'sentOn' }),
      follows: toldNumber(input.outgoingNo, outgoingNo),
      subject: sitting.id,
      done: {
        text: 'done.specialist-invited',
        sittingId: sitting.id,
        next: { act: { screen: 'new-paper', sittingId: sitting.id }, text: 'act.paper' },
      },
    };
  },
});

export const answerInvitation = defineCommand({
  name: 'answer-invitation',
  paragraphs: [8, 13],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: AnswerInvitation,
  tables: ['Letters'],
  rows: (input) => ({ Letters: { ids: [input.letterId] } }),
  decide(desk, input) {
    const letter = letterOf(desk, input.letterId, 'INVITATION');
    if (!letter) return letterUnknown;
    const problems = dayProblems(desk.today, 8, [
      { path: 'repliedOn', on: input.repliedOn, after: [letter.sentOn] },
    ]);
    if (problems.length > 0) return { problems };
    const { repliedOn, answer, note } = input;
    desk.file.change('Letters', letter.id, { repliedOn, answer, reply: note });
    const sittingId = sittingIdOf(letter.id);
    return { subject: sittingId, done: { text: 'done.invitation-answered', sittingId } };
  },
});
