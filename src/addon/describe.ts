// What ships beside the code as data, made by the build: the door's description for programs, the order's words.
import * as z from 'zod/mini';
import { OFFICE_ROLES } from '../casework/access';
import { COMMANDS } from '../casework/commands';
import { QUERIES } from '../casework/queries';
import { paragraphsIn } from '../documents/document-text';
import type { DocumentJson } from '../documents/engine/document-json';
import { fieldsOf } from '../documents/engine/fill-template';
import { printedPaths } from '../documents/engine/known-fields';
import { MakePaper } from '../model/inputs/school';
import { SHIPPED_CALENDAR } from '../order/calendar-2023-2027';
import { saysNoConsequences } from '../order/p25-no-consequences';
import { paragraphLabel } from '../order/paragraph';
import { PARAGRAPHS } from '../order/paragraphs';

const schema = (input: z.ZodMiniType): object =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });

/** Every command and query with its JSON Schema, roles and paragraphs. */
export const describeDoor = (): object => ({
  commands: [
    ...COMMANDS.map(({ name, input, roles, paragraphs }) => ({
      name,
      schema: schema(input),
      roles,
      paragraphs,
    })),
    { name: 'make-paper', schema: schema(MakePaper), roles: OFFICE_ROLES, paragraphs: [16, 17] },
  ],
  queries: [
    ...QUERIES.map(({ name, input, roles }) => ({ name, schema: schema(input), roles })),
    { name: 'selected-row', schema: schema(z.object({})), roles: OFFICE_ROLES },
  ],
});

/** The order, paragraph by paragraph, in both languages. */
export const describeOrder = (): object =>
  PARAGRAPHS.map(({ id, words }) => ({
    id: String(id),
    label: paragraphLabel(id),
    kk: words.kk,
    ru: words.ru,
  }));

/** The calendar a school begins with; set-up alone needs it. */
export const describeCalendar = (): object => SHIPPED_CALENDAR;

/** Whether a template's own words say what ¶25 says. */
export const describeNoConsequences = (document: DocumentJson): boolean =>
  saysNoConsequences(paragraphsIn(document).join(' '));

/** What a template prints, as paths; throws when the template cannot be read. */
export function describeFields(document: DocumentJson): string[] {
  const found = fieldsOf(document);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return printedPaths(found.fields);
}
