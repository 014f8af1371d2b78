// Fields that are chosen: radios, ticks, a list, two-part yes and no.
import type { ComponentChildren } from 'preact';
import type { CodeChoice } from '../../src/casework/views';
import type { Field } from '../core/form';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';
import { describedBy, FieldFrame, type FieldProps, GroupFrame, useHint } from './frame';

type Choices<T extends string> = readonly CodeChoice<T>[];

/** One of a few, all seen at once. */
export function RadioField<T extends string>(
  props: FieldProps<T | null | undefined> & { choices: Choices<T>; cards?: boolean; inline?: boolean },
) {
  const { of, choices, cards, inline } = props;
  return (
    <GroupFrame {...props}>
      <div class={cards ? 'cards wrap' : inline ? 'inline wrap' : ''}>
        {choices.map((choice) => (
          <label key={choice.code} class={of.value === choice.code ? 'pick on' : 'pick'}>
            <input
              type="radio"
              name={of.id}
              checked={of.value === choice.code}
              onChange={() => of.set(choice.code)}
            />
            <span>{choice.words}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Yes or no as two radios; nothing is chosen at first. */
export function YesNoField(props: FieldProps<boolean | undefined>) {
  const { words } = usePage();
  const { of } = props;
  return (
    <GroupFrame {...props}>
      <div class="inline wrap">
        {[true, false].map((answer) => (
          <label key={String(answer)} class="pick">
            <input type="radio" name={of.id} checked={of.value === answer} onChange={() => of.set(answer)} />
            <span>{words.t(answer ? 'page.yes' : 'page.no')}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Two halves of one width, the chosen one with a mark; arrows move. */
export function TwoPart({
  of,
  legend,
  yes,
  no,
  shown,
  plain,
}: {
  of: Pick<Field<boolean | undefined>, 'id' | 'value' | 'set' | 'error'>;
  legend: string;
  yes: string;
  no: string;
  /** The legend is read by eyes too. */
  shown?: boolean;
  /** Both halves are equal answers: ✓ in either. */
  plain?: boolean;
}) {
  return (
    <fieldset class="two-part" id={of.id} tabIndex={-1}>
      <legend class={shown ? 'legend' : 'sr'}>{legend}</legend>
      {[true, false].map((answer) => (
        <label key={String(answer)} class={of.value === answer ? 'across on' : 'across'}>
          <input type="radio" name={of.id} checked={of.value === answer} onChange={() => of.set(answer)} />
          {of.value === answer && <Icon name={answer || plain ? 'check' : 'cross'} />}
          <span>{answer ? yes : no}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of many: the browser's own list. */
export function SelectField<T extends string>(
  props: FieldProps<T | null | undefined> & { choices: Choices<T>; empty?: string },
) {
  const { words } = usePage();
  const { of, choices, empty } = props;
  return (
    <FieldFrame {...props}>
      <select
        id={of.id}
        class="input"
        value={of.value ?? ''}
        aria-invalid={of.error ? true : undefined}
        aria-describedby={describedBy(of, useHint(of, props.hint))}
        onChange={(event) => of.set((event.currentTarget.value || undefined) as T | undefined)}
      >
        <option value="">{empty ?? words.t('page.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A single tick with its sentence. */
export function TickField({ of, label }: { of: Field<boolean | undefined>; label?: string }) {
  const { words } = usePage();
  return (
    <label class="tick">
      <input
        type="checkbox"
        id={of.id}
        checked={of.value ?? false}
        onChange={(event) => of.set(event.currentTarget.checked)}
      />
      <span>{label ?? words.field(of.command, of.path, 'label')}</span>
    </label>
  );
}

/** Several of a list, with the order's exact words; the number stands in front. */
export function TickList<T extends string>(
  props: FieldProps<T[] | undefined> & {
    choices: Choices<T>;
    numbered?: boolean;
    note?: (choice: CodeChoice<T>) => ComponentChildren;
  },
) {
  const { of, choices, numbered, note } = props;
  const chosen = of.value ?? [];
  const toggle = (code: T, on: boolean) =>
    of.set(
      choices.map((choice) => choice.code).filter((other) => (other === code ? on : chosen.includes(other))),
    );
  return (
    <GroupFrame {...props}>
      {choices.map((choice) => (
        <div key={choice.code}>
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(choice.code)}
              onChange={(event) => toggle(choice.code, event.currentTarget.checked)}
            />
            <span>
              {numbered && <span class="number">{choice.code}</span>} {choice.words}
            </span>
          </label>
          {choice.rule && <div class="hint inset">{choice.rule}</div>}
          {note?.(choice)}
        </div>
      ))}
    </GroupFrame>
  );
}

/** Grounds of ¶22: folded until wanted; 07 and 10 say that their detail stays on paper. */
export function GroundsField(
  props: FieldProps<(CodeChoice<string>['code'] & never)[] | string[] | undefined> & {
    choices: Choices<string>;
    folded?: boolean;
  },
) {
  const { words } = usePage();
  const { folded, choices } = props;
  const of = props.of as Field<string[] | undefined>;
  const list = (
    <TickList
      {...props}
      of={of}
      choices={choices}
      numbered
      note={({ restricted, second }) =>
        restricted && (
          <div class="hint inset">
            {words.t('page.grounds.on-paper')} {second && words.t('page.grounds.second')}
          </div>
        )
      }
    />
  );
  if (!folded) return list;
  return (
    <details class="fold" open={(of.value ?? []).length > 0}>
      <summary>
        <span>{words.t('page.grounds.fold')}</span> <small>{words.t('page.optional')}</small>
      </summary>
      {list}
    </details>
  );
}
