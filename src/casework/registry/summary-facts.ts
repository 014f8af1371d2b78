// The facts of the summary, from the columns of the tables.
import { parseClassName } from '../../model/class-name';
import { cardIdOf, planIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import type { Desk } from '../desk';
import { CARD_COLUMNS, withColumns } from './facts-to-read';
import { statutoryTerms } from './statutory-terms';
import type { MeasureFacts, Period, PlacedFacts, SummaryFacts } from './summary-counts';

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
    ...wayFacts(desk),
    refusedOn: cards.flatMap(({ outcome, decidedOn }) =>
      outcome === 'REFUSE' && decidedOn !== null ? [decidedOn] : [],
    ),
    measures: measuresInForce(desk),
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

/** Who was placed and removed, and the order's days; what the overview counts, too. */
export const wayFacts = (desk: Desk): Pick<SummaryFacts, 'placed' | 'terms'> => ({
  placed: desk.file.all('Cards').flatMap((card) => (card.endKind === 'MISTAKE' ? [] : placedFacts(card))),
  terms: statutoryTerms(desk),
});

/** The dated measures of approved plans, without those dropped and those of an entry made by mistake. */
export const measuresInForce = ({ file }: Desk): (MeasureFacts & { readonly planId: string })[] =>
  file.all('Measures').flatMap(({ id, kind, dueOn, doneOn, dropped }) => {
    const planId = planIdOf(id);
    const plan = file.get('Plans', planId);
    if (!plan || plan.approvedOn === null || dropped === true || dueOn === null) return [];
    if (file.get('Cards', cardIdOf(planId))?.endKind === 'MISTAKE') return [];
    return [{ planId, kind, dueOn, doneOn }];
  });

function placedFacts(card: Card): PlacedFacts[] {
  if (card.outcome !== 'PLACE' || card.decidedOn === null) return [];
  const at = parseClassName(card.classAt);
  return [
    {
      on: card.decidedOn,
      off: card.removedOn,
      basis: card.removalBasis,
      grounds: card.confirmedGrounds,
      fromPaper: card.fromPaper === true,
      ...(at.ok ? { grade: { was: at.value.grade, on: card.receivedOn ?? card.decidedOn } } : {}),
    },
  ];
}
