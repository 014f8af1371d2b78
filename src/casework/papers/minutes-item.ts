// One question of a sitting as its minutes and an extract of them tell it, from the records of the sitting.
import type { MinutesFacts, MinutesItemFacts } from '../../documents/minutes';
import type { Move } from '../../model/codes';
import { nameWithInitials } from '../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Attendee } from '../../register/tables/attendance';
import type { Sitting } from '../../register/tables/sittings';
import type { Language } from '../../text/bilingual';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { tasksOf } from '../plan/tasks';
import { positionIn } from '../positions';
import { quorumOf } from '../sitting/votes';
import { personOf, questionWords, staffName } from './blocks';
import { relationOnPaper } from './family';

/** What the question is, about whom, who presents it, who was at the table, what was asked of whom. Needs Agenda, Attendance and Tasks under the sitting, the card, its pupil and family. */
export function itemFacts(
  desk: Desk,
  sitting: Sitting,
  item: AgendaItem,
  language: Language,
): Omit<MinutesItemFacts, 'materials' | 'notice'> {
  const card = desk.file.get('Cards', cardIdOf(item.id));
  const pupil = desk.file.get('Pupils', pupilIdOf(item.id));
  return {
    item,
    title: questionWords(item, language),
    ...(pupil && card
      ? { pupil: { name: nameOf(pupil), classWords: card.classAt || classWords(pupil) } }
      : {}),
    rapporteur: personOf(desk, item.rapporteurId, language),
    parents: pupil
      ? desk.file.all('Parents', pupil.id).map((parent) => ({
          name: nameOf(parent),
          relation: relationOnPaper(parent, language),
        }))
      : [],
    ...councilFacts(desk, sitting, item, language),
  };
}

/** Who was there, with the positions of that day. */
export const attendanceThen = (desk: Desk, { id }: Sitting, language: Language): Attendee[] =>
  desk.file.all('Attendance', id).map((row) => ({ ...row, position: positionThen(desk, row, language) }));

/** How the school words a decision and its vote. */
export const schoolsWording = ({ settings }: Desk): Pick<MinutesFacts, 'resolvedWord' | 'votes'> => ({
  resolvedWord: settings.resolvedWord === 'RESOLVED' ? 'RESOLVED' : 'DECIDED',
  votes: {
    vote: settings.vote === 'off' ? 'off' : settings.vote === 'counted' ? 'counted' : 'unanimous',
    quorum: settings.quorum !== 'off',
    presidingDecides: settings.tie === 'PRESIDING',
  },
});

/** Who was at the table for an item, what it asked of whom, who dissented. */
function councilFacts(desk: Desk, sitting: Sitting, item: AgendaItem, language: Language) {
  const rows = desk.file.all('Attendance', sitting.id);
  const named = (id: string) => rows.find(({ staffId }) => staffId === id)?.name ?? staffName(desk, id);
  const moved = (kind: Move) =>
    rows.flatMap(({ name, moves }) =>
      moves.some((move) => move.itemId === item.id && move.kind === kind) ? [name] : [],
    );
  return {
    presence: {
      came: moved('CAME'),
      left: moved('LEFT'),
      recused: item.notVoting.map(named),
      ...quorumOf(desk, sitting, item.id, item.notVoting),
      asked: item.askedBy || personWords(desk, item.askedById, language),
      presiding:
        item.presidingId === ''
          ? undefined
          : { who: personWords(desk, item.presidingId, language), basis: item.presidingBasis },
    },
    tasks: tasksOf(desk, item.id).map(({ what, staffId, outsider, dueOn }) => ({
      what,
      who: staffId === '' ? outsider : staffName(desk, staffId),
      by: dueOn,
    })),
    dissents: item.dissents.map(({ staffId, opinion }) => ({ name: named(staffId), opinion })),
  };
}

/** «Surname I. O., position»; '' for nobody. */
function personWords(desk: Desk, id: string, language: Language): string {
  const person = personOf(desk, id, language);
  return person ? [nameWithInitials(person.name), person.position].filter(Boolean).join(', ') : '';
}

/** The position as it was at the sitting; in the paper's language when it is the same still. */
function positionThen(desk: Desk, { staffId, position }: Attendee, language: Language): string {
  const person = staffId === '' ? undefined : desk.file.get('Staff', staffId);
  return person && person.position === position ? positionIn(person, language) : position;
}
