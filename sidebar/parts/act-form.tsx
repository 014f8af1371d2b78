// The screen of one act: draft offered, errors on top, fields, trouble, buttons; then what was done.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandName } from '../../src/casework/answers';
import { isWaiting } from '../core/door';
import type { ActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { draftTime, withParagraph } from '../core/words';
import type { AnyForm } from './act-form-types';
import { Conflict } from './conflict';
import { DonePanel } from './done-panel';
import { ErrorSummary, focusField } from './error-summary';
import { Icon } from './icon';
import { Note } from './marks';
import { RefusalNote } from './refusal-note';
import { MatterScreen } from './screen';

/** One line of the page that is checked before sending. */
export interface CheckRow {
  label: string;
  text: string;
  /** Where «change» leads: the path of the field. */
  path: string;
}

/** The screen of a command's form. */
export function ActScreen<N extends CommandName>({
  form,
  title,
  about,
  submit,
  check,
  who,
  after,
  onGo,
  numbered,
  children,
}: {
  form: ActForm<N>;
  title: string;
  /** Number of the record, for the window's title. */
  about?: string;
  /** The verb on the primary button. */
  submit: string;
  /** When given, the answers are shown before they are sent. */
  check?: () => CheckRow[];
  /** Who gets it and what follows, said beside the answers. */
  who?: string;
  /** What stands under the answer when the act is done. */
  after?: ComponentChildren;
  /** Where an error leads whose field is on another screen. */
  onGo?(path: string): void;
  /** Each row's number stands before its error. */
  numbered?: boolean;
  children: ComponentChildren;
}) {
  const { words } = usePage();
  const [checking, setChecking] = useState(false);
  const primary = async () => {
    if (check && !checking) setChecking(form.check());
    else if ((await form.send()) === undefined) setChecking((now) => now && form.errors.length === 0);
  };
  useEffect(() => {
    if (form.errorRound > 0) setChecking(false);
  }, [form.errorRound]);
  const toAnswers = () => {
    form.calm();
    setChecking(false);
  };
  const toField = (path: string) => {
    toAnswers();
    requestAnimationFrame(() => focusField(path));
  };
  const windowTitle = `${form.errors.length > 0 ? `${words.t('page.error')}: ` : ''}${title}${about ? `, ${about}` : ''}`;
  if (form.done) {
    return (
      <MatterScreen title={title} windowTitle={windowTitle}>
        <FormTrouble form={form} />
        <div class="matter">
          <DonePanel done={form.done} command={form.command} />
        </div>
        {after ??
          (form.trouble && (
            <fieldset class="fields" disabled>
              {children}
            </fieldset>
          ))}
      </MatterScreen>
    );
  }
  if (form.offer) {
    return (
      <MatterScreen title={title} windowTitle={windowTitle}>
        <div class="matter">
          <DraftOffer form={form} />
        </div>
      </MatterScreen>
    );
  }
  return (
    <form
      class="act-form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && (event.code === 'Enter' || event.code === 'NumpadEnter')) {
          event.preventDefault();
          void primary();
        }
      }}
    >
      <MatterScreen
        title={title}
        windowTitle={windowTitle}
        onBack={checking ? toAnswers : undefined}
        foot={
          <FormFoot
            form={form}
            label={check && !checking ? words.t('page.check') : submit}
            onPrimary={() => void primary()}
          />
        }
      >
        <ErrorSummary form={form} onGo={onGo} numbered={numbered} />
        <FormTrouble form={form} />
        <Reasons form={form} />
        {checking && check ? (
          <CheckAnswers rows={check()} who={who} onChange={toField} />
        ) : (
          <div class="fields">{children}</div>
        )}
      </MatterScreen>
    </form>
  );
}

/** A refusal that belongs to no field: said above the form, and where an earlier answer was written, above that; a lost connection stands in the foot instead. */
export function FormTrouble({ form }: { form: AnyForm }) {
  const { words } = usePage();
  const { trouble } = form;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (trouble) box.current?.focus();
  }, [trouble]);
  if (!trouble || isWaiting(trouble.kind)) return null;
  return (
    <div class="trouble" tabIndex={-1} ref={box}>
      {trouble.kind === 'stale' ? (
        <Conflict form={form} changed={trouble.changed ?? []} title={trouble.title} />
      ) : (
        <RefusalNote refusal={trouble} />
      )}
      {trouble.kind === 'written' && form.offer && (
        <div class="stack-buttons">
          <button type="button" class="button wide" onClick={() => form.takeDraft(true)}>
            {words.t('page.draft.changed')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What deviates from the order and why: it is recorded with its reason, never refused. */
export function Reasons({ form }: { form: AnyForm }) {
  const { words } = usePage();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (form.asks.length > 0) box.current?.focus();
  }, [form.asks]);
  if (form.asks.length === 0) return null;
  const rules = [...new Set(form.asks.map((ask) => ask.rule ?? ''))];
  const first = form.reasons[rules[0] ?? ''] ?? '';
  return (
    <section class="reasons" tabIndex={-1} ref={box} aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.t('page.reason.title')}</h2>
      <p class="hint">{words.t('page.reason.hint')}</p>
      {rules.map((rule, at) => {
        const asks = form.asks.filter((ask) => ask.rule === rule);
        const id = `f-reason-${rule.replace(/\./g, '-')}`;
        const error = form.errors.find((found) => found.path === `reason.${rule}`)?.message;
        return (
          <div class={error ? 'field bad' : 'field'} key={rule}>
            <label for={id}>
              {asks.map((ask) => (
                <span class="flex" key={ask.message}>
                  {withParagraph(ask.message, ask.paragraph)}
                </span>
              ))}
            </label>
            {error && (
              <div class="error flex" id={`${id}-error`}>
                <Icon name="late" />
                <span>{error}</span>
              </div>
            )}
            <textarea
              id={id}
              class="input"
              rows={2}
              value={form.reasons[rule] ?? ''}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              onInput={(event) => form.setReason(rule, event.currentTarget.value)}
            />
            {at === 0 && rules.length > 1 && first.trim() !== '' && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  for (const other of rules.slice(1)) form.setReason(other, first);
                }}
              >
                {words.t('page.reason.same')}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** The draft's line or the lost connection, the primary button, Cancel. */
export function FormFoot({
  form,
  label,
  onPrimary,
  children,
  cancel = true,
}: {
  form: AnyForm;
  label: string;
  onPrimary(): void;
  children?: ComponentChildren;
  cancel?: boolean;
}) {
  const { words, back } = usePage();
  const waiting = form.trouble && isWaiting(form.trouble.kind) ? form.trouble : undefined;
  return (
    <>
      {waiting ? (
        <RefusalNote refusal={waiting} />
      ) : (
        <p class="draft-line">
          {form.savedAt ? words.t('page.draft.saved', { at: form.savedAt }) : '\u00a0'}
        </p>
      )}
      <div class="buttons wrap">
        <button type="button" class="button primary" aria-disabled={form.busy} onClick={onPrimary}>
          {waiting ? words.t('page.again') : label}
          {form.busy && '…'}
        </button>
        {children}
        {cancel && (
          <button
            type="button"
            class="button text"
            onClick={() => {
              form.forget();
              back();
            }}
          >
            {words.t('page.cancel')}
          </button>
        )}
      </div>
    </>
  );
}

/** A draft left here earlier: go on with it or begin anew. */
export function DraftOffer({ form }: { form: AnyForm }) {
  const { words, namesHidden } = usePage();
  const { pupilId = '' } = (form.offer?.values ?? {}) as { pupilId?: string };
  const whose = namesHidden ? undefined : form.offer?.names[pupilId];
  return (
    <Note tone="plain">
      <p>{words.t('page.draft.offer', draftTime(words, form.offer?.at ?? 0))}</p>
      {whose && <p>{whose}</p>}
      <p class="hint">{words.t('page.draft.life')}</p>
      <div class="buttons wrap">
        <button type="button" class="button primary" onClick={() => form.takeDraft(true)}>
          {words.t('page.continue')}
        </button>
        <button type="button" class="button" onClick={() => form.takeDraft(false)}>
          {words.t('page.draft.anew')}
        </button>
      </div>
    </Note>
  );
}

/** Question, answer and, before it is sent, a way back to it, row by row. */
export function CheckAnswers({
  rows,
  who,
  onChange,
}: {
  rows: CheckRow[];
  who?: string;
  onChange?(path: string): void;
}) {
  const { words } = usePage();
  return (
    <>
      {onChange && <h2 class="check-title">{words.t('page.check.title')}</h2>}
      <dl class="check">
        {rows.map((row) => (
          <div key={row.path}>
            <dt class="hint">{row.label}</dt>
            {onChange && (
              <dd class="check-change">
                <button type="button" class="link" onClick={() => onChange(row.path)}>
                  {words.t('page.change')}
                  <span class="sr">: {row.label}</span>
                </button>
              </dd>
            )}
            <dd class="check-text">{row.text || '–'}</dd>
          </div>
        ))}
      </dl>
      {who && <p class="hint matter">{who}</p>}
    </>
  );
}
