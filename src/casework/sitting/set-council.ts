// The head's order on the council's composition (¶6, ¶7); earlier compositions stay as they were (I-03).
import { SetCouncil } from '../../model/inputs/council';
import { compositionChangeFindings, type KnownComposition } from '../../order/compositions';
import { councilSizeFindings } from '../../order/p06-council-size';
import { officeFindings } from '../../order/p07-offices';
import { rulePackFor } from '../../order/rule-pack';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { numberFor, toldNumber } from '../numbering/give';
import { journalTables, withJournal } from '../numbering/journals';
import { compositions, memberOf } from './composition';

export const setCouncil = defineCommand({
  name: 'set-council',
  paragraphs: [6, 7],
  roles: OFFICE_ROLES,
  input: SetCouncil,
  tables: ['Sittings', ...journalTables('ORDERS')],
  rows: (input) =>
    withJournal('ORDERS', input.orderNumber, { Sittings: { columns: ['heldOn', 'compositionId'] } }),
  decide(desk, input) {
    const problems = input.members.flatMap((member, at) =>
      desk.file.get('Staff', member.staffId)
        ? []
        : [{ path: ['members', at, 'staffId'], text: 'problem.person-unknown' as const }],
    );
    if (problems.length > 0) return { problems };
    const sameOrder = compositions(desk).some(
      (each) => each.orderNumber === input.orderNumber && each.orderDate === input.orderDate,
    );
    // The order that is there already is judged by I-03.
    const orderNumber = sameOrder
      ? input.orderNumber
      : numberFor(desk, {
          journal: 'ORDERS',
          typed: input.orderNumber,
          on: input.orderDate,
          path: 'orderNumber',
          kind: 'D12',
        });
    if (typeof orderNumber !== 'string') return { problems: [orderNumber] };
    // An order that is already in force is written down as it is (¶2); one that is ahead can still be made right.
    const timing = input.inForceFrom < desk.today ? 'happened' : 'ahead';
    const composition = {
      orderNumber,
      orderDate: input.orderDate,
      inForceFrom: input.inForceFrom,
      members: input.members.map((member) => memberOf(desk, member)),
    };
    const findings = [
      ...councilSizeFindings(composition, {
        timing,
        pack: rulePackFor(input.inForceFrom),
        officersCount: desk.settings.officersCount,
      }),
      ...officeFindings(composition, { timing }),
      ...compositionChangeFindings(composition, knownCompositions(desk)),
    ];
    const taken = desk.file.ids('Council').map((id) => Number(id.slice(1, 4)));
    const compositionId = `N${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`;
    for (const { staffId, office, basis } of input.members) {
      const { orderDate, inForceFrom } = input;
      desk.file.add('Council', compositionId, {
        orderNumber,
        orderDate,
        inForceFrom,
        staffId,
        office,
        basis,
      });
    }
    return {
      findings,
      follows: toldNumber(input.orderNumber, orderNumber),
      subject: compositionId,
      done: {
        text: 'done.council',
        facts: { n: input.members.length },
        next: { act: { screen: 'new-paper', on: compositionId }, text: 'act.papers' },
      },
    };
  },
});

/** I-03 Compositions with the days of the sittings that met under them. */
function knownCompositions(desk: Desk): KnownComposition[] {
  const sittings = desk.file.column('Sittings');
  return compositions(desk).map((composition) => ({
    ...composition,
    id: composition.compositionId,
    sittings: sittings.flatMap(({ compositionId, heldOn }) =>
      compositionId === composition.compositionId && heldOn && heldOn <= desk.today ? [heldOn] : [],
    ),
  }));
}
