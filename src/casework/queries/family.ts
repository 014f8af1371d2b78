// The family and bodies of one card: every attempt, request, visit and submission with what may be done about it, and the evidence of ¶21.
import * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { DATA_PURPOSES, type MeetingForm, SUBMISSION_KINDS } from '../../model/codes';
import { fullName } from '../../model/person-name';
import { pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth, longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { factOf } from '../afterwards/contacts';
import { answerOf } from '../afterwards/data-requests';
import { EVIDENCE_TABLES, evidenceList, evidenceRows, proofWords } from '../afterwards/submission-facts';
import { isDecided, isOnRegister } from '../card-state';
import { type Desk, nameOf } from '../desk';
import { cardNumber } from '../numbers';
import { isClosedTo } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { Act, FamilyView } from '../views';
import { contactWords, familySteps, invitationsOf } from './card-family';
import { choices } from './lists';
import { paragraph, pupilFull, see, staffShort } from './words';

export const family = defineQuery({
  name: 'family',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string() }),
  tables: [...EVIDENCE_TABLES, 'Letters', 'Visits', 'Pupils', 'Openings'],
  rows({ cardId }, known) {
    const rows = evidenceRows(cardId, known);
    const sittings = rows.Sittings?.ids ?? [];
    return {
      ...rows,
      Letters: { under: [cardId, ...sittings] },
      Visits: { under: [cardId] },
      Openings: { under: [cardId] },
      Pupils: { ids: [pupilIdOf(cardId)] },
    };
  },
  card: (input) => input.cardId,
  show(room, { cardId }): FamilyView {
    const { desk } = room;
    const { language } = desk;
    const card = desk.file.get('Cards', cardId);
    const base = {
      cardId,
      meetingForms: choices<MeetingForm>('MEETING_FORMS', language),
      contactPurposes: (choices('CONTACT_PURPOSES', language) as FamilyView['contactPurposes']).filter(
        ({ code }) => !DATA_PURPOSES.some((each) => each === code),
      ),
      contactResults: choices('CONTACT_RESULTS', language) as FamilyView['contactResults'],
      submissionKinds: choices('SUBMISSION_KINDS', language) as FamilyView['submissionKinds'],
      acts: [],
      closedActs: [],
      parts: [],
      evidence: [],
      commissions: {},
      versions: {},
    };
    if (!card || isClosedTo(desk, card))
      return {
        ...base,
        name: card ? see(language, 'sealed.name') : '–',
        classWords: '',
        number: card ? cardNumber(card)[language] : '–',
      };
    const begun = desk.file.all('Submissions', cardId).find(({ sentOn }) => sentOn === null);
    const told = (fact: 'HELP_REFUSED' | 'NO_MEASURES') => {
      const contact = factOf(desk, cardId, fact, desk.today);
      return contact && contact.on !== null
        ? `${longDate(contact.on)[language]}: ${contact.record}`
        : undefined;
    };
    return {
      ...base,
      ...pupilFull(desk, cardId),
      number: cardNumber(card)[language],
      ...actsOf(desk, card),
      parts: partsOf(desk, card),
      refused: told('HELP_REFUSED'),
      inaction: told('NO_MEASURES'),
      evidence: SUBMISSION_KINDS.map((kind) => ({
        kind,
        rows: evidenceList(desk, card, kind, begun).map(({ code, proofs }) => ({
          words: wordsOf('EVIDENCE', code)[language],
          proofs: proofs.map((proof) => proofWords(proof)[language]),
        })),
      })),
      ...(begun
        ? {
            begun: {
              submissionId: begun.id,
              kind: begun.kind || 'PARENTS_DUTIES',
              toWhom: begun.toWhom,
              gist: begun.gist,
              actWhat: begun.actWhat,
              actOn: begun.actOn ?? undefined,
              actSource: begun.actSource,
              signedBy: begun.signedBy || undefined,
            },
          }
        : {}),
      commissions: Object.fromEntries(
        desk.file
          .all('Visits', cardId)
          .filter(({ kind, heldOn }) => kind === 'HOME' && heldOn === null)
          .map((visit) => [
            visit.id,
            [
              ...visit.members.map((id) => {
                const person = desk.file.get('Staff', id);
                return { id, name: person ? fullName(nameOf(person)) : id };
              }),
              ...visit.outsiders.map(({ name }) => ({ id: name, name })),
            ],
          ]),
      ),
      versions: room.versions([
        ...desk.file.all('Submissions', cardId).map(({ id }) => ({ table: 'Submissions' as const, id })),
        ...desk.file.all('Visits', cardId).map(({ id }) => ({ table: 'Visits' as const, id })),
      ]),
    };
  },
});

/** What may be done now, and what may not be yet and why. */
function actsOf(desk: Desk, card: Card): Pick<FamilyView, 'acts' | 'closedActs'> {
  const { language } = desk;
  const cardId = card.id;
  const act = (
    screen: Act['screen'],
    title: Parameters<typeof see>[1],
    id: number,
    more: Partial<Act> = {},
  ) => ({
    act: { screen, cardId, ...more },
    title: see(language, title),
    paragraph: paragraph(id, language),
  });
  const ask = {
    act: { screen: 'record-data-request' as const, cardId },
    title: see(language, 'act.record-data-request'),
  };
  if (card.endKind !== '') return { acts: [ask], closedActs: [] };
  const acts: FamilyView['acts'] = familySteps(desk, card).map((step) => ({
    act: step.act,
    title: see(language, step.title),
    paragraph: paragraph(step.paragraph, language),
  }));
  const add = (...given: Parameters<typeof act>) => {
    const next = act(...given);
    if (!acts.some(({ title }) => title === next.title)) acts.push(next);
  };
  add('record-contact', 'act.record-contact', 9);
  add('send-request', 'act.send-request', 13);
  if (!isDecided(card)) {
    add('order-home-visit', 'act.order-home-visit', 13);
    add('record-parent-meeting', 'act.record-parent-meeting', 13);
  }
  const sitting = desk.file.all('Sittings').find(({ closedAt }) => closedAt === '');
  const item = sitting && desk.file.all('Agenda').find(({ id }) => sittingIdOf(id) === sitting.id);
  if (sitting && item)
    add('invite-specialist', 'act.invite-specialist', 8, { sittingId: sitting.id, itemId: item.id });
  if (isOnRegister(card)) add('prepare-submission', 'act.prepare-submission', 21);
  const closed = (why: Parameters<typeof see>[1]) => ({
    title: see(language, 'act.prepare-submission'),
    why: see(language, why),
    paragraph: paragraph(21, language),
  });
  acts.push(ask);
  return { acts, closedActs: isOnRegister(card) ? [] : [closed('closed.submission')] };
}

type Part = FamilyView['parts'][number];

function partsOf(desk: Desk, card: Card): Part[] {
  const { language } = desk;
  const cardId = card.id;
  const when = (on: CalendarDate | null) => (on === null ? '' : dayAndMonth(on)[language]);
  const said = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  const act = (screen: Act['screen'], title: Parameters<typeof see>[1], more: Partial<Act>) => ({
    act: { screen, cardId, ...more },
    title: see(language, title),
  });
  const waits = { tone: 'under-way' as const, text: see(language, 'family.waits') };
  const contacts: Part['rows'] = desk.file.all('Contacts', cardId).map((contact) => {
    const { title, text } = contactWords(contact, language);
    const mistake = contact.mistakeWhy !== '';
    const waiting = !mistake && contact.purpose === 'DATA_ASKED' && answerOf(desk, contact) === undefined;
    return {
      id: contact.id,
      when: said(when(contact.on), staffShort(desk, contact.by)),
      title,
      text: mistake ? contact.mistakeWhy : text,
      ...(mistake ? { chip: { tone: 'refused' as const, text: see(language, 'family.mistake') } } : {}),
      acts: mistake
        ? []
        : [
            ...(waiting
              ? [act('answer-data-request', 'act.answer-data-request', { recordId: contact.id })]
              : []),
            act('annul-contact', 'act.annul-contact', { recordId: contact.id }),
          ],
    };
  });
  const requests: Part['rows'] = desk.file
    .all('Letters', cardId)
    .filter(({ kind }) => kind === 'REQUEST')
    .map((letter) => ({
      id: letter.id,
      when: when(letter.sentOn),
      title: letter.toWhom,
      text: said(letter.question, letter.reply),
      ...(letter.repliedOn === null ? { chip: waits } : {}),
      acts:
        letter.repliedOn === null
          ? [
              act('record-reply', 'act.record-reply', { letterId: letter.id }),
              act('remind-request', 'act.remind-request', { letterId: letter.id }),
            ]
          : [],
    }));
  const guests: Part['rows'] = invitationsOf(desk, card).map((letter) => ({
    id: letter.id,
    when: when(letter.sentOn),
    title: said(letter.toWhom, letter.position),
    text: letter.answer === '' ? '' : wordsOf('INVITE_RESULTS', letter.answer)[language],
    ...(letter.answer === '' ? { chip: waits } : {}),
    acts: [act('answer-invitation', 'act.answer-invitation', { letterId: letter.id })],
  }));
  const visits: Part['rows'] = desk.file.all('Visits', cardId).map((visit) => ({
    id: visit.id,
    when: when(visit.heldOn ?? visit.orderDate),
    title: visit.kind === '' ? '–' : wordsOf('VISIT_KINDS', visit.kind)[language],
    text: said(
      visit.orderNumber === '' ? '' : see(language, 'event.visit-ordered', { number: visit.orderNumber }),
      visit.met,
      visit.gist,
      visit.said,
      visit.help,
    ),
    ...(visit.heldOn === null ? { chip: waits } : {}),
    acts:
      visit.heldOn === null ? [act('record-home-act', 'act.record-home-act', { recordId: visit.id })] : [],
  }));
  const submissions: Part['rows'] = desk.file.all('Submissions', cardId).map((submission) => ({
    id: submission.id,
    when: when(submission.sentOn ?? submission.preparedOn),
    title: submission.kind === '' ? '–' : wordsOf('SUBMISSION_KINDS', submission.kind)[language],
    text: said(submission.toWhom, submission.answer),
    ...(submission.answeredOn === null ? { chip: waits } : {}),
    acts:
      submission.sentOn === null
        ? [
            act('prepare-submission', 'act.mend-submission', {}),
            act('send-submission', 'act.send-submission', { recordId: submission.id }),
          ]
        : submission.answeredOn === null
          ? [act('answer-submission', 'act.answer-submission', { recordId: submission.id })]
          : [],
  }));
  const part = (title: Parameters<typeof see>[1], rows: Part['rows']): Part[] =>
    rows.length === 0 ? [] : [{ title: see(language, title), rows: rows.reverse() }];
  return [
    ...part('family.submissions', submissions),
    ...part('family.contacts', contacts),
    ...part('family.visits', visits),
    ...part('family.requests', requests),
    ...part('family.guests', guests),
  ];
}
