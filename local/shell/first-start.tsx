// The first start: sample school or one's own, and the short form of one's own.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST_POSTS } from '../../src/text/first-posts';
import { askJson, owner } from './api';
import {
  emptyForm,
  FIRST_ROLES,
  type FirstRole,
  type FormProblem,
  isNeeded,
  PERSON_FIELDS,
  problemsOf,
  type SchoolForm,
  setUpInput,
} from './first-people';
import type { Person } from './person';
import type { WordKey } from './words';

/** `onReady` is called when the folder has a school. */
export function FirstStart(props: { person: Person; folder: string; onReady(): void }) {
  const { say, attempt, language } = props.person;
  const [step, setStep] = useState<'choose' | 'form' | 'making'>(
    location.hash === '#empty' ? 'form' : 'choose',
  );
  const makeSample = async () => {
    setStep('making');
    const went = await attempt(async () => {
      await askJson('POST', `/local/sample?language=${language}`, owner);
    });
    if (went) props.onReady();
    else setStep('choose');
  };
  if (step === 'form')
    return <SchoolFormPage person={props.person} onBack={() => setStep('choose')} onReady={props.onReady} />;
  return (
    <main class="first">
      <h1>{say('first.title')}</h1>
      <p class="note">{say('first.lead', { folder: props.folder })}</p>
      <div class="choices">
        <section>
          <h2>{say('first.sample')}</h2>
          <p>{say('first.sample-text')}</p>
          <button
            type="button"
            class="filled"
            aria-disabled={step === 'making'}
            onClick={() => step === 'choose' && void makeSample()}
          >
            {say('first.sample-button')}
          </button>
        </section>
        <section>
          <h2>{say('first.empty')}</h2>
          <p>{say('first.empty-text')}</p>
          <button
            type="button"
            class="outlined"
            aria-disabled={step === 'making'}
            onClick={() => step === 'choose' && setStep('form')}
          >
            {say('first.empty-button')}
          </button>
        </section>
      </div>
      <div role="status">
        {step === 'making' && (
          <>
            <p>{say('first.making')}</p>
            <progress aria-label={say('first.making')} />
          </>
        )}
      </div>
    </main>
  );
}

function SchoolFormPage(props: { person: Person; onBack(): void; onReady(): void }) {
  const { say, language, attempt } = props.person;
  const [form, setForm] = useState<SchoolForm>(() =>
    emptyForm(language, (role) => FIRST_POSTS[role][language]),
  );
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [saving, setSaving] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  const save = async () => {
    if (saving) return;
    const found = problemsOf(form);
    setProblems(found);
    if (found.length > 0) return;
    setSaving(true);
    const went = await attempt(async () => {
      await askJson('POST', '/run/setUp', owner, [JSON.stringify(setUpInput(form))]);
    });
    setSaving(false);
    if (went) props.onReady();
  };
  const field = (
    name: string,
    label: string,
    value: string,
    put: (text: string) => void,
    more: { optional?: boolean; type?: string } = {},
  ) => {
    const problem = problems.find((each) => each.field === name);
    return (
      <div class={problem ? 'field wrong' : 'field'} key={name}>
        <label for={name}>
          {label}
          {more.optional && <span class="row-more"> ({say('form.optional')})</span>}
        </label>
        {problem && (
          <p class="error" id={`${name}-error`}>
            <span aria-hidden="true">▲ </span>
            {say(problem.word)}
          </p>
        )}
        <input
          id={name}
          class="field-input"
          type={more.type ?? 'text'}
          maxLength={200}
          value={value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? `${name}-error` : undefined}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      </div>
    );
  };
  const labelOf = (name: string): string => {
    const [role, part] = name.split('.');
    return part
      ? `${say(`form.${role}` as WordKey)}: ${say(`form.${part}` as WordKey)}`
      : say(`form.${name}` as WordKey);
  };
  const people = (role: FirstRole) => (
    <fieldset key={role}>
      <legend>
        {say(`form.${role}`)}
        {!isNeeded(role) && <span class="row-more"> ({say('form.optional')})</span>}
      </legend>
      <div class="fields">
        {PERSON_FIELDS.map((part) =>
          field(
            `${role}.${part}`,
            say(`form.${part}`),
            form.people[role][part],
            (text) =>
              setForm({
                ...form,
                people: { ...form.people, [role]: { ...form.people[role], [part]: text } },
              }),
            { optional: part === 'patronymic', type: part === 'email' ? 'email' : 'text' },
          ),
        )}
      </div>
    </fieldset>
  );
  return (
    <main class="first">
      <button type="button" class="text-button" onClick={props.onBack}>
        {say('first.back')}
      </button>
      <h1 tabIndex={-1} ref={title}>
        {say('form.title')}
      </h1>
      {problems.length > 0 && (
        <div class="summary" tabIndex={-1} ref={summary}>
          <h2>{say('form.mend', { count: problems.length })}</h2>
          <ul>
            {problems.map(({ field, word }) => (
              <li key={field + word}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(field)?.focus();
                  }}
                >
                  {labelOf(field)} – {say(word)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend>{say('form.school')}</legend>
          <div class="fields wide">
            {(['nameKk', 'nameRu', 'placeKk', 'placeRu'] as const).map((name) =>
              field(name, say(`form.${name}`), form[name], (text) => setForm({ ...form, [name]: text })),
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('form.language')}</legend>
          <p class="note">{say('form.language-hint')}</p>
          {(['kk', 'ru'] as const).map((each) => (
            <label class="radio" key={each}>
              <input
                type="radio"
                name="language"
                checked={form.language === each}
                onChange={() => setForm({ ...form, language: each })}
              />
              {say(`form.${each}`)}
            </label>
          ))}
        </fieldset>
        <h2>{say('form.people')}</h2>
        <p class="note">{say('form.people-hint')}</p>
        {FIRST_ROLES.map(people)}
        <button type="submit" class="filled" aria-disabled={saving}>
          {say(saving ? 'form.saving' : 'form.save')}
        </button>
      </form>
    </main>
  );
}
