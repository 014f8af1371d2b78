// D30 The lines of the summary of a period for an addressee, for the sheet and the paper alike: what is small is left out where the school set so, never in its own view.

import { GROUNDS, type Ground, HELP_KINDS, OUTCOMES, SUBMISSION_KINDS } from '../../model/codes';
import type { Addressee } from '../../model/inputs/registry';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import { maySee } from '../access';
import type { Desk } from '../desk';
import type { Settings } from '../settings';
import { tell } from './cells';
import { leftOut } from './small-numbers';
import { BANDS, countSummary, KEPT, type Period, REMOVED_AS, TERM_PARAGRAPHS } from './summary-counts';
import { summaryFacts } from './summary-facts';

/** Words, and a count or four of them (all, kept, late, open); null where it is left out. */
export interface SummaryLine {
  readonly words: string;
  readonly counts: readonly (number | null)[];
}

/** The lines by section; the police register stands apart (¶26). */
export interface SummaryLines {
  readonly movement: readonly SummaryLine[];
  readonly grades: readonly SummaryLine[];
  readonly grounds: readonly SummaryLine[];
  readonly terms: readonly SummaryLine[];
  readonly help: readonly SummaryLine[];
  readonly council: readonly SummaryLine[];
  readonly commission: readonly SummaryLine[];
  readonly police: readonly SummaryLine[];
  /** By which comparison the police register is told, or that there was none. */
  readonly policeNote: string;
  /** Whether a count is left out. */
  readonly hides: boolean;
}

/** Whether small numbers are left out for this addressee. The school sees its own exact numbers. */
const hidesSmall = (settings: Settings, addressee: Addressee): boolean =>
  ({
    SCHOOL: false,
    DEPARTMENT: settings.hideSmallDepartment,
    COUNCIL: settings.hideSmallCouncil,
    OTHERS: settings.hideSmallOthers,
  })[addressee];

/** The lines in the language of the desk. Needs a desk of columns. */
export function summaryLines(desk: Desk, period: Period, addressee: Addressee): SummaryLines {
  const { language } = desk;
  const facts = summaryFacts(desk, period);
  const { counts, balances } = countSummary(facts, period, desk.today);
  // How often the council met tells of nobody.
  const { sittings: _met, ...ofChildren } = counts;
  const hidden = hidesSmall(desk.settings, addressee) ? leftOut(ofChildren, balances) : new Set<string>();
  const count = (key: string): number | null => (hidden.has(key) ? null : (counts[key] ?? 0));
  const row = (words: string, ...keys: string[]): SummaryLine => ({ words, counts: keys.map(count) });
  const four = (words: string, name: string) => row(words, name, ...KEPT.map((each) => `${name}.${each}`));
  const policeOn = facts.police?.on ?? null;
  return {
    movement: [
      row(tell(language, 'summary.start'), 'start'),
      row(tell(language, 'summary.placed'), 'placed'),
      ...(counts['placed.paper'] ? [row(tell(language, 'summary.placed.paper'), 'placed.paper')] : []),
      row(tell(language, 'summary.removed'), 'removed'),
      ...REMOVED_AS.map((as) => row(tell(language, `summary.removed.${as}`), `removed.${as}`)),
      row(tell(language, 'summary.end'), 'end'),
    ],
    grades: BANDS.filter((band) => band !== 'unknown' || counts['grade.unknown'] !== 0).map((band) =>
      row(tell(language, `summary.grade.${band}`), `grade.${band}`),
    ),
    grounds: groundsFor(desk, addressee).map((code) =>
      row(wordsOf('GROUNDS', code)[language], `ground.${code}`),
    ),
    terms: TERM_PARAGRAPHS.map((id) => four(tell(language, `summary.term.${id}`), `term.${id}`)),
    help: [
      four(tell(language, 'summary.help.all'), 'help'),
      ...HELP_KINDS.filter((kind) => counts[`help.${kind}`]).map((kind) =>
        four(wordsOf('HELP_KINDS', kind)[language], `help.${kind}`),
      ),
      ...(counts['help.own'] ? [four(tell(language, 'summary.help.own'), 'help.own')] : []),
    ],
    council: [
      row(tell(language, 'summary.sittings'), 'sittings'),
      row(tell(language, 'summary.items'), 'items'),
      ...OUTCOMES.filter((outcome) => counts[`items.${outcome}`]).map((outcome) =>
        row(OUTCOME_NOUNS[outcome][language], `items.${outcome}`),
      ),
      ...(counts['items.open'] ? [row(tell(language, 'summary.items.open'), 'items.open')] : []),
      ...(['invited', 'present', 'absent'] as const).map((each) =>
        row(tell(language, `summary.parents.${each}`), `parents.${each}`),
      ),
    ],
    commission: [
      row(tell(language, 'summary.commission.all'), 'commission'),
      ...SUBMISSION_KINDS.filter((kind) => counts[`commission.kind.${kind}`]).map((kind) =>
        row(wordsOf('SUBMISSION_KINDS', kind)[language], `commission.kind.${kind}`),
      ),
      row(tell(language, 'summary.commission.answered'), 'commission.answered'),
      row(tell(language, 'summary.commission.waiting'), 'commission.waiting'),
    ],
    police:
      policeOn === null
        ? []
        : [
            row(tell(language, 'summary.police.theirs'), 'police.theirs'),
            row(tell(language, 'summary.police.both'), 'police.both'),
          ],
    policeNote:
      policeOn === null
        ? tell(language, 'summary.police.none')
        : tell(language, 'summary.police.note', { day: longDate(policeOn) }),
    hides: hidden.size > 0,
  };
}

/** Outside the school the grounds that name health or belief are told to the department alone. */
function groundsFor(desk: Desk, addressee: Addressee): readonly Ground[] {
  const all = maySee(desk.actor, 'sensitive-ground').allowed;
  const may = addressee === 'SCHOOL' || addressee === 'DEPARTMENT';
  return GROUNDS.filter((code) => (all && may) || (code !== '07' && code !== '10'));
}
