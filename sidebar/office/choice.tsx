// Small controls of the office page that belong to no command's form: one of a few, a tick, a table with a heading row.
import type { ComponentChildren } from 'preact';

/** One of a few, all seen at once. */
export function Choice<T extends string>({
  name,
  legend,
  value,
  choices,
  onChoose,
}: {
  name: string;
  legend: string;
  value: T | undefined;
  choices: readonly { code: T; words: string }[];
  onChoose(value: T): void;
}) {
  return (
    <fieldset class="field">
      <legend class="legend">{legend}</legend>
      <div class="inline wrap">
        {choices.map(({ code, words }) => (
          <label key={code} class={value === code ? 'pick on' : 'pick'}>
            <input type="radio" name={name} checked={value === code} onChange={() => onChoose(code)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A tick with its sentence and what it means. */
export function Tick({
  id,
  label,
  hint,
  checked,
  disabled,
  onTick,
}: {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onTick(on: boolean): void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <small class="hint">{hint}</small>}
      </span>
    </label>
  );
}

/** Rows under named columns; wide ones scroll inside themselves. */
export function Rows({
  label,
  heads,
  children,
}: {
  label: string;
  heads: readonly string[];
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section class="table-box" aria-label={label} tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
