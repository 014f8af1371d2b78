// Several things of one kind in a form: each in its own box, with a way to take it out and to add another.
import type { ComponentChildren } from 'preact';
import { child, type Field } from '../core/form';
import { usePage } from '../core/page-context';
import { Icon } from './icon';

/** The boxes of a list field; `title` names a box by its number, `children` draws its fields. */
export function RowsField<R extends object>({
  of,
  title,
  add,
  empty,
  only = () => true,
  children,
}: {
  of: Field<R[] | undefined>;
  title(number: number): string;
  add: string;
  /** A new row. */
  empty: R;
  /** Which rows are shown here; the others keep their places. */
  only?(row: R): boolean;
  children(row: Field<R>, at: number): ComponentChildren;
}) {
  const { words } = usePage();
  const rows = of.value ?? [];
  const shown = rows.flatMap((row, at) => (only(row) ? [at] : []));
  const full = { ...of, value: rows } as Field<R[]>;
  return (
    <div class="rows-field" id={of.id} tabIndex={-1}>
      {of.error && (
        <div class="error flex">
          <Icon name="late" />
          <span>{of.error}</span>
        </div>
      )}
      {shown.map((at, number) => (
        <fieldset class="rows-box" key={at}>
          <legend>{title(number + 1)}</legend>
          {children(child(full, at) as Field<R>, at)}
          <button
            type="button"
            class="link"
            onClick={() => of.set(rows.filter((_other, other) => other !== at))}
          >
            {words.t('page.remove')}
            <span class="sr">: {title(number + 1)}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          of.set([...rows, empty]);
          requestAnimationFrame(() =>
            document.querySelector<HTMLElement>(`#${of.id} fieldset:last-of-type input`)?.focus(),
          );
        }}
      >
        <Icon name="plus" />
        {add}
      </button>
    </div>
  );
}
