// Parents and other legal representatives as papers name them.
import { RELATIONS, type Relation } from '../../model/codes';
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import type { RecordOf } from '../../register/table';
import type { Parents } from '../../register/tables/parents';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { PAPER_TEXTS } from '../../text/paper-texts';
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

/**
 * Who a member of the family is to the child, as a paper says it: '' when that is not known.
 * The register does not tell a grandmother from a grandfather, nor (in Russian) a sister from a brother; the Code on marriage
 * and the family (article 1) counts them all among close relatives, and so does the paper.
 */
export function relationOnPaper({ relation }: Pick<FamilyMember, 'relation'>, language: Language): string {
  if (relation === '' || relation === 'OTHER') return '';
  return relation === 'GRANDPARENT' || (relation === 'SIBLING' && language === 'ru')
    ? PAPER_TEXTS['paper.close-relative'][language]
    : wordsOf('RELATIONS', relation)[language];
}

/** Full name, and who they are to the child in brackets: «Сейітқали Жанар (анасы)». */
export function familyWords(member: FamilyMember, language: Language): string {
  const name = fullName(nameOf(member));
  const relation = relationOnPaper(member, language);
  return relation === '' ? name : `${name} (${relation})`;
}

const wordsIn = (text: string): string[] => text.toLocaleLowerCase('kk').match(/[\p{L}-]+/gu) ?? [];

/** What a school writes for the father and the mother beside the words of the register. */
const AT_HOME: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  MOTHER: ['мама', 'ана', 'анасы', 'шешесі'],
  FATHER: ['папа', 'әке', 'әкесі'],
};
export const atHome = (relation: Relation): readonly string[] => AT_HOME[relation] ?? [];

/** Where a name is written by hand before the relation that is known. */
const NAME_LINE = '_'.repeat(20);
const AND_OR: readonly string[] = ['немесе', 'или'];

/** The relation that these words name and nothing else, as the paper says it in its language; undefined when they say more. */
function relationAlone(whom: string, language: Language): string | undefined {
  const said = wordsIn(whom);
  if (said.length === 0) return undefined;
  const names = (relation: Relation, of: Language): boolean => {
    const words = wordsIn(wordsOf('RELATIONS', relation)[of]).filter((word) => !AND_OR.includes(word));
    return said.every((word) => words.includes(word));
  };
  const found = RELATIONS.filter((each) => each !== 'OTHER').find(
    (each) => names(each, 'kk') || names(each, 'ru') || said.every((word) => atHome(each).includes(word)),
  );
  if (found === undefined) return undefined;
  return names(found, language) ? whom.trim() : relationOnPaper({ relation: found }, language);
}

/** The one representative whose name and relation have all of these words; undefined when they mean nobody, or more than one. */
function meantBy(desk: Desk, cardId: string, whom: string): FamilyMember | undefined {
  const said = wordsIn(whom);
  const meant = representativesOf(desk, cardId).filter((member) => {
    const { relation } = member;
    const of =
      relation === '' || relation === 'OTHER'
        ? []
        : [...Object.values(wordsOf('RELATIONS', relation)), ...atHome(relation)];
    const theirs = wordsIn([fullName(nameOf(member)), ...of].join(' '));
    return said.length > 0 && said.every((word) => theirs.includes(word));
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * Whom of the family a contact's own words mean: the one representative they name; a line for the name where the words
 * are a relation alone; else the words as they are. Needs Parents under the pupil.
 */
export function spokenWith(desk: Desk, cardId: string, whom: string, language: Language): string {
  const only = meantBy(desk, cardId, whom);
  if (only) return familyWords(only, language);
  const relation = relationAlone(whom, language);
  return relation === undefined ? whom : `${NAME_LINE} (${relation})`;
}

/** The same where there is no room for a line: a relation alone stands as it is, in the paper's language. */
export function spokenWithInBrief(desk: Desk, cardId: string, whom: string, language: Language): string {
  const only = meantBy(desk, cardId, whom);
  return only ? familyWords(only, language) : (relationAlone(whom, language) ?? whom);
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
