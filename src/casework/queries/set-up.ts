// What a school still lacks for its first paper: told by what is on record, a group of questions at a time, each with where it is answered.
import * as z from 'zod/mini';
import { idPattern } from '../../model/record-id';
import { councilSizeFindings } from '../../order/p06-council-size';
import { rulePackFor } from '../../order/rule-pack';
import { wordsOf } from '../../text/code-texts';
import { longDate, shortDate } from '../../text/dates';
import { SETTING_CHOICES } from '../../text/setting-choice-texts';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { nextNumber, numberingOf } from '../numbering/numbering';
import { copiedSince, lastCopy } from '../privacy/copies-made';
import { defineQuery, type QueryRoom } from '../query';
import { compositionOn } from '../sitting/composition';
import type { Act, Chip, SetUpGroup, SetUpView } from '../views';
import { see, staffShort } from './words';

/** Without somebody for each of these the order's steps have nobody to do them; the social pedagogue is in most schools the secretary (¶6). */
const NEEDED_ROLES = ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'PSYCHOLOGIST'] as const;

const isNeeded = (groups: readonly SetUpGroup[]) => groups.filter(({ needed, done }) => needed && !done);

export const setUp = defineQuery({
  name: 'set-up',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Pupils', 'Cards', 'Documents'],
  rows: () => ({}),
  show(room): SetUpView {
    const groups = [school, people, council, time, privacy, pupils, papers].map((group) => group(room));
    return { groups, left: isNeeded(groups).length };
  },
});

/** What Today asks for before the first paper, by name; '' when nothing. Names of the school are there since the first run. Needs the small tables and the ids of pupils. */
export const lacking = (room: QueryRoom): string =>
  isNeeded([council(room), pupils(room)])
    .map(({ title }) => title)
    .join(', ');

type Parts = Omit<SetUpGroup, 'kind' | 'title' | 'text' | 'chip'>;

function groupOf({ language }: Desk, kind: SetUpGroup['kind'], parts: Parts): SetUpGroup {
  const chip: Chip = parts.done
    ? { tone: 'done', text: see(language, 'set-up.done') }
    : parts.needed
      ? { tone: 'not-begun', text: see(language, 'set-up.needed') }
      : { tone: 'soon', text: see(language, 'set-up.look') };
  return {
    kind,
    title: see(language, `set-up.${kind}`),
    text: see(language, `set-up.${kind}-text`),
    chip,
    ...parts,
  };
}

const line = ({ language }: Desk, act: Act, title: Parameters<typeof see>[1]) => ({
  act,
  title: see(language, title),
});

function school({ desk }: Pick<QueryRoom, 'desk'>): SetUpGroup {
  const { schoolNameKk, schoolNameRu, placeKk, placeRu, schoolPhone } = desk.settings;
  return groupOf(desk, 'school', {
    needed: true,
    done: [schoolNameKk, schoolNameRu, placeKk, placeRu].every((value) => value !== ''),
    facts: [schoolNameKk, schoolNameRu, placeKk, placeRu, schoolPhone].filter((value) => value !== ''),
    keys: [
      'schoolNameKk',
      'schoolNameRu',
      'schoolShortKk',
      'schoolShortRu',
      'placeKk',
      'placeRu',
      'schoolPhone',
      'language',
      'lastGrade',
      'headBasis',
    ],
    acts: [],
  });
}

function people({ desk }: QueryRoom): SetUpGroup {
  const { language } = desk;
  const working = desk.file.all('Staff').filter(({ active }) => active === true);
  const having = (role: (typeof NEEDED_ROLES)[number]) =>
    working.find(
      ({ roles }) => roles.includes(role) || (role === 'SECRETARY' && roles.includes('SOCIAL_PEDAGOGUE')),
    );
  const teachers = working.filter(({ roles }) => roles.includes('CLASS_TEACHER')).length;
  return groupOf(desk, 'people', {
    needed: true,
    done: NEEDED_ROLES.every((role) => having(role) !== undefined),
    facts: [
      ...NEEDED_ROLES.map((role) => {
        const person = having(role);
        return `${wordsOf('ROLES', role)[language]}: ${person ? staffShort(desk, person.id) : '–'}`;
      }),
      see(language, 'set-up.teachers', { n: teachers }),
    ],
    keys: [],
    acts: [
      line(desk, { screen: 'staff', kind: 'new' }, 'set-up.add-person'),
      line(desk, { screen: 'staff' }, 'start.staff'),
      line(desk, { screen: 'roster' }, 'set-up.roster'),
    ],
  });
}

function council({ desk }: Pick<QueryRoom, 'desk'>): SetUpGroup {
  const { language, today, settings } = desk;
  const now = compositionOn(desk, today);
  const few =
    now !== undefined &&
    councilSizeFindings(now, {
      timing: 'ahead',
      pack: rulePackFor(now.inForceFrom ?? today),
      officersCount: settings.officersCount,
    }).length > 0;
  return groupOf(desk, 'council', {
    needed: true,
    done: now !== undefined && !few,
    facts: now
      ? [
          see(language, 'set-up.order', {
            number: now.orderNumber || '–',
            day: now.orderDate ? shortDate(now.orderDate) : '–',
            n: now.members.length,
          }),
        ]
      : [],
    keys: [],
    acts: [
      line(desk, { screen: 'council', kind: 'new' }, 'set-up.new-council'),
      ...(now ? [line(desk, { screen: 'council' }, 'start.council')] : []),
    ],
  });
}

function time({ desk }: QueryRoom): SetUpGroup {
  const { language, settings } = desk;
  const week = SETTING_CHOICES.workWeek?.[settings.workWeek]?.[language] ?? settings.workWeek;
  const numbers = (['INCOMING', 'REGISTER', 'MINUTES'] as const).map((journal) =>
    numberingOf(desk, journal).pattern === '' ? '–' : nextNumber(desk, journal, desk.today),
  );
  return groupOf(desk, 'time', {
    needed: false,
    done: settings.sittingPlace !== '',
    facts: [
      see(language, 'set-up.week', { week, time: settings.cutoff }),
      see(language, 'set-up.numbers', { numbers: numbers.join(', ') }),
    ],
    keys: ['workWeek', 'cutoff', 'sittingPlace', 'nextIncoming', 'nextRegister', 'nextMinutes'],
    acts: [
      line(desk, { screen: 'settings', kind: 'calendar-day' }, 'set-up.calendar'),
      line(desk, { screen: 'numbering' }, 'set-up.numbering'),
    ],
  });
}

function privacy({ desk }: QueryRoom): SetUpGroup {
  const { language, settings } = desk;
  const copy = lastCopy(desk);
  const kept = (key: 'storeIin' | 'restrictedTexts') =>
    see(language, settings[key] ? `set-up.${key}-on` : `set-up.${key}-off`);
  return groupOf(desk, 'privacy', {
    needed: true,
    done: settings.cloudAgreed,
    facts: [
      see(language, settings.cloudAgreed ? 'set-up.agreed' : 'set-up.not-agreed'),
      kept('storeIin'),
      kept('restrictedTexts'),
      copy
        ? see(language, copy.on === copiedSince(desk, 'whole') ? 'today.copy-last' : 'today.copy-part', {
            day: longDate(copy.on)[language],
          })
        : see(language, 'set-up.no-copy'),
    ],
    keys: ['cloudAgreed', 'storeIin', 'restrictedTexts', 'retentionYears', 'localCopyDays'],
    acts: [line(desk, { screen: 'local-copy' }, 'act.local-copy')],
  });
}

function pupils({ desk, known }: Pick<QueryRoom, 'desk' | 'known'>): SetUpGroup {
  const n = known.ids('Pupils').length;
  return groupOf(desk, 'pupils', {
    needed: true,
    done: n > 0,
    facts: [see(desk.language, 'set-up.pupils-n', { n })],
    keys: [],
    acts: [
      line(desk, { screen: 'pupil', kind: 'new' }, 'set-up.add-pupil'),
      line(desk, { screen: 'roster' }, 'set-up.roster'),
    ],
  });
}

function papers({ desk, known }: QueryRoom): SetUpGroup {
  const made = known.ids('Documents').filter((id) => idPattern('document').test(id)).length;
  return groupOf(desk, 'papers', {
    needed: false,
    done: made > 0,
    facts: [see(desk.language, 'set-up.papers-n', { n: made })],
    keys: ['sittingLanguage'],
    acts: [
      line(desk, { screen: 'refer' }, 'set-up.first-paper'),
      line(desk, { screen: 'templates' }, 'set-up.templates'),
    ],
  });
}
