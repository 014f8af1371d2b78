// The hint list of ¶18: what is added, what was considered and is not needed, what can be added.
import type { CodeChoice } from '../../src/casework/views';
import type { HelpKind } from '../../src/model/codes';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';
import { Para } from '../parts/marks';

/** The left column of the plan editor. */
export function Catalogue({
  kinds,
  added,
  notNeeded,
  onAdd,
  onOwn,
  onNeeded,
}: {
  kinds: CodeChoice<HelpKind>[];
  added: (HelpKind | null | undefined)[];
  notNeeded: HelpKind[];
  onAdd(kind: HelpKind, name: string): void;
  onOwn(): void;
  onNeeded(kind: HelpKind, needed: boolean): void;
}) {
  const { words } = usePage();
  return (
    <aside class="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">{words.t('plan.catalogue')}</h2>
      <div class="hint marks across wrap">
        {words.t('plan.catalogue.hint')} · <Para of="18" />
      </div>
      <ul>
        {kinds.map(({ code, words: name }) => (
          <li key={code} class="across">
            {added.includes(code) ? (
              <span class="added spread">
                {name}
                <span class="sr">: {words.t('plan.added')}</span>
                <Icon name="check" />
              </span>
            ) : notNeeded.includes(code) ? (
              <button
                type="button"
                class="added spread"
                aria-pressed={true}
                onClick={() => onNeeded(code, true)}
              >
                {name} <small>{words.t('plan.not-needed')}</small>
              </button>
            ) : (
              <>
                <button type="button" class="spread" onClick={() => onAdd(code, name)}>
                  {name}
                  <Icon name="plus" />
                </button>
                <button
                  type="button"
                  class="skip"
                  aria-label={words.t('plan.mark-not-needed', { what: name })}
                  title={words.t('plan.not-needed')}
                  onClick={() => onNeeded(code, false)}
                >
                  <Icon name="cross" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="button wide" onClick={onOwn}>
        <Icon name="pencil" />
        {words.t('plan.own')}
      </button>
    </aside>
  );
}
