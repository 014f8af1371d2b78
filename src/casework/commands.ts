// All commands, by name.

import { annulContact, recordContact } from './afterwards/contacts';
import { answerDataRequest, recordDataRequest } from './afterwards/data-requests';
import { annulCard, closeCard, reopenCard, returnMaterials } from './afterwards/exits';
import { keepContact, notifyAgency, proveNotice } from './afterwards/notify-agency';
import { pupilLeft } from './afterwards/pupil-left';
import { applyForRemoval, withdrawRemoval } from './afterwards/removals';
import { answerSubmission, prepareSubmission, sendSubmission } from './afterwards/submissions';
import { answerTransfer, prepareTransfer, sendTransfer } from './afterwards/transfers';
import type { CommandName } from './answers';
import type { Command } from './command';
import { acceptDeviation } from './corrections/accept-deviation';
import { correctCardFact } from './corrections/correct-card-fact';
import { bringInCard } from './intake/bring-in-card';
import { draftApplication } from './intake/draft-application';
import { checkGround, proposeGround } from './intake/ground-checks';
import { receiveAgencyInformation, replyNotOurs } from './intake/receive-agency-information';
import { receiveTransferInformation } from './intake/receive-transfer-information';
import { recordPrimaryInformation } from './intake/record-primary-information';
import { referPupil } from './intake/refer-pupil';
import { registerReferral } from './intake/register-referral';
import { submitToCouncil } from './intake/submit-to-council';
import { annulNumber } from './numbering/annul-number';
import { numberPaper } from './numbering/number-paper';
import { saveNumbering } from './numbering/save-numbering';
import { attachFile } from './papers/attach-file';
import { filePaper } from './papers/file-paper';
import { forSignature } from './papers/for-signature';
import { markDifference } from './papers/mark-difference';
import { markSigned } from './papers/mark-signed';
import { renewPaper } from './papers/renew-paper';
import { resetTemplate } from './papers/reset-template';
import { returnPaper } from './papers/return-paper';
import { sendFile } from './papers/send-file';
import { sendToHead } from './papers/send-to-head';
import { approvePlan } from './plan/approve-plan';
import { assessMeasure } from './plan/assess-measure';
import { handPlanCopy } from './plan/hand-plan-copy';
import { markControl } from './plan/mark-control';
import { recordWork } from './plan/record-work';
import { remindResponsible } from './plan/remind-responsible';
import { renewPlan } from './plan/renew-plan';
import { returnPlan } from './plan/return-plan';
import { savePlan } from './plan/save-plan';
import { finishTask } from './plan/tasks';
import { writeCharacteristic } from './preparation/characteristics';
import { handToDeputy, receiveMaterial, requestMaterial } from './preparation/materials';
import {
  answerInvitation,
  inviteSpecialist,
  recordReply,
  remindRequest,
  sendRequest,
} from './preparation/requests';
import { adoptText, openClosedPart, recordRestricted } from './preparation/restricted-texts';
import { orderHomeVisit, recordHomeAct, recordParentMeeting } from './preparation/visits';
import { expireCards } from './privacy/expire-cards';
import { beginLocalCopy, finishLocalCopy } from './privacy/local-copy';
import { settleMinutes } from './privacy/minutes-left';
import { openCardFile } from './privacy/open-card-file';
import { sealRefusal } from './privacy/sealing';
import { remindWaiting } from './reminders/remind-waiting';
import { importRoster, pupilIsHere } from './school/import-roster';
import { recordReconciliation } from './school/reconciliation';
import { savePupil, saveStaff } from './school/school-people';
import { changeSettings, saveCalendarDay } from './school/school-rules';
import { startSchoolYear } from './school/start-school-year';
import { addToAgenda } from './sitting/add-to-agenda';
import { adjournSitting, resumeSitting } from './sitting/break-sitting';
import { closeSitting } from './sitting/close-sitting';
import { conveneSitting } from './sitting/convene-sitting';
import { inviteParents } from './sitting/invite-parents';
import { openSitting } from './sitting/open-sitting';
import { recordDecision } from './sitting/record-decision';
import { recordHearing } from './sitting/record-hearing';
import { reopenPlan, reopenSitting } from './sitting/reopen';
import { setCouncil } from './sitting/set-council';

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
  'write-characteristic': writeCharacteristic,
  'receive-material': receiveMaterial,
  'hand-to-deputy': handToDeputy,
  'submit-to-council': submitToCouncil,
  'set-council': setCouncil,
  'convene-sitting': conveneSitting,
  'invite-parents': inviteParents,
  'open-sitting': openSitting,
  'add-to-agenda': addToAgenda,
  'record-hearing': recordHearing,
  'record-decision': recordDecision,
  'adjourn-sitting': adjournSitting,
  'resume-sitting': resumeSitting,
  'finish-task': finishTask,
  'close-sitting': closeSitting,
  'save-plan': savePlan,
  'approve-plan': approvePlan,
  'return-plan': returnPlan,
  'hand-plan-copy': handPlanCopy,
  'notify-agency': notifyAgency,
  'prove-notice': proveNotice,
  'keep-contact': keepContact,
  'return-materials': returnMaterials,
  'close-card': closeCard,
  'annul-card': annulCard,
  'reopen-card': reopenCard,
  'send-to-head': sendToHead,
  'return-paper': returnPaper,
  'mark-difference': markDifference,
  'for-signature': forSignature,
  'mark-signed': markSigned,
  'file-paper': filePaper,
  'attach-file': attachFile,
  'send-file': sendFile,
  'renew-paper': renewPaper,
  'reset-template': resetTemplate,
  'reopen-sitting': reopenSitting,
  'reopen-plan': reopenPlan,
  'save-pupil': savePupil,
  'pupil-left': pupilLeft,
  'save-staff': saveStaff,
  'save-calendar-day': saveCalendarDay,
  'change-settings': changeSettings,
  'save-numbering': saveNumbering,
  'annul-number': annulNumber,
  'number-paper': numberPaper,
  'record-restricted': recordRestricted,
  'adopt-text': adoptText,
  'open-closed-part': openClosedPart,
  'open-card-file': openCardFile,
  'begin-local-copy': beginLocalCopy,
  'finish-local-copy': finishLocalCopy,
  'propose-ground': proposeGround,
  'check-ground': checkGround,
  'seal-refusal': sealRefusal,
  'accept-deviation': acceptDeviation,
  'record-reconciliation': recordReconciliation,
  'record-contact': recordContact,
  'annul-contact': annulContact,
  'record-data-request': recordDataRequest,
  'answer-data-request': answerDataRequest,
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
  'settle-minutes': settleMinutes,
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
  'remind-waiting': remindWaiting,
  'mark-control': markControl,
} satisfies Record<Exclude<CommandName, 'make-paper'>, object>;

export const COMMANDS = /* @__PURE__ */ Object.values(BY_NAME) as unknown as readonly Command[];

export const commandNamed = (name: string): Command | undefined =>
  Object.keys(BY_NAME).includes(name)
    ? (BY_NAME[name as keyof typeof BY_NAME] as unknown as Command)
    : undefined;
