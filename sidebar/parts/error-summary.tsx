// Everything to mend in a form, above its fields.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../core/page-context';
import type { AnyForm } from './act-form-types';

/** Moves the focus to the control of a path, unfolding what it lies in. */
export function focusField(path: string): void {
  const field = document.getElementById(`f-${path.replace(/\./g, '-')}`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  const target = field?.matches('fieldset') ? (field.querySelector<HTMLElement>('input') ?? field) : field;
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

/**
 * Everything to mend, with a link to each field; takes the focus after sending, even for one error. `onGo` brings up
 * a field that is not in the page at the moment.
 */
export function ErrorSummary({
  form,
  onGo = focusField,
  numbered,
}: {
  form: Pick<AnyForm, 'errors' | 'errorRound'>;
  onGo?(path: string): void;
  /** Each row's number stands before its error; else one error of several rows is told once. */
  numbered?: boolean;
}) {
  const { words } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const shown = form.errorRound > 0 && form.errors.length > 0;
  useLayoutEffect(() => {
    if (shown) box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [form.errorRound]);
  if (!shown) return null;
  const errors = [...form.errors]
    .map(({ path, message }) => {
      const row = numbered && /\.(\d+)\./.exec(path)?.[1];
      return { path, message: row ? `${Number(row) + 1}. ${message}` : message };
    })
    .sort((a, b) => position(a.path) - position(b.path));
  const same = (message: string) => errors.filter((other) => other.message === message);
  return (
    <section class="summary" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <strong id="summary-title">{words.t('page.to-mend', { n: errors.length })}</strong>
      <ul>
        {errors.map((error) =>
          same(error.message)[0] === error ? (
            <li key={error.path} class="flex">
              <a
                href={`#f-${error.path}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(error.path);
                }}
              >
                {error.message}
                {same(error.message).length > 1 && ` (${same(error.message).length})`}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

function position(path: string): number {
  const fields = [...document.querySelectorAll('[id^="f-"]')].map((element) => element.id);
  const at = fields.indexOf(`f-${path.replace(/\./g, '-')}`);
  return at < 0 ? fields.length : at;
}
