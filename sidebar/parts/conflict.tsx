// Someone changed the record meanwhile: only the fields that differ, two values each; nothing is saved until chosen.
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/casework/answers';
import { usePage } from '../core/page-context';
import type { AnyForm } from './act-form-types';
import { Icon } from './icon';
import { Note } from './marks';

type Changed = NonNullable<Extract<Answer<unknown>, { ok: false }>['changed']>[number];

/** The choice field by field between my value and the saved one, and saving over the versions now known. */
export function Conflict({ form, changed, title }: { form: AnyForm; changed: Changed[]; title: string }) {
  const { words } = usePage();
  const [mine, setMine] = useState<Record<string, boolean>>({});
  const fields = changed.flatMap((record) => record.fields);
  const open = fields.some((field) => mine[field.label] === undefined);
  const save = () => {
    form.setSeen(Object.fromEntries(changed.map((record) => [record.record, record.version])));
    for (const { label, path, savedValue } of fields)
      if (!mine[label]) form.change({ [path]: savedValue ?? undefined });
    void form.send();
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
          {record.fields.map(({ label, yours, saved }) => (
            <fieldset class="cards wrap" key={label}>
              <legend class="legend">{label}</legend>
              {[true, false].map((answer) => (
                <label key={String(answer)} class={mine[label] === answer ? 'pick on' : 'pick'}>
                  <input
                    type="radio"
                    name={`${record.record} ${label}`}
                    checked={mine[label] === answer}
                    onChange={() => setMine({ ...mine, [label]: answer })}
                  />
                  <span>
                    <small>{words.t(answer ? 'page.stale.mine' : 'page.stale.saved')}</small>
                    {(answer ? yours : saved) || '–'}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      ))}
      {open ? (
        <Note tone="plain">{words.t('page.stale.choose')}</Note>
      ) : (
        <>
          {fields.length === 0 && <p>{words.t('page.stale.none')}</p>}
          <button type="button" class="button primary wide" aria-disabled={form.busy} onClick={save}>
            {words.t('page.save')}
          </button>
        </>
      )}
    </section>
  );
}
