// The one reading behind all letters of a day: what Today reads, for everybody at once. Two reads, nothing is written.
import type { CalendarDate } from '../../model/calendar-date';
import { isUnsigned } from '../../model/codes';
import type { ClockTime } from '../../model/moment';
import { loadRows } from '../../register/load-rows';
import { open } from '../../register/reading';
import { RowsMoved } from '../../register/register-fault';
import { openCaseFile } from '../case-file';
import { openDesk } from '../desk';
import { knownFrom } from '../known';
import { today } from '../queries/today';
import { tablesOf } from '../query';
import type { QueryPorts } from '../run-query';
import { type Digest, digestsOf } from './digest';

/** The letters, and the hour of the school's day at which they should go. */
export interface DigestsOfDay {
  readonly digests: readonly Digest[];
  readonly hour: number;
  /** Papers whose document is there and that nobody signed. */
  readonly unsigned: readonly { id: string; fileId: string }[];
}

const TRIES = 4;

/** Reads the register for the letters of today. Throws RegisterFault for a register that cannot be read. */
export function readDigests(ports: QueryPorts): DigestsOfDay {
  for (let attempt = 1; ; attempt++)
    try {
      return read(ports);
    } catch (error) {
      if (!(error instanceof RowsMoved) || attempt === TRIES) throw error;
    }
}

function read(ports: QueryPorts): DigestsOfDay {
  const { date, time } = ports.surroundings.now();
  const first = open(ports.workbook, tablesOf(today, {}));
  const known = knownFrom(first);
  const loaded = loadRows(ports.workbook, first, today.rows({}, known, ''));
  const moment = { date: date as CalendarDate, time: time as ClockTime };
  const desk = openDesk(openCaseFile(loaded, 'leave-out'), { email: '' }, moment, undefined);
  const digests = digestsOf({
    desk,
    known,
    broken: [],
    second: { ids: [], digest: '', looks: [] },
    outside: ports,
    paperUrl: () => undefined,
    shipped: ports.shipped,
    versions: () => ({}),
  });
  const unsigned = desk.file
    .all('Documents')
    .filter(({ state, fileId }) => isUnsigned(state) && fileId !== '')
    // Those the head looks at first.
    .sort((a, b) => Number(b.state === 'IN_REVIEW') - Number(a.state === 'IN_REVIEW'))
    .map(({ id, fileId }) => ({ id, fileId }));
  return { digests, hour: Number(desk.settings.remindHour), unsigned };
}
