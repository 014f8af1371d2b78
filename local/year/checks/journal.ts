// The journal held against the sheets and against what the people were answered: nothing lost, nothing doubled, nothing of what was refused.
import { verifyJournal } from '../../verify/verify-journal';
import type { Accepted } from '../year-log';
import { type Book, type Checked, cardOf, isSealed, Look } from './book';

export function journalChecks(
  book: Book,
  accepted: readonly Accepted[],
  heads: readonly string[],
): Checked[] {
  const [chain, kept, once, refused, deviations] = [
    new Look('journal', 'every line and every record is as the journal says'),
    new Look('nothing lost', 'every accepted act is in the journal under its own id'),
    new Look('nothing doubled', 'no act stands in the journal twice'),
    new Look('nothing of refusals', 'no line of the journal is from a call that was refused'),
    new Look('deviations', 'every deviation says its rule, what happened and why'),
  ] as const;
  const lines = book.rows('Journal');
  // A record whose values were to be forgotten cannot be checked any more, by design.
  const found = verifyJournal(book.values, heads).filter(({ kind }) => kind !== 'not-to-be-checked');
  chain.checked.looked = lines.length;
  chain.checked.broken.push(...found.map((finding) => JSON.stringify(finding)));
  const byId = new Map<string, string[]>();
  for (const line of lines) {
    const id = line.text('commandId');
    byId.set(id, [...(byId.get(id) ?? []), line.text('command')]);
  }
  for (const { id, command } of accepted) {
    const own = byId.get(id);
    // A paper is written in steps, each under an id that begins with the act's.
    kept.at(
      id,
      own !== undefined ||
        (command === 'make-paper' && lines.some((line) => line.text('commandId').startsWith(id))),
      command,
    );
  }
  for (const [id, commands] of byId) {
    if (!id.startsWith('year-')) continue;
    const own = commands.filter((command) => command !== 'repair' && command !== 'typed-by-hand');
    once.at(id, new Set(own).size === own.length, own.join(', '));
  }
  for (const line of lines)
    refused.at(
      line.id,
      !line.text('commandId').startsWith('wrong-') ||
        ['repair', 'typed-by-hand'].includes(line.text('command')),
      line.text('command'),
    );
  for (const row of book.rows('Deviations'))
    deviations.at(
      row.id,
      row.text('rule') !== '' &&
        row.day('recordedOn') !== '' &&
        (isSealed(book, cardOf(row.id)) ||
          (book.find('Cards', cardOf(row.id))?.day('expiredOn') ?? '') !== '' ||
          (row.text('what') !== '' && row.text('reason') !== '')),
    );
  return [chain, kept, once, refused, deviations].map(({ checked }) => checked);
}
