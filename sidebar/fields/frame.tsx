// What stands around every control: label, paragraph, hint, error, in this order.
import type { ComponentChildren } from 'preact';
import type { Field } from '../core/form';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';
import { Para } from '../parts/marks';

export interface FieldProps<T> {
  of: Field<T>;
  /** Paragraph of the order that asks for this. */
  para?: string;
  optional?: boolean;
  /** Words of its own instead of those of the field's path. */
  label?: string;
  hint?: string;
}

/** The label of a field. */
export function useLabel(of: Field<unknown>, own?: string): string {
  return own ?? usePage().words.field(of.command, of.path, 'label') ?? of.path;
}

/** Ids that a control names in aria-describedby, or undefined. */
export function describedBy(of: Field<unknown>, hint: string | undefined): string | undefined {
  return [hint && `${of.id}-hint`, of.error && `${of.id}-error`].filter(Boolean).join(' ') || undefined;
}

/** Hint of a field, if it has one. */
export function useHint(of: Field<unknown>, own?: string): string | undefined {
  return own ?? usePage().words.field(of.command, of.path, 'hint');
}

/** A single control with its label. */
export function FieldFrame({
  of,
  para,
  optional,
  label,
  hint,
  after,
  children,
}: FieldProps<unknown> & { after?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class={of.error ? 'field bad' : 'field'}>
      <div class="label-row wrap">
        <label for={of.id}>{useLabel(of, label)}</label>
        <Extras para={para} optional={optional} />
      </div>
      <FieldNotes of={of} hint={useHint(of, hint)} />
      {children}
      {after}
    </div>
  );
}

/** A group of radios or ticks with its legend. */
export function GroupFrame({
  of,
  para,
  optional,
  label,
  hint,
  children,
}: FieldProps<unknown> & { children: ComponentChildren }) {
  const ownHint = useHint(of, hint);
  return (
    <fieldset
      class={of.error ? 'field bad' : 'field'}
      id={of.id}
      tabIndex={-1}
      aria-describedby={describedBy(of, ownHint)}
    >
      <legend class="label-row wrap">
        <span class="legend">{useLabel(of, label)}</span>
        <Extras para={para} optional={optional} />
      </legend>
      <FieldNotes of={of} hint={ownHint} />
      {children}
    </fieldset>
  );
}

function Extras({ para, optional }: { para?: string; optional?: boolean }) {
  const { words } = usePage();
  return (
    <>
      {optional && <span class="optional">{words.t('page.optional')}</span>}
      {para && <Para of={para} />}
    </>
  );
}

function FieldNotes({ of, hint }: { of: Field<unknown>; hint: string | undefined }) {
  return (
    <>
      {hint && (
        <div class="hint" id={`${of.id}-hint`}>
          {hint}
        </div>
      )}
      {of.error && (
        <div class="error flex" id={`${of.id}-error`}>
          <Icon name="late" />
          <span>{of.error}</span>
        </div>
      )}
    </>
  );
}
