// The table of the order in words: docs/order.md, and a line a paragraph for a terminal.

import type { Automation } from '../../src/order/automation';
import type { OrderTable } from './table';

/** docs/order.md. */
export function asMarkdown({ paragraphs, invariants }: OrderTable): string {
  const list = (items: readonly string[], none: string) =>
    items.length === 0 ? none : items.map((item) => `\`${item}\``).join(', ');
  const name = (id: string) => (id === 'annex-1' ? 'Annex 1' : `¶${id}`);
  const counts = (state: Automation) => paragraphs.filter((row) => row.state === state).length;
  const sections = paragraphs.map((row) =>
    [
      `## ${name(row.id)} — ${row.state}`,
      '',
      `> ${row.words.kk}`,
      '>',
      `> ${row.words.ru}`,
      '',
      row.reason,
      '',
      `*Reading.* ${row.reading}`,
      '',
      `- Rules: ${list(row.rules, 'none')}`,
      `- Settings of the school: ${list(row.settings, 'none')}`,
      `- Deadlines of the order: ${list(row.deadlines, 'none')}`,
      `- Commands: ${list(row.commands, 'none')}`,
      `- Papers: ${list(row.documents, 'none')}`,
      `- Examples: ${row.examples.granting.length} granting, ${row.examples.refusing.length} refusing`,
      `- Source: ${row.source}; applied from ${row.inForceFrom}`,
      '',
    ].join('\n'),
  );
  const invariantRows = invariants.map((row) => {
    const paragraphsOf = row.paragraphs.length === 0 ? 'ours' : row.paragraphs.map(name).join(', ');
    const answers = row.answers.length === 0 ? 'built in' : row.answers.join(', ');
    const held = row.heldBy.map((each) => `\`${each}\``).join(', ');
    return `| ${row.id} | ${row.words.kk} / ${row.words.ru} | ${paragraphsOf} | ${answers} | ${held}${row.asked ? '' : ' — **not yet asked by an act**'} | ${row.granting} granting, ${row.refusing} refusing |`;
  });
  return [
    '# Order No 398, paragraph by paragraph',
    '',
    'Made by `npm run order -- --write` from the code and from examples that are run; do not edit. The Russian words are our rendering.',
    '',
    `${counts('automated')} automated, ${counts('partly')} partly, ${counts('left to people')} left to people.`,
    '',
    ...sections,
    '## Invariants',
    '',
    '| | What always holds | Of | Answers with | Held by | Tried by |',
    '|---|---|---|---|---|---|',
    ...invariantRows,
    '',
  ].join('\n');
}

/** One line a paragraph, for a terminal. */
export function asLines({ paragraphs, invariants }: OrderTable): string[] {
  return [
    ...paragraphs.map((row) => {
      const { granting, refusing } = row.examples;
      const parts = [
        `${row.rules.length} rules`,
        `${row.settings.length} settings`,
        ...row.deadlines,
        `commands ${row.commands.join(', ') || 'none'}`,
        `papers ${row.documents.map((paper) => paper.split(' ')[0]).join(', ') || 'none'}`,
        `examples ${granting.length} granting + ${refusing.length} refusing`,
      ];
      const id = row.id === 'annex-1' ? 'Annex 1' : `¶${row.id}`;
      return `${id.padEnd(8)}${row.state.padEnd(16)}${parts.join(' · ')}`;
    }),
    ...invariants
      .filter(({ asked }) => !asked)
      .map(({ id, heldBy }) => `${id}    not yet asked by an act: ${heldBy.join(', ')}`),
  ];
}
