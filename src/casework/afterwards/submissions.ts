// T19 The administration's submission to the commission (¶21): prepared with its evidence, sent, answered.
import type * as z from 'zod/mini';
import { AnswerSubmission, PrepareSubmission, SendSubmission } from '../../model/inputs/family';
import { fullName } from '../../model/person-name';
import { cardIdOf } from '../../model/record-id';
import { submissionFindings } from '../../order/p21-submission';
import type { Card } from '../../register/tables/cards';
import { OFFICE_ROLES } from '../access';
import { packOf, withFields } from '../card-facts';
import { isOnRegister } from '../card-state';
import { defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { dayProblems } from '../preparation/day-checks';
import { contactsOf, factOf, unknownPeople } from './contacts';
import { EVIDENCE_TABLES, evidenceList, evidenceRows, recordedFact } from './submission-facts';

type Prepared = z.output<typeof PrepareSubmission>;

const FIELDS = {
  helpRefused: 'refusedId',
  noMeasures: 'inactionId',
  'act.what': 'actWhat',
  'act.on': 'actOn',
  'act.source': 'actSource',
};

/** The contacts a submission names, or else the last ones on record that show the two facts. */
function chosenFacts(desk: Desk, input: Prepared) {
  const named = (id: string | null | undefined, fact: 'HELP_REFUSED' | 'NO_MEASURES') =>
    id
      ? contactsOf(desk, input.cardId).find((contact) => contact.id === id && contact.fact === fact)
      : factOf(desk, input.cardId, fact, input.preparedOn);
  return {
    refused: named(input.refusedId, 'HELP_REFUSED'),
    inaction: named(input.inactionId, 'NO_MEASURES'),
  };
}

function wrongFields(desk: Desk, card: Card | undefined, input: Prepared): FieldProblem[] {
  if (!card) return [{ path: ['cardId'], text: 'problem.card-unknown' }];
  const { refused, inaction } = chosenFacts(desk, input);
  const before = input.submissionId ? desk.file.get('Submissions', input.submissionId) : undefined;
  const problems = dayProblems(desk.today, 21, [
    { path: 'preparedOn', on: input.preparedOn, after: [card.decidedOn] },
    { path: 'actOn', on: input.actOn },
  ]);
  problems.push(...unknownPeople(desk, { signedBy: input.signedBy }));
  const wrong = (when: boolean, path: string[], text: FieldProblem['text']) => {
    if (when) problems.push({ path, text, paragraph: 21 });
  };
  wrong(!isOnRegister(card), [], 'problem.not-on-register');
  wrong(Boolean(input.refusedId) && !refused, ['refusedId'], 'problem.contact-unknown');
  wrong(Boolean(input.inactionId) && !inaction, ['inactionId'], 'problem.contact-unknown');
  wrong(input.headInsists && !desk.actor.roles.includes('HEAD'), ['headInsists'], 'problem.head-decides');
  wrong(
    Boolean(input.submissionId) && (!before || cardIdOf(before.id) !== card.id),
    ['submissionId'],
    'problem.submission-unknown',
  );
  wrong(before !== undefined && before.sentOn !== null, ['submissionId'], 'problem.submission-sent');
  return problems;
}

export const prepareSubmission = defineCommand({
  name: 'prepare-submission',
  paragraphs: [21],
  roles: OFFICE_ROLES,
  input: PrepareSubmission,
  tables: EVIDENCE_TABLES,
  rows: (input, known) => evidenceRows(input.cardId, known),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    const problems = wrongFields(desk, card, input);
    if (problems.length > 0 || !card) return { problems };
    const { refused, inaction } = chosenFacts(desk, input);
    const signer = input.signedBy ? desk.file.get('Staff', input.signedBy) : undefined;
    const aboutAct = {
      actWhat: input.actWhat,
      actOn: input.actOn ?? null,
      actSource: input.actSource,
    };
    const list = evidenceList(desk, card, input.kind, aboutAct);
    const recorded = list.filter(({ proofs }) => proofs.length > 0).map(({ code }) => code);
    if (input.evidence?.some((code) => !recorded.includes(code)))
      return { problems: [{ path: ['evidence'], text: 'problem.not-recorded', paragraph: 21 }] };
    const findings = submissionFindings(
      {
        kind: input.kind,
        submittedOn: input.preparedOn,
        helpRefused: recordedFact(refused),
        noMeasures: recordedFact(inaction),
        act: { what: input.actWhat, on: input.actOn ?? undefined, source: input.actSource },
        signedBy: signer && {
          name: fullName(nameOf(signer)),
          roles: signer.roles,
          basis: input.signedBasis,
        },
      },
      { timing: 'ahead', pack: packOf(card), headInsists: input.headInsists },
    );
    const byParents = list.some(({ code }) => code === 'HELP_REFUSED');
    const fields = {
      kind: input.kind,
      preparedOn: input.preparedOn,
      toWhom: input.toWhom,
      refusedId: byParents ? (refused?.id ?? '') : '',
      inactionId: byParents ? (inaction?.id ?? '') : '',
      ...(byParents ? { actWhat: '', actOn: null, actSource: '' } : aboutAct),
      evidence: input.evidence ?? recorded,
      gist: input.gist,
      signedBy: input.signedBy ?? '',
      signedBasis: input.signedBasis,
    };
    const submission = input.submissionId
      ? desk.file.change('Submissions', input.submissionId, fields)
      : desk.file.add('Submissions', card.id, fields);
    return {
      findings: withFields(findings, FIELDS),
      subject: card.id,
      done: {
        text: 'done.submission-prepared',
        facts: { n: fields.evidence.length },
        cardId: card.id,
        next: {
          act: { screen: 'send-submission', cardId: card.id, recordId: submission.id },
          text: 'act.send-submission',
        },
      },
    };
  },
});

export const sendSubmission = defineCommand({
  name: 'send-submission',
  paragraphs: [21],
  roles: OFFICE_ROLES,
  input: SendSubmission,
  tables: ['Contacts', ...journalTables('OUTGOING')],
  rows: (input) =>
    withJournal('OUTGOING', input.outgoingNo, {
      Submissions: { ids: [input.submissionId] },
      Contacts: { under: [cardIdOf(input.submissionId)] },
      Documents: { under: [cardIdOf(input.submissionId)] },
    }),
  decide(desk, input) {
    const submission = desk.file.get('Submissions', input.submissionId);
    if (!submission) return { problems: [{ path: ['submissionId'], text: 'problem.submission-unknown' }] };
    const cardId = cardIdOf(submission.id);
    const problems = dayProblems(desk.today, 21, [
      { path: 'sentOn', on: input.sentOn, after: [submission.preparedOn] },
    ]);
    if (submission.sentOn !== null) problems.push({ path: [], text: 'problem.submission-sent' });
    const standing = contactsOf(desk, cardId).map(({ id }) => id);
    const gone = [submission.refusedId, submission.inactionId].some(
      (id) => id !== '' && !standing.includes(id),
    );
    if (gone) problems.push({ path: [], text: 'problem.fact-annulled', paragraph: 21 });
    if (problems.length > 0) return { problems };
    const { sentOn, channel } = input;
    const outgoingNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: sentOn,
      path: 'outgoingNo',
      needed: true,
      kind: 'D24',
      subjectId: submission.id,
    });
    if (typeof outgoingNo !== 'string') return { problems: [outgoingNo] };
    desk.file.change('Submissions', submission.id, { sentOn, channel, outgoingNo });
    return {
      follows: toldNumber(input.outgoingNo, outgoingNo),
      subject: cardId,
      done: { text: 'done.submission-sent', cardId },
    };
  },
});

export const answerSubmission = defineCommand({
  name: 'answer-submission',
  paragraphs: [21],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: AnswerSubmission,
  tables: ['Submissions'],
  rows: (input) => ({ Submissions: { ids: [input.submissionId] } }),
  decide(desk, input) {
    const submission = desk.file.get('Submissions', input.submissionId);
    if (!submission) return { problems: [{ path: ['submissionId'], text: 'problem.submission-unknown' }] };
    if (submission.sentOn === null)
      return { problems: [{ path: [], text: 'problem.submission-not-sent', paragraph: 21 }] };
    const problems = dayProblems(desk.today, 21, [
      { path: 'answeredOn', on: input.answeredOn, after: [submission.sentOn] },
    ]);
    if (problems.length > 0) return { problems };
    const { answeredOn, answerNo, answer } = input;
    desk.file.change('Submissions', submission.id, { answeredOn, answerNo, answer });
    const cardId = cardIdOf(submission.id);
    return { subject: cardId, done: { text: 'done.submission-answered', cardId } };
  },
});
