// Which file is open to whom, by role: Sheets cannot hide rows, so separate files are the only real barrier.
import type { Role } from '../../model/codes';
import type { StaffMember } from '../../register/tables/staff';
import { PARTS } from '../access';

/** The files of an installation that people besides the owner may open. */
export type SharedFile = 'register' | 'restricted' | 'papers' | 'closed' | 'templates';

const OPEN_TO: Record<SharedFile, readonly Role[]> = {
  register: ['SECRETARY', 'SOCIAL_PEDAGOGUE', 'DEPUTY_UPBRINGING'],
  // Sealed refusals and conclusions lie side by side there, and whoever opens a file sees all of it: the psychologist reads hers through the product.
  restricted: ['HEAD'],
  papers: ['SECRETARY', 'SOCIAL_PEDAGOGUE', 'DEPUTY_UPBRINGING', 'HEAD'],
  // Papers that few may read lie in a folder of their own, with those who read them.
  closed: PARTS.PSYCHOLOGIST_CONCLUSION,
  templates: ['SECRETARY', 'SOCIAL_PEDAGOGUE', 'DEPUTY_UPBRINGING', 'HEAD'],
};

export const SHARED_FILES = Object.keys(OPEN_TO) as SharedFile[];

/** E-mails of those who may edit a file; everyone else works through the web app. */
export const editorsOf = (
  file: SharedFile,
  staff: readonly Pick<StaffMember, 'email' | 'roles' | 'active'>[],
): string[] => [
  ...new Set(
    staff
      .filter(
        (person) =>
          person.active === true &&
          person.email !== '' &&
          person.roles.some((role) => OPEN_TO[file].includes(role)),
      )
      .map((person) => person.email),
  ),
];
