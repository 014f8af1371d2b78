// The measures of a plan: folded lines, one of them open for editing.
import { child, type Field } from '../core/form';
import { announce, usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffListField } from '../fields/people-picker';
import { TextField } from '../fields/text-fields';
import { Icon } from '../parts/icon';
import { comesAgain, type MeasureDraft } from './measure-draft';
import { useMeasureLine } from './measure-lines';

/** The list; «Выше» and «Ниже» move a measure, nothing is dragged. */
export function Measures({
  of,
  open,
  onOpen,
  onRemove,
  onMove,
}: {
  of: Field<MeasureDraft[] | undefined>;
  open: number | undefined;
  onOpen(at: number | undefined): void;
  onRemove(at: number): void;
  onMove(at: number, by: number): void;
}) {
  const { words } = usePage();
  const line = useMeasureLine();
  const rows = of.value ?? [];
  const all = { ...of, value: rows } as Field<MeasureDraft[]>;
  if (rows.length === 0) return <p class="hint">{words.t('plan.measures.none')}</p>;
  return (
    <ol class="measures" id={of.id} tabIndex={-1}>
      {rows.map((row, at) =>
        at === open ? (
          <li class="measure open" key={at}>
            <MeasureForm
              of={child(all, at)}
              at={at}
              last={at === rows.length - 1}
              onDone={() => {
                onOpen(undefined);
                requestAnimationFrame(() => document.getElementById(`edit-${at}`)?.focus());
              }}
              onRemove={() => onRemove(at)}
              onMove={(by) => {
                onMove(at, by);
                announce('say', words.t('page.step', { n: at + by + 1, all: rows.length }));
              }}
            />
          </li>
        ) : (
          <li class={hasError(of, at) ? 'measure across bad' : 'measure across'} key={at}>
            <span class="number">{at + 1}</span>
            <div class="row-text">
              <strong>{row.name || '–'}</strong>
              <div class="subject">{line(row)}</div>
            </div>
            <button
              type="button"
              class="plain"
              id={`edit-${at}`}
              aria-label={words.t('page.edit', { what: row.name ?? '' })}
              onClick={() => onOpen(at)}
            >
              <Icon name="pencil" />
            </button>
          </li>
        ),
      )}
    </ol>
  );
}

const hasError = (of: Field<unknown>, at: number): boolean =>
  ['name', 'responsible', 'dueOn', 'volume', 'indicator'].some(
    (part) => of.errorAt(`${of.path}.${at}.${part}`) !== undefined,
  );

function MeasureForm({
  of,
  at,
  last,
  onDone,
  onRemove,
  onMove,
}: {
  of: Field<MeasureDraft>;
  at: number;
  last: boolean;
  onDone(): void;
  onRemove(): void;
  onMove(by: number): void;
}) {
  const { words } = usePage();
  const { repeats } = useLists();
  const name = of.value.name ?? '';
  return (
    <>
      <h3>
        {at + 1}. {name}
      </h3>
      {!of.value.kind && <TextField of={child(of, 'name')} />}
      <div class="measure-grid">
        <div class="fields">
          <StaffListField of={child(of, 'responsible')} />
          <TextField of={child(of, 'outsider')} optional />
          <SelectField of={child(of, 'repeat')} choices={repeats} empty={words.t('plan.once')} optional />
          <TextField of={child(of, 'volume')} />
          {!of.value.repeat && comesAgain(of.value.volume) && (
            <p class="hint">
              <strong>{words.t('plan.comes-again')}</strong>
            </p>
          )}
          <TextField of={child(of, 'indicator')} />
        </div>
        <DateField of={child(of, 'dueOn')} toward="future" />
      </div>
      <div class="buttons wrap">
        <button type="button" class="button" onClick={onDone}>
          {words.t('page.done')}
        </button>
        <button type="button" class="button text" onClick={onRemove}>
          {words.t('page.remove')}
        </button>
        <span class="spring" />
        {at > 0 && (
          <button
            type="button"
            class="plain"
            aria-label={words.t('page.up', { what: name })}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </button>
        )}
        {!last && (
          <button
            type="button"
            class="plain"
            aria-label={words.t('page.down', { what: name })}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </button>
        )}
      </div>
    </>
  );
}
