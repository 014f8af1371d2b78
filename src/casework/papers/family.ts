// Parents and other legal representatives as papers name them.
import type { Relation } from '../../model/codes';
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import type { RecordOf } from '../../register/table';
import type { Parents } from '../../register/tables/parents';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { type Desk, nameOf } from '../desk';

export type FamilyMember = RecordOf<typeof Parents>;

const PARENTAL: readonly Relation[] = ['MOTHER', 'FATHER', 'GUARDIAN', 'TRUSTEE'];

/** Those who may act for the child: said to be so, or a parent of whom nothing was said. Needs Parents under the pupil. */
export const representativesOf = (desk: Desk, id: string): FamilyMember[] =>
  desk.file
    .all('Parents', pupilIdOf(id))
    .filter(
      ({ legalRepresentative, relation }) =>
        legalRepresentative === true ||
        (legalRepresentative === null && PARENTAL.some((each) => each === relation)),
    );

/** Full name, and who they are to the child in brackets: «Сейітқали Жанар (анасы)». */
export function familyWords(member: FamilyMember, language: Language): string {
  const name = fullName(nameOf(member));
  const { relation } = member;
  return relation === '' || relation === 'OTHER'
    ? name
    : `${name} (${wordsOf('RELATIONS', relation)[language]})`;
}

/** What is made for each representative: `id` with the place of the parent in the family; `id` alone when nobody is known, so that the name is written by hand. */
export const forEachRepresentative = (
  desk: Desk,
  id: string,
): { id: string; member: FamilyMember | undefined }[] => {
  const family = representativesOf(desk, id);
  return family.length === 0
    ? [{ id, member: undefined }]
    : family.map((member) => ({ id: `${id}-${member.id.slice(-3)}`, member }));
};

/** The member of the family a paper of {@link forEachRepresentative} is for. */
export const memberNamed = (desk: Desk, subjectId: string): FamilyMember | undefined =>
  /-A\d{2}$/.test(subjectId)
    ? desk.file.find('Parents', `${pupilIdOf(subjectId)}${subjectId.slice(-4)}`)
    : undefined;
