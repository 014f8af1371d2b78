// After a change of staff the files are open to those whose roles say so, and to nobody else.
import type { Answer, Done } from '../casework/answers';
import { word } from '../casework/problems';
import { editorsOf } from '../casework/sharing';
import type { Language } from '../text/bilingual';
import type { School } from './composition';

/** Does the act and lets sharing follow; an account that may not share a file whose people changed says so. */
export function withSharing(
  { staff, share }: School,
  language: Language,
  act: () => Answer<Done>,
): Answer<Done> {
  const peopleOf = read(staff);
  const answer = act();
  if (!answer.ok) return answer;
  const now = read(staff);
  const left = now
    ? share(now).filter((file) => !peopleOf || `${editorsOf(file, peopleOf)}` !== `${editorsOf(file, now)}`)
    : [];
  if (now && left.length === 0) return answer;
  const warnings = [...(answer.value.warnings ?? []), word(language, 'warning.not-shared')];
  return { ok: true, value: { ...answer.value, warnings } };
}

/** The staff; undefined when they cannot be read now. */
function read(staff: School['staff']): ReturnType<School['staff']> | undefined {
  try {
    return staff();
  } catch {
    return undefined;
  }
}
