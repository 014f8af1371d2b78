// A list that comes in whole: choose the file, match its columns, look at what would happen, send it sheet by sheet.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedRow, RosterView } from '../../src/casework/views/office';
import { ask, type Refusal } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import type { Words } from '../core/words';
import { Choice, Tick } from '../office/choice';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { type FieldName, type Matched, matchColumns, type RosterKind } from './columns';
import { Earlier, Missing } from './earlier';
import { MatchStep } from './match-step';
import { CHECK_ROWS, type ListRow, rowToCheck } from './plan-sheets';
import { type FileProblem, type Grid, readGrid } from './read-file';
import { RowsStep } from './rows-step';
import { type ListFrame, type Sending, sendList } from './send-list';
import { typedRows } from './to-rows';

interface Chosen {
  file: string;
  fileMark: string;
  grid: Grid;
  matched: Matched;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function Roster() {
  const view = useView('roster', {}, true);
  return <Loaded of={view}>{(found) => <RosterSteps view={found} reload={view.reload} />}</Loaded>;
}

function RosterSteps({ view, reload }: { view: RosterView; reload(): Promise<void> }) {
  const { words } = usePage();
  const [kind, setKind] = useState<RosterKind>('PUPILS');
  const [schoolYear, setSchoolYear] = useState(view.years[0] ?? '');
  const [whole, setWhole] = useState(false);
  const [language, setLanguage] = useState<'kk' | 'ru'>(words.language);
  const [chosen, setChosen] = useState<Chosen>();
  const [fileProblem, setFileProblem] = useState<FileProblem>();
  const [rows, setRows] = useState<ListRow[]>();
  const [checked, setChecked] = useState(0);
  const [checking, setChecking] = useState(false);
  const [trouble, setTrouble] = useState<Refusal>();
  const [sending, setSending] = useState<Sending>();
  const [busy, setBusy] = useState(false);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const begun = view.imports.find(
    (each) =>
      !each.finished && each.fileMark !== '' && each.fileMark === chosen?.fileMark && each.kind === kind,
  );
  const step = !chosen ? 1 : !rows ? 2 : 3;

  const choose = async (file: File | undefined) => {
    setFileProblem(undefined);
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readGrid(bytes);
    if (!read.ok) return setFileProblem(read.problem);
    const fileMark = hex(await crypto.subtle.digest('SHA-256', bytes));
    setChosen({ file: file.name, fileMark, grid: read.grid, matched: matchColumns(read.grid.rows, kind) });
  };
  const frame = (facts: Chosen): ListFrame => ({
    kind,
    file: facts.file.slice(0, 200),
    fileMark: facts.fileMark,
    schoolYear: begun?.schoolYear ?? schoolYear,
    whole: kind === 'PUPILS' && whole,
    withLanguage: facts.matched.fields.includes('language'),
    rowsInFile: rows?.length ?? 0,
  });

  const check = async () => {
    if (!chosen || checking) return;
    const { headRow, fields } = chosen.matched;
    const { from1904 } = chosen.grid;
    const list: ListRow[] = typedRows(chosen.grid.rows, {
      kind,
      headRow,
      fields,
      from1904,
      language,
      storeIin: view.storeIin,
    }).map((typed) => ({
      typed,
      ...(typed.problem
        ? { failed: words.t(`roster.row.${typed.problem.key}`, { text: typed.problem.text }) }
        : {}),
    }));
    setChecking(true);
    setTrouble(undefined);
    const asked = list.filter(({ failed }) => failed === undefined);
    const { schoolYear: year, withLanguage } = frame(chosen);
    for (let at = 0; at < asked.length; at += CHECK_ROWS) {
      const part = asked.slice(at, at + CHECK_ROWS);
      setChecked(at);
      const reply = await ask('check-roster', {
        kind,
        schoolYear: year,
        withLanguage,
        rows: part.map(rowToCheck),
      });
      if (!alive.current) return;
      if (!reply.ok) {
        setTrouble(reply);
        setChecking(false);
        return;
      }
      reply.value.rows.forEach((answer, n) => {
        const row = part[n];
        if (!row) return;
        row.checked = answer;
        if (answer.state === 'refused') row.failed = problemWords(words, answer);
      });
    }
    setChecking(false);
    setRows(list);
  };

  const send = async () => {
    if (!chosen || !rows || busy) return;
    setBusy(true);
    const from = sending ?? { importId: begun?.importId, written: 0, sheets: 0, finished: false };
    const now = await sendList(frame(chosen), rows, from, (each) => alive.current && setSending({ ...each }));
    markChanged();
    if (!alive.current) return;
    setSending({ ...now });
    setBusy(false);
    if (now.finished) await reload();
  };

  const back =
    step === 1 || busy
      ? undefined
      : () => {
          setSending(undefined);
          if (rows) setRows(undefined);
          else setChosen(undefined);
        };
  return (
    <MatterScreen
      title={words.t('page.title.roster')}
      note={words.t('office.of', { n: step, all: 3 })}
      progress={step / 3}
      onBack={back}
    >
      <div class="office">
        {step === 1 && (
          <>
            <Choice
              name="kind"
              legend={words.t('roster.kind')}
              value={kind}
              choices={(['PUPILS', 'PARENTS', 'STAFF'] as const).map((code) => ({
                code,
                words: words.t(`roster.kind.${code}`),
              }))}
              onChoose={(next) => setKind(next)}
            />
            {kind === 'PUPILS' && (
              <>
                <Choice
                  name="year"
                  legend={words.t('roster.year')}
                  value={schoolYear}
                  choices={view.years.map((code) => ({ code, words: code.replace('-', '–') }))}
                  onChoose={setSchoolYear}
                />
                <Choice
                  name="language"
                  legend={words.t('roster.language')}
                  value={language}
                  choices={[
                    { code: 'kk', words: 'Қазақша' },
                    { code: 'ru', words: 'Русский' },
                  ]}
                  onChoose={(next) => setLanguage(next)}
                />
                <Tick
                  id="whole"
                  label={words.t('roster.whole')}
                  hint={words.t('roster.whole.hint')}
                  checked={whole}
                  onTick={setWhole}
                />
              </>
            )}
            <div class="field">
              <label for="file">{words.t('roster.file')}</label>
              <p class="hint" id="file-hint">
                {words.t('roster.file.hint')} {!view.storeIin && kind !== 'STAFF' && words.t('roster.no-iin')}
              </p>
              <input
                id="file"
                class="input"
                type="file"
                accept=".csv,.txt,.tsv,.xlsx,.xls,.htm,.html"
                aria-describedby="file-hint"
                onChange={(event) => void choose(event.currentTarget.files?.[0])}
              />
            </div>
            {fileProblem && (
              <Note tone="err" icon="late">
                {words.t(`roster.bad.${fileProblem}`)}
              </Note>
            )}
            <Missing view={view} />
            <Earlier view={view} />
          </>
        )}
        {kind === 'PUPILS' && (step === 1 || sending?.finished) && (
          <ul class="act-lines">
            <ActLine id="go-bring-in" act={{ screen: 'bring-in-card' }} title={words.t('roster.bring-in')} />
          </ul>
        )}
        {begun && step > 1 && !sending && (
          <Note tone="plain" icon="half">
            {words.t('roster.goes-on')}
          </Note>
        )}
        {step === 2 && chosen && (
          <>
            <MatchStep
              kind={kind}
              grid={chosen.grid}
              matched={chosen.matched}
              checking={checking ? checked : undefined}
              onChange={(fields: (FieldName | '')[]) =>
                setChosen({ ...chosen, matched: { ...chosen.matched, fields } })
              }
              onCheck={() => void check()}
            />
            {trouble && <RefusalNote refusal={trouble} again={() => void check()} />}
          </>
        )}
        {step === 3 && rows && chosen && (
          <RowsStep
            kind={kind}
            rows={rows}
            headers={chosen.matched.headers}
            sending={sending}
            busy={busy}
            onDecide={() => setRows([...rows])}
            onSend={() => void send()}
          />
        )}
      </div>
    </MatterScreen>
  );
}

/** What is wrong with a row, each with the column it is about. */
const problemWords = (words: Words, { problems }: CheckedRow): string =>
  [
    ...new Set(
      problems.map(({ path, message }) => {
        const label = words.maybe(`roster.field.${columnOf(path)}`);
        return label ? `${label}: ${message}` : message;
      }),
    ),
  ].join(' ');

/** The column a problem's path means; a parent's name, phone and relation have columns of their own. */
function columnOf(path: readonly (string | number)[]): string {
  const last = String(path[path.length - 1] ?? '');
  return path.includes('parents') ? `parent${last.slice(0, 1).toUpperCase()}${last.slice(1)}` : last;
}
