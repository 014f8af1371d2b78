// A form inside the room: errors and troubles above its fields, back and the primary button in the foot.
import type { ComponentChildren } from 'preact';
import { isWaiting } from '../core/door';
import { usePage } from '../core/page-context';
import { FormTrouble, Reasons } from '../parts/act-form';
import type { AnyForm } from '../parts/act-form-types';
import { ErrorSummary } from '../parts/error-summary';
import { Icon } from '../parts/icon';
import { RefusalNote } from '../parts/refusal-note';

/** Ctrl+Enter sends; everything else goes by its own button. */
export function RoomForm({ form, children }: { form: AnyForm; children: ComponentChildren }) {
  return (
    <form
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!event.ctrlKey || (event.code !== 'Enter' && event.code !== 'NumpadEnter')) return;
        event.preventDefault();
        void form.send();
      }}
    >
      {children}
    </form>
  );
}

/** What stands above the fields of a step. */
export function RoomNotes({ form }: { form: AnyForm }) {
  return (
    <>
      <ErrorSummary form={form} />
      <FormTrouble form={form} />
      <Reasons form={form} />
    </>
  );
}

/** Back at the left, the primary button at the right. */
export function RoomFoot({ form, label, onBack }: { form: AnyForm; label: string; onBack?: () => void }) {
  const { words } = usePage();
  const waiting = form.trouble && isWaiting(form.trouble.kind) ? form.trouble : undefined;
  return (
    <>
      {onBack ? (
        <button type="button" class="button text" onClick={onBack}>
          <Icon name="back" />
          {words.t('page.back')}
        </button>
      ) : (
        <span />
      )}
      {waiting && <RefusalNote refusal={waiting} />}
      <button type="button" class="button primary" aria-disabled={form.busy} onClick={() => void form.send()}>
        {waiting ? words.t('page.again') : label}
        {form.busy && '…'}
      </button>
    </>
  );
}
