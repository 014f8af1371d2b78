// What is asked to set the council (¶6, ¶7), convene it (¶5, ¶9) and hold a sitting (¶15, ¶17).
import * as z from 'zod/mini';
import { GROUNDS, INVITE_RESULTS, INVITE_WAYS, ITEM_KINDS, MOVES, OFFICES, OUTCOMES, VOTES } from '../codes';
import { idPattern } from '../record-id';
import {
  beside,
  count,
  date,
  dayAhead,
  line,
  oneOf,
  optionalDate,
  optionalDayAhead,
  optionalText,
  optionalTime,
  prose,
  recordId,
  someOf,
  time,
  yesNo,
} from '../scalars';

/** The head's order on the composition (¶6, ¶7). */
export const SetCouncil = z.object({
  orderNumber: optionalText(60),
  orderDate: date(),
  inForceFrom: dayAhead(),
  members: z
    .array(
      z.object({
        staffId: recordId(idPattern('staff')),
        office: oneOf(OFFICES),
        /** Why this person: substitution's basis, "acting head by order …". */
        basis: optionalText(300),
      }),
    )
    .check(z.minLength(1, 'required'), z.maxLength(30, 'too-many')),
});

/** A question of an agenda. */
const asked = {
  kind: oneOf(ITEM_KINDS),
  /** The card it is about; another question may name one too. */
  cardId: z.optional(z.nullable(recordId(idPattern('card')))),
  title: optionalText(300),
  /** The question put off before. */
  carriedFrom: z.optional(z.nullable(recordId(idPattern('agendaItem')))),
  rapporteur: z.optional(z.nullable(recordId(idPattern('staff')))),
};

/** The administration decides to hold a sitting (¶5). */
export const ConveneSitting = z.object({
  sittingId: z.optional(z.nullable(recordId(idPattern('sitting')))),
  heldOn: dayAhead(),
  heldAt: time(),
  place: line(200),
  /** Who of the administration decided that it is held; absent: whoever convenes it. */
  decidedBy: z.optional(z.nullable(recordId(idPattern('staff')))),
  decidedBasis: optionalText(300),
  items: z
    .array(
      z.object({
        itemId: z.optional(z.nullable(recordId(idPattern('agendaItem')))),
        ...asked,
        /** When the family is to come; absent: the sitting's hour and so many minutes for each question before. */
        comesAt: optionalTime(),
      }),
    )
    .check(z.minLength(1, 'required'), z.maxLength(30, 'too-many')),
});

/** A question is taken up at an open sitting (¶5, ¶17): who asked for it is of the school, or named in words. */
export const AddToAgenda = z
  .object({
    sittingId: recordId(idPattern('sitting')),
    ...asked,
    askedById: z.optional(z.nullable(recordId(idPattern('staff')))),
    askedBy: optionalText(200),
  })
  .check(
    beside((input) => Boolean(input.askedById) || input.askedBy !== '', {
      error: 'required',
      path: ['askedById'],
    }),
  );

/** Parents were invited (¶9): when, how, with what result. */
export const InviteParents = z.object({
  itemId: recordId(idPattern('agendaItem')),
  invitedOn: date(),
  way: oneOf(INVITE_WAYS),
  result: oneOf(INVITE_RESULTS),
  note: optionalText(500),
});

/** The sitting is opened: who is here, who presides, who keeps the minutes; the minutes' number is reserved. */
export const OpenSitting = z.object({
  sittingId: recordId(idPattern('sitting')),
  openedAt: time(),
  presidingId: recordId(idPattern('staff')),
  presidingBasis: optionalText(300),
  secretaryId: recordId(idPattern('staff')),
  secretaryBasis: optionalText(300),
  minutesNumber: optionalText(30),
  members: z
    .array(z.object({ staffId: recordId(idPattern('staff')), present: yesNo(), reason: optionalText(300) }))
    .check(z.minLength(1, 'required')),
  invited: z._default(
    z
      .array(
        z.object({
          name: line(120),
          position: line(200),
          /** Why an invited person did not come; '' for whoever is here. */
          absence: optionalText(300),
        }),
      )
      .check(z.maxLength(30, 'too-many')),
    [],
  ),
  /** Who came late or left, in order, and before which item; absent: as it was. */
  moves: z.optional(
    z
      .array(
        z.object({
          staffId: recordId(idPattern('staff')),
          kind: oneOf(MOVES),
          itemId: recordId(idPattern('agendaItem')),
        }),
      )
      .check(z.maxLength(60, 'too-many')),
  ),
  /** Who presides from which item on, by which basis (¶7, ¶17), when it changes in the middle; absent: as it was. */
  presidingFrom: z.optional(
    z
      .array(
        z.object({
          itemId: recordId(idPattern('agendaItem')),
          staffId: recordId(idPattern('staff')),
          basis: line(300),
        }),
      )
      .check(z.maxLength(30, 'too-many')),
  ),
});

/** The hearing of one item (¶15, ¶17). */
export const RecordHearing = z
  .object({
    itemId: recordId(idPattern('agendaItem')),
    heard: prose(),
    spoke: z._default(
      z.array(z.object({ who: line(200), gist: prose(2000) })).check(z.maxLength(20, 'too-many')),
      [],
    ),
    parentsPresent: yesNo(),
    parentsWho: optionalText(200),
    parentsOpinion: optionalText(2000),
    whyNotHeard: optionalText(1000),
    pupilOpinion: optionalText(2000),
  })
  .check(
    beside((input) => input.parentsPresent !== false || input.whyNotHeard !== '', {
      error: 'required',
      path: ['whyNotHeard'],
    }),
  );

/** T12–T14 The decision on one item. */
export const RecordDecision = z.object({
  itemId: recordId(idPattern('agendaItem')),
  outcome: oneOf(OUTCOMES),
  grounds: z._default(someOf(GROUNDS), []),
  /** Said only when somebody said it: nothing is printed of a vote nobody recorded. */
  unanimous: z.optional(z.boolean()),
  votesFor: z.optional(z.nullable(count(30))),
  votesAgainst: z.optional(z.nullable(count(30))),
  votesAbstained: z.optional(z.nullable(count(30))),
  reason: optionalText(2000),
  postponedTo: optionalDayAhead(),
  tasks: optionalText(2000),
  /** The council's own words on another question, printed as its decision. */
  resolution: optionalText(2000),
  /** Present members who stepped back from this item. */
  notVoting: z._default(z.array(recordId(idPattern('staff'))).check(z.maxLength(30, 'too-many')), []),
  /** How the presiding person voted; it decides a tie where the school says so. */
  presidingVote: z.optional(z.nullable(oneOf(VOTES))),
  /** Members who voted otherwise and want it in the minutes. */
  dissents: z._default(
    z
      .array(z.object({ staffId: recordId(idPattern('staff')), opinion: prose(2000) }))
      .check(z.maxLength(10, 'too-many')),
    [],
  ),
  /** What is asked of whom; those of before that are not named are taken back. */
  assignments: z._default(
    z
      .array(
        z
          .object({
            taskId: z.optional(z.nullable(recordId(idPattern('task')))),
            what: line(500),
            staffId: z.optional(z.nullable(recordId(idPattern('staff')))),
            outsider: optionalText(200),
            dueOn: optionalDayAhead(),
            toPlan: z._default(z.boolean(), false),
          })
          .check(
            beside((task) => Boolean(task.staffId) || task.outsider !== '', {
              error: 'required',
              path: ['staffId'],
            }),
          ),
      )
      .check(z.maxLength(20, 'too-many')),
    [],
  ),
});

/** What the council asked of somebody is done; without a day it is not done after all. */
export const FinishTask = z.object({
  taskId: recordId(idPattern('task')),
  doneOn: optionalDate(),
  note: optionalText(1000),
});

/** The sitting stops and goes on another day or hour. */
export const AdjournSitting = z.object({
  sittingId: recordId(idPattern('sitting')),
  endedAt: time(),
  resumesOn: dayAhead(),
  resumesAt: time(),
  reason: optionalText(500),
});

/** The sitting goes on. */
export const ResumeSitting = z.object({
  sittingId: recordId(idPattern('sitting')),
  resumedOn: date(),
  resumedAt: time(),
});

/** The sitting ends; its papers are drafted. */
export const CloseSitting = z.object({ sittingId: recordId(idPattern('sitting')), closedAt: time() });

/** A closed sitting is opened again to mend a mistake. */
export const ReopenSitting = z.object({ sittingId: recordId(idPattern('sitting')), reason: prose(1000) });
