// What the papers of a submission say now (D23, D24, ¶21): its records as the fields of their templates.
import type { DatedEntry, SubmissionPaperView } from '../../documents/submission-view';
import type { CalendarDate } from '../../model/calendar-date';
import { fullName, nameWithInitials } from '../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { Contact } from '../../register/tables/contacts';
import type { Submission } from '../../register/tables/submissions';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { shortDate } from '../../text/dates';
import { packOf } from '../card-facts';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import { proofsOf } from './submission-facts';

const day = (on: CalendarDate | null): string => (on === null ? '' : shortDate(on));

/** The fields of a submission's papers in a language; undefined when its card is gone. Needs the rows of `evidenceRows`, the pupil and the family. */
export function submissionContent(
  desk: Desk,
  submission: Submission,
  language: Language,
): SubmissionPaperView | undefined {
  const card = desk.file.get('Cards', cardIdOf(submission.id));
  if (!card) return undefined;
  const { settings } = desk;
  const pupil = desk.file.get('Pupils', pupilIdOf(card.id));
  const signer = desk.file.get('Staff', submission.signedBy);
  const entry = packOf(card).submissionKinds.find(({ code }) => code === submission.kind);
  const placed = desk.file
    .all('Agenda')
    .find(({ id, outcome }) => cardIdOf(id) === card.id && outcome === 'PLACE');
  const staffName = (id: string): string => {
    const person = desk.file.get('Staff', id);
    return person ? nameWithInitials(nameOf(person)) : '';
  };
  const fact = (id: string): DatedEntry & { witnesses: readonly string[] } => {
    const contact: Contact | undefined = id === '' ? undefined : desk.file.get('Contacts', id);
    return {
      on: day(contact?.on ?? null),
      text: [contact?.record ?? '', contact?.note ?? ''].filter((part) => part !== '').join('. '),
      witnesses: contact
        ? [contact.witness1, contact.witness2].map(staffName).filter((name) => name !== '')
        : [],
    };
  };
  return {
    document: { number: submission.outgoingNo, date: day(submission.sentOn ?? submission.preparedOn) },
    school: {
      name: language === 'kk' ? settings.schoolNameKk : settings.schoolNameRu,
      place: language === 'kk' ? settings.placeKk : settings.placeRu,
    },
    toWhom: submission.toWhom,
    kind: { number: entry ? String(entry.number) : '', words: entry ? entry.words[language] : '' },
    pupil: {
      name: pupil ? fullName(nameOf(pupil)) : '',
      birthDate: pupil ? day(pupil.bornOn) : '',
      classWords: pupil ? classWords(pupil) : '',
      address: desk.file.get('Plans', card.planId)?.address || card.whereabouts,
    },
    register: {
      number: cardNumber(card)[language],
      placedOn: day(card.decidedOn),
      minutes: placed
        ? (desk.file.get('Sittings', sittingIdOf(placed.id))?.minutesNumber ?? '')
        : card.paperMinutes,
    },
    parents: pupil
      ? desk.file.all('Parents', pupil.id).map((parent) => ({
          name: fullName(nameOf(parent)),
          relation: parent.relation === '' ? '' : wordsOf('RELATIONS', parent.relation)[language],
          phone: parent.phone,
        }))
      : [],
    refusal: fact(submission.refusedId),
    inaction: fact(submission.inactionId),
    act: { what: submission.actWhat, on: day(submission.actOn), source: submission.actSource },
    gist: submission.gist,
    attachments: submission.evidence.map((code, at) => ({
      number: String(at + 1),
      title: wordsOf('EVIDENCE', code)[language],
      entries: proofsOf(desk, card, code, submission).map(({ on, words }) => ({
        on: shortDate(on),
        text: words[language],
      })),
    })),
    signer: {
      name: signer ? nameWithInitials(nameOf(signer)) : '',
      position: signer?.position ?? '',
      basis: submission.signedBasis,
    },
  };
}
