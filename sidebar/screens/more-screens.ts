// Screens of the narrow page whose script comes when the first of them is opened.
import { HandToDeputy, NotifyAgency, ReceiveMaterial, RequestMaterial, Submit } from './assessment';
import { CheckGround, OpenSealed, Restricted, Seal } from './closed-parts';
import { Convene, Invite } from './convene';
import { Council } from './council';
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
import { Paper, Papers } from './papers';
import { Pupil, PupilGone, Staff } from './people';
import { ApprovePlan, HandPlanCopy } from './plan-acts';
import type { PAGE_SCREENS, Screens } from './screens';
import { Settings } from './settings';

export const MORE_SCREENS: Required<Omit<Screens, keyof typeof PAGE_SCREENS | 'plan' | 'sitting'>> = {
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
  'hand-to-deputy': HandToDeputy,
  submit: Submit,
  council: Council,
  convene: Convene,
  invite: Invite,
  'approve-plan': ApprovePlan,
  'hand-plan-copy': HandPlanCopy,
  'notify-agency': NotifyAgency,
  paper: Paper,
  papers: Papers,
  settings: Settings,
  staff: Staff,
  pupil: Pupil,
  'pupil-left': PupilGone,
  restricted: Restricted,
  'open-sealed': OpenSealed,
  seal: Seal,
  'check-ground': CheckGround,
};
