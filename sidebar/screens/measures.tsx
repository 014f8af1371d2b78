// Work on measures (¶19): what the reader answers for, one measure with its entries, writing work down, assessing it.

import type { VNode } from 'preact';
import type { Act, MeasureView, MyMeasuresView } from '../../src/casework/views';
import {
  AssessMeasure as AssessInput,
  RecordWork as RecordWorkInput,
} from '../../src/model/inputs/monitoring';
import { cardIdOf } from '../../src/model/record-id';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField, TickField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Note, StatusChip } from '../parts/marks';
import { Remind, usePress } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

/** Own measures, or all of one card for the office. */
export function MyMeasures({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const mine = useView('my-measures', act.cardId ? { cardId: act.cardId } : {}, true);
  return (
    <Loaded of={mine}>
      {(view) => (
        <MatterScreen title={words.t('page.title.my-measures')}>
          {view.about && <p class="about matter">{view.about}</p>}
          {view.measures.length === 0 && <p class="empty">{words.t('page.measures.none')}</p>}
          <ul class="rows">
            {view.measures.map((measure) => (
              <MeasureRow key={measure.measureId} of={measure} reload={mine.reload} />
            ))}
          </ul>
          {!view.about && (
            <p class="hint matter">
              {words.t('page.measures.removal')} {boot.askWhom}
            </p>
          )}
        </MatterScreen>
      )}
    </Loaded>
  );
}

function MeasureRow({ of, reload }: { of: MyMeasuresView['measures'][number]; reload(): Promise<void> }) {
  const { words, go, boot, toast, namesHidden } = usePage();
  const { busy, refusal, press } = usePress(reload);
  const done = async () => {
    const input = { measureId: of.measureId, doneOn: boot.today };
    const value = await press('record-work', input);
    const workId = value?.workId;
    if (value && workId)
      toast(value.message, () => void press('record-work', { ...input, workId, mistaken: true }));
  };
  return (
    <li class="row flex">
      <div class="row-text">
        <button
          type="button"
          id={of.measureId}
          class="row-link strong"
          onClick={() => go({ screen: 'measure', measureId: of.measureId })}
        >
          {of.name}
        </button>
        <div class="subject">{[!namesHidden && of.subject, of.note].filter(Boolean).join('\u00a0· ')}</div>
        <div class="marks across wrap">
          <StatusChip chip={of.chip} />
          {of.last && <StatusChip chip={of.last} />}
          {of.mine && !of.done && (
            <button type="button" class="button small" aria-disabled={busy} onClick={() => void done()}>
              {words.t('page.measures.done-today')}
              <span class="sr">: {of.name}</span>
              {busy && '…'}
            </button>
          )}
        </div>
        {refusal && <RefusalNote refusal={refusal} again={() => void done()} />}
      </div>
    </li>
  );
}

function forMeasure(Body: (props: { of: MeasureView; act: Act; reload(): Promise<void> }) => VNode) {
  return function MeasureScreen({ act }: { act: Act }) {
    const { words } = usePage();
    const measure = useView('measure', { measureId: act.measureId ?? '' }, true);
    return (
      <Loaded of={measure}>
        {(view) =>
          view.found ? (
            <Body of={view} act={act} reload={measure.reload} />
          ) : (
            <MatterScreen title={words.t('page.title.measure')}>
              <p class="empty">{words.t('page.measures.not-found')}</p>
            </MatterScreen>
          )
        }
      </Loaded>
    );
  };
}

const About = ({ of }: { of: MeasureView }) => {
  const { namesHidden } = usePage();
  return (
    <p class="about">
      {of.name}
      {!namesHidden && <small> {of.pupil}</small>}
    </p>
  );
};

/** One measure: what was planned, what was done, what may be done now. */
export const Measure = forMeasure(({ of, reload }) => {
  const { words, go } = usePage();
  const { measureId } = of;
  return (
    <MatterScreen
      title={words.t('page.title.measure')}
      foot={
        <div class="buttons wrap">
          <button
            type="button"
            id="record-work"
            class="button primary"
            onClick={() => go({ screen: 'record-work', measureId })}
          >
            {words.t('page.title.record-work')}
          </button>
          <button
            type="button"
            id="assess-measure"
            class="button"
            onClick={() => go({ screen: 'assess-measure', measureId })}
          >
            {words.t('page.measures.assess')}
          </button>
        </div>
      }
    >
      <div class="matter">
        <About of={of} />
        {of.chip && (
          <div>
            <StatusChip chip={of.chip} />
          </div>
        )}
        {of.assessment && (
          <Note tone={of.assessment.on ? 'ok' : 'plain'} icon={of.assessment.on ? 'check' : 'clock'}>
            {of.assessment.words}
          </Note>
        )}
        <Remind measureId={measureId} may={of.remind} reminded={of.reminded} reload={reload} />
        {of.applied && <p>{of.applied}</p>}
        {of.mayApply && (
          <button
            type="button"
            class="link"
            id="apply-for-removal"
            onClick={() => go({ screen: 'apply-for-removal', cardId: cardIdOf(measureId), measureId })}
          >
            {words.t('page.title.apply-for-removal')}
          </button>
        )}
      </div>
      <dl class="check">
        {of.facts.map((fact) => (
          <div key={fact.label}>
            <dt class="hint">{fact.label}</dt>
            <dd class="check-text">{fact.text}</dd>
          </div>
        ))}
      </dl>
      <Part title={words.t('page.measures.works')}>
        {of.works.length === 0 && <p class="hint">{words.t('page.measures.no-works')}</p>}
        <ol class="lines">
          {of.works.map((work) => (
            <li key={work.workId}>
              {work.mistaken && `${words.t('page.measures.mistaken')}: `}
              {[work.when, work.text].filter(Boolean).join(' · ')}
              <small>{[work.who, work.mended].filter(Boolean).join(' · ')}</small>
              {work.may !== 'no' && (
                <button
                  type="button"
                  class="link"
                  id={work.workId}
                  onClick={() => go({ screen: 'record-work', measureId, workId: work.workId })}
                >
                  {words.t('page.change')}
                  <span class="sr">: {work.when}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      </Part>
    </MatterScreen>
  );
});

/** T17 Work done, or an entry put right. */
export const RecordWork = forMeasure(({ of, act }) => {
  const { words, boot } = usePage();
  const entry = of.works.find(({ workId }) => workId === act.workId);
  const form = useActForm({
    command: 'record-work',
    schema: RecordWorkInput,
    subject: act.workId ?? of.measureId,
    initial: {
      measureId: of.measureId,
      what: '',
      result: '',
      outsider: '',
      reason: '',
      ...(entry
        ? {
            ...entry.values,
            by: entry.values.by || undefined,
            workId: entry.workId,
            mistaken: entry.mistaken,
          }
        : { doneOn: boot.today }),
    },
    also: () => (entry?.may === 'change-with-reason' ? ['reason'] : []),
  });
  return (
    <ActScreen form={form} title={words.t('page.title.record-work')} submit={words.t('page.record')}>
      <About of={of} />
      <DateField of={form.at('doneOn')} toward="past" para="19" />
      {of.periods.length > 0 && !entry && (
        <SelectField
          of={form.at('periodOf')}
          choices={of.periods}
          empty={words.t('page.measures.by-date')}
          optional
        />
      )}
      <ProseField of={form.at('what')} optional rows={2} />
      <ProseField of={form.at('result')} optional rows={2} />
      {of.office && (
        <>
          <StaffField of={form.at('by')} optional />
          <TextField of={form.at('outsider')} optional />
        </>
      )}
      {entry && <TickField of={form.at('mistaken')} />}
      {entry?.may === 'change-with-reason' && <TextField of={form.at('reason')} />}
    </ActScreen>
  );
});

/** ¶19 The measure is finished with its assessment. */
export const AssessMeasure = forMeasure(({ of }) => {
  const { words, boot } = usePage();
  const { planResults } = useLists();
  const form = useActForm({
    command: 'assess-measure',
    schema: AssessInput,
    subject: of.measureId,
    initial: {
      measureId: of.measureId,
      doneOn: of.assessment?.on ?? boot.today,
      quality: of.assessment?.quality,
      note: of.assessment?.note ?? '',
      dynamics: of.assessment?.dynamics,
      proposal: of.assessment?.proposal,
    },
    also: (values) =>
      !values.doneOn
        ? []
        : values.quality && values.quality !== 'REACHED'
          ? ['quality', 'note']
          : ['quality'],
  });
  return (
    <ActScreen form={form} title={words.t('page.title.assess-measure')} submit={words.t('page.record')}>
      <About of={of} />
      <p class="hint">{of.facts[of.facts.length - 1]?.text}</p>
      <DateField of={form.at('doneOn')} toward="past" para="19" />
      {form.values.doneOn && <RadioField of={form.at('quality')} choices={planResults} />}
      <SelectField of={form.at('dynamics')} choices={of.dynamics} optional />
      <SelectField of={form.at('proposal')} choices={of.proposals} optional />
      <ProseField
        of={form.at('note')}
        optional={!form.values.doneOn || form.values.quality === 'REACHED'}
        rows={3}
      />
    </ActScreen>
  );
});
