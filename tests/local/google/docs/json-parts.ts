// Parts of Docs' JSON that tests name.
import type { StructuralElementJson } from '../../../../local/google/docs/json';

export type ParagraphJson = NonNullable<StructuralElementJson['paragraph']>;
export type TableJson = NonNullable<StructuralElementJson['table']>;
export type TableCellJson = NonNullable<
  NonNullable<NonNullable<TableJson['tableRows']>[number]['tableCells']>[number]
>;
