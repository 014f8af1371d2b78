// What the set-up form of an empty school holds, what is wrong with it, and what set-up is given.
import type { WordKey } from './words';

export const FIRST_ROLES = ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'PSYCHOLOGIST'] as const;
export type FirstRole = (typeof FIRST_ROLES)[number];
export const PERSON_FIELDS = ['lastName', 'firstName', 'patronymic', 'position', 'email'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Without these three nobody can lead the register. */
const NEEDED: readonly FirstRole[] = ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY'];

export interface SchoolForm {
  language: 'kk' | 'ru';
  nameKk: string;
  nameRu: string;
  placeKk: string;
  placeRu: string;
  people: Record<FirstRole, Record<PersonField, string>>;
}

/** A field (`nameKk`, `HEAD.email`) and the sentence beside it. */
export interface FormProblem {
  field: string;
  word: WordKey;
}

/** An empty form; posts are filled in as the order calls them, to be mended by the person. */
export function emptyForm(language: 'kk' | 'ru', postOf: (role: FirstRole) => string): SchoolForm {
  const blank = (role: FirstRole) => ({
    lastName: '',
    firstName: '',
    patronymic: '',
    position: postOf(role),
    email: '',
  });
  return {
    language,
    nameKk: '',
    nameRu: '',
    placeKk: '',
    placeRu: '',
    people: {
      HEAD: blank('HEAD'),
      DEPUTY_UPBRINGING: blank('DEPUTY_UPBRINGING'),
      SECRETARY: blank('SECRETARY'),
      PSYCHOLOGIST: blank('PSYCHOLOGIST'),
    },
  };
}

/** Whether anything but the post was written for this role. */
const isBegun = (form: SchoolForm, role: FirstRole) =>
  PERSON_FIELDS.some((field) => field !== 'position' && form.people[role][field].trim() !== '');

const isUsed = (form: SchoolForm, role: FirstRole) => NEEDED.includes(role) || isBegun(form, role);

export const isNeeded = (role: FirstRole) => NEEDED.includes(role);

/** Everything that is wrong, in the order of the form. */
export function problemsOf(form: SchoolForm): FormProblem[] {
  const problems: FormProblem[] = [];
  const need = (field: string, text: string) => {
    if (text.trim() === '') problems.push({ field, word: 'form.required' });
  };
  need('nameKk', form.nameKk);
  need('nameRu', form.nameRu);
  need('placeKk', form.placeKk);
  need('placeRu', form.placeRu);
  const seen = new Set<string>();
  for (const role of FIRST_ROLES.filter((each) => isUsed(form, each))) {
    const person = form.people[role];
    for (const field of ['lastName', 'firstName', 'position', 'email'] as const)
      need(`${role}.${field}`, person[field]);
    const email = person.email.trim().toLowerCase();
    if (email === '') continue;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      problems.push({ field: `${role}.email`, word: 'form.bad-email' });
    else if (seen.has(email)) problems.push({ field: `${role}.email`, word: 'form.same-email' });
    seen.add(email);
  }
  return problems;
}

/** The bundle's SetUpInput. */
export function setUpInput(form: SchoolForm): object {
  const trimmed = (text: string) => text.trim().replace(/\s+/g, ' ');
  return {
    language: form.language,
    settings: {
      schoolNameKk: trimmed(form.nameKk),
      schoolNameRu: trimmed(form.nameRu),
      placeKk: trimmed(form.placeKk),
      placeRu: trimmed(form.placeRu),
    },
    people: FIRST_ROLES.filter((role) => isUsed(form, role)).map((role) => {
      const { email, ...rest } = form.people[role];
      return {
        ...Object.fromEntries(Object.entries(rest).map(([field, text]) => [field, trimmed(text)])),
        email: email.trim().toLowerCase(),
        // In most schools the social pedagogue is the council's secretary (¶6).
        roles: role === 'SECRETARY' ? ['SECRETARY', 'SOCIAL_PEDAGOGUE'] : [role],
      };
    }),
  };
}
