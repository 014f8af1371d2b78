// The sitting opens: who is here, who presides, who keeps the minutes; the minutes' number is reserved (¶7, ¶17, ¶20).
import { OpenSitting } from '../../model/inputs/council';
import { fullName } from '../../model/person-name';
import { OFFICE_ROLES } from '../access';
import { withFields } from '../card-facts';
import { defineCommand, type FieldProblem } from '../command';
import { nameOf } from '../desk';
import { numberFor } from '../numbering/give';
import { withJournal } from '../numbering/journals';
import { compositionOn } from './composition';
import { minutesFollow, notYetGiven, openingFindings } from './sitting-facts';
import { agendaOf } from './votes';

export const openSitting = defineCommand({
  name: 'open-sitting',
  paragraphs: [6, 7, 17],
  roles: OFFICE_ROLES,
  input: OpenSitting,
  tables: ['Sittings', 'Attendance', 'Agenda', 'Deviations'],
  rows: (input) =>
    withJournal('MINUTES', input.minutesNumber, {
      Sittings: { ids: [input.sittingId] },
      Attendance: { under: [input.sittingId] },
      Agenda: { under: [input.sittingId] },
      Deviations: { under: [input.sittingId] },
    }),
  decide(desk, input) {
    const sitting = desk.file.get('Sittings', input.sittingId);
    if (!sitting || sitting.heldOn === null)
      return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (sitting.closedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-closed' }] };
    if (sitting.heldOn > desk.today) return { problems: [{ path: [], text: 'problem.sitting-ahead' }] };
    const composition = compositionOn(desk, sitting.heldOn);
    const person = (id: string) => desk.file.get('Staff', id);
    const unknown = input.members.flatMap((member, at) =>
      person(member.staffId)
        ? []
        : [{ path: ['members', at, 'staffId'], text: 'problem.person-unknown' as const }],
    );
    if (unknown.length > 0) return { problems: unknown };
    const inComposition = (id: string) =>
      composition?.members.some((member) => member.personId === id) ?? false;
    const listed = input.members.map(({ staffId }) => staffId);
    if (new Set(listed).size !== listed.length)
      return { problems: [{ path: ['members'], text: 'problem.repeated' }] };
    const moves = input.moves ?? [];
    const agenda = agendaOf(desk, sitting.id).map(({ id }) => id);
    const wrong = moves.flatMap(({ staffId, itemId }, at): FieldProblem[] => [
      ...(agenda.includes(itemId)
        ? []
        : [{ path: ['moves', at, 'itemId'], text: 'problem.item-not-here' as const }]),
      ...(listed.includes(staffId)
        ? []
        : [{ path: ['moves', at, 'staffId'], text: 'problem.not-at-table' as const }]),
    ]);
    const presides = input.presidingFrom ?? [];
    const comes = (id: string) =>
      input.members.some(({ staffId, present }) => staffId === id && present) ||
      moves.some(({ staffId, kind }) => staffId === id && kind === 'CAME');
    presides.forEach(({ staffId, itemId }, at) => {
      const path = ['presidingFrom', at];
      if (!agenda.includes(itemId)) wrong.push({ path: [...path, 'itemId'], text: 'problem.item-not-here' });
      else if (presides.some((each, before) => before < at && each.itemId === itemId))
        wrong.push({ path: [...path, 'itemId'], text: 'problem.repeated' });
      if (!comes(staffId)) wrong.push({ path: [...path, 'staffId'], text: 'problem.not-at-table' });
    });
    if (wrong.length > 0) return { problems: wrong };
    const number =
      input.minutesNumber === '' && sitting.minutesNumber !== ''
        ? sitting.minutesNumber
        : numberFor(desk, {
            journal: 'MINUTES',
            typed: input.minutesNumber,
            on: sitting.heldOn,
            path: 'minutesNumber',
            kind: 'D16',
            of: [sitting.id],
          });
    if (typeof number !== 'string') return { problems: [number] };
    // Whoever leads the sitting or writes its minutes is here, of the council or not.
    const leading = [...new Set([input.presidingId, input.secretaryId])]
      .filter((staffId) => !listed.includes(staffId) && person(staffId))
      .map((staffId) => ({ staffId, present: true, reason: '' }));
    const participants = [...input.members, ...leading].map(({ staffId, present, reason }) => {
      const row = person(staffId);
      return {
        personId: staffId,
        name: row ? fullName(nameOf(row)) : '',
        position: row?.position ?? '',
        present,
        reason: present ? '' : reason,
        member: inComposition(staffId),
      };
    });
    for (const old of desk.file.all('Attendance', sitting.id))
      desk.file.change('Attendance', old.id, { present: null, member: null, reason: '' });
    const rows = desk.file.all('Attendance', sitting.id);
    const put = (key: { staffId: string; name: string }, fields: Record<string, unknown>) => {
      const old = rows.find((row) =>
        key.staffId !== '' ? row.staffId === key.staffId : row.staffId === '' && row.name === key.name,
      );
      if (old) desk.file.change('Attendance', old.id, { ...key, ...fields });
      else desk.file.add('Attendance', sitting.id, { ...key, ...fields });
    };
    for (const { personId, name, position, member, present, reason } of participants)
      put(
        { staffId: personId, name },
        {
          position,
          member,
          present,
          reason,
          ...(input.moves
            ? {
                moves: moves
                  .filter(({ staffId }) => staffId === personId)
                  .map(({ itemId, kind }) => ({ itemId, kind })),
              }
            : {}),
        },
      );
    for (const guest of input.invited)
      put(
        { staffId: '', name: guest.name },
        {
          position: guest.position,
          member: false,
          present: guest.absence === '',
          reason: guest.absence,
        },
      );
    for (const id of input.presidingFrom ? agenda : []) {
      const from = presides.find(({ itemId }) => itemId === id);
      desk.file.change('Agenda', id, {
        presidingId: from?.staffId ?? '',
        presidingBasis: from?.basis ?? '',
      });
    }
    const opened = desk.file.change('Sittings', sitting.id, {
      openedAt: input.openedAt,
      compositionId: composition?.compositionId ?? '',
      presidingId: input.presidingId,
      presidingBasis: input.presidingBasis,
      secretaryId: input.secretaryId,
      secretaryBasis: input.secretaryBasis,
      minutesNumber: number,
    });
    return {
      findings: withFields(notYetGiven(desk, sitting, sitting.id, openingFindings(desk, opened)), {
        presiding: 'presidingId',
        secretary: 'secretaryId',
      }),
      follows: minutesFollow(sitting),
      subject: sitting.id,
      done: { text: 'done.sitting-opened', facts: { number }, sittingId: sitting.id },
    };
  },
});
