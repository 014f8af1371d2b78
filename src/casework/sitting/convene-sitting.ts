// The administration decides to hold a sitting and sets its agenda (¶5); cards come on it at any time after intake.

import type { CalendarDate } from '../../model/calendar-date';
import type { ItemKind } from '../../model/codes';
import { ConveneSitting } from '../../model/inputs/council';
import { fullName } from '../../model/person-name';
import { cardIdOf, nextId } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import { ADMINISTRATION, conveningFindings } from '../../order/p05-convening';
import { asWarnings, type Finding } from '../../order/verdict';
import type { StaffMember } from '../../register/tables/staff';
import { OFFICE_ROLES } from '../access';
import { isDecided, isOnRegister } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { compositionOn } from './composition';

export const conveneSitting = defineCommand({
  name: 'convene-sitting',
  paragraphs: [5, 9],
  roles: OFFICE_ROLES,
  input: ConveneSitting,
  tables: ['Sittings', 'Agenda', 'Cards'],
  rows(input, known) {
    const under = input.sittingId ? [input.sittingId] : [];
    const before = known
      .ids('Agenda')
      .filter((id) => under.some((sittingId) => id.startsWith(`${sittingId}-`)))
      .map(cardIdOf)
      .filter((id) => id !== '');
    return {
      Sittings: { ids: under },
      Agenda: { under },
      Cards: { ids: [...before, ...input.items.flatMap((item) => (item.cardId ? [item.cardId] : []))] },
    };
  },
  decide(desk, input) {
    const known = input.sittingId ? desk.file.get('Sittings', input.sittingId) : undefined;
    if (input.sittingId && !known)
      return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (known && known.openedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-open' }] };
    const sittingId = known?.id ?? nextId('sitting', '', desk.file.ids('Sittings'));
    const problems: FieldProblem[] = input.items.flatMap((item, at): FieldProblem[] => {
      if (item.rapporteur && !desk.file.get('Staff', item.rapporteur))
        return [{ path: ['items', at, 'rapporteur'], text: 'problem.person-unknown' }];
      if (item.kind === 'OTHER') {
        if (item.cardId) return [{ path: ['items', at, 'kind'], text: 'problem.choose' }];
        const { carriedFrom } = item;
        if (carriedFrom && !desk.file.isOpen(carriedFrom) && !carriedBefore(desk, sittingId, carriedFrom))
          return [{ path: ['items', at, 'carriedFrom'], text: 'problem.not-put-off' }];
        return item.title === '' ? [{ path: ['items', at, 'title'], text: 'problem.required' }] : [];
      }
      const path = ['items', at, 'cardId'];
      const card = item.cardId ? desk.file.get('Cards', item.cardId) : undefined;
      if (!card) return [{ path, text: 'problem.card-unknown' }];
      if (item.kind === 'PLACEMENT' && isDecided(card)) return [{ path, text: 'problem.already-decided' }];
      if (item.kind !== 'PLACEMENT' && !isOnRegister(card))
        return [{ path, text: 'problem.not-on-register' }];
      const stands = item.kind === 'PLACEMENT' ? card.itemId : card.laterItemId;
      if (stands !== '' && !stands.startsWith(sittingId)) return [{ path, text: 'problem.on-other-agenda' }];
      return [];
    });
    const cards = input.items.flatMap((item) => (item.cardId ? [item.cardId] : []));
    if (new Set(cards).size !== cards.length) problems.push({ path: ['items'], text: 'problem.card-twice' });
    const decidedBy = input.decidedBy ?? (known?.decidedBy || decider(desk));
    if (input.decidedBy && !desk.file.get('Staff', input.decidedBy))
      problems.push({ path: ['decidedBy'], text: 'problem.person-unknown' });
    if (problems.length > 0) return { problems };
    const facts = {
      decidedBy,
      decidedBasis: input.decidedBasis,
      heldOn: input.heldOn,
      heldAt: input.heldAt,
      place: input.place,
      compositionId: compositionOn(desk, input.heldOn)?.compositionId ?? '',
    };
    if (known) desk.file.change('Sittings', sittingId, facts);
    else desk.file.add('Sittings', '', { ...facts, id: sittingId });
    desk.file.markSittingOpen(sittingId, true);
    const kept = new Set<string>();
    input.items.forEach((item, at) => {
      const fields = {
        order: at + 1,
        kind: item.kind,
        title: item.title,
        rapporteurId: item.rapporteur ?? '',
        withdrawn: null,
        ...(item.carriedFrom ? { carriedFrom: item.carriedFrom } : {}),
      };
      if (item.carriedFrom) desk.file.markOpen(item.carriedFrom, false);
      const id = item.cardId ? `${sittingId}-${item.cardId}` : (item.itemId ?? undefined);
      if (id && desk.file.get('Agenda', id)) {
        desk.file.change('Agenda', id, fields);
        kept.add(id);
      } else kept.add(desk.file.add('Agenda', sittingId, { ...fields, ...(id ? { id } : {}) }).id);
      if (item.cardId) putOnAgenda(desk, item.cardId, item.kind, `${sittingId}-${item.cardId}`);
    });
    for (const item of desk.file.all('Agenda', sittingId))
      if (!kept.has(item.id)) {
        desk.file.change('Agenda', item.id, { withdrawn: true });
        if (item.carriedFrom !== '') desk.file.markOpen(item.carriedFrom, true);
        takeOffAgenda(desk, item.id);
      }
    const uninvited = desk.file
      .all('Agenda', sittingId)
      .find((item) => kept.has(item.id) && isOfRegister(item.kind) && item.invitedOn === null);
    return {
      findings: conveningFound(desk, input.heldOn, decidedBy, input.decidedBasis),
      subject: sittingId,
      done: {
        text: 'done.convened',
        sittingId,
        next: uninvited
          ? {
              act: { screen: 'invite', itemId: uninvited.id, cardId: cardIdOf(uninvited.id), sittingId },
              text: 'act.invite',
            }
          : { act: { screen: 'sitting', sittingId }, text: 'act.sitting' },
      },
    };
  },
});

/** The question put off that this agenda has taken up already. */
const carriedBefore = (desk: Desk, sittingId: string, from: string): boolean =>
  desk.file.all('Agenda', sittingId).some((item) => item.carriedFrom === from && item.withdrawn !== true);

/** A card stands on one agenda with its placing, and on one with what is asked of it later. */
function putOnAgenda(desk: Desk, cardId: string, kind: ItemKind, itemId: string): void {
  changeCard(desk, cardId, kind === 'PLACEMENT' ? { itemId } : { laterItemId: itemId });
}

function takeOffAgenda(desk: Desk, itemId: string): void {
  const card = desk.file.get('Cards', cardIdOf(itemId));
  if (!card) return;
  if (card.laterItemId === itemId) changeCard(desk, card.id, { laterItemId: '' });
  else if (card.itemId === itemId) changeCard(desk, card.id, { itemId: '' });
}

const isAdministration = (person: StaffMember | undefined): boolean =>
  person?.roles.some((role) => ADMINISTRATION.includes(role)) === true;

/** Whoever convenes it, being of the administration; '' when nobody is named. */
const decider = ({ actor, file }: Desk): string =>
  isAdministration(file.get('Staff', actor.staffId)) ? actor.staffId : '';

/** ¶5 Who decided is of the administration or stands in for it; that nobody is named is only told. */
function conveningFound(desk: Desk, heldOn: CalendarDate, staffId: string, basis: string): Finding[] {
  const person = desk.file.get('Staff', staffId);
  const timing = heldOn < desk.today ? 'happened' : 'ahead';
  const found = conveningFindings(
    {
      heldOn,
      decidedBy: person && { name: fullName(nameOf(person)), roles: person.roles, basis },
    },
    { timing },
  );
  return person ? found : asWarnings(found);
}
