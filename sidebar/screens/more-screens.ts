// Screens of the narrow page whose script comes when the first of them is opened.
import { AgencyInformation } from './agency-letter';
import { HandToDeputy, NotifyAgency, ReceiveMaterial, RequestMaterial, Submit } from './assessment';
import { CardFile } from './card-file';
import { Characteristic } from './characteristic';
import { CheckPaper } from './check-paper';
import { CheckGround, OpenSealed, Restricted, Seal } from './closed-parts';
import { AnswerSubmission, PrepareSubmission, SendSubmission } from './commission';
import { Convene, Invite } from './convene';
import { CorrectFact, MissingPupil } from './corrections';
import { Council } from './council';
import { AnswerDataRequest, RecordDataRequest } from './data-requests';
import { AnnulContact, Family, RecordContact } from './family';
import type { PAGE_SCREENS } from './first-screens';
import { FirstSteps } from './first-steps';
import { Help } from './help';
import {
  AnnulCard,
  CloseCard,
  DraftApplication,
  KeepContact,
  ProveNotice,
  ReopenCard,
  ReplyNotOurs,
  ReturnMaterials,
  TransferInformation,
} from './letters';
import { MarkControl } from './mark-control';
import { AssessMeasure, Measure, MyMeasures, RecordWork } from './measures';
import type { NEAR_SCREENS } from './near-screens';
import { NewPaper } from './new-paper';
import type { OfficeScreen } from './office-screens';
import { Paper, Papers } from './papers';
import { Pupil, PupilGone, Staff } from './people';
import { ApprovePlan, HandPlanCopy, ReturnPlan } from './plan-acts';
import {
  AnswerInvitation,
  InviteSpecialist,
  OrderHomeVisit,
  RecordHomeAct,
  RecordParentMeeting,
  RecordReply,
  RemindRequest,
  SendRequest,
} from './preparation';
import { ApplyForRemoval, BringInCard, RenewPlan, WithdrawRemoval } from './removal';
import type { Screens } from './screens';
import { SetUp } from './set-up';
import { Settings } from './settings';
import { SittingPapers } from './sitting-papers';
import { Task } from './task';
import { AnswerTransfer, PrepareTransfer, SendTransfer } from './transfer';

type Elsewhere =
  | keyof typeof PAGE_SCREENS
  | keyof typeof NEAR_SCREENS
  | OfficeScreen
  | 'plan'
  | 'sitting'
  | 'add-item';

export const MORE_SCREENS: Required<Omit<Screens, Elsewhere>> = {
  'agency-information': AgencyInformation,
  'transfer-information': TransferInformation,
  'reply-not-ours': ReplyNotOurs,
  'draft-application': DraftApplication,
  'prove-notice': ProveNotice,
  'keep-contact': KeepContact,
  'return-materials': ReturnMaterials,
  'close-card': CloseCard,
  'annul-card': AnnulCard,
  'reopen-card': ReopenCard,
  'request-material': RequestMaterial,
  'receive-material': ReceiveMaterial,
  characteristic: Characteristic,
  'hand-to-deputy': HandToDeputy,
  submit: Submit,
  council: Council,
  convene: Convene,
  invite: Invite,
  'approve-plan': ApprovePlan,
  'return-plan': ReturnPlan,
  'hand-plan-copy': HandPlanCopy,
  'notify-agency': NotifyAgency,
  paper: Paper,
  papers: Papers,
  'check-paper': CheckPaper,
  'new-paper': NewPaper,
  'sitting-papers': SittingPapers,
  settings: Settings,
  staff: Staff,
  pupil: Pupil,
  'pupil-left': PupilGone,
  restricted: Restricted,
  'open-sealed': OpenSealed,
  seal: Seal,
  'check-ground': CheckGround,
  'correct-fact': CorrectFact,
  'missing-pupil': MissingPupil,
  family: Family,
  'record-contact': RecordContact,
  'annul-contact': AnnulContact,
  'record-data-request': RecordDataRequest,
  'answer-data-request': AnswerDataRequest,
  'card-file': CardFile,
  'prepare-submission': PrepareSubmission,
  'send-submission': SendSubmission,
  'answer-submission': AnswerSubmission,
  'send-request': SendRequest,
  'remind-request': RemindRequest,
  'record-reply': RecordReply,
  'order-home-visit': OrderHomeVisit,
  'record-home-act': RecordHomeAct,
  'record-parent-meeting': RecordParentMeeting,
  'invite-specialist': InviteSpecialist,
  'answer-invitation': AnswerInvitation,
  'my-measures': MyMeasures,
  measure: Measure,
  'record-work': RecordWork,
  'assess-measure': AssessMeasure,
  'mark-control': MarkControl,
  'apply-for-removal': ApplyForRemoval,
  'withdraw-removal': WithdrawRemoval,
  'renew-plan': RenewPlan,
  'bring-in-card': BringInCard,
  'prepare-transfer': PrepareTransfer,
  'send-transfer': SendTransfer,
  'answer-transfer': AnswerTransfer,
  task: Task,
  'set-up': SetUp,
  help: Help,
  'first-steps': FirstSteps,
};
