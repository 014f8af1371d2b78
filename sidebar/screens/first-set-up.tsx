// The first run on Google: the school's name and the people without whom nobody can lead the register.
import { useState } from 'preact/hooks';
import type { Role } from '../../src/model/codes';
import { child, type Field } from '../core/form';
import type { Found } from '../core/form-errors';
import { setUpSchool } from '../core/google';
import { usePage } from '../core/page-context';
import { TextField } from '../fields/text-fields';
import { ErrorSummary } from '../parts/error-summary';
import { Note } from '../parts/marks';
import { MatterScreen } from '../parts/screen';

const PARTS = ['lastName', 'firstName', 'patronymic', 'position', 'email'] as const;
const SCHOOL = ['nameKk', 'nameRu', 'placeKk', 'placeRu'] as const;
/** What Google asks consent for, in the order of its screen. */
const CONSENTS = ['drive', 'sheets', 'panel', 'email', 'clock', 'mail'] as const;
/** In most schools the social pedagogue is the council's secretary (¶6). */
const ROLES: readonly (readonly Role[])[] = [
  ['HEAD'],
  ['DEPUTY_UPBRINGING'],
  ['SECRETARY', 'SOCIAL_PEDAGOGUE'],
];

type Person = Record<(typeof PARTS)[number], string>;
type School = Record<(typeof SCHOOL)[number] | 'folder', string> & { people: Person[] };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The form of the first run; the owner of the script sends it once. */
export function FirstSetUp() {
  const { words } = usePage();
  const roleName = (role: Role | undefined) => words.maybe(`page.set-up.${role}`) ?? '';
  const [school, setSchool] = useState<School>(() => ({
    nameKk: '',
    nameRu: '',
    placeKk: '',
    placeRu: '',
    folder: '',
    people: ROLES.map(([role]) => ({
      lastName: '',
      firstName: '',
      patronymic: '',
      position: roleName(role),
      email: '',
    })),
  }));
  const [errors, setErrors] = useState<Found[]>([]);
  const [errorRound, setErrorRound] = useState(0);
  const [state, setState] = useState<'form' | 'busy' | 'done'>('form');
  const [fault, setFault] = useState('');
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message;
  const field = <T,>(path: string, value: T, set: (next: T) => void): Field<T> => ({
    command: 'set-up',
    path,
    id: `f-${path}`,
    value,
    set,
    error: errorAt(path),
    leave: () => undefined,
    names: {},
    errorAt,
    leaveAt: () => undefined,
    until: () => undefined,
  });
  const people = field('people', school.people, (next) => setSchool({ ...school, people: next }));

  const send = async () => {
    if (state === 'busy') return;
    const found = lacks(school).map(({ path, email, folder }) => ({
      path,
      message: folder
        ? words.t('page.set-up.bad-folder')
        : email
          ? words.t('page.error.bad-email')
          : words.t('page.error.required', { label: words.field('set-up', path, 'label') ?? '' }),
    }));
    setErrors(found);
    setErrorRound(errorRound + 1);
    if (found.length > 0) return;
    setState('busy');
    setFault('');
    try {
      await setUpSchool(
        JSON.stringify({
          language: words.language,
          settings: {
            schoolNameKk: school.nameKk.trim(),
            schoolNameRu: school.nameRu.trim(),
            placeKk: school.placeKk.trim(),
            placeRu: school.placeRu.trim(),
          },
          ...(folderId(school.folder) ? { parentFolderId: folderId(school.folder) } : {}),
          people: school.people.map((person, at) => ({
            ...Object.fromEntries(PARTS.map((part) => [part, person[part].trim()])),
            email: person.email.trim().toLowerCase(),
            roles: ROLES[at],
          })),
        }),
      );
      setState('done');
    } catch (error) {
      setState('form');
      const told = toldByServer(error instanceof Error ? error.message : String(error));
      setErrors(told.found);
      setErrorRound(errorRound + 1);
      setFault(told.rest);
    }
  };

  const title = words.t('page.title.set-up');
  if (state === 'done')
    return (
      <MatterScreen title={title}>
        <div class="matter">
          <Note tone="ok" icon="check">
            {words.t('page.set-up.done')}
          </Note>
        </div>
      </MatterScreen>
    );
  return (
    <MatterScreen
      title={title}
      foot={
        <button
          type="button"
          class="button primary wide"
          aria-disabled={state === 'busy'}
          onClick={() => void send()}
        >
          {words.t('page.set-up.submit')}
          {state === 'busy' && '…'}
        </button>
      }
    >
      <ErrorSummary form={{ errors, errorRound }} />
      <div class="fields">
        <p>{words.t('page.set-up.what')}</p>
        <details class="fold">
          <summary>{words.t('page.set-up.consent')}</summary>
          <p class="hint">{words.t('page.set-up.consent-text')}</p>
          <ul class="plain-list">
            {CONSENTS.map((scope) => (
              <li key={scope}>{words.t(`page.set-up.consent.${scope}`)}</li>
            ))}
          </ul>
        </details>
        {fault && (
          <Note tone="err" icon="late">
            {fault}
          </Note>
        )}
        {state === 'busy' && (
          <div role="status">
            <Note tone="plain">{words.t('page.set-up.busy')}</Note>
          </div>
        )}
        {SCHOOL.map((part) => (
          <TextField
            key={part}
            of={field(part, school[part], (next: string | null | undefined) =>
              setSchool({ ...school, [part]: next ?? '' }),
            )}
          />
        ))}
        <TextField
          of={field('folder', school.folder, (next: string | null | undefined) =>
            setSchool({ ...school, folder: next ?? '' }),
          )}
          optional
        />
        {ROLES.map(([role], at) => (
          <fieldset class="rows-box" key={role}>
            <legend>{roleName(role)}</legend>
            {PARTS.map((part) => (
              <TextField
                key={part}
                of={child(child(people, at), part)}
                optional={part === 'patronymic'}
                type={part === 'email' ? 'email' : 'text'}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </MatterScreen>
  );
}

/** The id in a folder's address, or an id itself; '' for anything else. */
const folderId = (typed: string): string => /[\w-]{19,}/.exec(typed)?.[0] ?? '';

/** The server's sentence: lines that begin with a place of the form (`people.2.email: …`), and all others. */
function toldByServer(message: string): { found: Found[]; rest: string } {
  const found: Found[] = [];
  const rest: string[] = [];
  for (const line of message.split('\n')) {
    const [, path = '', words = ''] =
      /^(?:\w*Error: )?(?:settings\.(?:school)?)?([\w.]+): (.+)$/.exec(line) ?? [];
    const place = path.charAt(0).toLowerCase() + path.slice(1);
    if (place.startsWith('people.') || SCHOOL.some((part) => part === place))
      found.push({ path: place, message: words });
    else rest.push(line);
  }
  return { found, rest: rest.join('\n') };
}

/** Paths of what is missing or is no e-mail address, in the order of the form. */
function lacks(school: School): { path: string; email?: true; folder?: true }[] {
  return [
    ...SCHOOL.filter((part) => !school[part].trim()).map((path) => ({ path })),
    ...(school.folder.trim() && !folderId(school.folder) ? [{ path: 'folder', folder: true as const }] : []),
    ...school.people.flatMap((person, at) =>
      PARTS.filter((part) => part !== 'patronymic').flatMap((part) => {
        const path = `people.${at}.${part}`;
        if (!person[part].trim()) return [{ path }];
        return part === 'email' && !EMAIL.test(person.email.trim()) ? [{ path, email: true as const }] : [];
      }),
    ),
  ];
}
