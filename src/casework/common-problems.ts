// What the register knows to be wrong in any input, whichever the command: days that have not come, records that are not there.
import type * as z from 'zod/mini';
import { type RecordKind, recordKindOf } from '../model/record-id';
import { isPastDay, patternOf } from '../model/scalars';
import type { Loaded } from '../register/reading';
import type { Table } from '../register/table';
import { TABLES, type TableName } from '../register/tables';
import type { CaseworkTextKey } from '../text/casework-texts';
import { isOffice } from './access';
import type { FieldProblem } from './command';
import type { Actor } from './desk';

type Path = (string | number)[];
interface Inner {
  shape?: Record<string, z.ZodMiniType>;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
}

/** Every value of an input with the schema it was read by. */
export function leaves(
  schema: z.ZodMiniType,
  value: unknown,
  path: Path,
): { schema: z.ZodMiniType; value: string; path: Path }[] {
  const { shape, innerType, element } = schema.def as Inner;
  if (value === undefined || value === null) return [];
  if (innerType) return leaves(innerType, value, path);
  if (element) return (value as unknown[]).flatMap((each, at) => leaves(element, each, [...path, at]));
  if (shape)
    return Object.entries(shape).flatMap(([key, child]) =>
      leaves(child, (value as Record<string, unknown>)[key], [...path, key]),
    );
  return typeof value === 'string' ? [{ schema, value, path }] : [];
}

const UNKNOWN: Partial<Record<RecordKind, CaseworkTextKey>> = {
  pupil: 'problem.pupil-unknown',
  staff: 'problem.person-unknown',
  card: 'problem.card-unknown',
  referral: 'problem.referral-unknown',
  incoming: 'problem.letter-unknown',
  letter: 'problem.letter-unknown',
  contact: 'problem.contact-unknown',
  submission: 'problem.submission-unknown',
  visit: 'problem.visit-unknown',
  deviation: 'problem.deviation-unknown',
  plan: 'problem.plan-unknown',
  measure: 'problem.measure-unknown',
  work: 'problem.work-unknown',
  sitting: 'problem.sitting-unknown',
  agendaItem: 'problem.item-unknown',
  task: 'problem.task-unknown',
  document: 'problem.paper-unknown',
  restricted: 'problem.text-unknown',
  groundCheck: 'problem.check-unknown',
  import: 'problem.import-unknown',
  transfer: 'problem.transfer-unknown',
};

/** Whether anybody may know that there is none: to somebody outside the office only pupils and staff are there or not. */
const OPEN_TABLES: readonly TableName[] = ['Pupils', 'Staff'];

/** The table whose ids have this form, and what is said of one it has not. */
function tableOf(pattern: RegExp | undefined): { table: TableName; text: CaseworkTextKey } | undefined {
  const kind = recordKindOf(pattern);
  const text = kind && UNKNOWN[kind];
  const table = (Object.keys(TABLES) as TableName[]).find((name) => (TABLES[name] as Table).kind === kind);
  return text && table && { table, text };
}

/** Problems of an input that every command has alike; those of tables that were not opened are left to the command. */
export function commonProblems(
  schema: z.ZodMiniType,
  input: unknown,
  { indexes }: Loaded,
  { actor, today }: { actor: Actor; today: string },
): FieldProblem[] {
  const met = new Map<RegExp | undefined, ReturnType<typeof tableOf>>();
  const tableRead = (pattern: RegExp | undefined) => {
    if (!met.has(pattern)) met.set(pattern, tableOf(pattern));
    return met.get(pattern);
  };
  return leaves(schema, input, []).flatMap(({ schema: leaf, value, path }): FieldProblem[] => {
    if (isPastDay(leaf)) return value > today ? [{ path, text: 'problem.date-ahead' }] : [];
    const found = tableRead(patternOf(leaf));
    if (!found || !(isOffice(actor) || OPEN_TABLES.includes(found.table))) return [];
    const index = indexes.get(found.table);
    return index && !index.rowOf.has(value) ? [{ path, text: found.text }] : [];
  });
}

/** The command's own problems, and of the common ones those whose field it does not name. */
export const withCommon = (
  own: readonly FieldProblem[],
  common: readonly FieldProblem[],
): readonly FieldProblem[] => {
  const named = new Set(own.map(({ path }) => path.join('.')));
  return [...own, ...common.filter(({ path }) => !named.has(path.join('.')))];
};
