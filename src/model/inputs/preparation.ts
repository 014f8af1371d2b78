// What is asked to prepare a sitting where necessary: requests, the home visit or the meeting (¶13), invitations of specialists and bodies (¶8, ¶13).
import * as z from 'zod/mini';
import { AGENCIES, CHANNELS, INVITE_RESULTS, MEETING_FORMS } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  count,
  date,
  line,
  oneOf,
  optionalDayAhead,
  optionalText,
  prose,
  recordId,
} from '../scalars';

/** ¶13, 2 A request to a body (D07). */
export const SendRequest = z.object({
  cardId: recordId(idPattern('card')),
  agency: oneOf(AGENCIES),
  toWhom: line(200),
  question: prose(2000),
  wantedBy: optionalDayAhead(),
  sentOn: date(),
  channel: oneOf(CHANNELS),
  outgoingNo: optionalText(60),
});

/** The body was reminded of a request. */
export const RemindRequest = z.object({
  letterId: recordId(idPattern('letter')),
  remindedOn: date(),
  wantedBy: optionalDayAhead(),
});

/** What a body replied to a request. */
export const RecordReply = z.object({
  letterId: recordId(idPattern('letter')),
  repliedOn: date(),
  replyNo: optionalText(60),
  reply: prose(2000),
});

/** ¶13, 1 The head's order on a commission to see the home (D04). */
export const OrderHomeVisit = z
  .object({
    cardId: recordId(idPattern('card')),
    /** Given: the order written down before, as long as nobody has visited. */
    visitId: z.optional(z.nullable(recordId(idPattern('visit')))),
    orderNumber: optionalText(60),
    orderDate: date(),
    /** Who chairs the commission; among its members without being named there again. */
    chair: z.optional(z.nullable(recordId(idPattern('staff')))),
    members: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(15, 'too-many')), []),
    outsiders: z._default(
      z.array(z.object({ name: line(120), position: line(200) })).check(z.maxLength(10, 'too-many')),
      [],
    ),
    wantedBy: optionalDayAhead(),
  })
  .check(
    beside((input) => Boolean(input.chair) || input.members.length + input.outsiders.length > 0, {
      error: 'required',
      path: ['members'],
    }),
  );

/** The visit and its act (D05), on paper. */
export const RecordHomeAct = z.object({
  visitId: recordId(idPattern('visit')),
  heldOn: date(),
  met: line(300),
  gist: optionalText(1000),
  /** The help the commission recommends. */
  help: optionalText(1000),
  actOn: date(),
  /** Members who did not sign, by staff id or the name of an outside member. */
  unsigned: z._default(z.array(line(120)).check(z.maxLength(25, 'too-many')), []),
  sheets: count(500),
  keptWhere: line(200),
});

/** The other way of ¶13, 1: a meeting with the parents before the sitting (D06). */
export const RecordParentMeeting = z.object({
  cardId: recordId(idPattern('card')),
  heldOn: date(),
  met: line(300),
  form: z.optional(z.nullable(oneOf(MEETING_FORMS))),
  /** Who took part for the school beside whoever writes it down. */
  members: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(15, 'too-many')), []),
  gist: prose(2000),
  /** What the parents hold of it. */
  said: optionalText(1000),
  /** The steps agreed on. */
  help: optionalText(1000),
  sheets: count(500),
  keptWhere: line(200),
});

/** ¶8, ¶13, 3 A specialist or a body's representative is invited to a sitting (D15). */
export const InviteSpecialist = z
  .object({
    sittingId: recordId(idPattern('sitting')),
    /** The question they come to; absent: the whole sitting. */
    itemId: z.optional(z.nullable(recordId(idPattern('agendaItem')))),
    /** One of the staff; absent: somebody from outside, by name and post. */
    staffId: z.optional(z.nullable(recordId(idPattern('staff')))),
    whom: optionalText(120),
    position: optionalText(200),
    agency: z.optional(z.nullable(oneOf(AGENCIES))),
    sentOn: date(),
    channel: oneOf(CHANNELS),
    outgoingNo: optionalText(60),
  })
  .check(
    beside((input) => Boolean(input.staffId) || input.whom !== '', { error: 'required', path: ['whom'] }),
    beside((input) => Boolean(input.staffId) || input.position !== '', {
      error: 'required',
      path: ['position'],
    }),
  );

/** What an invited person answered. */
export const AnswerInvitation = z.object({
  letterId: recordId(idPattern('letter')),
  repliedOn: date(),
  answer: oneOf(INVITE_RESULTS),
  note: optionalText(500),
});
