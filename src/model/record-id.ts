// Ids of records: fixed width, so that they sort as text; an id carries the whole path to it, so that one id column finds a card's children and a child finds its card, its pupil, its applicant.

/**
 * Pupil `P00031`, its card `P00031-K01`, the card's referral by a person `P00031-K01-R01-T0012` or by the incoming letter
 * `W0007` `P00031-K01-R02-W0007` (one letter about several pupils ends each of their referrals; `T0000`: a letter of before), its
 * material `…-M01`, what was written for it `…-T01`, letter sent about it `…-E01`, application for removal `…-X01`, information passed on `…-F01`, plan `…-L01`, measure `…-L01-0003`; sitting `S0004`, its item on a card `S0004-P00031-K01`, on
 * something else `S0004-I02`, what it asks of somebody `S0004-Q01`; a paper carries its kind, `P00031-K01-D20-01`, and hangs on
 * a card, a sitting, a pupil, a composition `N003`, a reconciliation or a school year `Y2026`; a file of it `P00031-K01-D20-01-U01`,
 * the folder of a card, a sitting or a school year `P00031-K01-U00`.
 */
const PATTERNS = {
  pupil: /^P\d{5}$/,
  parent: /^P\d{5}-A\d{2}$/,
  staff: /^T\d{4}$/,
  councilMember: /^N\d{3}-\d{2}$/,
  card: /^P\d{5}-K\d{2}$/,
  referral: /^P\d{5}-K\d{2}-R(\d{2}|[A-Z][\dA-Z])-[TW]\d{4}$/,
  incoming: /^W\d{4}$/,
  letter: /^(P\d{5}-K\d{2}|S\d{4})-E\d{2}$/,
  contact: /^P\d{5}-K\d{2}-C\d{2}$/,
  submission: /^P\d{5}-K\d{2}-B\d{2}$/,
  visit: /^P\d{5}-K\d{2}-H\d{2}$/,
  material: /^P\d{5}-K\d{2}-M\d{2}$/,
  characteristic: /^P\d{5}-K\d{2}-T\d{2}$/,
  deviation: /^(P\d{5}-K\d{2}|S\d{4}|N\d{3}|W\d{4})-V\d{2}$/,
  plan: /^P\d{5}-K\d{2}-L\d{2}$/,
  measure: /^P\d{5}-K\d{2}-L\d{2}-\d{4}$/,
  work: /^P\d{5}-K\d{2}-L\d{2}-\d{4}-W\d{3}$/,
  control: /^P\d{5}-K\d{2}-J\d{2}$/,
  sitting: /^S\d{4}$/,
  attendance: /^S\d{4}-A\d{2}$/,
  task: /^S\d{4}-Q\d{2}$/,
  agendaItem: /^S\d{4}-(I\d{2}|P\d{5}-K\d{2})$/,
  document: /^(P\d{5}(-K\d{2})?|[SYG]\d{4}|N\d{3})-D\d{2}(-\d{2})?$/,
  file: /^(P\d{5}-K\d{2}|[SY]\d{4}|(P\d{5}(-K\d{2})?|[SYG]\d{4}|N\d{3})-D\d{2}(-\d{2})?)-U\d{2}$/,
  restricted: /^P\d{5}-K\d{2}-Z\d{2}$/,
  groundCheck: /^P\d{5}-K\d{2}-G\d{2}$/,
  opening: /^P\d{5}-K\d{2}-O\d{4}$/,
  import: /^U\d{4}$/,
  correction: /^P\d{5}-K\d{2}-Y\d{2}$/,
  expiry: /^E\d{4}$/,
  removal: /^P\d{5}-K\d{2}-X\d{2}$/,
  transfer: /^P\d{5}-K\d{2}-F\d{2}$/,
  reconciliation: /^G\d{4}$/,
  clockChange: /^C\d{4}$/,
  termMove: /^(P\d{5}-K\d{2}|W\d{4})-N(\d{2}|[A-Z][\dA-Z])$/,
} as const;

export type RecordKind = keyof typeof PATTERNS;

/** The form an id of this kind must have. */
export const idPattern = (kind: RecordKind): RegExp => PATTERNS[kind];

/** The kind whose ids have this form. */
export const recordKindOf = (pattern: RegExp | undefined): RecordKind | undefined =>
  (Object.keys(PATTERNS) as RecordKind[]).find((kind) => PATTERNS[kind] === pattern);

const FORMS: Record<RecordKind, { letter: string; width: number; goesOn?: true }> = {
  pupil: { letter: 'P', width: 5 },
  parent: { letter: 'A', width: 2 },
  staff: { letter: 'T', width: 4 },
  councilMember: { letter: '', width: 2 },
  card: { letter: 'K', width: 2 },
  referral: { letter: 'R', width: 2, goesOn: true },
  incoming: { letter: 'W', width: 4 },
  letter: { letter: 'E', width: 2 },
  contact: { letter: 'C', width: 2 },
  submission: { letter: 'B', width: 2 },
  visit: { letter: 'H', width: 2 },
  material: { letter: 'M', width: 2 },
  characteristic: { letter: 'T', width: 2 },
  deviation: { letter: 'V', width: 2 },
  plan: { letter: 'L', width: 2 },
  measure: { letter: '', width: 4 },
  work: { letter: 'W', width: 3 },
  control: { letter: 'J', width: 2, goesOn: true },
  sitting: { letter: 'S', width: 4 },
  attendance: { letter: 'A', width: 2 },
  task: { letter: 'Q', width: 2 },
  agendaItem: { letter: 'I', width: 2 },
  document: { letter: '', width: 2 },
  file: { letter: 'U', width: 2 },
  restricted: { letter: 'Z', width: 2 },
  groundCheck: { letter: 'G', width: 2 },
  opening: { letter: 'O', width: 4 },
  import: { letter: 'U', width: 4 },
  correction: { letter: 'Y', width: 2 },
  expiry: { letter: 'E', width: 4 },
  removal: { letter: 'X', width: 2 },
  transfer: { letter: 'F', width: 2 },
  reconciliation: { letter: 'G', width: 4 },
  clockChange: { letter: 'C', width: 4 },
  termMove: { letter: 'N', width: 2, goesOn: true },
};

/** The next free id of a kind: after the largest of `taken` under `parent` (empty for records without one). Throws RangeError when the width is used up. */
export function nextId(kind: RecordKind, parent: string, taken: Iterable<string>): string {
  const { letter, width, goesOn } = FORMS[kind];
  const start = parent === '' ? letter : `${parent}-${letter}`;
  let largest = 0;
  for (const id of taken) {
    if (!id.startsWith(start)) continue;
    const place = /^[\dA-Z]+/.exec(id.slice(start.length))?.[0] ?? '';
    if (place.length === width) largest = Math.max(largest, goesOn ? placeNumber(place) : Number(place) || 0);
  }
  const next = goesOn ? placeOf(largest + 1) : String(largest + 1);
  if (next.length > width) throw new RangeError(`ids of ${kind} under "${parent}" are used up`);
  return start + next.padStart(width, '0');
}

/** Places after 99 go on as A0 … AZ, B0 … ZZ: the width stays, and letters sort after digits. */
const placeOf = (number: number): string =>
  number <= 99 ? String(number) : (10 * 36 + number - 100).toString(36).toUpperCase();
const placeNumber = (place: string): number =>
  /^\d+$/.test(place) ? Number(place) : Number.parseInt(place, 36) - 10 * 36 + 100;

/** The stand-in for an applicant outside the school whose letter has no record of its own. */
export const NO_APPLICANT = 'T0000';

/** The card an id hangs on or names: `S0004-P00031-K01` and `P00031-K01-L01-0003` → `P00031-K01`; '' when there is none. */
export const cardIdOf = (id: string): string => /P\d{5}-K\d{2}/.exec(id)?.[0] ?? '';
/** The pupil an id hangs on; '' when there is none. */
export const pupilIdOf = (id: string): string => /P\d{5}/.exec(id)?.[0] ?? '';
/** The sitting an id hangs on; '' when there is none. */
export const sittingIdOf = (id: string): string => /^S\d{4}/.exec(id)?.[0] ?? '';
/** The measure an entry of work done hangs on; '' when there is none. */
export const measureIdOf = (id: string): string => /^P\d{5}-K\d{2}-L\d{2}-\d{4}/.exec(id)?.[0] ?? '';
/** The plan a measure hangs on; '' when there is none. */
export const planIdOf = (id: string): string => /^P\d{5}-K\d{2}-L\d{2}/.exec(id)?.[0] ?? '';
/** The incoming letter a referral is from; '' for an application, or a letter without a record of its own. */
export const incomingIdOf = (referralId: string): string => /-(W\d{4})$/.exec(referralId)?.[1] ?? '';
/** The applicant of a referral; '' for an agency. */
export const applicantIdOf = (id: string): string => {
  const found = /-(T\d{4})$/.exec(id)?.[1] ?? '';
  return found === NO_APPLICANT ? '' : found;
};

/** The record a paper hangs on. */
export const paperParentOf = (documentId: string): string => documentId.replace(/-D\d{2}(-\d{2})?$/, '');
/** The kind of a paper by its id; ids of before it was in them are of minutes and plans. */
export const paperKindOf = (documentId: string): string =>
  /-(D\d{2})-\d{2}$/.exec(documentId)?.[1] ?? (documentId.startsWith('S') ? 'D16' : 'D18');
/** What a paper about this subject hangs on: the card where there is one, else the sitting or the school year, else the subject itself. */
export const paperParentFor = (subjectId: string): string =>
  cardIdOf(subjectId) || sittingIdOf(subjectId) || /^Y\d{4}/.exec(subjectId)?.[0] || subjectId;
