// Compositions of the council as the rules see them: rows of the Council table grouped by their order.
import type { CalendarDate } from '../../model/calendar-date';
import { fullName } from '../../model/person-name';
import { type CouncilComposition, compositionInForce } from '../../order/p06-council-size';
import type { CouncilMember as CouncilRow } from '../../register/tables/council';
import { type Desk, nameOf } from '../desk';

export interface Composition extends CouncilComposition {
  readonly compositionId: string;
  readonly rows: readonly CouncilRow[];
}

/** All compositions, the earliest first. */
export function compositions(desk: Desk): Composition[] {
  const groups = new Map<string, CouncilRow[]>();
  for (const row of desk.file.all('Council')) {
    const id = row.id.slice(0, 4);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([compositionId, rows]) => ({
    compositionId,
    rows,
    orderNumber: rows[0]?.orderNumber ?? '',
    orderDate: rows[0]?.orderDate ?? undefined,
    inForceFrom: rows[0]?.inForceFrom ?? undefined,
    members: rows.map((row) => memberOf(desk, row)),
  }));
}

/** One row of an order as a member. */
export function memberOf(
  desk: Desk,
  row: Pick<CouncilRow, 'staffId' | 'office' | 'basis'>,
): CouncilComposition['members'][number] {
  const person = desk.file.get('Staff', row.staffId);
  return {
    personId: row.staffId,
    name: person ? fullName(nameOf(person)) : row.staffId,
    office: row.office === '' ? 'MEMBER' : row.office,
    roles: person?.roles ?? [],
    isStaff: person !== undefined && person.active === true,
    basis: row.basis,
  };
}

/** The composition in force on a day (I-03). */
export const compositionOn = (desk: Desk, day: CalendarDate): Composition | undefined =>
  compositionInForce(compositions(desk), day);

/** A composition a sitting met under. */
export const compositionById = (desk: Desk, compositionId: string): Composition | undefined =>
  compositions(desk).find((each) => each.compositionId === compositionId);
