// Questions of an agenda, before the sitting or in it: what is wrong with each, said by its place and card, and how a card comes on an agenda and off it (¶5).
import type * as z from 'zod/mini';
import type { ItemKind } from '../../model/codes';
import type { ConveneSitting } from '../../model/inputs/council';
import { cardIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import { type Bilingual, fillIn } from '../../text/bilingual';
import { CASEWORK_TEXTS, type CaseworkTextKey } from '../../text/casework-texts';
import { isDecided, isOnRegister } from '../card-state';
import { changeCard } from '../change-card';
import type { FieldProblem } from '../command';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';

export type AskedItem = z.output<typeof ConveneSitting>['items'][number];

/** What is wrong with one question; `path` leads to it. Needs its card, and the Agenda under the sitting. */
export function itemProblems(
  desk: Desk,
  sittingId: string,
  item: AskedItem,
  path: readonly (string | number)[],
): FieldProblem[] {
  const wrong = (field: string, text: CaseworkTextKey): FieldProblem => ({ path: [...path, field], text });
  const { carriedFrom, kind } = item;
  const card = item.cardId ? desk.file.get('Cards', item.cardId) : undefined;
  const found: FieldProblem[] = [];
  if (item.rapporteur && !desk.file.get('Staff', item.rapporteur))
    found.push(wrong('rapporteur', 'problem.person-unknown'));
  if (kind === 'OTHER') {
    if (item.cardId && !card) found.push(wrong('cardId', 'problem.card-unknown'));
    if (carriedFrom && !desk.file.isOpen(carriedFrom) && !carriedBefore(desk, sittingId, carriedFrom))
      found.push(wrong('carriedFrom', 'problem.not-put-off'));
    if (item.title === '') found.push(wrong('title', 'problem.required'));
    return found;
  }
  if (!card) return [...found, wrong('cardId', 'problem.card-unknown')];
  const stands = kind === 'PLACEMENT' ? card.itemId : card.laterItemId;
  if (kind === 'PLACEMENT' && isDecided(card)) found.push(wrong('cardId', 'problem.already-decided'));
  else if (kind !== 'PLACEMENT' && !isOnRegister(card))
    found.push(wrong('cardId', 'problem.not-on-register'));
  else if (stands !== '' && !stands.startsWith(sittingId))
    found.push(wrong('cardId', 'problem.on-other-agenda'));
  return found;
}

/** The problem with the number of the card it is about before it: a list of many cards does not show which is meant. */
export function ofItsCard(
  desk: Desk,
  cardId: string | null | undefined,
  problem: FieldProblem,
): FieldProblem {
  const card = cardId ? desk.file.get('Cards', cardId) : undefined;
  if (!card) return problem;
  const number = cardNumber(card);
  const said = (language: keyof Bilingual) =>
    `${number[language]}: ${fillIn(language, CASEWORK_TEXTS[problem.text], problem.facts)}`;
  return { ...problem, words: { kk: said('kk'), ru: said('ru') } };
}

/** The question put off that this agenda has taken up already. */
const carriedBefore = (desk: Desk, sittingId: string, from: string): boolean =>
  desk.file.all('Agenda', sittingId).some((item) => item.carriedFrom === from && item.withdrawn !== true);

/** Writes a question at its place; one about a card has the card's own item. */
export function putItem(
  desk: Desk,
  sittingId: string,
  item: AskedItem,
  order: number,
  more: Partial<AgendaItem> = {},
): AgendaItem {
  const { carriedFrom, cardId, kind } = item;
  const fields: Partial<AgendaItem> = {
    order,
    kind,
    title: item.title,
    rapporteurId: item.rapporteur ?? '',
    withdrawn: null,
    ...(carriedFrom ? { carriedFrom } : {}),
    ...more,
  };
  if (carriedFrom) desk.file.markOpen(carriedFrom, false);
  const id = cardId ? `${sittingId}-${cardId}` : (item.itemId ?? undefined);
  const old = id ? desk.file.get('Agenda', id) : undefined;
  if (old && cardId && isOfRegister(old.kind) && old.kind !== kind) takeOffAgenda(desk, old.id);
  const put = old
    ? desk.file.change('Agenda', old.id, fields)
    : desk.file.add('Agenda', sittingId, { ...fields, ...(id ? { id } : {}) });
  if (cardId && kind !== 'OTHER') putOnAgenda(desk, cardId, kind, put.id);
  return put;
}

/** A card stands on one agenda with its placing, and on one with what is asked of it later. */
function putOnAgenda(desk: Desk, cardId: string, kind: ItemKind, itemId: string): void {
  changeCard(desk, cardId, kind === 'PLACEMENT' ? { itemId } : { laterItemId: itemId });
}

/** The card no longer waits for this question. */
export function takeOffAgenda(desk: Desk, itemId: string): void {
  const card = desk.file.get('Cards', cardIdOf(itemId));
  if (!card) return;
  if (card.laterItemId === itemId) changeCard(desk, card.id, { laterItemId: '' });
  else if (card.itemId === itemId) changeCard(desk, card.id, { itemId: '' });
}
