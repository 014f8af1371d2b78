// Whether a paper still says what the register says: computed on reading, never cached, never a cause to touch the paper.
import { type ContentPart, changedParts } from '../../documents/content-code';
import { isUnsigned } from '../../model/codes';
import { paperKindOf, paperParentOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import { RegisterFault } from '../../register/register-fault';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import { fillIn, type Language } from '../../text/bilingual';
import { VIEW_TEXTS } from '../../text/view-texts';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { codeOf, definitionOf, isJudged, paperContent, paperRows } from './paper-content';

/** What made a paper out of date; `x`: the decision or the approval that the plan rests on does not stand. */
export type OutdatedPart = ContentPart | 'x';

/** In what a made paper differs from the register; none when it agrees, is not made, or cannot be judged. */
export function outdatedParts(desk: Desk, paper: Paper): OutdatedPart[] {
  if (!isUnsigned(paper.state) && paper.state !== 'SIGNED') return [];
  try {
    const definition = definitionOf(paper.id);
    const content = paperContent(desk, paper);
    const parts: OutdatedPart[] = content ? changedParts(paper.contentCode, codeOf(definition, content)) : [];
    return definition.stands?.(desk, paper) === false ? [...parts, 'x'] : parts;
  } catch (error) {
    // A row that a hand edit broke is told apart; nothing is said of a paper that rests on it.
    if (error instanceof RegisterFault) return [];
    throw error;
  }
}

/** «ескірді: қатысу, шешім» of a paper; undefined while it says what the register says. */
export function outdatedWords(desk: Desk, paper: Paper, language: Language): string | undefined {
  const parts = outdatedParts(desk, paper);
  if (parts.length === 0) return undefined;
  const what = parts.map((part) => VIEW_TEXTS[`paper.part.${part}`][language]).join(', ');
  return fillIn(language, VIEW_TEXTS['paper.outdated'], { what });
}

/** Rows by which lists judge the papers hanging on these cards and sittings; nothing of those without a paper. */
export const standingRows = (parents: readonly string[], known: Known): RowRequest =>
  known
    .ids('Documents')
    .filter((id) => isJudged(paperKindOf(id)) && parents.includes(paperParentOf(id)))
    .reduce<RowRequest>((rows, id) => bothRows(rows, paperRows(id, known)), {});

/** Two requests for rows as one. */
export function bothRows(one: RowRequest, other: RowRequest): RowRequest {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as TableName[];
  const joined = (name: TableName, key: 'ids' | 'under' | 'columns') => [
    ...new Set([...(one[name]?.[key] ?? []), ...(other[name]?.[key] ?? [])]),
  ];
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        ids: joined(name, 'ids'),
        under: joined(name, 'under'),
        columns: joined(name, 'columns'),
        ...(one[name]?.all || other[name]?.all ? { all: true } : {}),
      },
    ]),
  );
}
