// The facts of the summary, from the columns of the tables.
import { parseClassName } from '../../model/class-name';
import { planIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import type { Desk } from '../desk';
import { CARD_COLUMNS, withColumns } from './facts-to-read';
import { statutoryTerms } from './statutory-terms';
import type { Period, PlacedFacts, SummaryFacts } from './summary-counts';

export const SUMMARY_COLUMNS: RowRequest = /* @__PURE__ */ withColumns(CARD_COLUMNS, {
  Plans: { columns: ['approvedOn'] },
  Measures: { columns: ['kind', 'dueOn', 'doneOn', 'dropped'] },
  Submissions: { columns: ['kind', 'sentOn', 'answeredOn'] },
  Reconciliations: { columns: ['comparedOn', 'theirs', 'both'] },
});

/** The facts; an entry made by mistake counts for nothing, whatever was decided on it. */
export function summaryFacts(desk: Desk, { to }: Period): SummaryFacts {
  const { file } = desk;
  const cards = file.all('Cards').filter(({ endKind }) => endKind !== 'MISTAKE');
  const police = file
    .all('Reconciliations')
    .filter(({ comparedOn }) => comparedOn !== null && comparedOn <= to)
    .sort((a, b) => ((a.comparedOn ?? '') < (b.comparedOn ?? '') ? 1 : -1))[0];
  return {
    placed: cards.flatMap(placedFacts),
    refusedOn: cards.flatMap(({ outcome, decidedOn }) =>
      outcome === 'REFUSE' && decidedOn !== null ? [decidedOn] : [],
    ),
    terms: statutoryTerms(desk),
    measures: file.all('Measures').flatMap(({ id, kind, dueOn, doneOn, dropped }) => {
      const inForce = file.get('Plans', planIdOf(id))?.approvedOn !== null && dropped !== true;
      return inForce && dueOn !== null ? [{ kind, dueOn, doneOn }] : [];
    }),
    sittings: file
      .all('Sittings')
      .flatMap(({ heldOn, closedAt }) => (heldOn !== null && closedAt !== '' ? [heldOn] : [])),
    items: file.all('Agenda').flatMap((item) => {
      const sitting = file.get('Sittings', sittingIdOf(item.id));
      if (!sitting || sitting.closedAt === '' || sitting.heldOn === null || item.withdrawn === true)
        return [];
      const { outcome } = item;
      return [
        {
          on: item.decidedOn ?? sitting.heldOn,
          outcome,
          invited: item.invitedOn !== null,
          present: item.parentsPresent === true,
        },
      ];
    }),
    submissions: file
      .all('Submissions')
      .flatMap(({ kind, sentOn, answeredOn }) =>
        sentOn === null ? [] : [{ kind, sentOn, answered: answeredOn !== null }],
      ),
    ...(police
      ? { police: { on: police.comparedOn, theirs: police.theirs ?? 0, both: police.both ?? 0 } }
      : {}),
  };
}

function placedFacts(card: Card): PlacedFacts[] {
  if (card.outcome !== 'PLACE' || card.decidedOn === null) return [];
  const at = parseClassName(card.classAt);
  return [
    {
      on: card.decidedOn,
      off: card.removedOn,
      basis: card.removalBasis,
      grounds: card.confirmedGrounds,
      ...(at.ok ? { grade: { was: at.value.grade, on: card.receivedOn ?? card.decidedOn } } : {}),
    },
  ];
}
