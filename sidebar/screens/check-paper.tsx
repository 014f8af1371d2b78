// A paper checked by the code in its foot.
import { useState } from 'preact/hooks';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Note } from '../parts/marks';
import { Loaded, MatterScreen } from '../parts/screen';
import { Differences } from './paper-way';

/** The code of a paper's foot is typed, and what it says is shown. */
export function CheckPaper() {
  const { words, go } = usePage();
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const found = useView('check-paper', code === '' ? undefined : { code }, true);
  return (
    <MatterScreen title={words.t('page.title.check-paper')}>
      <form
        class="matter"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setCode(typed.trim());
          setEmpty(typed.trim() === '');
        }}
      >
        <label for="code">{words.t('page.check.code')}</label>
        <p class="hint" id="code-hint">
          {words.t('page.check.hint')}
        </p>
        <input
          id="code"
          class="input"
          autoComplete="off"
          maxLength={40}
          aria-invalid={empty ? true : undefined}
          aria-describedby={empty ? 'code-hint code-error' : 'code-hint'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {empty && (
          <p class="error flex" id="code-error" role="alert">
            {words.t('page.check.empty')}
          </p>
        )}
        <button type="submit" class="button primary wide">
          {words.t('page.check.submit')}
        </button>
        {code !== '' && (
          <Loaded of={found}>
            {(view) => (
              <div role="status">
                <Note tone={view.tone} icon={view.tone === 'ok' ? 'check' : 'late'}>
                  {view.lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  <strong>{view.verdict}</strong>
                </Note>
                <Differences of={view.differences} />
                {view.act && (
                  <button type="button" class="button wide" onClick={() => view.act && go(view.act)}>
                    {words.t('page.check.open')}
                  </button>
                )}
              </div>
            )}
          </Loaded>
        )}
      </form>
    </MatterScreen>
  );
}
