// All commands, by name.
import { approvePlan } from './approve-plan';
import { closeSitting } from './close-sitting';
import type { Command } from './command';
import { conveneSitting } from './convene-sitting';
import { handPlanCopy } from './hand-plan-copy';
import { inviteParents } from './invite-parents';
import { markSigned } from './mark-signed';
import { handToDeputy, receiveMaterial, requestMaterial } from './materials';
import { notifyAgency } from './notify-agency';
import { openSitting } from './open-sitting';
import { receiveAgencyInformation } from './receive-agency-information';
import { recordDecision } from './record-decision';
import { recordHearing } from './record-hearing';
import { recordPrimaryInformation } from './record-primary-information';
import { referPupil } from './refer-pupil';
import { registerReferral } from './register-referral';
import { savePlan } from './save-plan';
import { savePupil, saveStaff } from './school-people';
import { changeSettings, saveCalendarDay } from './school-rules';
import { setCouncil } from './set-council';
import { submitToCouncil } from './submit-to-council';

export const COMMANDS = [
  referPupil,
  receiveAgencyInformation,
  registerReferral,
  recordPrimaryInformation,
  requestMaterial,
  receiveMaterial,
  handToDeputy,
  submitToCouncil,
  setCouncil,
  conveneSitting,
  inviteParents,
  openSitting,
  recordHearing,
  recordDecision,
  closeSitting,
  savePlan,
  approvePlan,
  handPlanCopy,
  notifyAgency,
  markSigned,
  savePupil,
  saveStaff,
  saveCalendarDay,
  changeSettings,
] as unknown as readonly Command[];

export const commandNamed = (name: string): Command | undefined =>
  COMMANDS.find((command) => command.name === name);
