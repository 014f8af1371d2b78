// ¶23: a child is removed by the council, on application, for positive dynamics or an objective reason.

import { addDays, ageOn, type CalendarDate } from '../model/calendar-date';
import type { RemovalBasis } from '../model/codes';
import { longDate } from '../text/dates';
import { type ParentInvitation, parentsFindings } from './p09-parents';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { asWarnings, collect, type Finding, hard, say, type TimedTextKey, type Timing } from './verdict';

export const PARAGRAPH_23 = /* @__PURE__ */ paragraph398(
  23,
  {
    kk: 'МЕА[-дан шығару] туралы шешім жауапты адамның өтініші бойынша сынып жетекшісінің, психологиялық қызмет мамандарының оң мінездемесі негізінде, сондай-ақ басқа да объективті себептермен (көшу, оқу орнын ауыстыру) Профилактикалық кеңестің отырысында қабылданады.',
    ru: 'Решение о [снятии с] ВШУ принимается на заседании Совета профилактики по ходатайству ответственного лица на основании положительной характеристики классного руководителя, специалистов психологической службы, а также по другим объективным причинам (переезд, смена места учёбы).',
  },
  'The sentence says literally «the decision on the register»; the heading and the content show that removal is meant. «Оң мінездемесі» is singular: one joint characteristic or two is set by the school.',
);

/** Who wrote a characteristic; `JOINT`: one paper of the class teacher and the psychological service together. */
export type CharacteristicBy = 'CLASS_TEACHER' | 'PSYCHOLOGICAL_SERVICE' | 'JOINT';

export interface PositiveCharacteristic {
  readonly by: CharacteristicBy;
  readonly on: CalendarDate;
  readonly positive: boolean;
}

export interface RemovalFacts {
  readonly basis: RemovalBasis;
  /** `REMOVE`: removed; `KEEP`: stays on the register. */
  readonly outcome: 'REMOVE' | 'KEEP';
  /** The day of the sitting that decided; absent: no sitting decided. */
  readonly decidedOn?: CalendarDate;
  /** The application of the responsible person. */
  readonly appliedOn?: CalendarDate;
  readonly characteristics: readonly PositiveCharacteristic[];
  /** The paper that shows the objective reason, and its day. */
  readonly objectivePaper?: { readonly name: string; readonly on: CalendarDate };
  /** ¶9 speaks of the question of the register: the parents are invited to removal and keeping too. */
  readonly invitations: readonly ParentInvitation[];
  /** Why the child stays. */
  readonly reason: string;
}

export interface RemovalSettings {
  readonly timing: Timing;
  readonly pack: Pick<RulePack, 'removalBases'>;
  /** Set by the school; default `JOINT`: one joint characteristic will do; `TWO`: two separate papers. */
  readonly characteristics?: 'JOINT' | 'TWO';
  /** Set by the school; default true: an application also for an objective reason. */
  readonly applicationForObjective?: boolean;
}

/** I-16, I-17 What a removal (or keeping) rests on; without a sitting nobody is removed, whatever date has passed. */
export function removalFindings(facts: RemovalFacts, settings: RemovalSettings): Finding[] {
  const { decidedOn } = facts;
  if (decidedOn === undefined) {
    return [
      {
        rule: 'I-17',
        paragraph: 23,
        severity: 'block',
        message: say('order.p23.council'),
        field: 'decidedOn',
      },
    ];
  }
  const invited = parentsFindings(facts.invitations, { sittingOn: decidedOn, timing: settings.timing });
  if (facts.outcome === 'KEEP') return collect(invited, keptWithReason(facts.reason));
  return collect(applied(facts, decidedOn, settings), grounded(facts, decidedOn, settings), invited);
}

/** An application for removal, on the day it is written down. */
export interface ApplicationFacts {
  readonly basis: RemovalBasis;
  readonly appliedOn: CalendarDate;
  /** The day of the placement. */
  readonly placedOn: CalendarDate;
  /** The applicant answers for a measure of the plan. */
  readonly responsible: boolean;
  readonly characteristics: readonly PositiveCharacteristic[];
  readonly objectivePaper?: RemovalFacts['objectivePaper'];
}

/** What an application lacks is said at once and asked for by the decision; before the placement nobody can apply. */
export function removalApplicationFindings(
  facts: ApplicationFacts,
  settings: Omit<RemovalSettings, 'timing'>,
): Finding[] {
  const { appliedOn, placedOn, responsible } = facts;
  return collect(
    appliedOn < placedOn
      ? {
          rule: 'I-32.applied-before-placed',
          paragraph: 23,
          severity: 'block',
          message: say('order.p23.beforePlacement', { placed: longDate(placedOn) }),
          field: 'appliedOn',
        }
      : undefined,
    responsible
      ? undefined
      : {
          rule: 'p23.applicant',
          paragraph: 23,
          severity: 'warning',
          message: say('order.p23.applicant'),
          field: 'appliedBy',
        },
    asWarnings(grounded(facts, appliedOn, { ...settings, timing: 'ahead' })).map((finding) => ({
      ...finding,
      rule: finding.rule.replace('I-16', 'p23'),
    })),
  );
}

function keptWithReason(reason: string): Finding | undefined {
  return reason.trim() === ''
    ? {
        rule: 'p23.keep-reason',
        paragraph: 23,
        severity: 'block',
        message: say('order.p23.keepReason'),
        field: 'reason',
      }
    : undefined;
}

function applied(
  { basis, appliedOn }: RemovalFacts,
  decidedOn: CalendarDate,
  { timing, pack, applicationForObjective = true }: RemovalSettings,
): Finding | undefined {
  if (!applicationForObjective && isObjective(basis, pack)) return undefined;
  if (appliedOn !== undefined && appliedOn <= decidedOn) return undefined;
  return lacking('I-16.application', timing, 'order.p23.application', 'appliedOn');
}

function grounded(
  facts: Pick<RemovalFacts, 'basis' | 'characteristics' | 'objectivePaper'>,
  decidedOn: CalendarDate,
  settings: RemovalSettings,
): Finding[] {
  const { timing, pack, characteristics: rule = 'JOINT' } = settings;
  if (isObjective(facts.basis, pack)) {
    const paper = facts.objectivePaper;
    return paper !== undefined && paper.name.trim() !== '' && paper.on <= decidedOn
      ? []
      : [lacking('I-16.objective', timing, 'order.p23.objective', 'objectivePaper')];
  }
  const here = facts.characteristics.filter(({ positive, on }) => positive && on <= decidedOn);
  const from = (who: CharacteristicBy) =>
    here.some(({ by }) => by === who || (rule === 'JOINT' && by === 'JOINT'));
  return collect(
    from('CLASS_TEACHER')
      ? undefined
      : lacking('I-16.class-teacher', timing, 'order.p23.classTeacher', 'characteristics'),
    from('PSYCHOLOGICAL_SERVICE')
      ? undefined
      : lacking('I-16.psychologist', timing, 'order.p23.psychologist', 'characteristics'),
  );
}

function isObjective(basis: RemovalBasis, { removalBases }: Pick<RulePack, 'removalBases'>): boolean {
  return removalBases.some(({ code, objective }) => code === basis && objective);
}

function lacking(rule: string, timing: Timing, key: TimedTextKey, field: string): Finding {
  return { rule, paragraph: 23, ...hard(timing, key), field };
}

/** Why somebody should think of a removal; none of these removes anybody. */
export type RemovalReminder =
  | 'PLAN_ENDING'
  | 'PLAN_ENDED'
  | 'CAME_OF_AGE'
  | 'FINISHED_SCHOOL'
  | 'NOT_IN_ROSTER';

export interface ReminderFacts {
  /** End of the plan in force. */
  readonly planTo?: CalendarDate;
  readonly bornOn?: CalendarDate;
  /** The last day of the last class. */
  readonly finishesOn?: CalendarDate;
  /** The newest roster does not name the child. */
  readonly missingFromRoster: boolean;
  /** So many days before the plan's end it is spoken of; set by the school, default 14. */
  readonly soonDays?: number;
}

/** I-17 The reminders of a day; a state is never changed by them. */
export function removalReminders(facts: ReminderFacts, today: CalendarDate): RemovalReminder[] {
  const { planTo, bornOn, finishesOn, missingFromRoster, soonDays = 14 } = facts;
  const found: RemovalReminder[] = [];
  if (planTo !== undefined && planTo < today) found.push('PLAN_ENDED');
  else if (planTo !== undefined && planTo <= addDays(today, soonDays)) found.push('PLAN_ENDING');
  if (bornOn !== undefined && ageOn(bornOn, today) >= 18) found.push('CAME_OF_AGE');
  if (finishesOn !== undefined && finishesOn < today) found.push('FINISHED_SCHOOL');
  if (missingFromRoster) found.push('NOT_IN_ROSTER');
  return found;
}
