// All kinds of papers, by kind.
import type { PaperKind } from '../../model/codes';
import { agenda } from './kinds/agenda';
import { chairSheet } from './kinds/chair-sheet';
import { characteristic } from './kinds/characteristic';
import { conclusion } from './kinds/conclusion';
import { consent } from './kinds/consent';
import { councilOrder } from './kinds/council-order';
import { councilPlan } from './kinds/council-plan';
import { councilSubmission } from './kinds/council-submission';
import { extract } from './kinds/extract';
import { familyNotice } from './kinds/family-notice';
import { heldData } from './kinds/held-data';
import { homeAct } from './kinds/home-act';
import { incoming } from './kinds/incoming';
import { invitation } from './kinds/invitation';
import { meeting } from './kinds/meeting';
import { minutes } from './kinds/minutes';
import { monitoringSheet } from './kinds/monitoring-sheet';
import { notice } from './kinds/notice';
import { parentInvitation } from './kinds/parent-invitation';
import { plan } from './kinds/plan';
import { planReceipt } from './kinds/plan-receipt';
import { positiveCharacteristic } from './kinds/positive-characteristic';
import { primaryInformation } from './kinds/primary-information';
import { reasonNote } from './kinds/reason-note';
import { reconciliation } from './kinds/reconciliation';
import { referral } from './kinds/referral';
import { refusalAct } from './kinds/refusal-act';
import { registerCard } from './kinds/register-card';
import { registryJournal } from './kinds/registry-journal';
import { removalApplication } from './kinds/removal-application';
import { request } from './kinds/request';
import { submission } from './kinds/submission';
import { summary } from './kinds/summary';
import { transferLetter } from './kinds/transfer-letter';
import { visitOrder } from './kinds/visit-order';
import { workDone } from './kinds/work-done';
import type { PaperDefinition } from './paper-kind';

/** The build makes each entry load when its kind is asked for (build-lazy.mjs): a line is a kind and what was imported for it. */
const BY_NAME = {
  D01: referral,
  D02: incoming,
  D03: primaryInformation,
  D04: visitOrder,
  D05: homeAct,
  D06: meeting,
  D07: request,
  D08: characteristic,
  D09: conclusion,
  D10: workDone,
  D11: councilSubmission,
  D12: councilOrder,
  D13: agenda,
  D14: parentInvitation,
  D15: invitation,
  D16: minutes,
  D17: extract,
  D18: plan,
  D19: planReceipt,
  D20: notice,
  D21: familyNotice,
  D22: monitoringSheet,
  D23: refusalAct,
  D24: submission,
  D25: removalApplication,
  D26: positiveCharacteristic,
  D27: reasonNote,
  D28: transferLetter,
  D29: registryJournal,
  D30: summary,
  D31: registerCard,
  D32: reconciliation,
  D33: consent,
  D34: councilPlan,
  D35: heldData,
  D36: chairSheet,
} as const;

/** Kinds that can be made. */
export const paperKinds = (): PaperKind[] => Object.keys(BY_NAME) as PaperKind[];

/** The definition of a kind; throws for one that cannot be made. */
export function paperKind(kind: string): PaperDefinition {
  const found = (BY_NAME as Partial<Record<string, unknown>>)[kind];
  if (found === undefined) throw new Error(`no paper ${kind}`);
  return found as PaperDefinition;
}
