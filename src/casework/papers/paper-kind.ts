// The shape of a kind of paper: what it is made of, what it can be made about, what it says, who signs it. Pure.
import type { ContentPart } from '../../documents/content-code';
import type { PaperKind } from '../../model/codes';
import type { ParagraphId } from '../../order/paragraph';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import type { Bilingual, Language } from '../../text/bilingual';
import type { Known } from '../command';
import type { Desk } from '../desk';

/** Something a paper of this kind can be made about. */
export interface PaperSubject {
  /** Id of the record the paper is about. */
  id: string;
  /** The paper's number, where it is known; '' leaves a line to write on. */
  number: string | Bilingual;
  /** Languages its reader wants, the first by habit; both stay possible. */
  languages: readonly Language[];
  /** Tells several subjects of one kind apart: a day, an addressee. */
  about?: Bilingual;
}

export interface PaperDefinition<V extends object = object> {
  readonly kind: PaperKind;
  /** Name of the template without its language: `minutes`. */
  readonly template: string;
  /** Paragraphs the paper rests on. */
  readonly paragraphs: readonly ParagraphId[];
  /** Tables whose id columns are read, besides the papers'. */
  readonly tables: readonly TableName[];
  /** Rows it is made of, all under what the paper hangs on: the card, the sitting, the school year. */
  rows(parent: string, known: Known): RowRequest;
  /** Single columns of all rows it is made of: a paper about a year counts over many cards. Not read for what may be made. */
  readonly columns?: RowRequest;
  /** What it can be made about now; none where an act reserves it. */
  subjects(desk: Desk, parent: string): readonly PaperSubject[];
  /** The fields of its template; undefined when what it is about is gone. */
  content(desk: Desk, paper: Paper, language: Language): V | undefined;
  /** Parts of the content that change apart from each other; one part when not given. */
  parts?(content: V): Partial<Record<ContentPart, unknown>>;
  /** Ids of the staff who sign. */
  signers(desk: Desk, paper: Paper): readonly (string | undefined)[];
  /** Whether the next version of a signed one may be made now; always when not given. */
  mayRenew?(desk: Desk, paper: Paper): boolean;
  /** Whether the decision it rests on still stands; always when not given. */
  stands?(desk: Desk, paper: Paper): boolean;
}

export const definePaper = <V extends object>(definition: PaperDefinition<V>): PaperDefinition<V> =>
  definition;
