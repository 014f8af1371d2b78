// A combobox for people: tolerant search over name and post, chosen ones as chips.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../src/casework/views';
import { matchesSearch } from '../../src/model/kazakh-letters';
import { ask } from '../core/door';
import type { Field } from '../core/form';
import { announce, usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { Icon } from '../parts/icon';
import { describedBy, FieldFrame, type FieldProps, useHint, useLabel } from './frame';

const MOST = 7;
const PAUSE_MS = 250;

type Source = (text: string) => Choice[] | Promise<Choice[]>;

interface PickerProps extends FieldProps<unknown> {
  chosen: string[];
  setChosen(ids: string[]): void;
  search: Source;
  many?: boolean;
  /** Someone outside the list may be typed as a name. */
  free?: boolean;
  nameOf(id: string): string;
}

function Picker(props: PickerProps) {
  const { of, chosen, setChosen, search, many, free, nameOf } = props;
  const { words } = usePage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Choice[]>();
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const round = useRef(0);
  const label = useLabel(of, props.label);
  const hint = useHint(of, props.hint);
  const list = `${of.id}-list`;
  const full = !many && chosen.length > 0;

  const look = (typed: string) => {
    const mine = ++round.current;
    const show = (people: Choice[]) => {
      if (mine !== round.current) return;
      const rest = people.filter((person) => !chosen.includes(person.id));
      setFound(rest);
      setAt(-1);
      announce('say', words.t('page.found', { n: rest.length }));
    };
    const result = search(typed);
    if (Array.isArray(result)) show(result);
    else void result.then(show);
  };
  useEffect(
    () => () => {
      round.current += 1;
    },
    [],
  );

  const choose = (person: Choice) => {
    of.names[person.id] = person.note ? `${person.name}, ${person.note}` : person.name;
    setChosen(many ? [...chosen, person.id] : [person.id]);
    setText('');
    setFound(undefined);
    requestAnimationFrame(() => document.getElementById(of.id)?.focus());
  };
  const remove = (id: string) => {
    setChosen(chosen.filter((other) => other !== id));
    requestAnimationFrame(() => document.getElementById(of.id)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const people = found?.slice(0, MOST) ?? [];
    if (event.code === 'ArrowDown' && !found) look(text);
    else if (event.code === 'ArrowDown') setAt(Math.min(at + 1, people.length - 1));
    else if (event.code === 'ArrowUp') setAt(Math.max(at - 1, -1));
    else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && !event.ctrlKey) {
      const person = people[at] ?? (people.length === 1 ? people[0] : undefined);
      if (person) choose(person);
      else if (free && text.trim()) choose({ id: text.trim(), name: text.trim(), note: '' });
    } else if (event.code === 'Escape' && found) setFound(undefined);
    else if (event.code === 'Backspace' && text === '' && chosen.length > 0)
      remove(chosen[chosen.length - 1]!);
    else return;
    if (event.code === 'Escape') event.stopPropagation();
    if (event.code !== 'Backspace') event.preventDefault();
  };
  return (
    <FieldFrame {...props}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only closes the list when the focus leaves */}
      <div
        class="picker input wrap"
        aria-invalid={of.error ? true : undefined}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget as Node)) return;
          setFound(undefined);
          if (free && text.trim()) choose({ id: text.trim(), name: text.trim(), note: '' });
        }}
      >
        {chosen.map((id) => (
          <span class="picked" key={id}>
            {nameOf(id)}
            <button
              type="button"
              id={full ? of.id : undefined}
              aria-describedby={full ? describedBy(of, hint) : undefined}
              aria-label={words.t('page.picker.remove', { name: nameOf(id) })}
              onClick={() => remove(id)}
            >
              <Icon name="cross" />
            </button>
          </span>
        ))}
        {!full && (
          <input
            id={of.id}
            ref={input}
            role="combobox"
            autoComplete="off"
            aria-expanded={found !== undefined}
            aria-controls={found ? list : undefined}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
            aria-invalid={of.error ? true : undefined}
            aria-describedby={describedBy(of, hint)}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              if (event.currentTarget.value.trim()) look(event.currentTarget.value);
              else setFound(undefined);
            }}
            onClick={() => {
              if (!found && text === '') look('');
            }}
            onKeyDown={onKeyDown}
          />
        )}
        {found && found.length > 0 && (
          <div class="options" role="listbox" id={list} aria-label={label}>
            {found.slice(0, MOST).map((person, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox that owns this list
              <div
                key={person.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(person)}
              >
                {person.name}
                {person.note && <small>, {person.note}</small>}
              </div>
            ))}
            {found.length > MOST && (
              <div class="hint" aria-hidden="true">
                {words.t('page.picker.more', { n: MOST })}
              </div>
            )}
          </div>
        )}
        {found && found.length === 0 && (
          <div class="options none">{words.t(free ? 'page.picker.none-free' : 'page.picker.none')}</div>
        )}
      </div>
    </FieldFrame>
  );
}

function useStaff() {
  const { staff } = useLists();
  return {
    search: (text: string) => staff.filter((person) => matchesSearch(`${person.name} ${person.note}`, text)),
    nameOf: (of: Field<unknown>) => (id: string) =>
      staff.find((person) => person.id === id)?.name ?? of.names[id] ?? id,
  };
}

/** One member of staff. */
export function StaffField(props: FieldProps<string | null | undefined>) {
  const { search, nameOf } = useStaff();
  const { of } = props;
  return (
    <Picker
      {...props}
      search={search}
      nameOf={nameOf(of)}
      chosen={of.value ? [of.value] : []}
      setChosen={([id]) => of.set(id)}
    />
  );
}

/** Several members of staff. */
export function StaffListField(props: FieldProps<string[] | undefined>) {
  const { search, nameOf } = useStaff();
  const { of } = props;
  return (
    <Picker
      {...props}
      search={search}
      nameOf={nameOf(of)}
      chosen={of.value ?? []}
      setChosen={(ids) => of.set(ids)}
      many
    />
  );
}

/** Names as words: members of staff or people outside the school, as they stand on a paper. */
export function NameListField(props: FieldProps<string[] | undefined>) {
  const { staff } = useLists();
  const { of } = props;
  const search = (text: string) =>
    staff
      .filter((person) => matchesSearch(`${person.name} ${person.note}`, text))
      .map((person) => ({ ...person, id: person.name }));
  return (
    <Picker
      {...props}
      search={search}
      nameOf={(id) => id}
      chosen={of.value ?? []}
      setChosen={(ids) => of.set(ids)}
      many
      free
    />
  );
}

/** The server's tolerant search, asked after a short pause. */
function usePupilSearch(): Source {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  return (text) =>
    new Promise((resolve) => {
      clearTimeout(timer.current);
      if (text.trim().length < 2) return;
      timer.current = setTimeout(async () => {
        const reply = await ask('find-pupil', { text });
        resolve(reply.ok ? reply.value.results.map(({ id, name, note }) => ({ id, name, note })) : []);
      }, PAUSE_MS);
    });
}

/** One pupil of the school. */
export function PupilField(props: FieldProps<string | null | undefined>) {
  const { of } = props;
  return (
    <Picker
      {...props}
      search={usePupilSearch()}
      nameOf={(id) => of.names[id] ?? id}
      chosen={of.value ? [of.value] : []}
      setChosen={([id]) => of.set(id)}
    />
  );
}

/** Several pupils. */
export function PupilListField(props: FieldProps<string[] | undefined>) {
  const { of } = props;
  return (
    <Picker
      {...props}
      search={usePupilSearch()}
      nameOf={(id) => of.names[id] ?? id}
      chosen={of.value ?? []}
      setChosen={(ids) => of.set(ids)}
      many
    />
  );
}
