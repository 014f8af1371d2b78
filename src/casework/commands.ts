// All commands, by name.
import { acceptDeviation } from './accept-deviation';
import type { CommandName } from './answers';
import { approvePlan } from './approve-plan';
import { assessMeasure } from './assess-measure';
import { adjournSitting, resumeSitting } from './break-sitting';
import { bringInCard } from './bring-in-card';
import { closeSitting } from './close-sitting';
import type { Command } from './command';
import { annulContact, recordContact } from './contacts';
import { conveneSitting } from './convene-sitting';
import { correctCardFact } from './correct-card-fact';
import { draftApplication } from './draft-application';
import { annulCard, closeCard, reopenCard, returnMaterials } from './exits';
import { expireCards } from './expire-cards';
import { checkGround, proposeGround } from './ground-checks';
import { handPlanCopy } from './hand-plan-copy';
import { importRoster, pupilIsHere } from './import-roster';
import { inviteParents } from './invite-parents';
import { markControl } from './mark-control';
import { markSigned } from './mark-signed';
import { handToDeputy, receiveMaterial, requestMaterial } from './materials';
import { keepContact, notifyAgency, proveNotice } from './notify-agency';
import { openSitting } from './open-sitting';
import { pupilLeft } from './pupil-left';
import { receiveAgencyInformation, replyNotOurs } from './receive-agency-information';
import { receiveTransferInformation } from './receive-transfer-information';
import { recordReconciliation } from './reconciliation';
import { recordDecision } from './record-decision';
import { recordHearing } from './record-hearing';
import { recordPrimaryInformation } from './record-primary-information';
import { recordWork } from './record-work';
import { referPupil } from './refer-pupil';
import { registerReferral } from './register-referral';
import { remindResponsible } from './remind-responsible';
import { applyForRemoval, withdrawRemoval } from './removals';
import { renewPaper } from './renew-paper';
import { renewPlan } from './renew-plan';
import { reopenPlan, reopenSitting } from './reopen';
import { answerInvitation, inviteSpecialist, recordReply, remindRequest, sendRequest } from './requests';
import { adoptText, openClosedPart, recordRestricted } from './restricted-texts';
import { savePlan } from './save-plan';
import { savePupil, saveStaff } from './school-people';
import { changeSettings, saveCalendarDay } from './school-rules';
import { sealRefusal } from './sealing';
import { setCouncil } from './set-council';
import { startSchoolYear } from './start-school-year';
import { answerSubmission, prepareSubmission, sendSubmission } from './submissions';
import { submitToCouncil } from './submit-to-council';
import { finishTask } from './tasks';
import { answerTransfer, prepareTransfer, sendTransfer } from './transfers';
import { orderHomeVisit, recordHomeAct, recordParentMeeting } from './visits';

/** The build makes each entry load when its name is asked for (build-lazy.mjs): a line is a name and what was imported for it. */
const BY_NAME = {
  'refer-pupil': referPupil,
  'receive-agency-information': receiveAgencyInformation,
  'receive-transfer-information': receiveTransferInformation,
  'reply-not-ours': replyNotOurs,
  'draft-application': draftApplication,
  'register-referral': registerReferral,
  'record-primary-information': recordPrimaryInformation,
  'request-material': requestMaterial,
  'receive-material': receiveMaterial,
  'hand-to-deputy': handToDeputy,
  'submit-to-council': submitToCouncil,
  'set-council': setCouncil,
  'convene-sitting': conveneSitting,
  'invite-parents': inviteParents,
  'open-sitting': openSitting,
  'record-hearing': recordHearing,
  'record-decision': recordDecision,
  'adjourn-sitting': adjournSitting,
  'resume-sitting': resumeSitting,
  'finish-task': finishTask,
  'close-sitting': closeSitting,
  'save-plan': savePlan,
  'approve-plan': approvePlan,
  'hand-plan-copy': handPlanCopy,
  'notify-agency': notifyAgency,
  'prove-notice': proveNotice,
  'keep-contact': keepContact,
  'return-materials': returnMaterials,
  'close-card': closeCard,
  'annul-card': annulCard,
  'reopen-card': reopenCard,
  'mark-signed': markSigned,
  'renew-paper': renewPaper,
  'reopen-sitting': reopenSitting,
  'reopen-plan': reopenPlan,
  'save-pupil': savePupil,
  'pupil-left': pupilLeft,
  'save-staff': saveStaff,
  'save-calendar-day': saveCalendarDay,
  'change-settings': changeSettings,
  'record-restricted': recordRestricted,
  'adopt-text': adoptText,
  'open-closed-part': openClosedPart,
  'propose-ground': proposeGround,
  'check-ground': checkGround,
  'seal-refusal': sealRefusal,
  'accept-deviation': acceptDeviation,
  'record-reconciliation': recordReconciliation,
  'record-contact': recordContact,
  'annul-contact': annulContact,
  'prepare-submission': prepareSubmission,
  'send-submission': sendSubmission,
  'answer-submission': answerSubmission,
  'send-request': sendRequest,
  'remind-request': remindRequest,
  'record-reply': recordReply,
  'order-home-visit': orderHomeVisit,
  'record-home-act': recordHomeAct,
  'record-parent-meeting': recordParentMeeting,
  'invite-specialist': inviteSpecialist,
  'answer-invitation': answerInvitation,
  'import-roster': importRoster,
  'pupil-is-here': pupilIsHere,
  'start-school-year': startSchoolYear,
  'correct-card-fact': correctCardFact,
  'expire-cards': expireCards,
  'apply-for-removal': applyForRemoval,
  'withdraw-removal': withdrawRemoval,
  'renew-plan': renewPlan,
  'bring-in-card': bringInCard,
  'prepare-transfer': prepareTransfer,
  'send-transfer': sendTransfer,
  'answer-transfer': answerTransfer,
  'record-work': recordWork,
  'assess-measure': assessMeasure,
  'remind-responsible': remindResponsible,
  'mark-control': markControl,
} satisfies Record<Exclude<CommandName, 'make-paper'>, object>;

export const COMMANDS = /* @__PURE__ */ Object.values(BY_NAME) as unknown as readonly Command[];

export const commandNamed = (name: string): Command | undefined =>
  Object.keys(BY_NAME).includes(name)
    ? (BY_NAME[name as keyof typeof BY_NAME] as unknown as Command)
    : undefined;
