// The shape of a query: who may ask, which rows it needs, what it shows. Pure.
import type * as z from 'zod/mini';
import type { Role } from '../model/codes';
import type { JournalCheck, Stretch } from '../register/check-journal';
import type { CopiedSheet } from '../register/copied-sheets';
import type { BrokenRow, RowRequest } from '../register/reading';
import type { FoundText } from '../register/second-book';
import type { TableName } from '../register/tables';
import type { Look } from '../register/tables/second-book';
import type { GridRange, ReadRange } from '../register/workbook-port';
import type { Queries, QueryName } from './answers';
import type { Known } from './command';
import type { Actor, Desk } from './desk';
import type { Outside } from './ports';
import type { Versions } from './views';

/** Of the second spreadsheet: ids of a card's texts, one text, who looked at a card. */
export interface SecondAsk {
  idsOf?: string;
  text?: string;
  looksAt?: string;
  /** All of it, as it stands. */
  whole?: true;
  /** The e-mail Drive must have it shared with; otherwise nothing is found. One call. */
  openTo?: string;
}
export interface SecondRead {
  ids: readonly string[];
  text?: FoundText;
  /** SHA-256 of the text found; '' without one. */
  digest: string;
  looks: readonly Look[];
  whole?: CopiedSheet[];
}

/** What a query about the text of a paper asks besides the register. */
export type QueryOutside = Outside;

/** A document, a file beside it, or anything on the Drive whose type is not known. */
export type LinkOf = 'document' | 'file' | 'any';

/** What a query sees besides the desk. */
export interface QueryRoom {
  readonly desk: Desk;
  readonly known: Known;
  readonly broken: readonly BrokenRow[];
  /** Link to a document of a paper, or to a file beside it; undefined when it is not made. */
  paperUrl(fileId: string, of?: LinkOf): string | undefined;
  /** A data file that ships beside the code, as JSON. */
  shipped(name: 'Order'): unknown;
  /** What the query asked of the second spreadsheet. */
  readonly second: SecondRead;
  /** Documents and templates of papers, where there are any. */
  readonly outside?: QueryOutside;
  /** What holding the journal came to, when the query asked for it. */
  readonly journal?: JournalCheck;
  /** The ranges of the register that the query asked for as they stand. */
  readonly sheets?: readonly ReadRange[];
  /** Versions of records, for the commands that will follow. */
  versions(records: readonly { table: TableName; id: string }[]): Versions;
}

export interface Query<N extends QueryName = QueryName> {
  readonly name: N;
  /** Empty: everyone of the staff with a role. */
  readonly roles: readonly Role[];
  readonly input: z.ZodMiniType<Queries[N]['input']>;
  /** About one card, plan or sitting: a broken row of it is told instead of shown with holes. */
  readonly whole?: boolean;
  /** Tables whose id columns are read. */
  readonly tables: readonly TableName[] | ((input: Queries[N]['input']) => readonly TableName[]);
  /** Whether somebody outside the office may know of what is asked for; otherwise a broken row is as none. Looks with `find` and `all` alone. */
  open?(desk: Desk, input: Queries[N]['input']): boolean;
  rows(input: Queries[N]['input'], known: Known, staffId: string): RowRequest;
  /** What is read of the second spreadsheet, once the register was read. */
  second?(desk: Desk, input: Queries[N]['input']): SecondAsk;
  /** Ranges of the register that are read as they stand, once the rest was read. */
  sheets?(desk: Desk, input: Queries[N]['input']): readonly GridRange[];
  /** The stretch of the journal that is held against its chain. */
  journal?(input: Queries[N]['input']): Stretch;
  /** The card somebody looks at with this query; it is noted. */
  card?(input: Queries[N]['input'], actor: Actor): string;
  show(room: QueryRoom, input: Queries[N]['input']): Queries[N]['view'];
}

export const defineQuery = <N extends QueryName>(query: Query<N>): Query<N> => query;

/** Tables whose id columns a query with this input reads. */
export const tablesOf = <N extends QueryName>(
  { tables }: Query<N>,
  input: Queries[N]['input'],
): readonly TableName[] => (typeof tables === 'function' ? tables(input) : tables);
