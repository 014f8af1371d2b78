// Who leads the register.
import type { Role } from './codes';

/** Those who lead the register and see cards: head, deputy, secretary, social pedagogue. */
export const OFFICE_ROLES: readonly Role[] = ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE'];
