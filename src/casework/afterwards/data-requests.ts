// A parent asks what is held about the child and is given it, or told why not: both are contacts of the card, and no fact of the order.
import type { CalendarDate } from '../../model/calendar-date';
import { AnswerDataRequest, RecordDataRequest } from '../../model/inputs/family';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Contact } from '../../register/tables/contacts';
import { fillBoth } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import { VIEW_TEXTS } from '../../text/view-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { familyWords, representativesOf } from '../papers/family';
import { paperName } from '../papers/paper-name';
import { outOfOrder } from '../preparation/day-checks';
import { isSealed } from '../privacy/sealing';
import { daysAfter, type SchoolTerm } from '../school-terms';
import { contactsOf, noteContact } from './contacts';

/** Working days in which the law on personal data (No 94-V of 21.05.2013) wants an answer; no term of the order. */
const ANSWER_DAYS = 3;

/** Requests of a card that count, the oldest first. */
export const requestsOf = (desk: Desk, cardId: string): Contact[] =>
  contactsOf(desk, cardId).filter(({ purpose }) => purpose === 'DATA_ASKED');

/** What was answered to a request. Needs the contacts of its card. */
export const answerOf = (desk: Desk, request: Contact): Contact | undefined =>
  contactsOf(desk, cardIdOf(request.id)).find(
    ({ purpose, about }) => (purpose === 'DATA_GIVEN' || purpose === 'DATA_REFUSED') && about === request.id,
  );

/** The day by which a request is to be answered, and why; never late, since only the order's terms are. */
export const answerBy = (desk: Desk, on: CalendarDate): SchoolTerm => ({
  due: daysAfter(desk, on, ANSWER_DAYS).due,
  why: fillBoth(VIEW_TEXTS['why.data-answer'], { n: ANSWER_DAYS, day: dayAndMonth(on) }),
});

/** A card that still holds what tells of a child; a sealed refusal and an expired card hold none. */
const holdsData = (desk: Desk, card: Card): boolean => card.expiredOn === null && !isSealed(desk, card);

/** A day that has come, and not before another. */
const daysOf = (desk: Desk, path: string, on: CalendarDate, after?: CalendarDate | null): FieldProblem[] => {
  if (on > desk.today) return [{ path: [path], text: 'problem.date-ahead' }];
  return after && on < after ? [outOfOrder(path, on, after)] : [];
};

export const recordDataRequest = defineCommand({
  name: 'record-data-request',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  onRemoved: true,
  input: RecordDataRequest,
  tables: ['Cards', 'Parents', 'Contacts'],
  rows: ({ cardId }) => ({
    Cards: { ids: [cardId] },
    Parents: { under: [pupilIdOf(cardId)] },
    Contacts: { under: [cardId] },
  }),
  decide(desk, { cardId, askedOn, parentId, whom, way, kinship, note }) {
    const card = desk.file.get('Cards', cardId);
    const member =
      parentId && pupilIdOf(parentId) === pupilIdOf(cardId) ? desk.file.get('Parents', parentId) : undefined;
    const problems: FieldProblem[] = [
      ...(card ? [] : [{ path: ['cardId'], text: 'problem.card-unknown' as const }]),
      ...(parentId && !member ? [{ path: ['parentId'], text: 'problem.person-unknown' as const }] : []),
      ...daysOf(desk, 'askedOn', askedOn),
    ];
    if (card && !holdsData(desk, card)) return { problems: [{ path: [], text: 'problem.data-sealed' }] };
    if (problems.length > 0) return { problems };
    const may = member && representativesOf(desk, cardId).some(({ id }) => id === member.id);
    const request = noteContact(desk, cardId, {
      on: askedOn,
      purpose: 'DATA_ASKED',
      way: way ?? '',
      whom: member ? familyWords(member, desk.settings.language === 'ru' ? 'ru' : 'kk') : whom,
      about: member?.id ?? '',
      record: kinship,
      note,
    });
    desk.file.markLetterOpen(request.id, true);
    return {
      subject: cardId,
      done: {
        text: may && kinship !== '' ? 'done.data-asked' : 'done.data-asked-unproved',
        facts: { day: dayAndMonth(answerBy(desk, askedOn).due) },
        cardId,
        next:
          may && kinship !== ''
            ? { act: { screen: 'new-paper', cardId }, text: 'act.make-held-data' }
            : {
                act: { screen: 'answer-data-request', cardId, recordId: request.id },
                text: 'act.answer-data-request',
              },
      },
    };
  },
});

export const answerDataRequest = defineCommand({
  name: 'answer-data-request',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  onRemoved: true,
  input: AnswerDataRequest,
  tables: ['Cards', 'Parents', 'Contacts', 'Documents'],
  rows({ requestId }) {
    const cardId = cardIdOf(requestId);
    return {
      Cards: { ids: [cardId] },
      Parents: { under: [pupilIdOf(cardId)] },
      Contacts: { under: [cardId] },
      Documents: { under: [cardId] },
    };
  },
  decide(desk, input) {
    const { requestId, answer, on, kinship } = input;
    const cardId = cardIdOf(requestId);
    const request = desk.file.get('Contacts', requestId);
    if (request?.purpose !== 'DATA_ASKED' || request.mistakeWhy !== '')
      return { problems: [{ path: ['requestId'], text: 'problem.contact-unknown' }] };
    if (answerOf(desk, request)) return { problems: [{ path: [], text: 'problem.data-answered' }] };
    const parentId = input.parentId || request.about;
    const member = representativesOf(desk, cardId).find(({ id }) => id === parentId);
    const paper = desk.file
      .all('Documents', cardId)
      .filter(({ kind, subjectId, fileId }) => kind === 'D35' && subjectId === requestId && fileId !== '')
      .pop();
    const problems: FieldProblem[] = [...daysOf(desk, 'on', on, request.on)];
    if (answer !== 'REFUSED' && !member)
      problems.push({ path: ['answer'], text: 'problem.data-not-representative' });
    else if (answer === 'GIVEN' && kinship === '' && request.record === '')
      problems.push({ path: ['kinship'], text: 'problem.required' });
    else if (answer === 'GIVEN' && !paper) problems.push({ path: ['answer'], text: 'problem.data-no-paper' });
    if (problems.length > 0) return { problems };
    const language = desk.settings.language === 'ru' ? 'ru' : 'kk';
    const asked = desk.file.change('Contacts', request.id, {
      ...(kinship === '' ? {} : { record: kinship }),
      ...(member ? { about: member.id, whom: familyWords(member, language) } : {}),
    });
    if (answer === 'CHECKED')
      return {
        subject: cardId,
        done: {
          text: 'done.data-checked',
          cardId,
          next: { act: { screen: 'new-paper', cardId }, text: 'act.make-held-data' },
        },
      };
    noteContact(desk, cardId, {
      on,
      purpose: answer === 'GIVEN' ? 'DATA_GIVEN' : 'DATA_REFUSED',
      way: input.way ?? '',
      whom: asked.whom,
      about: requestId,
      record: answer === 'GIVEN' && paper ? paperName(paper, language) : '',
      note: input.reason,
    });
    desk.file.markLetterOpen(requestId, false);
    return {
      subject: cardId,
      done: { text: answer === 'GIVEN' ? 'done.data-given' : 'done.data-refused', cardId },
    };
  },
});
