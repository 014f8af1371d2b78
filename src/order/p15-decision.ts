// ¶15: the council, having looked at the materials and heard those concerned, places the child or refuses to.

import type { CalendarDate } from '../model/calendar-date';
import type { ItemKind, Outcome } from '../model/codes';
import { type ApplicationFacts, applicationFindings } from './p04-application';
import { type ParentInvitation, parentsFindings } from './p09-parents';
import { type HomeConditionsRule, type MaterialsFacts, materialsFindings } from './p14-materials';
import { type ConfirmedGrounds, groundsFindings } from './p22-grounds';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { asWarnings, collect, type Finding, say, type Timing } from './verdict';

export const PARAGRAPH_15 = /* @__PURE__ */ paragraph398(
  15,
  {
    kk: 'Профилактикалық кеңес бастапқы бағалау материалдарын қарап, мүдделі өкілдерді, сондай-ақ ата-аналарды немесе өзге де заңды өкілдерді тыңдап, мектепішілік есепке қою не қоюдан бас тарту туралы шешім қабылдайды.',
    ru: 'Совет профилактики, рассмотрев материалы первичной оценки, заслушав заинтересованных представителей, а также родителей или иных законных представителей, принимает решение о постановке на внутришкольный учёт либо об отказе в постановке.',
  },
  'Only two decisions are named. Putting the item off is kept as an outcome that decides nothing. «Тыңдап»: if the parents were not heard, the minutes say why. A placement looks back at ¶4, ¶9, ¶14 and ¶22; a refusal leaves nothing on the child, so there the same gaps are only shown.',
);

export interface DecisionFacts {
  readonly itemKind: ItemKind;
  readonly outcome: Outcome;
  readonly decidedOn: CalendarDate;
  readonly application: ApplicationFacts;
  readonly invitations: readonly ParentInvitation[];
  readonly materials: MaterialsFacts;
  readonly grounds: ConfirmedGrounds;
  readonly parentsHeard: boolean;
  readonly whyNotHeard: string;
  /** Why the item is put off. */
  readonly reason: string;
  readonly postponedTo?: CalendarDate;
  /** Brought in from paper: decided before this register, so the earlier steps are not looked at. */
  readonly fromPaper?: boolean;
}

export interface DecisionSettings {
  readonly timing: Timing;
  readonly pack: Pick<RulePack, 'grounds'>;
  readonly homeConditions?: HomeConditionsRule;
}

/** I-05, I-06, I-09, I-22 Whether a decision on an item is one by ¶15 and what it rests on. */
export function decisionFindings(facts: DecisionFacts, settings: DecisionSettings): Finding[] {
  if (facts.itemKind !== 'PLACEMENT') return [];
  switch (facts.outcome) {
    case 'PLACE':
      return collect(
        facts.fromPaper ? undefined : lookBack(facts, settings),
        facts.fromPaper ? undefined : parentsHeard(facts),
        groundsFindings(facts.grounds, settings),
      );
    case 'REFUSE':
      return facts.fromPaper ? [] : collect(asWarnings(lookBack(facts, settings)), parentsHeard(facts));
    case 'POSTPONE':
      return postponed(facts);
    default:
      return [
        {
          rule: 'I-09',
          paragraph: 15,
          severity: 'block',
          message: say('order.p15.placeOrRefuse'),
          field: 'outcome',
        },
      ];
  }
}

/** What a decision on work under way or on removal rests on (¶19, ¶23): the parents were invited and heard, or the minutes say why not. */
export function laterDecisionFindings(
  facts: Pick<
    DecisionFacts,
    'outcome' | 'decidedOn' | 'invitations' | 'parentsHeard' | 'whyNotHeard' | 'reason' | 'postponedTo'
  >,
  { timing }: Pick<DecisionSettings, 'timing'>,
): Finding[] {
  if (facts.outcome === 'POSTPONE') return postponed(facts);
  return collect(
    parentsFindings(facts.invitations, { sittingOn: facts.decidedOn, timing }),
    parentsHeard(facts),
  );
}

function lookBack(facts: DecisionFacts, { timing, homeConditions }: DecisionSettings): Finding[] {
  const { decidedOn } = facts;
  return collect(
    applicationFindings(facts.application, { decidedOn, timing }),
    parentsFindings(facts.invitations, { sittingOn: decidedOn, timing }),
    materialsFindings(facts.materials, { decidedOn, homeConditions }),
  );
}

function parentsHeard({
  parentsHeard: heard,
  whyNotHeard,
}: Pick<DecisionFacts, 'parentsHeard' | 'whyNotHeard'>): Finding | undefined {
  if (heard || whyNotHeard.trim() !== '') return undefined;
  return {
    rule: 'p15.parents-heard',
    paragraph: 15,
    severity: 'block',
    message: say('order.p15.whyNotHeard'),
    field: 'whyNotHeard',
  };
}

function postponed({
  reason,
  postponedTo,
  decidedOn,
}: Pick<DecisionFacts, 'reason' | 'postponedTo' | 'decidedOn'>): Finding[] {
  return collect(
    reason.trim() === ''
      ? {
          rule: 'p15.postpone-reason',
          paragraph: 15,
          severity: 'warning',
          message: say('order.p15.postponeReason'),
          field: 'reason',
        }
      : undefined,
    postponedTo === undefined || postponedTo <= decidedOn
      ? {
          rule: 'p15.postpone-date',
          paragraph: 15,
          severity: 'warning',
          message: say('order.p15.postponeDate'),
          field: 'postponedTo',
        }
      : undefined,
  );
}
