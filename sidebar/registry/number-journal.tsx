// A journal of numbers of a period, to look through and to print; a number that is not used is annulled from its line.
import { useState } from 'preact/hooks';
import type { Act } from '../../src/casework/views';
import type { SheetRow } from '../../src/casework/views/registry';
import { AnnulNumber } from '../../src/model/inputs/numbering';
import { JOURNALS, type Journal } from '../../src/model/number-pattern';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { MatterScreen } from '../parts/screen';
import { PeriodChoice, thisYear } from './period';
import { Sheet } from './sheet';

/** What the form of annulling begins with. */
type Annulled = { journal: Journal } & Partial<NonNullable<SheetRow['annul']>>;

/** The journal; `act.kind` is the number that is being annulled. */
export function NumberJournal({ act }: { act: Act }) {
  const { words, boot, go } = usePage();
  const [period, put] = useState(thisYear(boot.today));
  const [journal, setJournal] = useState<Journal>('OUTGOING');
  if (act.kind) return <AnnulForm of={JSON.parse(act.kind) as Annulled} />;
  const input = { journal, ...period };
  const annul = (row?: SheetRow['annul']) =>
    go({ screen: 'number-journal', kind: JSON.stringify({ journal, ...row }) });
  return (
    <MatterScreen title={words.t('page.title.number-journal')}>
      <div class="matter sheet-choice wrap flex">
        <label>
          <span>{words.t('page.numbers.journal')}</span>
          <select
            id="journal"
            class="input"
            value={journal}
            onChange={(event) => setJournal(event.currentTarget.value as Journal)}
          >
            {JOURNALS.map((each) => (
              <option key={each} value={each}>
                {words.t(`page.numbers.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <PeriodChoice of={period} put={put} />
        <button type="button" id="annul" class="button" onClick={() => annul()}>
          {words.t('page.numbers.annul')}
        </button>
      </div>
      <Sheet
        key={JSON.stringify(input)}
        query="number-journal"
        input={input}
        act={(row) =>
          row.annul && (
            <span class="sheet-act">
              <button type="button" class="button small" onClick={() => annul(row.annul)}>
                {words.t('page.numbers.annul')}
              </button>
            </span>
          )
        }
      />
    </MatterScreen>
  );
}

function AnnulForm({ of }: { of: Annulled }) {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'annul-number',
    schema: AnnulNumber,
    subject: `${of.journal} ${of.number ?? ''}`,
    initial: { number: '', on: boot.today, reason: '', ...of },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.numbers.annul')}
      about={words.t(`page.numbers.${of.journal}`)}
      submit={words.t('page.numbers.annul')}
    >
      <p class="about">{words.t(`page.numbers.${of.journal}`)}</p>
      <p class="hint">{words.t('page.numbers.annul-hint')}</p>
      <TextField of={form.at('number')} width={14} />
      <DateField of={form.at('on')} toward="past" />
      <ProseField of={form.at('reason')} rows={2} />
    </ActScreen>
  );
}
