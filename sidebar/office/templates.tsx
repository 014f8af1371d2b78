// The school's templates of papers: how each stands, what is wrong with one, which fields its paper has, back to the one that ships.
import { useState } from 'preact/hooks';
import type { TemplateCheckView, TemplateRow, TemplatesView } from '../../src/casework/views/templates';
import { newActId, type Refusal, act as send } from '../core/door';
import { announce, usePage } from '../core/page-context';
import { markChanged, useView } from '../core/views';
import { Note, StatusChip } from '../parts/marks';
import { usePress } from '../parts/one-press';
import { RefusalNote } from '../parts/refusal-note';
import { Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

export function Templates() {
  const view = useView('templates', {}, true);
  return <Loaded of={view}>{(found) => <AllTemplates view={found} reload={view.reload} />}</Loaded>;
}

function AllTemplates({ view, reload }: { view: TemplatesView; reload(): Promise<void> }) {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.templates')}>
      <div class="office">
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {view.folderUrl && (
          <p>
            <a href={view.folderUrl} target="_blank" rel="noreferrer">
              {words.t('page.templates.folder')}
            </a>
          </p>
        )}
        {view.outdated.length > 0 && <Update names={view.outdated} reload={reload} />}
        {view.kinds.map(({ kind, title, templates }) => (
          <Part key={kind} title={title}>
            {templates.map((template) => (
              <OneTemplate key={template.name} template={template} reload={reload} />
            ))}
          </Part>
        ))}
      </div>
    </MatterScreen>
  );
}

/** One after another: each is an act of its own, and what is done stays done. */
function Update({ names, reload }: { names: readonly string[]; reload(): Promise<void> }) {
  const { words } = usePage();
  const [done, setDone] = useState<number>();
  const [trouble, setTrouble] = useState<Refusal>();
  const update = async () => {
    if (done !== undefined) return;
    setTrouble(undefined);
    for (const [at, name] of names.entries()) {
      setDone(at);
      const reply = await send('reset-template', newActId(), { name }, {});
      if (!reply.ok) {
        setTrouble(reply);
        break;
      }
    }
    setDone(undefined);
    await reload();
  };
  return (
    <>
      {trouble && <RefusalNote refusal={trouble} />}
      <button
        type="button"
        class="button primary"
        id="update-templates"
        aria-disabled={done !== undefined}
        onClick={() => void update()}
      >
        {done === undefined
          ? words.t('page.templates.update', { n: names.length })
          : words.t('page.templates.updating', { n: done + 1, all: names.length })}
      </button>
    </>
  );
}

function OneTemplate({ template, reload }: { template: TemplateRow; reload(): Promise<void> }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const check = useView('check-template', open ? { name: template.name } : undefined, true);
  const { busy, refusal, press } = usePress(reload);
  const reset = async () => {
    const done = await press('reset-template', { name: template.name });
    if (!done) return;
    announce('say', done.message);
    if (open) await check.reload();
  };
  const toggle = async () => {
    // The document was changed elsewhere, if it was.
    if (!open) markChanged();
    setOpen(!open);
    if (open) await reload();
  };
  return (
    <div class="template">
      <div class="marks across wrap">
        <strong>{template.languageWords}</strong>
        <StatusChip chip={template.chip} />
        <button
          type="button"
          class="button small"
          id={`check-${template.name}`}
          aria-expanded={open}
          onClick={() => void toggle()}
        >
          {words.t(open ? 'page.templates.hide' : 'page.templates.check')}
        </button>
        {template.url && (
          <a href={template.url} target="_blank" rel="noreferrer">
            {words.t('page.templates.open')}
          </a>
        )}
        {template.mayReset && (
          <button
            type="button"
            class="button small"
            id={`reset-${template.name}`}
            aria-disabled={busy}
            onClick={() => void reset()}
          >
            {words.t('page.templates.reset')}
            {busy && '…'}
          </button>
        )}
      </div>
      {refusal && <RefusalNote refusal={refusal} />}
      {open && <Loaded of={check}>{(found) => <Checked check={found} />}</Loaded>}
    </div>
  );
}

function Checked({ check }: { check: TemplateCheckView }) {
  const { words } = usePage();
  return (
    <>
      <Note tone={check.tone}>{check.verdict}</Note>
      {check.problems.length > 0 && (
        <ul class="plain-list spaced" aria-label={words.t('page.templates.problems')}>
          {check.problems.map(({ place, excerpt, message }) => (
            <li key={place + excerpt + message}>
              <strong>{message}</strong>
              <br />
              <code>{excerpt}</code>
              <span class="hint">{place}</span>
            </li>
          ))}
        </ul>
      )}
      {check.warnings.map((warning) => (
        <p class="hint" key={warning}>
          {warning}
        </p>
      ))}
      {check.fields.length > 0 && (
        <details class="fold">
          <summary>
            {words.t('page.templates.fields')}: {check.fields.length}
          </summary>
          <ul class="plain-list spaced">
            {check.fields.map(({ path, tag, meaning, example, used }) => (
              <li key={path}>
                <code>{tag}</code>
                <br />
                {meaning}
                {example !== '…' && `; ${words.t('page.templates.example', { example })}`}
                {!used && <span class="hint">{words.t('page.templates.unused')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
