// Fields that are typed: a line, several lines, a whole number, a time of day.
import { readTypedTime } from '../core/typed-date';
import { describedBy, FieldFrame, type FieldProps, useHint } from './frame';

type Typed = FieldProps<string | null | undefined>;

/** One line of text; `width` in characters tells the expected length. */
export function TextField(
  props: Typed & {
    width?: number;
    type?: 'text' | 'email' | 'tel';
    numeric?: boolean;
    autoComplete?: string;
  },
) {
  const { of, width, type = 'text', numeric } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={of.id}
        type={type}
        class="input"
        style={width ? { width: `${width + 4}ch` } : undefined}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        value={of.value ?? ''}
        aria-invalid={of.error ? true : undefined}
        aria-describedby={describedBy(of, useHint(of, props.hint))}
        onInput={(event) => of.set(event.currentTarget.value)}
        onBlur={of.leave}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function ProseField(props: Typed & { rows?: number }) {
  const { of, rows = 3 } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        id={of.id}
        class="input"
        autoComplete="off"
        rows={rows}
        value={of.value ?? ''}
        aria-invalid={of.error ? true : undefined}
        aria-describedby={describedBy(of, useHint(of, props.hint))}
        onInput={(event) => of.set(event.currentTarget.value)}
        onBlur={of.leave}
      />
    </FieldFrame>
  );
}

/** A whole number; what is not digits stays as typed and is told on sending. */
export function NumberField(props: FieldProps<number | null | undefined> & { width?: number }) {
  const { of } = props;
  const value = of.value as number | string | null | undefined;
  const text = {
    ...of,
    value: value === null || value === undefined ? '' : String(value),
    set(next: string | null | undefined) {
      const plain = (next ?? '').trim();
      of.set((plain === '' ? undefined : /^\d+$/.test(plain) ? Number(plain) : plain) as number | undefined);
    },
  };
  return <TextField {...props} of={text} width={props.width ?? 4} numeric />;
}

/** A time of day; 930, 9.30 and 9 become 09:30 and 09:00 on leaving. */
export function TimeField(props: Typed) {
  const { of } = props;
  const leave = () => {
    const time = readTypedTime(of.value ?? '');
    if (time) of.set(time);
    else of.leave();
  };
  return <TextField {...props} of={{ ...of, leave }} width={5} numeric />;
}
