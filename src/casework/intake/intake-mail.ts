// The letter that tells the secretary of a new referral: no pupil, no class, no sender, only that something waits.
import type { Role } from '../../model/codes';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import type { Desk } from '../desk';
import { compositionOn } from '../sitting/composition';

/** A letter to staff; the link is put under the body by whoever knows it. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Whoever of these is at work is told; the next of them only where nobody is. */
const TOLD: readonly Role[] = ['SECRETARY', 'SOCIAL_PEDAGOGUE', 'DEPUTY_UPBRINGING', 'HEAD'];

/** The letter about a referral that came just now, in both languages; undefined when the school wants none or nobody is to be told. */
export function intakeMail(desk: Desk): Mail | undefined {
  if (!desk.settings.tellOfIntake) return undefined;
  const council = compositionOn(desk, desk.today)?.rows ?? [];
  const keepers = council.filter(({ office }) => office === 'SECRETARY').map(({ staffId }) => staffId);
  const at = desk.file.all('Staff').filter(({ active, email }) => active === true && email !== '');
  const role = TOLD.find((each) => at.some(({ roles }) => roles.includes(each)));
  const to = at
    .filter(({ id, roles }) => keepers.includes(id) || (role !== undefined && roles.includes(role)))
    .filter(({ id }) => id !== desk.actor.staffId)
    .map(({ email }) => email);
  if (to.length === 0) return undefined;
  const { kk, ru } = CASEWORK_TEXTS['mail.intake'];
  const subject = CASEWORK_TEXTS['mail.intake-subject'];
  return { to, subject: `${subject.kk} / ${subject.ru}`, body: `${kk}\n\n${ru}` };
}
