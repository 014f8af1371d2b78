// ¶24 What was done goes to the pupil's new school: prepared, sent, answered.
import type { VNode } from 'preact';
import type { Act, TransferView } from '../../src/casework/views';
import {
  AnswerTransfer as AnswerInput,
  PrepareTransfer as PrepareInput,
  SendTransfer as SendInput,
} from '../../src/model/inputs/removal';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField, TickField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Note } from '../parts/marks';
import { Loaded } from '../parts/screen';

const forTransfer = (Form: (props: { view: TransferView; act: Act }) => VNode) =>
  function TransferScreen({ act }: { act: Act }) {
    const { cardId = '', transferId } = act;
    const view = useView('transfer', transferId ? { cardId, transferId } : { cardId }, true);
    return <Loaded of={view}>{(found) => <Form view={found} act={act} />}</Loaded>;
  };

/** The way the school set, in its own words. */
function Way({ view }: { view: TransferView }) {
  const { words } = usePage();
  return (
    <Note tone="plain">
      <p>{words.t('page.transfer.way', { way: view.routeWords })}</p>
      {view.algorithm && <p>{view.algorithm}</p>}
    </Note>
  );
}

export const PrepareTransfer = forTransfer(({ view }) => {
  const { words } = usePage();
  const { transferParts } = useLists();
  const { toSchool, through, leftOn, parts, workDone, results, contact, withIin } = view;
  const form = useActForm({
    command: 'prepare-transfer',
    schema: PrepareInput,
    subject: view.cardId,
    seen: view.versions,
    initial: { cardId: view.cardId, toSchool, through, leftOn, parts, workDone, results, contact, withIin },
    also: ({ parts: chosen }) => [
      ...(view.route === 'DEPARTMENT' ? ['through'] : []),
      ...(chosen?.includes('WORK_DONE') ? ['workDone'] : []),
      ...(chosen?.includes('RESULTS') ? ['results'] : []),
      ...(chosen?.includes('CONTACT') ? ['contact'] : []),
    ],
  });
  const chosen = form.values.parts ?? [];
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.prepare-transfer')}
      about={view.number}
      submit={words.t('page.transfer.prepare')}
    >
      <p class="about">{[view.number, view.name].join(' · ')}</p>
      <Way view={view} />
      <TextField of={form.at('toSchool')} para="24" />
      {view.route === 'DEPARTMENT' && <TextField of={form.at('through')} />}
      <DateField of={form.at('leftOn')} toward="past" ahead />
      <TickList of={form.at('parts')} choices={transferParts} para="24" />
      {chosen.includes('WORK_DONE') && <ProseField of={form.at('workDone')} rows={4} />}
      {chosen.includes('RESULTS') && <ProseField of={form.at('results')} rows={3} />}
      {chosen.includes('CONTACT') && <TextField of={form.at('contact')} />}
      {view.iin && <TickField of={form.at('withIin')} />}
    </ActScreen>
  );
});

/** Gives the person a file that the browser keeps. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The file to send, the code for the accompanying letter, and that it was sent. */
export const SendTransfer = forTransfer(({ view, act }) => {
  const { words, boot } = usePage();
  const { channels } = useLists();
  const { made } = view;
  const form = useActForm({
    command: 'send-transfer',
    schema: SendInput,
    subject: act.transferId ?? '',
    seen: view.versions,
    initial: { transferId: act.transferId, sentOn: boot.today, outgoingNo: '' },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.send-transfer')}
      about={view.number}
      submit={words.t('page.record')}
    >
      <p class="about">{[view.number, view.toSchool].join(' · ')}</p>
      <Way view={view} />
      {made && (
        <>
          {made.changed && (
            <Note tone="warn" icon="late">
              {words.t('page.transfer.changed')}
            </Note>
          )}
          <button type="button" class="button wide" onClick={() => download(made.fileName, made.page)}>
            {words.t('page.transfer.download')}
          </button>
          <p class="hint">{words.t('page.transfer.file')}</p>
          <p>{words.t('page.transfer.code', { code: made.code })}</p>
        </>
      )}
      <DateField of={form.at('sentOn')} toward="past" para="24" />
      <RadioField of={form.at('channel')} choices={channels as never} />
      <TextField of={form.at('outgoingNo')} optional width={10} />
    </ActScreen>
  );
});

/** It arrived; it was accepted, or came back with a reason. */
export const AnswerTransfer = forTransfer(({ view, act }) => {
  const { words, boot } = usePage();
  const { transferAnswers } = useLists();
  const form = useActForm({
    command: 'answer-transfer',
    schema: AnswerInput,
    subject: act.transferId ?? '',
    seen: view.versions,
    initial: { transferId: act.transferId, receivedOn: boot.today, note: '' },
    also: ({ answer }) => [...(answer ? ['answeredOn'] : []), ...(answer === 'RETURNED' ? ['note'] : [])],
  });
  const { answer } = form.values;
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.answer-transfer')}
      about={view.number}
      submit={words.t('page.record')}
    >
      <p class="about">{[view.number, view.toSchool].join(' · ')}</p>
      <DateField of={form.at('receivedOn')} toward="past" para="24" />
      <SelectField of={form.at('answer')} choices={transferAnswers} optional />
      {answer && <DateField of={form.at('answeredOn')} toward="past" />}
      {answer === 'RETURNED' && <ProseField of={form.at('note')} rows={2} />}
    </ActScreen>
  );
});
