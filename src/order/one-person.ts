// I-31 One person in every role: a warning of ours, not of the order (¶4, ¶7, ¶14, ¶19).

import { collect, type Finding, say } from './verdict';

export interface WhoDidWhat {
  /** Who filed the applications the council considered (¶4). */
  readonly applicantIds: readonly string[];
  /** Who signed the psychologist's conclusion (¶14); empty: nobody yet. */
  readonly conclusionById: string;
  readonly classTeacherId: string;
  /** Secretary of the council (¶7). */
  readonly secretaryId: string;
  /** Responsible persons of each measure of the plan (¶19). */
  readonly responsibleIds: readonly (readonly string[])[];
}

/** I-31 The applicant signs the conclusion; one person is class teacher, secretary and responsible for everything. */
export function onePersonFindings(who: WhoDidWhat): Finding[] {
  const { applicantIds, conclusionById, classTeacherId, secretaryId, responsibleIds } = who;
  const everyMeasure =
    responsibleIds.length > 0 && responsibleIds.every((ids) => ids.length === 1 && ids[0] === secretaryId);
  return collect(
    conclusionById !== '' && applicantIds.includes(conclusionById)
      ? {
          rule: 'I-31.conclusion',
          paragraph: 14,
          severity: 'warning',
          message: say('order.p14.sameAuthor'),
          field: 'conclusionBy',
        }
      : undefined,
    secretaryId !== '' && secretaryId === classTeacherId && everyMeasure
      ? {
          rule: 'I-31.all-roles',
          paragraph: 19,
          severity: 'warning',
          message: say('order.p19.allRoles'),
          field: 'responsible',
        }
      : undefined,
  );
}
