// Why a view or an act did not come: what happened, what to do, and the button that does it.
import type { Refusal } from '../core/door';
import { usePage } from '../core/page-context';
import { withParagraph } from '../core/words';
import { Note } from './marks';

/** Why not: what happened, what to do, and the button that does it. */
export function RefusalNote({ refusal, again }: { refusal: Refusal; again?: () => void }) {
  const { words } = usePage();
  const kind = refusal.kind;
  const unreached = kind === 'lost' || kind === 'silent' || kind === 'spent';
  const title = unreached ? words.t(`page.${kind}.title`) : refusal.title;
  const icon = unreached ? 'offline' : kind === 'denied' ? 'lock' : 'late';
  return (
    <>
      <Note tone={kind === 'denied' ? 'plain' : 'err'} icon={icon}>
        <strong>{title}</strong> {unreached && words.t(`page.${kind}.text`)}
        {refusal.problems.map((problem, at) => (
          <p key={at}>{withParagraph(problem.message, problem.paragraph)}</p>
        ))}
        {(kind === 'account' || kind === 'ours') && <p>{words.t(`page.${kind}.text`)}</p>}
      </Note>
      {again && kind !== 'denied' && kind !== 'account' && (
        <button type="button" class="button" onClick={again}>
          {words.t('page.again')}
        </button>
      )}
    </>
  );
}
