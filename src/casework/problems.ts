// Every reason why not, worded for the person: what is wrong, what to do, by which paragraph.
import type * as z from 'zod/mini';
import { type ParagraphId, paragraphLabel } from '../order/paragraph';
import { type Finding, findingWords } from '../order/verdict';
import type { BrokenRow } from '../register/reading';
import type { RegisterFault } from '../register/register-fault';
import type { RowProblem } from '../register/row-codec';
import { TABLES } from '../register/tables';
import { type Facts, fillIn, type Language } from '../text/bilingual';
import { CASEWORK_TEXTS, type CaseworkTextKey } from '../text/casework-texts';
import type { Answer, Problem, ProblemKind } from './answers';
import type { FieldProblem } from './command';

/** A text of casework in one language. */
export const word = (language: Language, key: CaseworkTextKey, facts?: Facts): string =>
  fillIn(language, CASEWORK_TEXTS[key], facts);

export const paragraphOf = (id: ParagraphId, language: Language): { id: string; label: string } => ({
  id: String(id),
  label: paragraphLabel(id)[language],
});

/** A refusal of one kind with its problems. */
export const refuse = (
  language: Language,
  kind: ProblemKind,
  problems: Problem[],
): Extract<Answer<never>, { ok: false }> => ({
  ok: false,
  kind,
  title: word(
    language,
    problems.some(({ code }) => code.startsWith('sheets-')) ? 'refuse.update' : `refuse.${kind}`,
  ),
  problems,
});

/** What a schema refuses, field by field; an empty field is always «fill in». */
export function schemaProblems(
  language: Language,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Problem[] {
  return issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const value = path.reduce<unknown>(
      (at, part) => (at === null || at === undefined ? undefined : (at as Record<string, unknown>)[part]),
      input,
    );
    const empty = value === undefined || value === null || value === '';
    const known = `problem.${issue.message}` in CASEWORK_TEXTS ? issue.message : 'wrong-type';
    const code = empty && known !== 'choose' ? 'required' : known;
    return { path, code, message: word(language, `problem.${code}` as CaseworkTextKey) };
  });
}

export const fieldProblem = (
  language: Language,
  { path, text, facts, words, paragraph }: FieldProblem,
): Problem => ({
  path,
  code: text.slice('problem.'.length),
  message: words ? words[language] : word(language, text, facts),
  ...(paragraph === undefined ? {} : { paragraph: paragraphOf(paragraph, language) }),
});

export const findingProblem = (language: Language, finding: Finding): Problem => ({
  ...(finding.field === undefined
    ? {}
    : { path: finding.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) }),
  code: finding.rule,
  rule: finding.rule,
  message: findingWords(finding)[language],
  paragraph: paragraphOf(finding.paragraph, language),
  ...(finding.severity === 'deviation' ? { askReason: true } : {}),
});

/** A finding's words in one language. */
export const findingText = (language: Language, finding: Finding): string => findingWords(finding)[language];

export const faultProblem = (language: Language, fault: RegisterFault): Problem => ({
  code: fault.id,
  message: word(language, `register.${fault.id}`, fault.facts),
});

/** A row that cannot be read: its sheet, its number unless the row is gone, what is wrong. */
export function brokenRowWords(
  language: Language,
  broken: BrokenRow,
): { sheet: string; row?: number; message: string } {
  const first = broken.problems[0] as RowProblem;
  const { sheet, row } = broken;
  if (first.problem.key === 'row.lost')
    return { sheet, message: word(language, 'register.row-lost', { sheet, id: broken.id }) };
  if (first.column === '')
    return { sheet, row, message: word(language, 'register.edited-by-hand', { sheet, row }) };
  const label = TABLES[broken.table].columns[first.column as never] as
    | { label: { kk: string; ru: string } }
    | undefined;
  const column = label ? label.label[language] : first.column;
  return {
    sheet,
    row,
    message: word(language, 'register.bad-cell', { sheet, row, column, cell: first.problem.cell }),
  };
}
