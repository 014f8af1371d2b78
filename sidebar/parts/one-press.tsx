// Acts of one press: the reminder of a measure, and whatever else needs no form.
import { useRef, useState } from 'preact/hooks';
import type { CommandInputs, CommandName, Done } from '../../src/casework/answers';
import { isWaiting, newActId, type Refusal, act as send } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged } from '../core/views';
import { RefusalNote } from './refusal-note';

/** An act of one press: the same id is sent again until it is answered. */
export function usePress(again: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const asked = useRef({ id: '', what: '' });
  const press = async <N extends CommandName>(
    command: N,
    input: CommandInputs[N],
  ): Promise<Done | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    const what = JSON.stringify([command, input]);
    if (asked.current.what !== what) asked.current = { id: newActId(), what };
    const reply = await send(command, asked.current.id, input, {});
    setBusy(false);
    setRefusal(reply.ok ? undefined : reply);
    if (reply.ok || !isWaiting(reply.kind)) asked.current.what = '';
    if (!reply.ok) return undefined;
    markChanged();
    await again();
    return reply.value;
  };
  return { busy, refusal, press };
}

/** Reminds whoever a row of Today waits for; the answer stands in its place. */
export const RemindWaiting = ({ about, who }: { about: string; who: string }) => (
  <OnePress who={who} label="page.measures.remind" act={['remind-waiting', { about }]} />
);

/** Puts a template back to the one that ships; the school's own stays in its folder. */
export const PutBack = ({ name, who }: { name: string; who: string }) => (
  <OnePress who={who} label="page.template.put-back" act={['reset-template', { name }]} />
);

function OnePress<N extends CommandName>({
  who,
  label,
  act: [command, input],
}: {
  who: string;
  label: Parameters<ReturnType<typeof usePage>['words']['t']>[0];
  act: [N, CommandInputs[N]];
}) {
  const { words } = usePage();
  const [said, setSaid] = useState('');
  const { busy, refusal, press } = usePress(async () => undefined);
  const remind = async () => {
    const done = await press(command, input);
    if (done) setSaid(done.message);
  };
  if (said)
    return (
      <span class="hint" role="status">
        {said}
      </span>
    );
  return (
    <>
      <button type="button" class="link" aria-disabled={busy} onClick={() => void remind()}>
        {words.t(label)}
        <span class="sr">: {who}</span>
        {busy && '…'}
      </button>
      {refusal && <RefusalNote refusal={refusal} again={() => void remind()} />}
    </>
  );
}

/** Reminds by a mail without names, and says when that last happened. */
export function Remind({
  measureId,
  may,
  reminded,
  reload,
}: {
  measureId: string;
  may: boolean;
  reminded: string;
  reload(): Promise<void>;
}) {
  const { words } = usePage();
  const { busy, refusal, press } = usePress(reload);
  if (!may && !reminded) return null;
  const remind = () => void press('remind-responsible', { measureId });
  return (
    <div class="marks across wrap">
      {may && (
        <button type="button" class="button small" aria-disabled={busy} onClick={remind}>
          {words.t('page.measures.remind')}
          {busy && '…'}
        </button>
      )}
      {reminded && <span class="hint">{reminded}</span>}
      {refusal && <RefusalNote refusal={refusal} again={remind} />}
    </div>
  );
}
