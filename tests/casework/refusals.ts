// A table of acts that are not done: each is given at a step of the path, and must leave every record as it was.
import { expect, it } from '@jest/globals';
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import { type Answered, type Book, give } from './book';
import { schoolAfter } from './school-path';

export interface Refusal<N extends CommandName = CommandName> {
  title: string;
  after: Parameters<typeof schoolAfter>[0];
  command: N;
  by: string;
  input: CommandInputs[N];
  kind: Exclude<Answered['kind'], 'done'>;
  says: string[];
  today?: string;
  /** Changes the school before the act. */
  given?: (book: Book) => void;
}

/** One row, checked against the input of its command. */
export const refusal = <N extends CommandName>(row: Refusal<N>): Refusal => row as unknown as Refusal;

/** Makes a test of each row: the kind, the fields with their codes, and that nothing changed. */
export function refuses(rows: readonly Refusal[]): void {
  it.each(rows.map((row) => [`${row.command} ${row.title}`, row] as const))('%s', (_title, row) => {
    const book = schoolAfter(row.after);
    row.given?.(book);
    const before = JSON.stringify([...book.records, book.counters, book.openCards, book.openSittings]);
    const answer = give(
      book,
      row.command,
      row.by,
      row.input,
      row.today === undefined ? {} : { today: row.today },
    );
    expect([answer.kind, answer.says]).toEqual([row.kind, row.says]);
    expect(JSON.stringify([...book.records, book.counters, book.openCards, book.openSittings])).toBe(before);
  });
}
