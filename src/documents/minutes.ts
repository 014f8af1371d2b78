// D16: what the minutes of a sitting say (¶15, ¶17), from the records of the sitting.
import type { CalendarDate } from '../model/calendar-date';
import { fullName, nameWithInitials, type PersonName, signatureName } from '../model/person-name';
import type { AgendaItem } from '../register/tables/agenda';
import type { Attendee } from '../register/tables/attendance';
import type { Deviation } from '../register/tables/deviations';
import type { Sitting } from '../register/tables/sittings';
import { type Facts, fillIn, type Language } from '../text/bilingual';
import { wordsOf } from '../text/code-texts';
import { dayAndMonth, longDate } from '../text/dates';
import { wordsOfDeviation } from '../text/kept-words';
import { PAPER_TEXTS, type PaperTextKey } from '../text/paper-texts';
import type {
  MinutesInforming,
  MinutesItem,
  MinutesOfficer,
  MinutesSpeech,
  MinutesView,
} from './minutes-view';
import { type ItemPresence, presenceWords, type VoteWording, voteWords } from './minutes-votes';

/** A member of staff as papers name people. */
export interface PaperPerson {
  name: PersonName;
  position: string;
}

/** One item with what belongs to it. */
export interface MinutesItemFacts {
  item: AgendaItem;
  title: string;
  pupil?: { name: PersonName; classWords: string };
  rapporteur?: PaperPerson;
  /** Titles of the materials that were here by the sitting (¶14). */
  materials: readonly string[];
  parents: readonly { name: PersonName; relation: string }[];
  /** Who came, left or stepped back at this item. */
  presence: ItemPresence;
  /** What was asked of whom, by when. */
  tasks: readonly { what: string; who: string; by: CalendarDate | null }[];
  dissents: readonly { name: string; opinion: string }[];
  /** The agency to be told, and by which day (¶20); absent when none wrote. */
  notice?: { sender: string; by: CalendarDate };
}

export interface MinutesFacts {
  language: Language;
  document: { number: string; edition: number; journalMark: string };
  school: { nameKk: string; nameRu: string; place: string };
  sitting: Sitting;
  presiding?: PaperPerson;
  /** Others who presided from a later item on. */
  presidedLater?: readonly (PaperPerson & { basis: string })[];
  secretary?: PaperPerson;
  attendance: readonly Attendee[];
  items: readonly MinutesItemFacts[];
  /** What departed from the order; with the place on the agenda (from 1) of the item it belongs to. */
  deviations: readonly (Pick<Deviation, 'paragraph' | 'what' | 'reason'> & { item?: number })[];
  resolvedWord: 'DECIDED' | 'RESOLVED';
  /** How votes and the quorum are written, by the school's settings. */
  votes: Omit<VoteWording, 'language'>;
  /** The parts of the sitting with their hours; one, as a rule. */
  parts: readonly { on: CalendarDate; from: string; to: string }[];
  /** Why this version was made in place of a signed one; '' for the first. */
  renewedBecause: string;
}

/** The fields of the minutes' template. */
export function minutesView(facts: MinutesFacts): MinutesView {
  const { language, sitting, attendance } = facts;
  const say = (key: PaperTextKey, values?: Facts) => fillIn(language, PAPER_TEXTS[key], values);
  const members = attendance.filter((each) => each.member === true);
  const officers = [sitting.presidingId, sitting.secretaryId];
  // Whoever came late took part; before which question is said there.
  const here = (each: Attendee) => each.present === true || each.moves.some(({ kind }) => kind === 'CAME');
  const present = members.filter((each) => here(each) && !officers.includes(each.staffId));
  const absent = members.filter((each) => !here(each));
  const invited = attendance.filter((each) => each.member === false && !officers.includes(each.staffId));
  const numbered = <T>(list: readonly T[]) => list.map((each, at) => ({ each, number: String(at + 1) }));
  return {
    document: {
      number: facts.document.number,
      version: String(facts.document.edition),
      journalMark: facts.document.journalMark,
    },
    school: { nameKk: facts.school.nameKk, nameRu: facts.school.nameRu },
    sitting: {
      date: [...new Set(facts.parts.map(({ on }) => longDate(on)[language]))].join('; '),
      place: facts.school.place,
      time: facts.parts
        .map(({ on, from, to }) => {
          const hours = [from, to].filter((time) => time !== '').join(' – ');
          return facts.parts.length > 1 ? `${dayAndMonth(on)[language]}, ${hours}` : hours;
        })
        .join('; '),
    },
    presiding: officer(facts.presiding, sitting.presidingBasis),
    presidedLater: (facts.presidedLater ?? []).map((person) => officer(person, person.basis)),
    secretary: officer(facts.secretary, sitting.secretaryBasis),
    present: numbered(present).map(({ each, number }) => ({
      number,
      name: each.name,
      position: each.position,
    })),
    absent: numbered(absent).map(({ each, number }) => ({
      number,
      name: each.name,
      position: each.position,
      reason: withoutStop(each.reason),
    })),
    invited: numbered(invited).map(({ each, number }) => ({
      number,
      name: each.name,
      capacity: each.position,
      absence: each.present === true ? '' : withoutStop(each.reason),
    })),
    quorum: facts.votes.quorum
      ? say('paper.quorum', { members: members.length, present: members.length - absent.length })
      : '',
    items: facts.items.map((item, at) => itemView(facts, item, String(at + 1))),
    remarks: [
      ...(facts.renewedBecause === ''
        ? []
        : [
            {
              text: say('paper.renewed', {
                edition: facts.document.edition,
                reason: sentence(facts.renewedBecause),
              }),
            },
          ]),
      ...facts.deviations.map((deviation) => ({ text: remark(deviation, language) })),
    ],
  };
}

/** A departure from the order: the item it belongs to, what it was and why; its paragraph once. */
function remark(
  { paragraph, what, reason, item }: MinutesFacts['deviations'][number],
  language: Language,
): string {
  const say = (key: PaperTextKey, values?: Facts) => fillIn(language, PAPER_TEXTS[key], values);
  const words = say('paper.remark', {
    what: wordsOfDeviation(language, { paragraph, what }),
    reason: sentence(reason),
  });
  return item === undefined ? words : `${say('paper.remark-of', { item })} ${words}`;
}

function officer(person: PaperPerson | undefined, basis: string): MinutesOfficer {
  if (!person) return { name: '', position: '', basis, signature: '' };
  return {
    name: fullName(person.name),
    position: person.position,
    basis,
    signature: signatureName(person.name),
  };
}

function itemView(
  facts: MinutesFacts,
  { item, title, pupil, rapporteur, materials, parents, presence, tasks, dissents, notice }: MinutesItemFacts,
  number: string,
): MinutesItem {
  const { language } = facts;
  const say = (key: PaperTextKey, values?: Facts) => fillIn(language, PAPER_TEXTS[key], values);
  const speaker = rapporteur;
  const heard: MinutesSpeech[] =
    item.heard === ''
      ? []
      : [
          {
            name: speaker ? nameWithInitials(speaker.name) : '',
            position: speaker?.position ?? '',
            gist: item.heard,
          },
        ];
  return {
    number,
    title: withoutStop(title),
    pupil: pupil ? say('paper.pupil', { name: fullName(pupil.name), class: pupil.classWords }) : '',
    rapporteur: rapporteur ? `${nameWithInitials(rapporteur.name)}, ${rapporteur.position}` : '',
    heard,
    materials: materials
      .map((material) => material.charAt(0).toLocaleLowerCase('ru') + material.slice(1))
      .join(', '),
    spoke: item.spoke.map(({ who, gist }) => speech(who, gist)),
    pupilOpinion: sentence(item.pupilOpinion),
    parentOpinions:
      item.parentsPresent === true
        ? [
            {
              who: parentsHeard(item.parentsWho, parents),
              opinion: sentence(item.parentsOpinion) || say('paper.opinion-none'),
            },
          ]
        : [],
    parentsNotHeard:
      item.parentsPresent === true ? '' : sentence(item.whyNotHeard) || say('paper.reason-not-named'),
    presence: presenceWords(presence, { language, ...facts.votes }),
    vote: voteWords(item, { language, ...facts.votes }),
    resolvedWord: say(`paper.${facts.resolvedWord}`),
    decision: [
      decisionWords(item, language),
      item.tasks === '' && tasks.length === 0
        ? ''
        : say('paper.tasks', {
            tasks: [
              ...(item.tasks === '' ? [] : [sentence(item.tasks)]),
              ...tasks.map(({ what, who, by }) =>
                by === null
                  ? say('paper.task', { what: withoutStop(what), who })
                  : say('paper.task-by', { what: withoutStop(what), who, by: longDate(by) }),
              ),
            ].join(' '),
          }),
    ]
      .filter((part) => part !== '')
      .join(' '),
    grounds:
      item.outcome === 'PLACE'
        ? item.grounds.map((ground) => wordsOf('GROUNDS', ground)[language]).join('; ')
        : '',
    reasons: sentence(item.reason),
    informs:
      notice && (item.outcome === 'PLACE' || item.outcome === 'REFUSE') ? [informing(facts, notice)] : [],
    specialOpinion: dissents.map(({ name, opinion }) => `${name} – ${sentence(opinion)}`).join(' '),
  };
}

const informing = (facts: MinutesFacts, notice: { sender: string; by: CalendarDate }): MinutesInforming => ({
  whom: notice.sender,
  who: facts.secretary ? `${nameWithInitials(facts.secretary.name)}, ${facts.secretary.position}` : '',
  by: longDate(notice.by)[facts.language],
});

/** «Фамилия И. О., лауазымы» typed in one line: the name before the first comma, the rest is the position. */
function speech(who: string, gist: string): MinutesSpeech {
  const comma = who.indexOf(',');
  const [name, position] = comma === -1 ? [who, ''] : [who.slice(0, comma), who.slice(comma + 1)];
  // Initials stay with their surname at the end of a line.
  return {
    name: name.trim().replace(/ (?=\p{L}\.)/gu, '\u00A0'),
    position: position.trim(),
    gist: sentence(gist),
  };
}

/** «Name, relation; name, relation» as marked or typed: each with their own bracket. */
function parentsHeard(who: string, parents: MinutesItemFacts['parents']): string {
  return who
    .split(';')
    .map((each) => {
      const { name, position } = speech(each, '');
      const full = parents.find(
        ({ name: { lastName, firstName } }) => name.startsWith(lastName) && name.includes(firstName),
      );
      const short = parents.filter((parent) => nameWithInitials(parent.name) === name);
      const relation = full?.relation || (short.length === 1 && short[0]?.relation) || position;
      const printed = full ? fullName(full.name) : name;
      return printed === '' || relation === '' ? printed || relation : `${printed} (${relation})`;
    })
    .filter((each) => each !== '')
    .join(', ');
}

/** The decision in whole sentences (¶15). */
export function decisionWords(
  item: Pick<AgendaItem, 'outcome' | 'postponedTo' | 'resolution'>,
  language: Language,
): string {
  const say = (key: PaperTextKey, values?: Facts) => fillIn(language, PAPER_TEXTS[key], values);
  switch (item.outcome) {
    case 'PLACE':
      return say('paper.place');
    case 'REFUSE':
      return say('paper.refuse');
    case 'POSTPONE':
      return item.postponedTo === null
        ? say('paper.postpone-open')
        : say('paper.postpone', { day: longDate(item.postponedTo) });
    case 'NOTED':
      return sentence(item.resolution) || say('paper.noted');
    case 'KEEP':
      return say('paper.keep');
    case 'RENEW':
      return say('paper.renew');
    case 'REMOVE':
      return say('paper.remove');
    case '':
      return say('paper.undecided');
  }
}

const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, '');
const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
