// ¶13, 1 The home visit of a commission with its act, or the preliminary meeting with the parents; either becomes the material of ¶14 by itself.
import type { CalendarDate } from '../../model/calendar-date';
import type { MaterialKind } from '../../model/codes';
import { OrderHomeVisit, RecordHomeAct, RecordParentMeeting } from '../../model/inputs/preparation';
import { fullName } from '../../model/person-name';
import { cardIdOf } from '../../model/record-id';
import { homeVisitFindings, meetingFindings } from '../../order/p13-preparation';
import type { Visit } from '../../register/tables/visits';
import { OFFICE_ROLES } from '../access';
import { noteContact } from '../afterwards/contacts';
import { readyToHand, withFields } from '../card-facts';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { dayProblems } from './day-checks';

const staffName = (desk: Desk, id: string): string => {
  const person = desk.file.get('Staff', id);
  return person ? fullName(nameOf(person)) : id;
};

/** The names of a commission, of the school and from outside it. */
export const commissionOf = (desk: Desk, visit: Pick<Visit, 'members' | 'outsiders'>): string[] => [
  ...visit.members.map((id) => staffName(desk, id)),
  ...visit.outsiders.map(({ name }) => name),
];

/** The paper is a material of ¶14; one that is waited for has come. Answers with its id. */
function keepMaterial(
  desk: Desk,
  cardId: string,
  paper: { kind: MaterialKind; receivedOn: CalendarDate; sheets: number; keptWhere: string },
): string {
  const fields = { ...paper, receivedFrom: desk.actor.staffId };
  const waited = desk.file
    .all('Materials', cardId)
    .find((material) => material.kind === paper.kind && material.receivedOn === null);
  return (
    waited ? desk.file.change('Materials', waited.id, fields) : desk.file.add('Materials', cardId, fields)
  ).id;
}

/** When all materials are here, they wait to be handed over (¶14). */
function handNext(desk: Desk, cardId: string): Pick<DoneNote, 'next'> {
  const card = desk.file.get('Cards', cardId);
  return card && card.outcome === '' && readyToHand(desk, card)
    ? { next: { act: { screen: 'hand-to-deputy', cardId }, text: 'act.hand' } }
    : {};
}

/** Members who are not on the list of the staff. */
const unknownPeople = (desk: Desk, members: readonly string[]): FieldProblem[] =>
  members.flatMap((id, at) =>
    desk.file.get('Staff', id) ? [] : [{ path: ['members', at], text: 'problem.person-unknown' }],
  );

export const orderHomeVisit = defineCommand({
  name: 'order-home-visit',
  paragraphs: [13],
  roles: OFFICE_ROLES,
  input: OrderHomeVisit,
  tables: ['Cards', ...journalTables('ORDERS')],
  rows: (input) =>
    withJournal('ORDERS', input.orderNumber, {
      Cards: { ids: [input.cardId] },
      Visits: { under: [input.cardId] },
    }),
  decide(desk, input) {
    const { cardId, visitId, chair, ...typed } = input;
    // Whoever chairs comes first among the members.
    const order = {
      ...typed,
      members: [...new Set(chair ? [chair, ...typed.members] : typed.members)],
    };
    const card = desk.file.get('Cards', cardId);
    const before = visitId ? desk.file.all('Visits', cardId).find(({ id }) => id === visitId) : undefined;
    const problems: FieldProblem[] = [
      ...(card ? [] : [{ path: ['cardId'], text: 'problem.card-unknown' as const }]),
      ...(visitId && before?.kind !== 'HOME'
        ? [{ path: ['visitId'], text: 'problem.visit-unknown' as const }]
        : []),
      ...(before && before.heldOn !== null
        ? [{ path: ['visitId'], text: 'problem.visit-held' as const }]
        : []),
      ...dayProblems(desk.today, 13, [
        { path: 'orderDate', on: input.orderDate },
        { path: 'wantedBy', on: input.wantedBy, after: [input.orderDate], ahead: true },
      ]),
      ...(chair && !desk.file.get('Staff', chair)
        ? [{ path: ['chair'], text: 'problem.person-unknown' as const }]
        : []),
      ...unknownPeople(desk, input.members),
    ];
    if (problems.length > 0) return { problems };
    // Put down again, it keeps the number it was given.
    const orderNumber =
      order.orderNumber === '' && before?.orderNumber
        ? before.orderNumber
        : numberFor(desk, {
            journal: 'ORDERS',
            typed: order.orderNumber,
            on: order.orderDate,
            path: 'orderNumber',
            kind: 'D04',
            of: before ? [before.id] : [],
          });
    if (typeof orderNumber !== 'string') return { problems: [orderNumber] };
    const findings = homeVisitFindings(
      {
        orderNumber,
        orderDate: order.orderDate,
        commission: commissionOf(desk, order),
        signedBy: [],
      },
      { timing: 'ahead', commissionLeast: desk.settings.homeCommissionMin },
    );
    const fields = {
      kind: 'HOME' as const,
      ...order,
      orderNumber,
      wantedBy: order.wantedBy ?? null,
      chair: chair ?? '',
    };
    const visit = before
      ? desk.file.change('Visits', before.id, fields)
      : desk.file.add('Visits', cardId, fields);
    return {
      findings: withFields(findings, { commission: 'members' }),
      follows: toldNumber(order.orderNumber, orderNumber),
      subject: cardId,
      done: {
        text: 'done.visit-ordered',
        cardId,
        next: {
          act: { screen: 'record-home-act', cardId, recordId: visit.id },
          text: 'act.record-home-act',
        },
      },
    };
  },
});

export const recordHomeAct = defineCommand({
  name: 'record-home-act',
  paragraphs: [13, 14],
  roles: OFFICE_ROLES,
  input: RecordHomeAct,
  tables: ['Cards', 'Visits', 'Materials'],
  rows(input) {
    const cardId = cardIdOf(input.visitId);
    return {
      Cards: { ids: [cardId] },
      Visits: { ids: [input.visitId] },
      Materials: { under: [cardId] },
    };
  },
  decide(desk, input) {
    const visit = desk.file.get('Visits', input.visitId);
    if (visit?.kind !== 'HOME') return { problems: [{ path: ['visitId'], text: 'problem.visit-unknown' }] };
    const problems = dayProblems(desk.today, 13, [
      { path: 'heldOn', on: input.heldOn },
      { path: 'actOn', on: input.actOn },
    ]);
    if (visit.heldOn !== null) problems.push({ path: [], text: 'problem.visit-held' });
    if (problems.length > 0) return { problems };
    const signedBy = [
      ...visit.members.filter((id) => !input.unsigned.includes(id)).map((id) => staffName(desk, id)),
      ...visit.outsiders.filter(({ name }) => !input.unsigned.includes(name)).map(({ name }) => name),
    ];
    const findings = homeVisitFindings(
      {
        orderNumber: visit.orderNumber,
        orderDate: visit.orderDate ?? undefined,
        commission: commissionOf(desk, visit),
        visitedOn: input.heldOn,
        actOn: input.actOn,
        signedBy,
      },
      { timing: 'happened' },
    );
    const cardId = cardIdOf(visit.id);
    const { heldOn, met, gist, help, actOn, sheets, keptWhere } = input;
    const materialId = keepMaterial(desk, cardId, { kind: 'HOME_ACT', receivedOn: actOn, sheets, keptWhere });
    desk.file.change('Visits', visit.id, {
      heldOn,
      met,
      gist,
      help,
      actOn,
      signedBy,
      sheets,
      keptWhere,
      materialId,
    });
    return {
      findings: withFields(findings, { visitedOn: 'heldOn', signedBy: 'unsigned' }),
      subject: cardId,
      done: { text: 'done.home-act', cardId, ...handNext(desk, cardId) },
    };
  },
});

export const recordParentMeeting = defineCommand({
  name: 'record-parent-meeting',
  paragraphs: [9, 13, 14],
  roles: OFFICE_ROLES,
  input: RecordParentMeeting,
  tables: ['Cards', 'Visits', 'Materials', 'Contacts'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Materials: { under: [input.cardId] } }),
  decide(desk, input) {
    const { cardId, heldOn, met, form, members, gist, said, help, sheets, keptWhere } = input;
    const card = desk.file.get('Cards', cardId);
    const problems: FieldProblem[] = [
      ...(card ? [] : [{ path: ['cardId'], text: 'problem.card-unknown' as const }]),
      ...dayProblems(desk.today, 13, [{ path: 'heldOn', on: heldOn, after: [card?.receivedOn] }]),
      ...unknownPeople(desk, members),
    ];
    if (problems.length > 0) return { problems };
    const findings = meetingFindings({ heldOn, parents: [met], talkedAbout: gist });
    const materialId = keepMaterial(desk, cardId, {
      kind: 'PARENT_MEETING',
      receivedOn: heldOn,
      sheets,
      keptWhere,
    });
    desk.file.add('Visits', cardId, {
      kind: 'MEETING',
      heldOn,
      met,
      form: form ?? '',
      members,
      gist,
      said,
      help,
      sheets,
      keptWhere,
      materialId,
    });
    noteContact(desk, cardId, { on: heldOn, whom: met, purpose: 'MEETING', result: 'TALKED', note: gist });
    return {
      findings: withFields(findings, { parents: 'met', talkedAbout: 'gist' }),
      subject: cardId,
      done: { text: 'done.parent-meeting', cardId, ...handNext(desk, cardId) },
    };
  },
});
