// The look of the workbook as requests: what is ours is made anew, what people made stays.
import type { Language } from '../../text/bilingual';
import type { TableIndex } from '../table-index';
import type { Request } from '../workbook-port';
import { nameColumns } from './counted-columns';
import { coverRequests } from './cover';
import { viewRequests } from './filter-views';
import type { OnTheSheets } from './on-the-sheets';
import { overviewRequests } from './overview';
import { colorRequests } from './state-colors';
import { wordRequests } from './words-of-sheets';

/** The look over sheets and columns as they stand once `indexes` are true; `turned`: the sheets are in another language yet. */
export function planLook(
  indexes: ReadonlyMap<string, TableIndex>,
  now: OnTheSheets,
  language: Language,
  turned: boolean,
): Request[] {
  const names = nameColumns(indexes, now);
  return [
    ...(turned ? wordRequests(indexes, now, language) : []),
    ...names.requests,
    ...coverRequests(now, language),
    ...overviewRequests(now, language, names.nameOf),
    ...viewRequests(indexes, now, language),
    ...colorRequests(indexes, now),
  ];
}
