// Materials of primary assessment: asked for, received on paper, handed to the deputy (¶13, ¶14).

import { HandToDeputy, ReceiveMaterial, RequestMaterial } from '../../model/inputs/assessment';
import { OFFICE_ROLES } from '../access';
import { readyToHand } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { outOfOrder } from './day-checks';

/** The row of a kind of material that is still being waited for, if there is one. */
const waitedFor = (desk: Desk, cardId: string, kind: string) =>
  desk.file
    .all('Materials', cardId)
    .find((material) => material.kind === kind && material.receivedOn === null);

export const requestMaterial = defineCommand({
  name: 'request-material',
  paragraphs: [13, 14],
  roles: OFFICE_ROLES,
  input: RequestMaterial,
  tables: ['Cards', 'Materials'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Materials: { under: [input.cardId] } }),
  decide(desk, input) {
    if (!desk.file.get('Cards', input.cardId))
      return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (!desk.file.get('Staff', input.askedOf))
      return { problems: [{ path: ['askedOf'], text: 'problem.person-unknown' }] };
    if (input.askedOn > desk.today) return { problems: [{ path: ['askedOn'], text: 'problem.date-ahead' }] };
    if (input.wantedBy && input.wantedBy < input.askedOn)
      return { problems: [outOfOrder('wantedBy', input.wantedBy, input.askedOn)] };
    const fields = {
      kind: input.kind,
      askedOf: input.askedOf,
      askedOn: input.askedOn,
      wantedBy: input.wantedBy ?? null,
      writtenOn: null,
    };
    const waited = waitedFor(desk, input.cardId, input.kind);
    if (waited) desk.file.change('Materials', waited.id, fields);
    else desk.file.add('Materials', input.cardId, fields);
    return { subject: input.cardId, done: { text: 'done.material-asked', cardId: input.cardId } };
  },
});

export const receiveMaterial = defineCommand({
  name: 'receive-material',
  paragraphs: [13, 14],
  roles: OFFICE_ROLES,
  input: ReceiveMaterial,
  tables: ['Cards', 'Materials'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, Materials: { under: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (input.receivedOn > desk.today)
      return { problems: [{ path: ['receivedOn'], text: 'problem.date-ahead' }] };
    if (input.from && !desk.file.get('Staff', input.from))
      return { problems: [{ path: ['from'], text: 'problem.person-unknown' }] };
    const waited = waitedFor(desk, input.cardId, input.kind);
    const fields = {
      kind: input.kind,
      receivedOn: input.receivedOn,
      receivedFrom: input.from ?? (waited?.writtenOn ? waited.askedOf : ''),
      sheets: input.sheets,
      keptWhere: input.keptWhere,
      note: input.note,
    };
    if (waited) desk.file.change('Materials', waited.id, fields);
    else desk.file.add('Materials', input.cardId, fields);
    const { cardId } = input;
    return {
      subject: cardId,
      done: {
        text: 'done.material-received',
        cardId,
        ...(readyToHand(desk, card)
          ? { next: { act: { screen: 'hand-to-deputy', cardId }, text: 'act.hand' } }
          : {}),
      },
    };
  },
});

/** T08, in parallel with everything else: only the placement decision looks back at it. */
export const handToDeputy = defineCommand({
  name: 'hand-to-deputy',
  paragraphs: [14],
  roles: OFFICE_ROLES,
  input: HandToDeputy,
  tables: ['Cards'],
  rows: (input) => ({ Cards: { ids: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (input.handedOn > desk.today)
      return { problems: [{ path: ['handedOn'], text: 'problem.date-ahead' }] };
    if (card.receivedOn !== null && input.handedOn < card.receivedOn)
      return { problems: [outOfOrder('handedOn', input.handedOn, card.receivedOn, 14)] };
    changeCard(desk, card.id, { handedOn: input.handedOn });
    const next =
      card.submittedOn === null
        ? { act: { screen: 'submit' as const, cardId: card.id }, text: 'act.submit' as const }
        : undefined;
    return { subject: card.id, done: { text: 'done.handed', cardId: card.id, next } };
  },
});
