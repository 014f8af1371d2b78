// D30 The summary of a period for an addressee: what is small is left out where the school set so, never in its own view.
import { GROUNDS, type Ground, HELP_KINDS, OUTCOMES, SUBMISSION_KINDS } from '../../model/codes';
import { type Addressee, AskSummary } from '../../model/inputs/registry';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { maySee, OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { tablesOf } from '../registry/facts-to-read';
import { leftOut } from '../registry/small-numbers';
import { BANDS, countSummary, KEPT, REMOVED_AS, TERM_PARAGRAPHS } from '../registry/summary-counts';
import { SUMMARY_COLUMNS, summaryFacts } from '../registry/summary-facts';
import type { Settings } from '../settings';
import type { SheetRow, SheetSection } from '../views/registry';
import { sheet } from './sheet';
import { paragraph } from './words';

const TABLES_READ = tablesOf(SUMMARY_COLUMNS);

/** Whether small numbers are left out for this addressee. The school sees its own exact numbers. */
export const hidesSmall = (settings: Settings, addressee: Addressee): boolean =>
  ({
    SCHOOL: false,
    DEPARTMENT: settings.hideSmallDepartment,
    COUNCIL: settings.hideSmallCouncil,
    OTHERS: settings.hideSmallOthers,
  })[addressee];

export const summary = defineQuery({
  name: 'summary',
  roles: OFFICE_ROLES,
  input: AskSummary,
  tables: TABLES_READ,
  rows: () => SUMMARY_COLUMNS,
  show(room, input) {
    const desk = deskOfColumns(room.desk, TABLES_READ);
    const { language } = desk;
    const facts = summaryFacts(desk, input);
    const { counts, balances } = countSummary(facts, input, desk.today);
    const hides = hidesSmall(desk.settings, input.addressee);
    // How often the council met tells of nobody.
    const { sittings: _met, ...ofChildren } = counts;
    const hidden = hides ? leftOut(ofChildren, balances) : new Set<string>();
    const count = (key: string): number | null => (hidden.has(key) ? null : (counts[key] ?? 0));
    const row = (words: string, ...keys: string[]): SheetRow => ({ cells: [words, ...keys.map(count)] });
    const one = (
      key: 'movement' | 'grades' | 'grounds' | 'council' | 'commission',
      rows: SheetRow[],
    ): SheetSection => ({
      title: tell(language, `summary.${key}`),
      columns: ['', tell(language, 'summary.count')],
      rows,
    });
    const kept = (key: 'terms' | 'help', rows: SheetRow[]): SheetSection => ({
      title: tell(language, `summary.${key}`),
      columns: ['', ...(['all', ...KEPT] as const).map((each) => tell(language, `summary.col.${each}`))],
      rows,
    });
    const four = (words: string, name: string) => row(words, name, ...KEPT.map((each) => `${name}.${each}`));
    const sections: SheetSection[] = [
      one('movement', [
        row(tell(language, 'summary.start'), 'start'),
        row(tell(language, 'summary.placed'), 'placed'),
        ...(counts['placed.paper'] ? [row(tell(language, 'summary.placed.paper'), 'placed.paper')] : []),
        row(tell(language, 'summary.removed'), 'removed'),
        ...REMOVED_AS.map((as) => row(tell(language, `summary.removed.${as}`), `removed.${as}`)),
        row(tell(language, 'summary.end'), 'end'),
      ]),
      one(
        'grades',
        BANDS.filter((band) => band !== 'unknown' || counts['grade.unknown'] !== 0).map((band) =>
          row(tell(language, `summary.grade.${band}`), `grade.${band}`),
        ),
      ),
      {
        ...one(
          'grounds',
          groundsFor(desk, input.addressee).map((code) =>
            row(wordsOf('GROUNDS', code)[language], `ground.${code}`),
          ),
        ),
        paragraph: paragraph(22, language),
        notes: [tell(language, 'summary.grounds-note')],
      },
      kept(
        'terms',
        TERM_PARAGRAPHS.map((id) => four(tell(language, `summary.term.${id}`), `term.${id}`)),
      ),
      {
        ...kept('help', [
          four(tell(language, 'summary.help.all'), 'help'),
          ...HELP_KINDS.filter((kind) => counts[`help.${kind}`]).map((kind) =>
            four(wordsOf('HELP_KINDS', kind)[language], `help.${kind}`),
          ),
          ...(counts['help.own'] ? [four(tell(language, 'summary.help.own'), 'help.own')] : []),
        ]),
        paragraph: paragraph(18, language),
      },
      one('council', [
        row(tell(language, 'summary.sittings'), 'sittings'),
        row(tell(language, 'summary.items'), 'items'),
        ...OUTCOMES.filter((outcome) => counts[`items.${outcome}`]).map((outcome) =>
          row(wordsOf('OUTCOMES', outcome)[language], `items.${outcome}`),
        ),
        ...(counts['items.open'] ? [row(tell(language, 'summary.items.open'), 'items.open')] : []),
        ...(['invited', 'present', 'absent'] as const).map((each) =>
          row(tell(language, `summary.parents.${each}`), `parents.${each}`),
        ),
      ]),
      one('commission', [
        row(tell(language, 'summary.commission.all'), 'commission'),
        ...SUBMISSION_KINDS.filter((kind) => counts[`commission.kind.${kind}`]).map((kind) =>
          row(wordsOf('SUBMISSION_KINDS', kind)[language], `commission.kind.${kind}`),
        ),
        row(tell(language, 'summary.commission.answered'), 'commission.answered'),
        row(tell(language, 'summary.commission.waiting'), 'commission.waiting'),
      ]),
      policeSection(desk, facts.police?.on ?? null, [
        row(tell(language, 'summary.police.theirs'), 'police.theirs'),
        row(tell(language, 'summary.police.both'), 'police.both'),
      ]),
    ];
    const notes = [
      tell(language, `summary.for.${input.addressee}`),
      tell(language, 'summary.no-ranking'),
      ...(hidden.size > 0 ? [tell(language, 'summary.hidden-note')] : []),
    ];
    return sheet(room, 'summary.title', sections, input, { notes });
  },
});

/** Outside the school the grounds that name health or belief are told to the department alone. */
function groundsFor(desk: Desk, addressee: Addressee): readonly Ground[] {
  const all = maySee(desk.actor, 'sensitive-ground').allowed;
  const may = addressee === 'SCHOOL' || addressee === 'DEPARTMENT';
  return GROUNDS.filter((code) => (all && may) || (code !== '07' && code !== '10'));
}

function policeSection(
  desk: Desk,
  on: Parameters<typeof longDate>[0] | null,
  rows: SheetRow[],
): SheetSection {
  const { language } = desk;
  return {
    title: tell(language, 'summary.police'),
    paragraph: paragraph(26, language),
    columns: ['', tell(language, 'summary.count')],
    notes: [
      on === null
        ? tell(language, 'summary.police.none')
        : tell(language, 'summary.police.note', { day: longDate(on) }),
    ],
    rows: on === null ? [] : rows,
  };
}
