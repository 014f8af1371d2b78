// What can go on an agenda: cards with how ready they are (¶5, ¶9, ¶14), cards on the register with why they may be looked at again, questions put off.
import * as z from 'zod/mini';
import { addDays } from '../../model/calendar-date';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { materialNeeds } from '../../order/p14-materials';
import type { Card } from '../../register/tables/cards';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { homeConditionsOf, materialsFacts } from '../card-facts';
import { isDecided, isOnRegister } from '../card-state';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { reviewDue } from '../plan/review-due';
import { defineQuery } from '../query';
import type { ConveneView } from '../views';
import { paragraph, pupilFull, see } from './words';

/** So many days before its plan ends a card is suggested, set by us. */
const DAYS_BEFORE_END = 30;
/** The next sitting is usually not further away. */
const DAYS_BEFORE_REVIEW = 14;

/** The last item of each open card on any agenda, and the questions about no card that were put off. */
function lastItems({ ids, openCards, openItems }: Known): string[] {
  const last = new Map<string, string>();
  for (const id of [...ids('Agenda')].sort()) if (cardIdOf(id) !== '') last.set(cardIdOf(id), id);
  return [...openCards.flatMap((cardId) => last.get(cardId) ?? []), ...openItems];
}

export const convene = defineQuery({
  name: 'convene',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards', 'Pupils', 'Materials', 'Sittings', 'Agenda'],
  rows: (_input, known) => {
    const items = lastItems(known);
    return {
      Cards: { ids: known.openCards },
      Pupils: { ids: known.openCards.map(pupilIdOf) },
      Materials: { under: known.openCards },
      Sittings: { ids: [...known.openSittings, ...items.map(sittingIdOf)] },
      Agenda: { under: known.openSittings, ids: items },
    };
  },
  show({ desk, known }): ConveneView {
    const { language } = desk;
    const cards = known.openCards.flatMap((id) => desk.file.find('Cards', id) ?? []);
    const items = lastItems(known);
    return {
      cards: cards
        .filter((card) => !isDecided(card) && card.itemId === '')
        .map((card) => ({
          cardId: card.id,
          number: cardNumber(card)[language],
          ...pupilFull(desk, card.id),
          ...putOffWords(
            desk,
            items.find((id) => cardIdOf(id) === card.id),
          ),
          readiness: readiness(desk, card),
        })),
      later: cards
        .filter((card) => isOnRegister(card) && card.laterItemId === '')
        .map((card) => ({
          cardId: card.id,
          number: cardNumber(card)[language],
          ...pupilFull(desk, card.id),
          ...whyLater(desk, card),
        }))
        .sort((a, b) => Number(b.suggested !== undefined) - Number(a.suggested !== undefined)),
      putOff: known.openItems.flatMap((id) => {
        const item = desk.file.find('Agenda', id);
        const cardId = cardIdOf(id) || undefined;
        return item
          ? [{ itemId: id, cardId, title: item.title, words: putOffWords(desk, id).putOff ?? '' }]
          : [];
      }),
      sittings: known.openSittings.flatMap((id) => {
        const sitting = desk.file.find('Sittings', id);
        if (!sitting || sitting.heldOn === null) return [];
        const on = desk.file.all('Agenda', id).filter((item) => item.withdrawn !== true).length;
        const state =
          sitting.closedAt !== ''
            ? ('closed' as const)
            : sitting.openedAt !== ''
              ? ('open' as const)
              : ('planned' as const);
        return [
          {
            sittingId: id,
            words: `${dateWithWeekday(sitting.heldOn)[language]}, ${sitting.heldAt}`,
            day: dayAndMonth(sitting.heldOn)[language],
            items: on,
            state,
          },
        ];
      }),
      suggestedPlace: desk.settings.sittingPlace,
      minutesPerFamily: desk.settings.minutesPerFamily,
    };
  },
});

function readiness(desk: Desk, card: Card): ConveneView['cards'][number]['readiness'] {
  const { language } = desk;
  const needs = materialNeeds(
    materialsFacts(card, desk.file.all('Materials', card.id)).materials,
    homeConditionsOf(desk),
  );
  const here = needs.filter((need) => need.hereSince).length;
  return [
    {
      text: see(language, 'ready.information'),
      done: card.gatheredOn !== null,
      paragraph: paragraph(12, language),
    },
    {
      text: see(language, 'ready.materials', { here, all: needs.length }),
      done: here === needs.length,
      paragraph: paragraph(14, language),
    },
    {
      text: see(language, 'ready.submission'),
      done: card.submittedOn !== null,
      paragraph: paragraph(4, language),
    },
  ];
}

/** «Put off on 12 November to the 26th: the mother was ill»; nothing when the last item was not put off. */
function putOffWords(desk: Desk, itemId = ''): { putOff?: string } {
  const { language } = desk;
  const item = itemId === '' ? undefined : desk.file.find('Agenda', itemId);
  const day = item?.decidedOn ?? desk.file.find('Sittings', sittingIdOf(itemId))?.heldOn;
  if (item?.outcome !== 'POSTPONE' || !day) return {};
  const when = [
    see(language, 'put-off.before', { day: dayAndMonth(day) }),
    ...(item.postponedTo === null
      ? []
      : [see(language, 'put-off.to', { day: dayAndMonth(item.postponedTo) })]),
  ].join(' ');
  return { putOff: [when, item.reason].filter(Boolean).join(': ') };
}

/** Why a card on the register is suggested; nothing is put on an agenda by itself (I-17). */
function whyLater(desk: Desk, card: Card): Pick<ConveneView['later'][number], 'suggested' | 'why'> {
  const { language, today } = desk;
  if (card.removalAppliedOn !== null)
    return {
      suggested: 'REMOVAL',
      why: see(language, 'later.applied', { day: dayAndMonth(card.removalAppliedOn) }),
    };
  const review = reviewDue(desk, card);
  if (card.planTo === null || card.planTo > addDays(today, DAYS_BEFORE_END))
    return review && review.due <= addDays(today, DAYS_BEFORE_REVIEW)
      ? {
          suggested: 'REVIEW',
          why: see(language, 'today.review-why', { day: dayAndMonth(review.last) }),
        }
      : {};
  const key = card.planTo < today ? 'later.plan-ended' : 'later.plan-ends';
  return { suggested: 'REVIEW', why: see(language, key, { day: dayAndMonth(card.planTo) }) };
}
