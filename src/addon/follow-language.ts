// The school has changed its language: the sheets follow with the next write of the same call.
import type { Answer, Done } from '../casework/answers';
import { word } from '../casework/problems';
import { logFault } from '../google/log';
import type { Language } from '../text/bilingual';
import type { School } from './composition';
import { updateSchool } from './update';

/** Brings labels, tabs and words into the school's language; where that fails the act is done all the same, and says so. */
export function followLanguage(
  found: School,
  email: string,
  language: Language,
  answer: Answer<Done>,
): Answer<Done> {
  if (!answer.ok) return answer;
  try {
    const updated = updateSchool(found, email);
    if (updated.done || updated.why === 'nothing') return answer;
  } catch (error) {
    logFault(error);
  }
  const warnings = [...(answer.value.warnings ?? []), word(language, 'warning.sheets-later')];
  return { ok: true, value: { ...answer.value, warnings } };
}
