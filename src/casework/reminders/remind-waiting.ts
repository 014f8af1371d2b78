// One letter about one thing that is waited for, to whoever it is waited for from: no name, no ground, not twice a day.
import { RemindWaiting } from '../../model/inputs/monitoring';
import { cardIdOf, idPattern, sittingIdOf } from '../../model/record-id';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { reachable, waitedFrom } from './waited-for';

export const remindWaiting = defineCommand({
  name: 'remind-waiting',
  paragraphs: [10],
  roles: OFFICE_ROLES,
  input: RemindWaiting,
  tables: ['Cards', 'Materials', 'Tasks', 'Plans', 'Documents', 'Sittings', 'Reminders'],
  rows({ about }, known) {
    const of = (kind: Parameters<typeof idPattern>[0]) => ({
      ids: idPattern(kind).test(about) ? [about] : [],
    });
    return {
      Cards: { ids: [cardIdOf(about)].filter((id) => id !== '') },
      Materials: of('material'),
      Tasks: of('task'),
      Plans: of('plan'),
      Documents: of('document'),
      Sittings: { ids: about.startsWith('S') ? [sittingIdOf(about)] : [] },
      Reminders: { ids: known.ids('Reminders').filter((id) => id.startsWith(`${about}/`)) },
    };
  },
  decide(desk, { about }) {
    const from = waitedFrom(desk, about).filter((id) => id !== '' && id !== desk.actor.staffId);
    if (from.length === 0) return { problems: [{ path: ['about'], text: 'problem.nothing-waits' }] };
    const people = reachable(desk, from);
    if (people.length === 0) return { problems: [{ path: [], text: 'problem.no-email' }] };
    const keyOf = (id: string) => `${about}/${id}`;
    const waiting = people.filter(
      ({ id }) => desk.file.get('Reminders', keyOf(id))?.remindedOn !== desk.today,
    );
    if (waiting.length === 0) return { problems: [{ path: [], text: 'problem.reminded-today' }] };
    for (const { id } of waiting)
      if (desk.file.get('Reminders', keyOf(id)))
        desk.file.change('Reminders', keyOf(id), { remindedOn: desk.today });
      else desk.file.add('Reminders', '', { id: keyOf(id), remindedOn: desk.today });
    const subject = CASEWORK_TEXTS['mail.waiting-subject'];
    const { kk, ru } = CASEWORK_TEXTS['mail.waiting'];
    return {
      subject: about,
      mail: {
        to: waiting.map(({ email }) => email),
        subject: `${subject.kk} / ${subject.ru}`,
        body: `${kk}\n\n${ru}`,
      },
      done: { text: 'done.reminded' },
    };
  },
});
