// The screens of the registry: journal, summary, deviations, inspection file, a pupil's register card.
import { useState } from 'preact/hooks';
import type { Act } from '../../src/casework/views';
import type { JournalCheckView } from '../../src/casework/views/registry';
import type { CalendarDate } from '../../src/model/calendar-date';
import { ADDRESSEES, type Addressee } from '../../src/model/inputs/registry';
import { schoolYearOf } from '../../src/model/school-year';
import { ask, type Refusal, type Reply } from '../core/door';
import { usePage } from '../core/page-context';
import { usePress } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { MatterScreen } from '../parts/screen';
import { PeriodChoice, thisYear } from './period';
import { Sheet } from './sheet';

/** Paragraphs a list can be narrowed to. */
const PARAGRAPHS = [...Array.from({ length: 23 }, (_, at) => String(at + 4)), 'annex-1'];

/** The school year of a day, as its papers hang on it. */
const yearId = (day: CalendarDate): string => `Y${schoolYearOf(day).slice(0, 4)}`;

/** D29 The registry journal. */
export function Registry() {
  const { words, boot } = usePage();
  const [period, put] = useState(thisYear(boot.today));
  return (
    <MatterScreen title={words.t('page.title.registry')}>
      <div class="matter sheet-choice wrap flex">
        <PeriodChoice of={period} put={put} />
      </div>
      <Sheet
        key={JSON.stringify(period)}
        query="registry"
        input={period}
        papers={{ on: yearId(period.from) }}
      />
    </MatterScreen>
  );
}

/** Movement, stages and terms at a glance (¶10). */
export function Overview() {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.overview')}>
      <Sheet query="overview" input={{}} />
    </MatterScreen>
  );
}

/** D30 The summary of a period. */
export function Summary() {
  const { words, boot } = usePage();
  const [period, put] = useState(thisYear(boot.today));
  const [addressee, setAddressee] = useState<Addressee>('SCHOOL');
  const input = { ...period, addressee };
  return (
    <MatterScreen title={words.t('page.title.summary')}>
      <div class="matter sheet-choice wrap flex">
        <PeriodChoice of={period} put={put} />
        <label>
          <span>{words.t('page.sheet.addressee')}</span>
          <select
            id="addressee"
            class="input"
            value={addressee}
            onChange={(event) => setAddressee(event.currentTarget.value as Addressee)}
          >
            {ADDRESSEES.map((each) => (
              <option key={each} value={each}>
                {words.t(`page.sheet.for.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Sheet key={JSON.stringify(input)} query="summary" input={input} papers={{ on: yearId(period.from) }} />
    </MatterScreen>
  );
}

function ByParagraph({ query }: { query: 'deviations' | 'inspection' }) {
  const { words, boot } = usePage();
  const [period, put] = useState(thisYear(boot.today));
  const [paragraph, setParagraph] = useState('');
  const input = { ...period, ...(paragraph === '' ? {} : { paragraph }) };
  return (
    <MatterScreen title={words.t(`page.title.${query}`)}>
      <div class="matter sheet-choice wrap flex">
        <PeriodChoice of={period} put={put} />
        <label>
          <span>{words.t('page.sheet.paragraph')}</span>
          <select
            id="paragraph"
            class="input"
            value={paragraph}
            onChange={(event) => setParagraph(event.currentTarget.value)}
          >
            <option value="">{words.t('page.sheet.every')}</option>
            {PARAGRAPHS.map((id) => (
              <option key={id} value={id}>
                {id === 'annex-1' ? words.t('page.sheet.annex') : words.paragraph(id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Sheet
        key={JSON.stringify(input)}
        query={query}
        input={input}
        act={(row, reload) => row.accept && <Accept deviationId={row.accept} reload={reload} />}
      >
        {query === 'inspection' && <JournalCheck />}
      </Sheet>
    </MatterScreen>
  );
}

/** The list of deviations; the head accepts. */
export const Deviations = () => <ByParagraph query="deviations" />;

/** The inspection file by paragraph and period. */
export const Inspection = () => <ByParagraph query="inspection" />;

function Accept({ deviationId, reload }: { deviationId: string; reload(): Promise<void> }) {
  const { words } = usePage();
  const { busy, refusal, press } = usePress(reload);
  const accept = () => void press('accept-deviation', { deviationId });
  return (
    <span class="sheet-act">
      <button type="button" class="button small" aria-disabled={busy} onClick={accept}>
        {words.t('page.sheet.accept')}
      </button>
      {refusal && <RefusalNote refusal={refusal} again={accept} />}
    </span>
  );
}

/** Holds the whole journal, stretch after stretch, and says what came of it; the words are printed with the file. */
function JournalCheck() {
  const { words } = usePage();
  const [state, setState] = useState<{ busy?: boolean; told: string[] }>({ told: [] });
  const [refusal, setRefusal] = useState<Refusal>();
  const check = async () => {
    if (state.busy) return;
    const faults: string[] = [];
    let stretch: JournalCheckView['next'] = { after: 0, hash: '' };
    while (stretch) {
      const reply: Reply<JournalCheckView> = await ask('journal-check', stretch);
      setRefusal(reply.ok ? undefined : reply);
      if (!reply.ok) return setState({ told: [] });
      const { checked, whole } = reply.value;
      faults.push(...reply.value.faults);
      stretch = reply.value.next;
      setState(
        stretch
          ? { busy: true, told: [words.t('page.journal.checking', { n: checked })] }
          : { told: faults.length > 0 ? faults : [whole ?? ''] },
      );
    }
  };
  return (
    <div class="sheet-journal" role="status">
      {state.told.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {refusal && <RefusalNote refusal={refusal} again={() => void check()} />}
      <button
        type="button"
        id="check-journal"
        class="button small"
        aria-disabled={state.busy}
        onClick={() => void check()}
      >
        {words.t('page.journal.check')}
      </button>
    </div>
  );
}

/** D31 The register card of one pupil. */
export function RegisterCard({ act }: { act: Act }) {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.register-card')}>
      <Sheet
        query="register-card"
        input={{ cardId: act.cardId ?? '' }}
        papers={{ cardId: act.cardId ?? '' }}
      />
    </MatterScreen>
  );
}

/** The rules in force and what later ones change. */
export function Rules() {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.rules')}>
      <Sheet query="rules" input={{}} />
    </MatterScreen>
  );
}
