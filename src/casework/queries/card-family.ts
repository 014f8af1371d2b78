// What a card shows of the family and of bodies: attempts, requests, visits, submissions (¶8, ¶9, ¶13, ¶18, ¶21), and the next step of each.
import type { CalendarDate } from '../../model/calendar-date';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { contactsOf, factOf } from '../afterwards/contacts';
import { isOnRegister } from '../card-state';
import type { Desk } from '../desk';
import type { QueryRoom } from '../query';
import type { Act } from '../views';
import { see, staffShort } from './words';

/** Whether the timeline has a contact about this item or plan; what was written down before contacts were kept has none. */
export const hasContactAbout = (desk: Desk, cardId: string, about: string): boolean =>
  contactsOf(desk, cardId).some((contact) => contact.about === about);

/** «Phone · will come · with: …» of a contact. */
export function contactWords(
  contact: ReturnType<typeof contactsOf>[number],
  language: Language,
): { title: string; text: string } {
  const { purpose, way, result, whom, note, fact, record } = contact;
  return {
    title: purpose === '' ? '–' : wordsOf('CONTACT_PURPOSES', purpose)[language],
    text: [
      way === '' ? '' : wordsOf('INVITE_WAYS', way)[language],
      result === '' ? '' : wordsOf('CONTACT_RESULTS', result)[language],
      whom,
      fact === '' ? '' : wordsOf('PARENT_FACTS', fact)[language],
      record,
      note,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

type Add = (on: CalendarDate | null, text: string, more?: { who?: string; planned?: boolean }) => void;

/** Dated contacts, requests and replies, orders and visits, submissions and answers. */
export function familyEvents({ desk }: QueryRoom, row: Card, add: Add): void {
  const { language } = desk;
  for (const contact of contactsOf(desk, row.id)) {
    const { title, text } = contactWords(contact, language);
    add(contact.on, `${title}: ${text}`, { who: staffShort(desk, contact.by) });
  }
  for (const letter of desk.file.all('Letters', row.id).filter(({ kind }) => kind === 'REQUEST')) {
    const who = letter.toWhom;
    add(letter.sentOn, see(language, 'event.request', { text: letter.question }), { who });
    add(letter.remindedOn, see(language, 'event.reminded'), { who });
    add(letter.repliedOn, see(language, 'event.reply', { text: letter.reply }), { who });
  }
  for (const letter of invitationsOf(desk, row))
    add(letter.sentOn, see(language, 'event.invitation', { who: letter.toWhom, position: letter.position }));
  for (const visit of desk.file.all('Visits', row.id)) {
    add(visit.orderDate, see(language, 'event.visit-ordered', { number: visit.orderNumber }));
    if (visit.kind === 'HOME') add(visit.heldOn, see(language, 'event.visit', { who: visit.met }));
  }
  for (const submission of desk.file.all('Submissions', row.id)) {
    const kind = submission.kind === '' ? '' : wordsOf('SUBMISSION_KINDS', submission.kind)[language];
    add(submission.preparedOn, see(language, 'event.submission-prepared', { kind }), {
      who: staffShort(desk, submission.signedBy),
    });
    add(submission.sentOn, see(language, 'event.submission-sent', { number: submission.outgoingNo }), {
      who: submission.toWhom,
    });
    add(submission.answeredOn, see(language, 'event.submission-answered', { text: submission.answer }), {
      who: submission.toWhom,
    });
  }
}

/** Invitations of specialists to this card's question; needs Letters under the sittings of its items. */
export const invitationsOf = (desk: Desk, row: Card) =>
  desk.file
    .all('Agenda')
    .filter(({ id }) => id.endsWith(`-${row.id}`))
    .flatMap(({ id }) =>
      desk.file
        .all('Letters', sittingIdOf(id))
        .filter((letter) => letter.kind === 'INVITATION' && (letter.itemId === id || letter.itemId === '')),
    );

/** A step that the family's answers or the submission wait for. */
export interface FamilyStep {
  readonly title:
    | 'act.hand-copy-again'
    | 'act.decide-copy'
    | 'act.agree-rest'
    | 'act.record-refusal'
    | 'act.prepare-submission'
    | 'act.send-submission';
  readonly act: Act;
  readonly paragraph: 18 | 21;
  /** By whom: the paperwork's, or the deputy's to decide. */
  readonly of: 'paperwork' | 'deputy';
  /** What was tried so far. */
  readonly note: string;
}

/** Contacts about the copy of a plan since it was approved as it stands. */
const copyContacts = (desk: Desk, plan: Plan) =>
  contactsOf(desk, cardIdOf(plan.id)).filter(
    ({ about, on }) => about === plan.id && on !== null && on >= (plan.approvedOn ?? ''),
  );

/** What comes after the parents' answer to the plan, and after both facts of ¶21 are on record. */
export function familySteps(desk: Desk, row: Card): FamilyStep[] {
  const { language } = desk;
  if (!isOnRegister(row)) return [];
  const steps: FamilyStep[] = [];
  const cardId = row.id;
  const plan = desk.file.find('Plans', row.planId);
  const contacts = contactsOf(desk, cardId);
  if (plan && plan.approvedOn !== null) {
    const act: Act = { screen: 'hand-plan-copy', cardId, planId: plan.id };
    const day = { day: plan.answeredOn === null ? '' : dayAndMonth(plan.answeredOn) };
    const copies = copyContacts(desk, plan);
    const tried = copies.filter(({ result }) => result === 'NOT_REACHED').length;
    const since = contacts.filter(({ on }) => on !== null && on >= (plan.answeredOn ?? ''));
    const known = since.some(({ fact }) => fact !== '');
    const limit = desk.settings.copyAttempts;
    const note = see(language, 'step.answer', {
      answer: plan.answer === '' ? '' : wordsOf('PARENT_ANSWERS', plan.answer),
      ...day,
    });
    // A fact of ¶21 written down since is the deputy's decision.
    if (plan.answer === 'NOT_REACHED' && !(tried >= limit && known))
      steps.push({
        title: tried >= limit ? 'act.decide-copy' : 'act.hand-copy-again',
        act: tried >= limit ? { screen: 'family', cardId } : act,
        paragraph: 18,
        of: tried >= limit ? 'deputy' : 'paperwork',
        note: see(language, 'step.attempts', { n: tried, limit }),
      });
    // Asked once more and answered the same: the plan goes on as it is.
    if (plan.answer === 'PARTLY' && copies.filter(({ result }) => result === 'PARTLY').length < 2)
      steps.push({ title: 'act.agree-rest', act, paragraph: 18, of: 'paperwork', note });
    if (
      plan.answer === 'REFUSED' &&
      !since.some(({ fact, purpose }) => fact === 'HELP_REFUSED' || purpose === 'HELP_OFFERED')
    )
      steps.push({
        title: 'act.record-refusal',
        act: { screen: 'record-contact', cardId, kind: 'HELP_REFUSED' },
        paragraph: 21,
        of: 'paperwork',
        note,
      });
  }
  const submissions = desk.file.all('Submissions', cardId);
  const begun = submissions.find(({ sentOn }) => sentOn === null);
  if (begun)
    steps.push({
      title: 'act.send-submission',
      act: { screen: 'send-submission', cardId, recordId: begun.id },
      paragraph: 21,
      of: 'paperwork',
      note: begun.toWhom,
    });
  else if (
    factOf(desk, cardId, 'HELP_REFUSED', desk.today) &&
    factOf(desk, cardId, 'NO_MEASURES', desk.today) &&
    !submissions.some(({ kind }) => kind !== 'MINOR_ADMIN_ACT')
  )
    steps.push({
      title: 'act.prepare-submission',
      act: { screen: 'prepare-submission', cardId },
      paragraph: 21,
      of: 'deputy',
      note: see(language, 'step.both-facts'),
    });
  return steps;
}
