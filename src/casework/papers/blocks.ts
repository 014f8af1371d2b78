// Blocks that papers share: the school, a person with a position, a child, the parents.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from '../../documents/blocks-view';
import type { PaperPerson } from '../../documents/minutes';
import type { CalendarDate } from '../../model/calendar-date';
import type { Role } from '../../model/codes';
import { fullName, nameWithInitials, signatureName } from '../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Card } from '../../register/tables/cards';
import type { Paper } from '../../register/tables/documents';
import type { Letter } from '../../register/tables/letters';
import type { Sitting } from '../../register/tables/sittings';
import { fillIn, type Language, numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { isDecided, isOver } from '../card-state';
import type { Known } from '../command';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { headOf } from '../plan/plan-facts';
import { positionIn } from '../positions';
import { itemTitle } from '../sitting/item-title';

/** The letterhead's school and where it is. */
export const schoolOf = ({ settings }: Desk, language: Language): SchoolBlock => ({
  nameKk: settings.schoolNameKk,
  nameRu: settings.schoolNameRu,
  place: language === 'kk' ? settings.placeKk : settings.placeRu,
});

/** A language that is kept as a word; Kazakh when it is none of the two. */
export const languageOf = (kept: string | undefined): Language => (kept === 'ru' ? 'ru' : 'kk');

/** Name and position of somebody of the staff. */
export function personOf(desk: Desk, id: string, language: Language): PaperPerson | undefined {
  const person = desk.file.get('Staff', id);
  return person ? { name: nameOf(person), position: positionIn(person, language) } : undefined;
}

/** Surname with initials of somebody of the staff; the id when nobody has it. */
export function staffName(desk: Desk, id: string): string {
  const person = desk.file.get('Staff', id);
  return person ? nameWithInitials(nameOf(person)) : id;
}

/** Number, version and day of a paper; without a day that of its own number, else it is left to be written. */
export function documentOf(
  { number, edition, numberedOn }: Paper,
  language: Language,
  on: CalendarDate | null = null,
): DocumentBlock {
  const day = on ?? numberedOn;
  return {
    number,
    version: String(edition ?? 1),
    date: day === null ? '' : longDate(day)[language],
  };
}

/** A line begins with a capital, however the position was typed. */
export const asBegun = (words: string): string => words.charAt(0).toLocaleUpperCase('kk') + words.slice(1);

/** Words that stood by themselves go on a sentence; a word all in capitals stays. */
export const asGoesOn = (words: string): string =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLocaleLowerCase('kk') + words.slice(1);

/** Position and name with initials of somebody of the staff who signs; empty when nobody is known. */
export function signerOf(desk: Desk, id: string | undefined, language: Language): SignerBlock {
  const person = id ? desk.file.find('Staff', id) : undefined;
  return person
    ? { position: asBegun(positionIn(person, language)), name: signatureName(nameOf(person)) }
    : { position: '', name: '' };
}

/** The same; while nobody is known, the role signs and the name is written by hand. */
export function roleSigns(desk: Desk, role: Role, id: string | undefined, language: Language): SignerBlock {
  const signer = signerOf(desk, id, language);
  return signer.name === '' ? { position: wordsOf('ROLES', role)[language], name: '' } : signer;
}

/** The card while its question is not decided: materials of the assessment are made for it (¶14). */
export function cardToAssess(desk: Desk, cardId: string): Card | undefined {
  const card = cardAtWork(desk, cardId);
  return card && !isDecided(card) ? card : undefined;
}

/** The head signs, or whoever acts in the head's place. */
export const headSigns = (desk: Desk, language: Language): SignerBlock =>
  signerOf(desk, headOf(desk)?.id, language);

/** The secretary who answers questions about a letter, full name and position, and the school's telephone. */
export function executorOf(desk: Desk, language: Language): ExecutorBlock {
  const person = desk.file.find('Staff', secretaryId(desk) ?? '');
  const words = person ? [fullName(nameOf(person)), positionIn(person, language)] : [];
  return { name: words.filter((part) => part !== '').join(', '), phone: desk.settings.schoolPhone };
}

/** The card while its question is not over: papers that prepare and carry out its work are made of it. */
export function cardAtWork(desk: Desk, cardId: string): Card | undefined {
  const card = desk.file.find('Cards', cardId);
  return card && !isOver(card) ? card : undefined;
}

const ITEM_TITLES = {
  PLACEMENT: 'paper.placement',
  REVIEW: 'paper.review',
  REMOVAL: 'paper.removal',
} as const;

/** What a question of an agenda is called on a paper: its own title, or its kind written out; no name. */
export const questionWords = (item: Pick<AgendaItem, 'kind' | 'title'>, language: Language): string =>
  isOfRegister(item.kind) && item.title === ''
    ? PAPER_TEXTS[ITEM_TITLES[item.kind as keyof typeof ITEM_TITLES]][language]
    : itemTitle(item, language);

/** When and where people are awaited: during a break, on the day the sitting goes on. */
export function whenAndWhere({ heldOn, heldAt, resumesOn, resumesAt, place }: Sitting, language: Language) {
  const on = resumesOn ?? heldOn;
  return {
    date: on === null ? '' : longDate(on)[language],
    time: resumesOn === null ? heldAt : resumesAt,
    place,
  };
}

/** The same for one family: the hour for which it is invited, while the sitting is on the day it was convened for. */
export function whenFamilyComes(sitting: Sitting, { comesAt }: AgendaItem, language: Language) {
  const told = whenAndWhere(sitting, language);
  return sitting.resumesOn === null && comesAt !== '' ? { ...told, time: comesAt } : told;
}

/** A letter told from others of its kind: its addressee and number. */
export const whomAndNumber = ({ toWhom, outgoingNo }: Letter): string =>
  outgoingNo === '' ? toWhom : `${toWhom}, ${numberSign(outgoingNo)}`;

/** Full name and class of the card's pupil, the class as it was when the card began. */
export function pupilWords(desk: Desk, cardId: string, language: Language): string {
  const pupil = desk.file.find('Pupils', pupilIdOf(cardId));
  if (!pupil) return '';
  const words = desk.file.find('Cards', cardId)?.classAt || classWords(pupil);
  const name = fullName(nameOf(pupil));
  return words === '' ? name : fillIn(language, PAPER_TEXTS['paper.pupil'], { name, class: words });
}

/** Questions of any agenda about a card. */
export const itemsAbout = (cardId: string, of: Pick<Known, 'ids'>): string[] =>
  of.ids('Agenda').filter((id) => cardIdOf(id) === cardId);

/** Sittings on whose agenda a card stands. */
export const sittingsAbout = (cardId: string, known: Known): string[] => [
  ...new Set(itemsAbout(cardId, known).map(sittingIdOf)),
];

/** Position and full name of whoever of the staff has this role; '' when nobody has. */
export function addresseeOf(desk: Desk, role: Role, language: Language): string {
  const person = desk.file.all('Staff').find((each) => each.active === true && each.roles.includes(role));
  return person ? `${asBegun(positionIn(person, language))}, ${fullName(nameOf(person))}` : '';
}

/** The pupil's date of birth in words; '' when it is not known. */
export function birthDate(desk: Desk, id: string, language: Language): string {
  const bornOn = desk.file.find('Pupils', pupilIdOf(id))?.bornOn ?? null;
  return bornOn === null ? '' : longDate(bornOn)[language];
}

/** Name with initials and position of somebody of the staff, «М. Қ. Жүнісова, әлеуметтік педагог»; '' when nobody has the id. */
export function personWords(desk: Desk, id: string, language: Language): string {
  const person = id === '' ? undefined : desk.file.find('Staff', id);
  return person
    ? [signatureName(nameOf(person)), positionIn(person, language)].filter(Boolean).join(', ')
    : '';
}

/** Who keeps the council's papers: the secretary, else the social pedagogue. */
export const secretaryId = (desk: Desk): string | undefined => {
  const staff = desk.file.all('Staff').filter(({ active }) => active === true);
  return (['SECRETARY', 'SOCIAL_PEDAGOGUE'] as const)
    .map((role) => staff.find(({ roles }) => roles.includes(role))?.id)
    .find((id) => id !== undefined);
};

/** Whoever keeps the council's papers signs by that office, not by the post; while nobody does, the name is written by hand. */
export function secretarySigns(desk: Desk, language: Language): SignerBlock {
  const id = secretaryId(desk);
  const signer = roleSigns(desk, 'SECRETARY', id, language);
  const holds = id !== undefined && desk.file.find('Staff', id)?.roles.includes('SECRETARY') === true;
  return holds ? { ...signer, position: PAPER_TEXTS['paper.secretary'][language] } : signer;
}
