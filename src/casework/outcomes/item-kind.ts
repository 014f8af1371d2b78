// What an item of one kind asks before it is decided, and what its decision does to the card.
import type * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import type { RecordDecision } from '../../model/inputs/council';
import type { ParentInvitation } from '../../order/p09-parents';
import type { Finding } from '../../order/verdict';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Card } from '../../register/tables/cards';
import type { FieldProblem, Follow } from '../command';
import type { Desk } from '../desk';

/** One item about a card on the day it is decided, as it was before. */
export interface CardMatter {
  readonly desk: Desk;
  readonly item: AgendaItem;
  readonly card: Card;
  /** The day of the sitting, or of that part of it which decides (I-25). */
  readonly decidedOn: CalendarDate;
  readonly input: z.output<typeof RecordDecision>;
}

/** An item about a card: its questions and its settling; all of them see the rows `record-decision` reads. */
export interface CardItem {
  problems(matter: CardMatter): FieldProblem[];
  findings(matter: CardMatter): Finding[];
  /** Fields of the agenda's row that this kind alone fills. */
  marks(matter: CardMatter): Partial<AgendaItem>;
  /** Changes the card; answers with what must be done again because of it. */
  settle(matter: CardMatter): Follow[];
}

/** The invitation on an item, as ¶9 asks for it. */
export const invitationsOf = (item: AgendaItem): ParentInvitation[] =>
  item.invitedOn === null
    ? []
    : [
        {
          invitedOn: item.invitedOn,
          way: item.inviteWay || undefined,
          result: item.inviteResult || undefined,
        },
      ];

/** What every decision says of itself to the rules of ¶15. */
export const decisionFacts = ({ item, decidedOn, input }: CardMatter) => ({
  outcome: input.outcome,
  decidedOn,
  invitations: invitationsOf(item),
  parentsHeard: item.parentsPresent === true,
  whyNotHeard: item.whyNotHeard,
  reason: input.reason,
  postponedTo: input.postponedTo ?? undefined,
});
