// ¶9: the parents of a child whose registration is considered are invited to the sitting.

import type { CalendarDate } from '../model/calendar-date';
import type { InviteResult, InviteWay } from '../model/codes';
import type { OrderTextKey } from '../text/order-texts';
import { paragraph398 } from './paragraph';
import { type Finding, hard, type TimedTextKey, type Timing } from './verdict';

export const PARAGRAPH_9 = /* @__PURE__ */ paragraph398(
  9,
  {
    kk: 'Профилактикалық кеңес отырысына қатысу үшін мектепішілік есепке алу мәселесі қаралып жатқан білім алушының ата-аналары немесе басқа заңды өкілдері шақырылады.',
    ru: 'Для участия в заседании Совета профилактики приглашаются родители или другие законные представители обучающегося, в отношении которого рассматривается вопрос о внутришкольном учёте.',
  },
  'Inviting is asked for without exception, coming is not. «Есепке алу мәселесі» is the question of the register, so parents are invited to items on placing, keeping and removing. An invitation counts when its date, its way and its result are on record.',
);

export interface ParentInvitation {
  readonly invitedOn?: CalendarDate;
  readonly way?: InviteWay;
  readonly result?: InviteResult;
}

export interface InvitationSettings {
  /** The day of the sitting. */
  readonly sittingOn: CalendarDate;
  readonly timing: Timing;
}

/** I-06 An invitation of the parents with date, way and result, not later than the sitting. One full invitation is enough. */
export function parentsFindings(
  invitations: readonly ParentInvitation[],
  { sittingOn, timing }: InvitationSettings,
): Finding[] {
  const faults = invitations.map((invitation) => fault(invitation, sittingOn));
  if (faults.some((found) => found === undefined)) return [];
  // Of several unfinished invitations the last one is spoken of.
  const key = faults[faults.length - 1] ?? 'order.p09.none';
  return [{ rule: 'I-06', paragraph: 9, ...hard(timing, key), field: FIELD[key] }];
}

type InvitationTextKey = Extract<OrderTextKey, `order.p09.${string}`> & TimedTextKey;

const FIELD: Readonly<Record<InvitationTextKey, string>> = {
  'order.p09.none': 'invitations',
  'order.p09.date': 'invitedOn',
  'order.p09.late': 'invitedOn',
  'order.p09.way': 'way',
  'order.p09.result': 'result',
};

function fault(invitation: ParentInvitation, sittingOn: CalendarDate): InvitationTextKey | undefined {
  if (invitation.invitedOn === undefined) return 'order.p09.date';
  if (invitation.invitedOn > sittingOn) return 'order.p09.late';
  if (invitation.way === undefined) return 'order.p09.way';
  if (invitation.result === undefined) return 'order.p09.result';
  return undefined;
}
