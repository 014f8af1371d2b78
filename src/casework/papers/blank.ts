// Blank papers for days without electricity or internet: the school's own templates with lines to write on. Of the register only the school itself and its head are printed.
import type { HomeActView } from '../../documents/home-act-view';
import type { IncomingView } from '../../documents/incoming-view';
import type { MinutesOfficer, MinutesView } from '../../documents/minutes-view';
import type { ParentInvitationView } from '../../documents/parent-invitation-view';
import type { PlanView } from '../../documents/plan-view';
import type { PrimaryInformationView } from '../../documents/primary-information-view';
import type { ReferralView } from '../../documents/referral-view';
import type { BlankKind } from '../../model/inputs/papers';
import { fullName } from '../../model/person-name';
import type { Language } from '../../text/bilingual';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { type Desk, nameOf } from '../desk';
import { headOf } from '../plan/plan-facts';
import { headSigns, schoolOf } from './blocks';
import { schoolsWording } from './minutes-item';

/** A line to write on, so many signs long. */
const line = (signs: number): string => '_'.repeat(signs);
/** So many lines as wide as the text; `begun`: the first is indented as the first line of a paragraph is. */
const lines = (count: number, begun = true): string =>
  Array.from({ length: count }, (_, at) => line(begun && at === 0 ? 58 : 65)).join('\n');
/** Lines under what is printed before them. */
const below = (count: number): string => `\n${lines(count, false)}`;
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Everything a template prints of a paper that nobody has begun. */
const blankDocument = { number: '', date: '', version: '–' };

const shared = (desk: Desk, language: Language) => ({
  document: blankDocument,
  school: schoolOf(desk, language),
});
const unsigned = { position: line(24), name: '' };

const referral = (desk: Desk, language: Language): ReferralView => ({
  ...shared(desk, language),
  addressee: '',
  pupil: { words: line(46), birthDate: '' },
  seenOn: line(16),
  seen: lines(7),
  tried: lines(6),
  parentsTold: PAPER_TEXTS['paper.blank-parents-told'][language],
  grounds: [],
  signer: unsigned,
});

const incoming = (desk: Desk, language: Language): IncomingView => ({
  ...shared(desk, language),
  received: '',
  sender: '',
  letter: '',
  pupil: '',
  situation: '',
  gist: lines(9),
  gatherBy: line(24),
  signer: unsigned,
});

const primaryInformation = (desk: Desk, language: Language): PrimaryInformationView => ({
  ...shared(desk, language),
  pupil: { words: '', birthDate: '', whereabouts: '' },
  family: times(5, () => ({ name: '', relation: '', whereabouts: '', phone: '' })),
  situation: '',
  description: lines(8),
  tookPart: '',
  signer: unsigned,
});

const homeAct = (desk: Desk, language: Language): HomeActView => ({
  ...shared(desk, language),
  order: { number: '', date: '' },
  chair: '',
  others: times(3, () => ({ name: line(30), position: line(24) })),
  members: times(4, () => ({ name: line(30) })),
  pupil: '',
  birthDate: '',
  address: '',
  seenOn: '',
  met: '',
  family: times(3, () => ({ name: '', relation: '' })),
  gist: '',
  advice: '',
});

const invitation = (desk: Desk, language: Language): ParentInvitationView => ({
  ...shared(desk, language),
  parent: '',
  pupil: '',
  sitting: { date: '', time: '', place: '' },
  purpose: PAPER_TEXTS['paper.invited-placement'][language],
  contact: { name: '', phone: '' },
  signer: headSigns(desk, language),
});

const headsName = (desk: Desk): string => {
  const head = headOf(desk);
  return head ? fullName(nameOf(head)) : '';
};

const plan = (desk: Desk): PlanView => ({
  document: { number: line(6), version: '–' },
  head: { name: headsName(desk), basis: '' },
  pupil: { name: '', birthDate: '', iin: '', address: '', registeredAddress: '' },
  situation: '',
  period: { from: '', to: '' },
  measures: times(12, () => ({
    help: '\n\n',
    responsible: '',
    periodVolume: '',
    deadline: '',
    indicator: '',
  })),
  parents: [],
});

const officer: MinutesOfficer = { name: line(28), position: line(20), basis: '', signature: line(18) };
const person = (at: number) => ({ number: String(at + 1), name: line(30), position: line(24) });

/** Who is here, what was heard, what was decided: three questions, each with its lines. */
const sitting = (desk: Desk, language: Language): MinutesView => ({
  document: { number: line(6), version: '–', journalMark: '' },
  school: schoolOf(desk, language),
  sitting: {
    date: line(24),
    place: language === 'kk' ? desk.settings.placeKk : desk.settings.placeRu,
    time: line(14),
  },
  presiding: officer,
  presidedLater: [],
  secretary: officer,
  present: times(7, person),
  absent: times(2, (at) => ({ ...person(at), reason: line(12) })),
  invited: times(3, (at) => ({ number: String(at + 1), name: line(30), capacity: line(24), absence: '' })),
  quorum: '',
  items: times(3, (at) => ({
    number: String(at + 1),
    title: line(40),
    pupil: line(34),
    rapporteur: '',
    heard: [{ name: '', position: '', gist: lines(4) }],
    materials: '',
    spoke: [{ name: '', position: '', gist: lines(4) }],
    pupilOpinion: below(2),
    parentOpinions: [{ who: '', opinion: below(2) }],
    parentsNotHeard: '',
    presence: '',
    vote: PAPER_TEXTS['paper.blank-vote'][language],
    resolvedWord: PAPER_TEXTS[`paper.${schoolsWording(desk).resolvedWord}`][language],
    decision: lines(4),
    grounds: below(1),
    reasons: below(2),
    informs: [],
    specialOpinion: '',
  })),
  remarks: [],
});

const BLANKS: Record<BlankKind, (desk: Desk, language: Language) => object> = {
  D01: referral,
  D02: incoming,
  D03: primaryInformation,
  D05: homeAct,
  D14: invitation,
  D16: sitting,
  D18: plan,
};

/** What the template of this kind prints when nothing is known. */
export const blankContent = (desk: Desk, kind: BlankKind, language: Language): object =>
  BLANKS[kind](desk, language);
