// The match of a list's columns: what each is taken for, with samples beside it, to be put right by a person.
import { usePage } from '../core/page-context';
import { Rows } from '../office/choice';
import { Note } from '../parts/marks';
import { FIELDS_OF, type FieldName, type Matched, matchProblems, type RosterKind } from './columns';
import type { Grid } from './read-file';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

export function MatchStep({
  kind,
  grid,
  matched,
  checking,
  onChange,
  onCheck,
}: {
  kind: RosterKind;
  grid: Grid;
  matched: Matched;
  /** So many rows were looked at; undefined when nothing runs. */
  checking: number | undefined;
  onChange(fields: (FieldName | '')[]): void;
  onCheck(): void;
}) {
  const { words } = usePage();
  const { headers, fields, headRow } = matched;
  const problems = matchProblems(fields, kind);
  const field = (name: FieldName) => words.t(`roster.field.${name}`);
  const samples = (at: number): string =>
    [...new Set(grid.rows.slice(headRow + 1).map((row) => row[at] ?? ''))]
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES)
      .map((cell) => (cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell))
      .join(' · ');
  return (
    <>
      <p class="hint">
        {words.t('roster.match.hint')} {words.t('roster.head-row', { n: headRow + 1 })}
      </p>
      <Rows
        label={words.t('roster.match')}
        heads={[words.t('roster.column'), words.t('roster.sample'), words.t('roster.means')]}
      >
        {headers.map((header, at) => (
          <tr key={at}>
            <th scope="row" id={`column-${at}`}>
              {header || words.t('roster.no-header', { n: at + 1 })}
            </th>
            <td>{samples(at)}</td>
            <td>
              <select
                class="input"
                aria-labelledby={`column-${at}`}
                value={fields[at]}
                onChange={(event) =>
                  onChange(
                    fields.map((each, n) =>
                      n === at ? (event.currentTarget.value as FieldName | '') : each,
                    ),
                  )
                }
              >
                <option value="">{words.t('roster.skip')}</option>
                {FIELDS_OF[kind].map((name) => (
                  <option key={name} value={name}>
                    {field(name)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </Rows>
      {problems.length > 0 && (
        <Note tone="warn" icon="late">
          {problems.map((problem) => (
            <p key={`${problem.key}${problem.field ?? ''}`}>
              {words.t(`roster.match.${problem.key}`, {
                field: problem.field ? field(problem.field) : '',
              })}
            </p>
          ))}
        </Note>
      )}
      <button
        type="button"
        class="button primary"
        aria-disabled={problems.length > 0 || checking !== undefined}
        onClick={() => problems.length === 0 && onCheck()}
      >
        {checking === undefined ? words.t('roster.check') : `${words.t('roster.checking')}: ${checking}…`}
      </button>
    </>
  );
}
