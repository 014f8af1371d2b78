// addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule (W120): stored and echoed, not applied.
import { pairColours } from '../cells';
import { echo } from '../echo';
import { refuse } from '../problem';
import { gridOf, rangeOf, type Work } from '../ranges';
import type { ConditionalFormatRule, GridRange, Message, Sheet } from '../workbook';

/** Checks a rule and returns it with its sheet; all its ranges must lie on one. */
function ruleOf(work: Work, given: Message | undefined): { sheet: Sheet; rule: ConditionalFormatRule } {
  const ranges = (given?.ranges ?? []) as GridRange[];
  if (!given || ranges.length === 0) refuse('ConditionalFormatRule.ranges must not be empty.');
  const sheets = ranges.map((range) => rangeOf(work.book, range).sheet);
  const sheet = sheets[0] as Sheet;
  if (sheets.some((one) => one !== sheet))
    refuse('All ranges of a ConditionalFormatRule must be on the same sheet.');
  if (given.booleanRule === undefined && given.gradientRule === undefined)
    refuse('One of booleanRule or gradientRule must be set.');
  return { sheet, rule: pairColours(given) as ConditionalFormatRule };
}

const badIndex = (index: number, size: number): never =>
  refuse(`Invalid index: ${index}. There are ${size} conditional format rules on the sheet.`);

export function addConditionalFormatRule(work: Work, request: Message): void {
  const { sheet, rule } = ruleOf(work, request.rule as Message | undefined);
  const index = Number(request.index ?? 0);
  const rules = sheet.head.conditionalFormats;
  if (index < 0 || index > rules.length) badIndex(index, rules.length);
  rules.splice(index, 0, rule);
}

export function updateConditionalFormatRule(work: Work, request: Message): Message {
  const index = Number(request.index ?? 0);
  if (request.rule === undefined && request.newIndex === undefined)
    refuse('One of rule or newIndex must be set.');
  if (request.rule !== undefined) {
    const { sheet, rule } = ruleOf(work, request.rule as Message);
    const rules = sheet.head.conditionalFormats;
    const old = rules[index] ?? badIndex(index, rules.length);
    rules[index] = rule;
    return { updateConditionalFormatRule: { newRule: echo(rule), newIndex: index, oldRule: echo(old) } };
  }
  const rules = gridOf(work.book, request.sheetId).head.conditionalFormats;
  const to = Number(request.newIndex);
  const rule = rules[index] ?? badIndex(index, rules.length);
  if (to < 0 || to >= rules.length) badIndex(to, rules.length);
  rules.splice(index, 1);
  rules.splice(to, 0, rule);
  return { updateConditionalFormatRule: { newRule: echo(rule), newIndex: to, oldIndex: index } };
}

export function deleteConditionalFormatRule(work: Work, request: Message): Message {
  const rules = gridOf(work.book, request.sheetId).head.conditionalFormats;
  const index = Number(request.index ?? 0);
  const rule = rules[index] ?? badIndex(index, rules.length);
  rules.splice(index, 1);
  return { deleteConditionalFormatRule: { rule: echo(rule) } };
}
