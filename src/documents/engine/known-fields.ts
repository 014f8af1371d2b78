/** The fields a paper offers, as paths of its printed values; holds a template's tags against them. */
import type { TreeNode } from './block-tree';
import { type Problem, reportAt } from './problem';
import type { SegmentText } from './segment-text';
import { fieldTagsIn, type TemplateField } from './template-fields';

/** What a field is filled with to try a template: a text, by the field's path. */
export type ExampleOf = (path: string) => string;

/** The printed values among a template's fields: `school.place`, `measures[].help`; blocks and conditions around them are left out. */
export function printedPaths(fields: readonly TemplateField[]): string[] {
  const paths = [...new Set(fields.map(({ path, use }) => (use === 'list' ? `${path}[]` : path)))];
  return paths.filter((path) => !paths.some((other) => isInside(other, path)));
}

const isInside = (path: string, outer: string): boolean =>
  path !== outer && (path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`));

/** Whether a tag may name this path: a printed value, or something that has some. */
export const isKnownField = (path: string, known: readonly string[]): boolean => {
  const list = path.endsWith('.length') ? `${path.slice(0, -'.length'.length)}[]` : undefined;
  return known.some(
    (each) => each === path || isInside(each, path) || (list !== undefined && each.startsWith(list)),
  );
};

/** Tags of one segment that ask for something the paper does not have, and the paths the others ask for. */
export function askedOf(
  segment: SegmentText,
  nodes: readonly TreeNode[],
  known: readonly string[],
): { problems: Problem[]; paths: string[] } {
  const tags = fieldTagsIn(nodes);
  const problems = tags
    .filter(({ path }) => !isKnownField(path, known))
    .map(({ path, tag }) => reportAt('MISSING' as const, segment, tag.start, tag.end, { path }));
  return { problems, paths: tags.map(({ path }) => path) };
}

/** Data with every known field: each list has one item, each text its example. */
export function exampleData(known: readonly string[], exampleOf: ExampleOf): object {
  const root: Record<string, unknown> = {};
  for (const path of known) place(root, path.split('.'), exampleOf(path));
  return root;
}

/** Data in which every text is empty and every list too: what an `else` prints. */
export function emptyData(known: readonly string[]): object {
  const root: Record<string, unknown> = {};
  for (const path of known) {
    const [outer, inner] = path.split(/\[\]/, 2);
    place(root, (outer ?? '').split('.'), inner === undefined ? '' : []);
  }
  return root;
}

function place(at: Record<string, unknown>, [head = '', ...rest]: readonly string[], value: unknown): void {
  const name = head.replace(/(\[\])+$/, '');
  if (rest.length === 0) {
    at[name] = name === head ? value : [value];
    return;
  }
  at[name] ??= name === head ? {} : [{}];
  const inner = name === head ? at[name] : (at[name] as unknown[])[0];
  place(inner as Record<string, unknown>, rest, value);
}
