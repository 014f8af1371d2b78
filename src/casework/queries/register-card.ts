// D31 The register card of one pupil: facts in order, measures, papers; only of a child who was placed.
import * as z from 'zod/mini';
import { planIdOf, pupilIdOf } from '../../model/record-id';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { shortDate } from '../../text/dates';
import type { RegistryTextKey } from '../../text/registry-texts';
import { OFFICE_ROLES } from '../access';
import { cardState, isEnded } from '../card-state';
import { shownGrounds } from '../intake/ground-checks';
import { cardNumber } from '../numbers';
import { defineQuery } from '../query';
import type { SheetSection, SheetView } from '../views/registry';
import { dated, lines, sheet, tell } from './sheet';
import { paperName, pupilFull, staffShort } from './words';

export const registerCard = defineQuery({
  name: 'register-card',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string() }),
  tables: [
    'Cards',
    'Pupils',
    'Referrals',
    'Letters',
    'Plans',
    'Measures',
    'Documents',
    'Agenda',
    'Sittings',
    'GroundChecks',
  ],
  rows({ cardId }, known) {
    const under = [cardId];
    const items = known.ids('Agenda').filter((id) => id.endsWith(`-${cardId}`));
    return {
      Cards: { ids: under },
      Pupils: { ids: [pupilIdOf(cardId)] },
      Referrals: { under },
      Letters: { under },
      Plans: { under },
      Measures: { under },
      Documents: { under },
      GroundChecks: { under },
      Agenda: { ids: items },
      Sittings: { ids: items.map((id) => id.slice(0, 5)) },
    };
  },
  card: (input) => input.cardId,
  show(room, { cardId }): SheetView {
    const { desk } = room;
    const { language, file } = desk;
    const card = file.get('Cards', cardId);
    if (card?.outcome !== 'PLACE' || isEnded(card))
      return sheet(room, 'card.title', [], {}, { notes: [tell(language, 'card.none')] });
    const pupil = file.get('Pupils', pupilIdOf(cardId));
    const { name, classWords } = pupilFull(desk, cardId);
    const minutes = (outcome: string): string => {
      const item = file.all('Agenda').find((each) => each.outcome === outcome);
      const number = (item && file.get('Sittings', item.id.slice(0, 5))?.minutesNumber) || '';
      return number === '' ? '' : tell(language, 'registry.minutes', { number: numberSign(number) });
    };
    const facts: [RegistryTextKey, string][] = [
      [
        'card.number',
        lines(cardNumber(card)[language], card.fromPaper === true && tell(language, 'registry.from-paper')),
      ],
      ['card.born', dated(pupil?.bornOn ?? null)],
      ['card.class', classWords],
      ['card.state', wordsOf('CARD_STATES', cardState(card))[language]],
      ['card.source', card.source === '' ? '' : wordsOf('SOURCES', card.source)[language]],
      ['card.received', dated(card.receivedOn)],
      ['card.registered', dated(card.registeredOn)],
      ['card.gathered', dated(card.gatheredOn)],
      ['card.submitted', dated(card.submittedOn)],
      ['card.decision', lines(dated(card.decidedOn), minutes('PLACE') || card.paperMinutes)],
      [
        'card.grounds',
        shownGrounds(desk, card, { confirmed: card.confirmedGrounds, others: [] })
          .map((code) => wordsOf('GROUNDS', code)[language])
          .join('\n'),
      ],
      ...file
        .all('Plans', cardId)
        .filter(({ approvedOn }) => approvedOn !== null)
        .flatMap((plan): [RegistryTextKey, string][] => [
          [
            'card.plan',
            lines(
              plan.from !== null && plan.to !== null && `${shortDate(plan.from)} – ${shortDate(plan.to)}`,
              tell(language, 'registry.approved', { day: dated(plan.approvedOn) }),
            ),
          ],
          [
            'card.copy',
            plan.answer === ''
              ? ''
              : lines(dated(plan.answeredOn), wordsOf('PARENT_ANSWERS', plan.answer)[language]),
          ],
        ]),
      ['card.review', dated(card.reviewedOn)],
      [
        'card.told',
        file
          .all('Letters', cardId)
          .filter(({ kind }) => kind === 'NOTICE')
          .map(({ sentOn }) => dated(sentOn))
          .join('\n'),
      ],
      [
        'card.removal',
        lines(
          dated(card.removedOn),
          card.removalBasis !== '' &&
            card.removedOn !== null &&
            wordsOf('REMOVAL_BASES', card.removalBasis)[language],
          card.removedOn !== null && minutes('REMOVE'),
        ),
      ],
      ['card.transfer', lines(dated(card.transferSentOn), dated(card.transferAcceptedOn))],
    ];
    const measures: SheetSection = {
      title: tell(language, 'card.measures'),
      columns: (['kind', 'who', 'due', 'done'] as const).map((key) => tell(language, `card.col.${key}`)),
      rows: file
        .all('Measures', cardId)
        .filter(({ id, dropped }) => dropped !== true && file.get('Plans', planIdOf(id))?.approvedOn !== null)
        .map((measure) => ({
          cells: [
            measure.name || (measure.kind === '' ? '' : wordsOf('HELP_KINDS', measure.kind)[language]),
            lines(...measure.responsible.map((id) => staffShort(desk, id)), measure.outsider),
            dated(measure.dueOn),
            dated(measure.doneOn),
          ],
        })),
    };
    const sections: SheetSection[] = [
      {
        columns: ['', ''],
        rows: facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => ({ cells: [tell(language, key), value] })),
      },
      ...(measures.rows.length > 0 ? [measures] : []),
      {
        title: tell(language, 'card.papers'),
        columns: [''],
        rows: file
          .all('Documents', cardId)
          .filter(({ state }) => state !== 'SUPERSEDED')
          .map((paper) => ({ cells: [paperName(paper, language)] })),
      },
    ];
    return sheet(room, 'card.title', sections, {}, { notes: [name] });
  },
});
