// After a change of staff the files are open to those whose roles say so, and to nobody else: at once, since who lost a role must not read on.
import type { Answer, Done } from '../casework/answers';
import { type CaseFile, openCaseFile } from '../casework/case-file';
import { word } from '../casework/problems';
import type { CommandCall } from '../casework/run-command';
import { editorsOf, SHARED_FILES, type SharedFile } from '../casework/school/sharing';
import { RegisterFault } from '../register/register-fault';
import type { StaffMember } from '../register/tables/staff';
import type { Language } from '../text/bilingual';
import type { School } from './composition';

/**
 * Does the act and lets sharing follow, by what the act itself read and wrote. Files whose people stay the same are not
 * asked about, unless the act was a repeat or changed nothing: then all are brought in line once more. An account that may
 * not share a file says so.
 */
export function withSharing(
  { share }: School,
  language: Language,
  email: string,
  act: (written: CommandCall['written']) => Answer<Done>,
): Answer<Done> {
  let before: StaffMember[] | undefined;
  let now: StaffMember[] | undefined;
  const answer = act((read, file) => {
    before = read && staffIn(openCaseFile(read));
    now = staffIn(file);
  });
  if (!answer.ok) return answer;
  if (now && share(now, filesToShare(before, now), email).length === 0) return answer;
  return notShared(answer, language);
}

const notShared = ({ value }: { ok: true; value: Done }, language: Language): Answer<Done> => ({
  ok: true,
  value: { ...value, warnings: [...(value.warnings ?? []), word(language, 'warning.not-shared')] },
});

/** Makes a paper; a folder that came with it is opened to those whose roles say so, now or, where that failed, with the next. */
export function withFolderShared(
  { share, unshared }: School,
  language: Language,
  act: (written: CommandCall['written']) => Answer<Done>,
): Answer<Done> {
  let staff: StaffMember[] | undefined;
  const answer = act((_read, file) => {
    staff = staffIn(file);
  });
  const files = answer.ok ? unshared() : [];
  return answer.ok && files.length > 0 && (!staff || share(staff, files).length > 0)
    ? notShared(answer, language)
    : answer;
}

function filesToShare(
  before: readonly StaffMember[] | undefined,
  now: readonly StaffMember[],
): readonly SharedFile[] {
  if (!before || JSON.stringify(before) === JSON.stringify(now)) return SHARED_FILES;
  return SHARED_FILES.filter((file) => `${editorsOf(file, before)}` !== `${editorsOf(file, now)}`);
}

/** The staff; undefined when a row was changed by hand. */
function staffIn(file: CaseFile): StaffMember[] | undefined {
  try {
    return file.all('Staff').flatMap(({ id }) => file.get('Staff', id) ?? []);
  } catch (error) {
    if (error instanceof RegisterFault) return undefined;
    throw error;
  }
}
