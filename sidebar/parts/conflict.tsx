// Someone changed the record meanwhile: only the fields that differ, two values each; nothing is saved until chosen.
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/casework/answers';
import { usePage } from '../core/page-context';
import type { AnyForm } from './act-form-types';
import { Icon } from './icon';
import { Note } from './marks';

type Changed = NonNullable<Extract<Answer<unknown>, { ok: false }>['changed']>[number];

/** The choice between my values and the saved ones, and saving with the versions now known. */
export function Conflict({ form, changed, title }: { form: AnyForm; changed: Changed[]; title: string }) {
  const { words, back } = usePage();
  const [mine, setMine] = useState<boolean>();
  const save = () => {
    form.setSeen(Object.fromEntries(changed.map((record) => [record.record, record.version])));
    if (mine) void form.send();
    else {
      form.forget();
      back();
    }
  };
  return (
    <section class="conflict">
      <h2 class="across">
        <Icon name="swap" />
        {title}
      </h2>
      {changed.map((record) => (
        <div key={record.record}>
          <p class="hint">{words.t('page.stale.who', { by: record.by, at: record.at })}</p>
          {record.fields.map((field) => (
            <dl class="check" key={field.label}>
              <dt class="hint">{field.label}</dt>
              <dd class="check-text">
                {words.t('page.stale.mine')}: <strong>{field.yours || '–'}</strong>
                <br />
                {words.t('page.stale.saved')}: <strong>{field.saved || '–'}</strong>
              </dd>
            </dl>
          ))}
        </div>
      ))}
      <fieldset class="cards wrap">
        <legend class="sr">{title}</legend>
        {[true, false].map((answer) => (
          <label key={String(answer)} class={mine === answer ? 'pick on' : 'pick'}>
            <input type="radio" name="conflict" checked={mine === answer} onChange={() => setMine(answer)} />
            <span>{words.t(answer ? 'page.stale.mine' : 'page.stale.saved')}</span>
          </label>
        ))}
      </fieldset>
      {mine === undefined ? (
        <Note tone="plain">{words.t('page.stale.choose')}</Note>
      ) : (
        <button type="button" class="button primary wide" aria-disabled={form.busy} onClick={save}>
          {words.t('page.save')}
        </button>
      )}
    </section>
  );
}
