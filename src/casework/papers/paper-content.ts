// What a paper says now: its rows and its content, by the definition of its kind.
import { contentCode } from '../../documents/content-code';
import { paperKindOf, paperParentOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { paperKind } from './kinds';
import type { PaperDefinition } from './paper-kind';

/** Kinds that lists hold against the register. */
const JUDGED = ['D16', 'D18'];

/** Whether lists hold this kind against the register: rows of the others are not read for them. */
export const isJudged = (kind: string): boolean => JUDGED.includes(kind);

/** Tables of the papers that lists judge. */
export const PAPER_TABLES: readonly TableName[] = [
  ...new Set<TableName>(['Documents', ...JUDGED.flatMap((kind) => paperKind(kind).tables)]),
];

/** The definition of a paper, by its id. */
export const definitionOf = (documentId: string): PaperDefinition => paperKind(paperKindOf(documentId));

/** Rows as asked, and the columns a paper of this kind is made of. */
export const withColumnsOf = ({ columns = {} }: PaperDefinition, rows: RowRequest): RowRequest => {
  const names = [...new Set([...Object.keys(rows), ...Object.keys(columns)])] as TableName[];
  return Object.fromEntries(names.map((name) => [name, { ...rows[name], ...columns[name] }]));
};

/** Rows a paper is made of, its own among them; all follow from its id. */
export function paperRows(documentId: string, known: Known): RowRequest {
  const definition = definitionOf(documentId);
  return withColumnsOf(definition, {
    Documents: { ids: [documentId] },
    ...definition.rows(paperParentOf(documentId), known),
  });
}

/** The fields of the paper's template; undefined when what it is about is gone. */
export const paperContent = (desk: Desk, paper: Paper): object | undefined =>
  definitionOf(paper.id).content(desk, paper, paper.language === 'ru' ? 'ru' : 'kk');

/** The code of what a paper of this kind says; its number, version and letterhead are of the paper, not of its facts. */
export function codeOf({ parts }: PaperDefinition, content: object): string {
  if (parts) return contentCode(parts(content));
  const { document: _document, school: _school, ...facts } = content as Record<string, unknown>;
  return contentCode({ c: facts });
}
