// Which component shows which screen of the narrow page.
import type { ComponentType } from 'preact';
import type { Act, ScreenName } from '../../src/casework/views';
import { HandToDeputy, NotifyAgency, ReceiveMaterial, RequestMaterial, Submit } from './assessment';
import { Card } from './card';
import { CheckGround, OpenSealed, Restricted, Seal } from './closed-parts';
import { Convene, Invite } from './convene';
import { Council } from './council';
import { AgencyInformation, PrimaryInformation, Register } from './intake';
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
import { Pupil, Staff } from './people';
import { ApprovePlan, HandPlanCopy } from './plan-acts';
import { Help, MyReferrals, NoRole, SetUp } from './quiet';
import { Refer } from './refer';
import { Settings } from './settings';
import { Today } from './today';

/** The screens of one page; another page has the others. */
export type Screens = Partial<Record<ScreenName, ComponentType<{ act: Act }>>>;

/** Everything but the plan editor and the sitting's room. */
export const PAGE_SCREENS: Required<Omit<Screens, 'plan' | 'sitting'>> = {
  today: Today,
  card: Card,
  refer: Refer,
  'agency-information': AgencyInformation,
  register: Register,
  'transfer-information': TransferInformation,
  'reply-not-ours': ReplyNotOurs,
  'draft-application': DraftApplication,
  'prove-notice': ProveNotice,
  'keep-contact': KeepContact,
  'return-materials': ReturnMaterials,
  'close-card': CloseCard,
  'annul-card': AnnulCard,
  'reopen-card': ReopenCard,
  'primary-information': PrimaryInformation,
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
  'no-role': NoRole,
  'my-referrals': MyReferrals,
  'set-up': SetUp,
  help: Help,
  restricted: Restricted,
  'open-sealed': OpenSealed,
  seal: Seal,
  'check-ground': CheckGround,
};
