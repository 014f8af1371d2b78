// The plan for its editor: what is there, what approval would still ask for (¶16, ¶19).
import * as z from 'zod/mini';
import { addDays } from '../../model/calendar-date';
import { pupilIdOf } from '../../model/record-id';
import { helpFindings } from '../../order/p18-help';
import { planFindings } from '../../order/p19-measures';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { packOf } from '../card-facts';
import { cardNumber } from '../numbers';
import { helpFacts, isPlanOpenTo, measuresOf, planFacts } from '../plan/plan-facts';
import { renewalDraft } from '../plan/renew-plan';
import { isReturned } from '../plan/return-plan';
import { isClosedTo } from '../privacy/sealing';
import { findingText } from '../problems';
import { defineQuery } from '../query';
import type { PlanView } from '../views';
import { paperRow, paragraph, pupilFull, see } from './words';

/** A new plan's suggested length, set by us: half a year. */
const SUGGESTED_DAYS = 182;

export const plan = defineQuery({
  name: 'plan',
  whole: true,
  roles: [...OFFICE_ROLES, 'PSYCHOLOGIST'],
  input: z.object({ cardId: z.string(), planId: z.optional(z.string()) }),
  tables: ['Cards', 'Pupils', 'Parents', 'Plans', 'Measures', 'Documents', 'Openings'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Pupils: { ids: [pupilIdOf(input.cardId)] },
    Parents: { under: [pupilIdOf(input.cardId)] },
    Plans: { under: [input.cardId] },
    Measures: { under: [input.cardId] },
    Documents: { under: [input.cardId] },
    Openings: { under: [input.cardId] },
  }),
  card: (input) => input.cardId,
  open(desk, { cardId }) {
    const card = desk.file.find('Cards', cardId);
    return card !== undefined && isPlanOpenTo(desk, card);
  },
  show(room, input): PlanView {
    const { desk } = room;
    const { language } = desk;
    const stored = desk.file.find('Cards', input.cardId);
    // Whatever a person may not see is as if there were no card; a sealed one is there, without a name and a text.
    const mine = stored && isPlanOpenTo(desk, stored) ? stored : undefined;
    const closed = mine !== undefined && isClosedTo(desk, mine);
    const card = closed ? undefined : mine;
    const all = card ? desk.file.all('Plans', card.id) : [];
    const row =
      all.find((each) => each.id === input.planId) ??
      (card && renewalDraft(desk, card)) ??
      all.find((each) => each.id === card?.planId) ??
      all[all.length - 1];
    const base = {
      cardId: input.cardId,
      number: mine ? cardNumber(mine)[language] : '–',
      ...(mine && !closed
        ? pupilFull(desk, input.cardId)
        : { name: closed ? see(language, 'sealed.name') : '–', classWords: '' }),
    };
    if (!row)
      return {
        ...base,
        from: card?.decidedOn ?? desk.today,
        to: addDays(card?.decidedOn ?? desk.today, SUGGESTED_DAYS),
        situation: card?.description ?? '',
        address: card?.whereabouts ?? '',
        registeredAddress: '',
        notNeeded: [],
        measures: [],
        incomplete: [],
        notConsidered: [],
        papers: [],
        versions: card ? room.versions([{ table: 'Cards', id: card.id }]) : {},
      };
    const findings =
      card && card.decidedOn !== null ? planFindings(planFacts(desk, row, card.decidedOn)) : [];
    return {
      ...base,
      planId: row.id,
      from: row.from ?? desk.today,
      to: row.to ?? addDays(desk.today, SUGGESTED_DAYS),
      situation: row.situation,
      address: row.address,
      registeredAddress: row.registeredAddress,
      notNeeded: [...row.notNeeded],
      measures: measuresOf(desk, row.id).map((measure) => ({
        measureId: measure.id,
        kind: measure.kind || undefined,
        name: measure.name,
        responsible: [...measure.responsible],
        outsider: measure.outsider,
        volume: measure.volume,
        dueOn: measure.dueOn ?? undefined,
        indicator: measure.indicator,
        repeat: measure.repeat || undefined,
        ...(measure.doneOn === null || measure.quality === ''
          ? {}
          : { finished: wordsOf('PLAN_RESULTS', measure.quality)[language] }),
      })),
      approvedOn: row.approvedOn ?? undefined,
      ...(isReturned(row) ? { returned: see(language, 'why.returned', { reason: row.returnedWhy }) } : {}),
      ...(row.answer === '' || row.answeredOn === null
        ? {}
        : {
            answer: {
              answer: row.answer,
              words: wordsOf('PARENT_ANSWERS', row.answer)[language],
              on: row.answeredOn,
            },
          }),
      incomplete: findings.map((finding) => ({
        path: finding.field,
        message: findingText(language, finding),
        paragraph: paragraph(finding.paragraph, language),
      })),
      notConsidered: (card && row.approvedOn === null
        ? helpFindings(helpFacts(desk, row), packOf(card))
        : []
      ).map((finding) => ({
        message: findingText(language, finding),
        paragraph: paragraph(finding.paragraph, language),
      })),
      papers: desk.file
        .all('Documents', input.cardId)
        .filter((paper) => paper.subjectId === row.id)
        .map((paper) => paperRow(room, paper, true)),
      versions: room.versions([
        { table: 'Plans', id: row.id },
        ...measuresOf(desk, row.id).map((measure) => ({ table: 'Measures' as const, id: measure.id })),
      ]),
    };
  },
});
