// Beside the file: registered pupils whom the last list lacks, and what came in before.
import type { RosterView } from '../../src/casework/views/office';
import { usePage } from '../core/page-context';
import { Rows } from '../office/choice';
import { Part } from '../parts/rows';

/** Pupils with a card who are not in the newest list of the whole school; nothing is done about them here. */
export function Missing({ view }: { view: RosterView }) {
  const { words, namesHidden } = usePage();
  if (view.missing.length === 0) return null;
  return (
    <Part title={words.t('roster.missing')}>
      <Rows label={words.t('roster.missing')} heads={[words.t('expiring.card'), words.t('roster.who')]}>
        {view.missing.map((each) => (
          <tr key={each.pupilId}>
            <td>{each.number}</td>
            <td>{namesHidden ? '–' : `${each.name}, ${each.classWords}`}</td>
          </tr>
        ))}
      </Rows>
    </Part>
  );
}

/** Lists and school years that are in, and those that were cut off. */
export function Earlier({ view }: { view: RosterView }) {
  const { words } = usePage();
  if (view.imports.length === 0) return null;
  return (
    <Part title={words.t('roster.earlier')}>
      <ul class="plain-list">
        {view.imports.map((each) => (
          <li key={each.importId}>
            <strong>
              {each.kindWords}, {each.schoolYear.replace('-', '–')}
            </strong>{' '}
            {[each.startedWords, each.startedBy, each.file].filter(Boolean).join(', ')}
            <p class="hint">{each.finished ? each.words : words.t('roster.unfinished')}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
