// Where one goes who has recorded something by mistake: taking it back with a reason, or a correction that keeps what stood there.
import type { CommandName, Done } from '../../src/casework/answers';
import type { Act } from '../../src/casework/views';
import type { Role } from '../../src/model/codes';
import { OFFICE_ROLES } from '../../src/model/office-roles';

/** Acts that are taken back as a whole, each on a screen of its own. */
const TAKEN_BACK: { [N in CommandName]?: Act['screen'] } = {
  'receive-agency-information': 'annul-card',
  'receive-transfer-information': 'annul-card',
  'draft-application': 'annul-card',
  'register-referral': 'annul-card',
  'bring-in-card': 'annul-card',
  'close-card': 'reopen-card',
  'annul-card': 'reopen-card',
  'apply-for-removal': 'withdraw-removal',
  'record-contact': 'family',
};

/** The screen for a mistaken act on a card; undefined for acts without one and for people who do not correct cards. */
export function mistakenAct(command: CommandName, { cardId }: Done, roles: readonly Role[]): Act | undefined {
  if (!cardId || !roles.some((role) => OFFICE_ROLES.includes(role))) return undefined;
  return { screen: TAKEN_BACK[command] ?? 'correct-fact', cardId };
}
