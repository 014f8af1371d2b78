// T23 A pupil on the register goes to another school: what was done is passed on by the way the school set, and followed until it is accepted (¶24).

import type { TransferRoute } from '../../model/codes';
import { AnswerTransfer, PrepareTransfer, SendTransfer } from '../../model/inputs/removal';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import { transferFindings } from '../../order/p24-transfer';
import { wordingFindings } from '../../order/p25-no-consequences';
import type { Card } from '../../register/tables/cards';
import type { Transfer } from '../../register/tables/transfers';
import { OFFICE_ROLES } from '../access';
import { withFields } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { outOfOrder } from '../preparation/day-checks';
import { digestOf, packageOf } from './transfer-content';

export const routeOf = (desk: Desk): TransferRoute =>
  desk.settings.transferRoute === 'DEPARTMENT' ? 'DEPARTMENT' : 'NEW_SCHOOL';

/** On the register on the day of leaving; a removal because of the change of school comes before or after it. */
const wasOnRegister = (card: Card, leftOn: string): boolean =>
  card.outcome === 'PLACE' &&
  card.endKind === '' &&
  (card.removedOn === null ||
    card.removedOn >= leftOn ||
    card.removalBasis === 'CHANGED_SCHOOL' ||
    card.removalBasis === 'MOVED_HOME');

/** The card's latest information for another school that was not sent back. */
export const transferOn = (desk: Desk, cardId: string): Transfer | undefined =>
  desk.file
    .all('Transfers', cardId)
    .filter(({ answer }) => answer !== 'RETURNED')
    .slice(-1)[0];

const factsOf = (card: Card, transfer: Transfer) => ({
  onRegister: wasOnRegister(card, transfer.leftOn ?? ''),
  addressee: {
    kind: transfer.route === '' ? ('OTHER' as const) : transfer.route,
    name: transfer.route === 'DEPARTMENT' ? transfer.through : transfer.toSchool,
  },
  contents: transfer.parts,
  sentOn: transfer.sentOn ?? undefined,
  receivedOn: transfer.receivedOn ?? undefined,
  acceptedOn: transfer.answeredOn ?? undefined,
});

/** Fields as the forms call them. */
const FIELDS = { onRegister: 'leftOn', contents: 'parts' };

export const prepareTransfer = defineCommand({
  name: 'prepare-transfer',
  paragraphs: [24],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: PrepareTransfer,
  tables: ['Cards', 'Pupils', 'Plans', 'Measures', 'Transfers'],
  rows: ({ cardId }) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Transfers: { under: [cardId] },
  }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    const pupil = desk.file.get('Pupils', pupilIdOf(input.cardId));
    if (!card || !pupil) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const before = transferOn(desk, card.id);
    if (before && before.sentOn !== null)
      return { problems: [{ path: [], text: 'problem.transfer-sent', paragraph: 24 }] };
    const problems: FieldProblem[] = [];
    if (input.withIin && (!desk.settings.storeIin || pupil.iin === ''))
      problems.push({ path: ['withIin'], text: 'problem.no-iin' });
    if (problems.length > 0) return { problems };
    const route = routeOf(desk);
    const fields = {
      toSchool: input.toSchool,
      leftOn: input.leftOn,
      route,
      through: route === 'DEPARTMENT' ? input.through : '',
      parts: input.parts,
      // What is not chosen is not kept beside it either.
      workDone: input.parts.includes('WORK_DONE') ? input.workDone : '',
      results: input.parts.includes('RESULTS') ? input.results : '',
      contact: input.parts.includes('CONTACT') ? input.contact : '',
      withIin: input.withIin,
      preparedOn: desk.today,
    };
    const made = before
      ? desk.file.change('Transfers', before.id, fields)
      : desk.file.add('Transfers', card.id, fields);
    const transfer = desk.file.change('Transfers', made.id, {
      digest: digestOf(packageOf(desk, card, made)),
    });
    desk.file.markLetterOpen(transfer.id, true);
    const named = { ...FIELDS, addressee: route === 'DEPARTMENT' ? 'through' : 'toSchool' };
    return {
      findings: [
        ...withFields(transferFindings(factsOf(card, transfer), { timing: 'ahead', route }), named),
        ...wordingFindings(transfer.workDone, 'workDone'),
        ...wordingFindings(transfer.results, 'results'),
      ],
      subject: card.id,
      done: {
        text: 'done.transfer-prepared',
        cardId: card.id,
        next: {
          act: { screen: 'send-transfer', cardId: card.id, transferId: transfer.id },
          text: 'act.send-transfer',
        },
      },
    };
  },
});

const rowsOf = ({ transferId }: { transferId: string }) => ({
  Transfers: { ids: [transferId] },
  Cards: { ids: [cardIdOf(transferId)] },
});
const unknown = { problems: [{ path: ['transferId'], text: 'problem.transfer-unknown' as const }] };

export const sendTransfer = defineCommand({
  name: 'send-transfer',
  paragraphs: [24],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: SendTransfer,
  tables: ['Cards', ...journalTables('OUTGOING')],
  rows: (input) =>
    withJournal('OUTGOING', input.outgoingNo, {
      ...rowsOf(input),
      Documents: { under: [cardIdOf(input.transferId)] },
    }),
  decide(desk, input) {
    const transfer = desk.file.get('Transfers', input.transferId);
    const card = desk.file.get('Cards', cardIdOf(input.transferId));
    if (!transfer || !card || transfer.preparedOn === null) return unknown;
    if (transfer.sentOn !== null)
      return { problems: [{ path: [], text: 'problem.transfer-sent', paragraph: 24 }] };
    if (input.sentOn > desk.today) return { problems: [{ path: ['sentOn'], text: 'problem.date-ahead' }] };
    if (input.sentOn < transfer.preparedOn)
      return { problems: [outOfOrder('sentOn', input.sentOn, transfer.preparedOn, 24)] };
    const { sentOn, channel } = input;
    const outgoingNo = numberFor(desk, {
      journal: 'OUTGOING',
      typed: input.outgoingNo,
      on: sentOn,
      path: 'outgoingNo',
      kind: 'D28',
      subjectId: transfer.id,
    });
    if (typeof outgoingNo !== 'string') return { problems: [outgoingNo] };
    desk.file.change('Transfers', transfer.id, { sentOn, channel, outgoingNo });
    changeCard(desk, card.id, { transferSentOn: sentOn });
    return {
      follows: toldNumber(input.outgoingNo, outgoingNo),
      subject: card.id,
      done: { text: 'done.transfer-sent', cardId: card.id },
    };
  },
});

export const answerTransfer = defineCommand({
  name: 'answer-transfer',
  paragraphs: [24],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: AnswerTransfer,
  tables: ['Cards', 'Transfers'],
  rows: rowsOf,
  decide(desk, input) {
    const before = desk.file.get('Transfers', input.transferId);
    const card = desk.file.get('Cards', cardIdOf(input.transferId));
    if (!before || !card) return unknown;
    if (before.sentOn === null || before.answer !== '')
      return { problems: [{ path: [], text: 'problem.transfer-not-sent', paragraph: 24 }] };
    const problems: FieldProblem[] = [];
    for (const field of ['receivedOn', 'answeredOn'] as const)
      if ((input[field] ?? '') > desk.today) problems.push({ path: [field], text: 'problem.date-ahead' });
    if (problems.length > 0) return { problems };
    const transfer = desk.file.change('Transfers', before.id, {
      receivedOn: input.receivedOn,
      answer: input.answer ?? '',
      answeredOn: input.answer ? (input.answeredOn ?? null) : null,
      answerNote: input.note,
    });
    if (input.answer) desk.file.markLetterOpen(transfer.id, false);
    changeCard(desk, card.id, {
      ...(input.answer === 'ACCEPTED' ? { transferAcceptedOn: transfer.answeredOn } : {}),
      ...(input.answer === 'RETURNED' ? { transferSentOn: null } : {}),
    });
    const dates = transferFindings(factsOf(card, transfer), {
      timing: 'happened',
      route: transfer.route || 'NEW_SCHOOL',
    }).filter(({ rule }) => rule === 'p24.dates');
    return {
      findings: dates,
      subject: card.id,
      done: {
        text: input.answer === 'RETURNED' ? 'done.transfer-returned' : 'done.transfer-answered',
        cardId: card.id,
        ...(input.answer === 'RETURNED'
          ? {
              next: {
                act: { screen: 'prepare-transfer' as const, cardId: card.id },
                text: 'act.prepare-transfer' as const,
              },
            }
          : {}),
      },
    };
  },
});
