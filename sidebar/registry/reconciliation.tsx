// D32 The register beside the inspector's list: pasted, compared, and forgotten but for the counts.
import { useState } from 'preact/hooks';
import type { ReconciliationView } from '../../src/casework/views/registry';
import { RecordReconciliation } from '../../src/model/inputs/registry';
import { ask, type Refusal } from '../core/door';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine } from '../parts/rows';
import { Section } from './sheet';

/** The form of a comparison; what is pasted is in no draft. */
export function Reconciliation() {
  const { words, boot } = usePage();
  const before = useView('reconciliation', { list: '' });
  const [view, setView] = useState<ReconciliationView>();
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useActForm({
    command: 'record-reconciliation',
    schema: RecordReconciliation,
    subject: '',
    restricted: true,
    initial: { comparedOn: boot.today, list: '', withWhom: '' },
  });
  const compare = async () => {
    const reply = await ask('reconciliation', { list: form.values.list ?? '' });
    setRefusal(reply.ok ? undefined : reply);
    if (reply.ok) setView(reply.value);
  };
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.reconciliation')}
      submit={words.t('page.reconciliation.record')}
    >
      <ProseField of={form.at('list')} rows={8} />
      <button type="button" id="compare" class="button" onClick={() => void compare()}>
        {words.t('page.reconciliation.compare')}
      </button>
      {refusal && <RefusalNote refusal={refusal} again={() => void compare()} />}
      {view && <Compared view={view} />}
      <DateField of={form.at('comparedOn')} toward="past" />
      <TextField of={form.at('withWhom')} />
      {before.view && before.view.earlier.length > 0 && (
        <section class="part">
          <h2>{words.t('page.reconciliation.earlier')}</h2>
          <ul>
            {before.view.earlier.map(({ act, title }, at) => (
              <ActLine key={act.on} id={`earlier-${at}`} act={act} title={title} />
            ))}
          </ul>
        </section>
      )}
    </ActScreen>
  );
}

function Compared({ view }: { view: ReconciliationView }) {
  const { words } = usePage();
  return (
    <div class="sheet" role="status">
      <header class="sheet-head">
        <p>{view.school}</p>
        <h2>{view.title}</h2>
        <p>{words.t('page.reconciliation.counts', view.counts)}</p>
      </header>
      {view.unread.length > 0 && (
        <Note tone="warn" icon="late">
          {words.t('page.reconciliation.unread')}
          {view.unread.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Note>
      )}
      {view.sections.map((section) => (
        <Section key={section.title} of={section} />
      ))}
      {view.sentence && <p class="sheet-sentence">{view.sentence}</p>}
      <button type="button" id="print" class="button" onClick={() => print()}>
        {words.t('page.sheet.print')}
      </button>
    </div>
  );
}
