// The administration decides to hold a sitting and sets its agenda (¶5); cards come on it at any time after intake.
import { ConveneSitting } from '../model/inputs/council';
import { cardIdOf, nextId } from '../model/record-id';
import { OFFICE_ROLES } from './access';
import { isDecided } from './card-state';
import { changeCard } from './change-card';
import { defineCommand, type FieldProblem } from './command';
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
        return item.title === '' ? [{ path: ['items', at, 'title'], text: 'problem.required' }] : [];
      }
      const card = item.cardId ? desk.file.get('Cards', item.cardId) : undefined;
      if (!card) return [{ path: ['items', at, 'cardId'], text: 'problem.card-unknown' }];
      if (isDecided(card)) return [{ path: ['items', at, 'cardId'], text: 'problem.already-decided' }];
      if (card.itemId !== '' && !card.itemId.startsWith(sittingId))
        return [{ path: ['items', at, 'cardId'], text: 'problem.on-other-agenda' }];
      return [];
    });
    const cards = input.items.flatMap((item) => (item.cardId ? [item.cardId] : []));
    if (new Set(cards).size !== cards.length) problems.push({ path: ['items'], text: 'problem.card-twice' });
    if (problems.length > 0) return { problems };
    const facts = {
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
      };
      const id = item.cardId ? `${sittingId}-${item.cardId}` : (item.itemId ?? undefined);
      if (id && desk.file.get('Agenda', id)) {
        desk.file.change('Agenda', id, fields);
        kept.add(id);
      } else kept.add(desk.file.add('Agenda', sittingId, { ...fields, ...(id ? { id } : {}) }).id);
      if (item.cardId) changeCard(desk, item.cardId, { itemId: `${sittingId}-${item.cardId}` });
    });
    for (const item of desk.file.all('Agenda', sittingId))
      if (!kept.has(item.id)) {
        desk.file.change('Agenda', item.id, { withdrawn: true });
        const card = desk.file.get('Cards', cardIdOf(item.id));
        if (card?.itemId === item.id) changeCard(desk, card.id, { itemId: '' });
      }
    const uninvited = desk.file
      .all('Agenda', sittingId)
      .find((item) => kept.has(item.id) && cardIdOf(item.id) !== '' && item.invitedOn === null);
    return {
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
