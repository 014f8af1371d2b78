// A ground that asks for a second person (ground 10, our rule beside ¶22): one proposes, another confirms; until then it stands in no card, no view and no paper.
import type { Ground } from '../../model/codes';
import { CheckGround, ProposeGround } from '../../model/inputs/privacy';
import { cardIdOf } from '../../model/record-id';
import { rulePackFor } from '../../order/rule-pack';
import type { Card } from '../../register/tables/cards';
import type { GroundCheck } from '../../register/tables/ground-checks';
import { maySee, OFFICE_ROLES, PARTS } from '../access';
import { packOf } from '../card-facts';
import { isDecided } from '../card-state';
import { changeCard } from '../change-card';
import { defineCommand } from '../command';
import type { Desk } from '../desk';

const asksSecondPerson = (code: Ground, grounds: readonly { code: Ground; secondPerson: boolean }[]) =>
  grounds.some((ground) => ground.code === code && ground.secondPerson);

const checksOf = (desk: Desk, cardId: string, ground: Ground): GroundCheck[] =>
  desk.file.all('GroundChecks', cardId).filter((check) => check.ground === ground);

/** The confirmation of a ground on a card, if there is one. */
export const confirmedCheck = (desk: Desk, cardId: string, ground: Ground): GroundCheck | undefined =>
  checksOf(desk, cardId, ground).find((check) => check.answer === 'CONFIRMED');

/** Checks of a card that wait for somebody else than this person. */
export const waitingChecks = (desk: Desk, cardId?: string): GroundCheck[] =>
  desk.file
    .all('GroundChecks', cardId)
    .filter((check) => check.answer === '' && check.proposedBy !== desk.actor.staffId);

/**
 * Those of `grounds` that may stand on the card now. What a second person has to check first becomes a proposal of the
 * person who acts, if none waits. Needs the card and GroundChecks under it.
 */
export function recordable(desk: Desk, cardId: string, grounds: readonly Ground[]): readonly Ground[] {
  const card = desk.file.find('Cards', cardId);
  // A card whose row is broken tells nothing: what comes to it today is asked by the rules of today.
  const pack = card && card.receivedOn !== null ? packOf(card) : rulePackFor(desk.today);
  return grounds.filter((code) => {
    if (!asksSecondPerson(code, pack.grounds) || confirmedCheck(desk, cardId, code)) return true;
    if (!checksOf(desk, cardId, code).some((check) => check.answer === '')) propose(desk, cardId, code);
    return false;
  });
}

/** Those of `grounds` that nobody has to check any more. */
export const standing = (desk: Desk, card: Card, grounds: readonly Ground[]): Ground[] =>
  grounds.filter(
    (code) => !asksSecondPerson(code, packOf(card).grounds) || confirmedCheck(desk, card.id, code),
  );

/** Grounds as this reader sees them: nothing unchecked, and 07 and 10 for those who work on the council. Needs GroundChecks under the card. */
export const shownGrounds = (
  desk: Desk,
  card: Card,
  { confirmed = [], others }: { confirmed?: readonly Ground[]; others: readonly Ground[] },
): Ground[] => {
  const sensitive = packOf(card).grounds.filter((ground) => ground.sensitive);
  const may = maySee(desk.actor, 'sensitive-ground').allowed;
  return [...new Set([...confirmed, ...standing(desk, card, others)])]
    .filter((code) => may || !sensitive.some((ground) => ground.code === code))
    .sort();
};

const propose = (desk: Desk, cardId: string, ground: Ground): GroundCheck =>
  desk.file.add('GroundChecks', cardId, {
    ground,
    proposedBy: desk.actor.staffId,
    proposedOn: desk.today,
  });

export const proposeGround = defineCommand({
  name: 'propose-ground',
  paragraphs: [22],
  roles: OFFICE_ROLES,
  input: ProposeGround,
  tables: ['Cards', 'GroundChecks'],
  rows: (input) => ({ Cards: { ids: [input.cardId] }, GroundChecks: { under: [input.cardId] } }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (!asksSecondPerson(input.ground, packOf(card).grounds))
      return { problems: [{ path: ['ground'], text: 'problem.no-check-needed' }] };
    if (checksOf(desk, card.id, input.ground).some((check) => check.answer !== 'DECLINED'))
      return { problems: [{ path: ['ground'], text: 'problem.ground-proposed' }] };
    propose(desk, card.id, input.ground);
    return { subject: card.id, done: { text: 'done.ground-proposed', cardId: card.id } };
  },
});

export const checkGround = defineCommand({
  name: 'check-ground',
  paragraphs: [22],
  roles: PARTS['ground-check'],
  input: CheckGround,
  tables: ['Cards', 'GroundChecks'],
  rows: (input) => ({ Cards: { ids: [cardIdOf(input.checkId)] }, GroundChecks: { ids: [input.checkId] } }),
  decide(desk, input) {
    const check = desk.file.get('GroundChecks', input.checkId);
    const card = desk.file.get('Cards', cardIdOf(input.checkId));
    if (!check || !card || check.ground === '')
      return { problems: [{ path: ['checkId'], text: 'problem.check-unknown' }] };
    if (check.answer !== '') return { problems: [{ path: [], text: 'problem.check-answered' }] };
    if (check.proposedBy === desk.actor.staffId)
      return { problems: [{ path: [], text: 'problem.check-own', paragraph: 22 }] };
    desk.file.change('GroundChecks', check.id, {
      answer: input.answer,
      checkedBy: desk.actor.staffId,
      checkedOn: desk.today,
    });
    if (input.answer === 'CONFIRMED' && !isDecided(card) && !card.proposedGrounds.includes(check.ground))
      changeCard(desk, card.id, { proposedGrounds: [...card.proposedGrounds, check.ground].sort() });
    // Decided on paper before: the ground was only waiting for its check.
    if (
      input.answer === 'CONFIRMED' &&
      card.fromPaper === true &&
      !card.confirmedGrounds.includes(check.ground)
    )
      changeCard(desk, card.id, { confirmedGrounds: [...card.confirmedGrounds, check.ground].sort() });
    return { subject: card.id, done: { text: 'done.ground-checked' } };
  },
});
