// All queries, by name.
import type { QueryName } from './answers';
import { blankPaper } from './queries/blank-paper';
import { board } from './queries/board';
import { card } from './queries/card';
import { cardFile } from './queries/card-file';
import { characteristic } from './queries/characteristic';
import { checkPaper } from './queries/check-paper';
import { convene } from './queries/convene';
import { correctable } from './queries/correctable';
import { council } from './queries/council';
import { deviations } from './queries/deviations';
import { expiring } from './queries/expiring';
import { family } from './queries/family';
import { findPupil } from './queries/find-pupil';
import { inspection } from './queries/inspection';
import { journalCheck } from './queries/journal-check';
import { incomingLetter, letterTermOf } from './queries/letters';
import { lists } from './queries/lists';
import { copiedSheetsQuery, localCopy } from './queries/local-copy';
import { measure } from './queries/measure';
import { myMeasures } from './queries/my-measures';
import { myReferrals } from './queries/my-referrals';
import { numberJournal } from './queries/number-journal';
import { numbering } from './queries/numbering';
import { overview } from './queries/overview';
import { paperOffers } from './queries/paper-offers';
import { paperPdf } from './queries/paper-pdf';
import { paperReview } from './queries/paper-review';
import { papers } from './queries/papers';
import { plan } from './queries/plan';
import { reconciliation } from './queries/reconciliation';
import { registerCard } from './queries/register-card';
import { registry } from './queries/registry';
import { restricted, restrictedText, waitingForMe } from './queries/restricted';
import { checkRoster, roster } from './queries/roster';
import { rules } from './queries/rules';
import { calendar, orderText, settings, staff } from './queries/school';
import { schoolYear } from './queries/school-year';
import { setUp } from './queries/set-up';
import { sitting } from './queries/sitting';
import { sittingPapers } from './queries/sitting-papers';
import { summary } from './queries/summary';
import { task } from './queries/tasks';
import { checkTemplateQuery, templates } from './queries/templates';
import { today } from './queries/today';
import { transfer } from './queries/transfer';
import type { Query } from './query';

/** The build makes each entry load when its name is asked for (build-lazy.mjs): a line is a name and what was imported for it. */
const BY_NAME = {
  today,
  card,
  'card-file': cardFile,
  'letter-term': letterTermOf,
  'incoming-letter': incomingLetter,
  'find-pupil': findPupil,
  lists,
  council,
  convene,
  task,
  sitting,
  plan,
  settings,
  staff,
  transfer,
  papers,
  'paper-offers': paperOffers,
  'paper-review': paperReview,
  'paper-pdf': paperPdf,
  'blank-paper': blankPaper,
  'check-paper': checkPaper,
  'sitting-papers': sittingPapers,
  'my-referrals': myReferrals,
  calendar,
  'order-text': orderText,
  restricted,
  'restricted-text': restrictedText,
  'waiting-for-me': waitingForMe,
  numbering,
  'number-journal': numberJournal,
  registry: registry,
  overview,
  summary: summary,
  'register-card': registerCard,
  reconciliation: reconciliation,
  deviations: deviations,
  inspection: inspection,
  rules,
  'journal-check': journalCheck,
  family,
  characteristic,
  'my-measures': myMeasures,
  measure,
  board,
  roster,
  'check-roster': checkRoster,
  'school-year': schoolYear,
  correctable,
  expiring,
  'set-up': setUp,
  'local-copy': localCopy,
  'copied-sheets': copiedSheetsQuery,
  templates,
  'check-template': checkTemplateQuery,
} satisfies Record<Exclude<QueryName, 'selected-row'>, object>;

export const QUERIES = /* @__PURE__ */ Object.values(BY_NAME) as unknown as readonly Query[];

export const queryNamed = (name: string): Query | undefined =>
  Object.keys(BY_NAME).includes(name)
    ? (BY_NAME[name as keyof typeof BY_NAME] as unknown as Query)
    : undefined;
