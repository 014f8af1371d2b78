// What the reader has to do by plans of pupils (¶19): own measures with the pupil's name and nothing else of the card; for the office all of one card.
import * as z from 'zod/mini';
import { pupilIdOf } from '../../model/record-id';
import { isOffice } from '../access';
import { cardNumber } from '../numbers';
import { isLive, type LiveMeasure, measureState } from '../plan/measure-work';
import { measuresOf } from '../plan/plan-facts';
import { isClosedTo } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { MyMeasuresView } from '../views';
import { lastChip, measureChip, measureNote, whoAnswers } from './measure-words';
import { pupilShort, see } from './words';

const ORDER = { late: 0, unticked: 0, now: 1, ahead: 2, done: 3 } as const;

export const myMeasures = defineQuery({
  name: 'my-measures',
  roles: [],
  input: z.object({ cardId: z.optional(z.string()) }),
  tables: ['Cards', 'Plans', 'Measures', 'Pupils', 'Openings'],
  rows({ cardId }, known) {
    const cards = cardId ? [cardId] : known.openCards;
    return {
      Cards: { ids: cards },
      Plans: { under: cards },
      Measures: { under: cards },
      Pupils: { ids: cards.map(pupilIdOf) },
      Openings: { under: cardId ? [cardId] : [] },
    };
  },
  card: ({ cardId = '' }, actor) => (isOffice(actor) ? cardId : ''),
  show({ desk, known }, { cardId }): MyMeasuresView {
    const { staffId } = desk.actor;
    const ofCard = cardId !== undefined && isOffice(desk.actor);
    const found = (ofCard ? [cardId] : known.openCards).flatMap((id): LiveMeasure[] => {
      const card = desk.file.find('Cards', id);
      const plan = card && desk.file.find('Plans', card.planId);
      if (!card || !plan || (ofCard && isClosedTo(desk, card)) || (!ofCard && !isLive(card, plan))) return [];
      return measuresOf(desk, plan.id)
        .filter(({ responsible }) => ofCard || responsible.includes(staffId))
        .map((measure) => ({ measure, plan, card }));
    });
    const about = ofCard ? desk.file.find('Cards', cardId) : undefined;
    return {
      ...(about
        ? {
            about: `${cardNumber(about)[desk.language]} · ${isClosedTo(desk, about) ? see(desk.language, 'sealed.name') : pupilShort(desk, about.id)}`,
          }
        : {}),
      measures: found
        .map((of) => ({ of, state: measureState(desk, of) }))
        .sort((a, b) => ORDER[a.state] - ORDER[b.state])
        .map(({ of, state }) => ({
          measureId: of.measure.id,
          name: of.measure.name,
          subject: ofCard ? whoAnswers(desk, of.measure) : pupilShort(desk, of.card.id),
          chip: measureChip(of, desk),
          note: measureNote(of.measure, desk.language),
          ...(state === 'done' ? {} : { last: lastChip(of.measure, desk.language) }),
          done: state === 'done',
          mine: of.measure.responsible.includes(staffId) && of.measure.lastDoneOn !== desk.today,
        })),
    };
  },
});
