// What can go on an agenda, and how ready each card is (¶5, ¶9, ¶14).
import * as z from 'zod/mini';
import { pupilIdOf } from '../../model/record-id';
import { materialNeeds } from '../../order/p14-materials';
import { dateWithWeekday } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { homeConditionsOf, materialsFacts } from '../card-facts';
import { isDecided } from '../card-state';
import { cardNumber } from '../numbers';
import { defineQuery } from '../query';
import type { ConveneView } from '../views';
import { paragraph, pupilFull, see } from './words';

export const convene = defineQuery({
  name: 'convene',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards', 'Pupils', 'Materials', 'Sittings', 'Agenda'],
  rows: (_input, known) => ({
    Cards: { ids: known.openCards },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
    Materials: { under: known.openCards },
    Sittings: { ids: known.openSittings },
    Agenda: { under: known.openSittings },
  }),
  show({ desk, known }): ConveneView {
    const { language } = desk;
    return {
      cards: known.openCards
        .flatMap((id) => desk.file.find('Cards', id) ?? [])
        .filter((card) => !isDecided(card) && card.itemId === '')
        .map((card) => {
          const needs = materialNeeds(
            materialsFacts(card, desk.file.all('Materials', card.id)).materials,
            homeConditionsOf(desk),
          );
          const here = needs.filter((need) => need.hereSince).length;
          return {
            cardId: card.id,
            number: cardNumber(card)[language],
            ...pupilFull(desk, card.id),
            readiness: [
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
            ],
          };
        }),
      sittings: known.openSittings.flatMap((id) => {
        const sitting = desk.file.find('Sittings', id);
        if (!sitting || sitting.heldOn === null) return [];
        const items = desk.file.all('Agenda', id).filter((item) => item.withdrawn !== true).length;
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
            items,
            state,
          },
        ];
      }),
      suggestedPlace: desk.settings.sittingPlace,
    };
  },
});
