// Which component shows which screen.
import type { ComponentType } from 'preact';
import type { Act, ScreenName } from '../../src/casework/views';
import { Plan } from '../plan/plan';
import { Sitting } from '../room/sitting';
import { HandToDeputy, NotifyAgency, ReceiveMaterial, RequestMaterial, Submit } from './assessment';
import { Card } from './card';
import { Convene, Invite } from './convene';
import { Council } from './council';
import { AgencyInformation, PrimaryInformation, Register } from './intake';
import { Paper, Papers } from './papers';
import { Pupil, Staff } from './people';
import { ApprovePlan, HandPlanCopy } from './plan-acts';
import { Help, MyReferrals, NoRole, SetUp } from './quiet';
import { Refer } from './refer';
import { Settings } from './settings';
import { Today } from './today';

const SCREENS: Record<ScreenName, ComponentType<{ act: Act }>> = {
  today: Today,
  card: Card,
  refer: Refer,
  'agency-information': AgencyInformation,
  register: Register,
  'primary-information': PrimaryInformation,
  'request-material': RequestMaterial,
  'receive-material': ReceiveMaterial,
  'hand-to-deputy': HandToDeputy,
  submit: Submit,
  council: Council,
  convene: Convene,
  invite: Invite,
  sitting: Sitting,
  plan: Plan,
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
};

/** The component of a screen. */
export const screenFor = (name: ScreenName): ComponentType<{ act: Act }> => SCREENS[name];
