// Who opened the page: name, post, roles, and whom to ask when there is none.
import { openCaseFile } from '../casework/case-file';
import { type Actor, nameOf, openDesk } from '../casework/desk';
import type { Ports } from '../casework/ports';
import { positionIn } from '../casework/positions';
import { schoolName } from '../casework/settings';
import type { BootData } from '../casework/views';
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import { fullName } from '../model/person-name';
import { open } from '../register/reading';
import type { Language } from '../text/bilingual';
import { wordsOf } from '../text/code-texts';

/** One read: the staff and the settings; in the school's language unless another is given. */
export function bootPerson(
  ports: Ports,
  email: string,
  spoken?: Language,
): { actor: Actor; boot: Pick<BootData, 'language' | 'school' | 'person' | 'askWhom' | 'inOther'> } {
  const file = openCaseFile(open(ports.workbook, []));
  const { date, time } = ports.surroundings.now();
  const desk = openDesk(file, { email }, { date: date as CalendarDate, time: time as ClockTime }, undefined);
  const language = spoken ?? (desk.settings.language as Language);
  const other: Language = language === 'ru' ? 'kk' : 'ru';
  const row = file.get('Staff', desk.actor.staffId);
  const roleWords = (read: Language) =>
    row?.roles.map((role) => wordsOf('ROLES', role)[read]).join(', ') ?? '';
  const secretary = file
    .all('Staff')
    .find(
      (person) =>
        person.active === true &&
        (person.roles.includes('SECRETARY') || person.roles.includes('SOCIAL_PEDAGOGUE')),
    );
  const askWhom = (of: Language) =>
    secretary ? { askWhom: `${fullName(nameOf(secretary))}, ${positionIn(secretary, of)}` } : {};
  return {
    actor: desk.actor,
    boot: {
      language,
      school: schoolName(desk.settings, language),
      inOther: { school: schoolName(desk.settings, other), roleWords: roleWords(other), ...askWhom(other) },
      ...(row
        ? {
            person: {
              staffId: row.id,
              name: fullName(nameOf(row)),
              position: row.position,
              roles: [...row.roles],
              roleWords: roleWords(language),
            },
          }
        : {}),
      ...askWhom(language),
    },
  };
}
