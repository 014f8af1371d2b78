// What stands in a paper's document before it goes to its signature: in what it differs from the register, open comments and suggestions, the code of its text.
import * as z from 'zod/mini';
import { differences } from '../../documents/document-text';
import { filledParagraphs } from '../../documents/engine/filled-text';
import { isUnsigned } from '../../model/codes';
import { paperKindOf } from '../../model/record-id';
import { RegisterFault } from '../../register/register-fault';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { languageOf } from '../papers/blocks';
import { readFinalText } from '../papers/final-text';
import { paperKinds } from '../papers/kinds';
import { markOf } from '../papers/mark-difference';
import { definitionOf, paperContent, paperRows } from '../papers/paper-content';
import { templateOf } from '../papers/paper-form';
import { SHUT_TABLES, shutRows, shutTo } from '../papers/paper-readers';
import { bothRows } from '../papers/paper-standing';
import { takeOffers } from '../papers/take-into-record';
import { defineQuery, type QueryRoom } from '../query';
import type { PaperReviewView, TextDifference } from '../views';
import { see, staffShort } from './words';

const isKnown = (documentId: string): boolean =>
  paperKinds().some((kind) => kind === paperKindOf(documentId));

export const paperReview = defineQuery({
  name: 'paper-review',
  roles: OFFICE_ROLES,
  input: z.object({ documentId: z.string() }),
  tables: ({ documentId }) => [
    ...new Set<TableName>([
      'Documents',
      ...SHUT_TABLES,
      ...(isKnown(documentId) ? definitionOf(documentId).tables : []),
    ]),
  ],
  rows: ({ documentId }, known) =>
    isKnown(documentId) ? bothRows(paperRows(documentId, known), shutRows(documentId)) : {},
  show(room, { documentId }): PaperReviewView {
    const { desk, outside } = room;
    const { language } = desk;
    const paper = isKnown(documentId) ? desk.file.find('Documents', documentId) : undefined;
    const shut = paper && shutTo(desk, paper);
    const text =
      outside && paper && !shut && isUnsigned(paper.state)
        ? readFinalText(outside.papers, paper.fileId, outside.surroundings.sha256)
        : undefined;
    if (!paper || !text)
      return {
        finalCode: '',
        said: [see(language, shut ? `pdf.${shut}` : 'review.shut')],
        differences: [],
        comments: [],
      };
    const expected = expectedText(room, paper);
    const comments = openComments(room, paper);
    outside?.seen?.remarks(paper.id, comments.length + text.suggestions);
    const found = expected ? sideBySide(expected.map(unmarked), text.paragraphs.map(unmarked)) : [];
    const offer = takeOffers(desk, paper);
    const shown = found.map((each) => described(desk, paper, each, offer));
    const meant = shown.filter((each) => each.meant !== undefined).length;
    return {
      finalCode: text.code,
      said: [
        found.length > 0
          ? see(language, 'review.differs', { n: found.length })
          : see(language, expected ? 'review.same' : 'review.unknown'),
        ...(meant > 0 ? [see(language, 'review.meant', { n: meant })] : []),
        ...(text.suggestions > 0 ? [see(language, 'review.suggestions', { n: text.suggestions })] : []),
        ...(comments.length > 0 ? [see(language, 'review.comments', { n: comments.length })] : []),
      ],
      differences: [...shown]
        .sort((a, b) => Number(a.meant !== undefined) - Number(b.meant !== undefined))
        .slice(0, MOST),
      comments: comments.slice(0, MOST),
    };
  },
});

/** The mark of the journal stands for the day a paper was made: it grows with every act and is no fact of the paper. */
const unmarked = (paragraph: string): string => paragraph.replace(JOURNAL_MARK, '…');
const JOURNAL_MARK = /\b[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/;

/** So many differences and comments are shown, each cut to so many signs. */
const MOST = 12;
const LONGEST = 300;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A difference as it is shown: what it is marked by, why it is meant, where it can be taken into the record. */
function described(
  desk: Desk,
  paper: Paper,
  { before, after }: TextDifference,
  offer: ReturnType<typeof takeOffers>,
): TextDifference {
  const mark = markOf(before, after);
  const kept = paper.marks.find((each) => each.mark === mark);
  const take = offer(before, after);
  return {
    before: short(before),
    after: short(after),
    mark,
    ...(kept
      ? {
          meant: see(desk.language, 'review.why', {
            why: kept.why,
            who: staffShort(desk, kept.by),
            day: kept.on,
          }),
        }
      : {}),
    ...(take && !kept ? { take } : {}),
  };
}

/** Paragraph by paragraph, one side beside the other. */
function sideBySide(expected: readonly string[], now: readonly string[]): TextDifference[] {
  return differences(expected, now).flatMap(({ before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
      before: before[at] ?? '',
      after: after[at] ?? '',
    })),
  );
}

/** What the register would say in the school's template now; undefined when that cannot be told. */
function expectedText({ desk, outside }: QueryRoom, paper: Paper): string[] | undefined {
  try {
    const content = paperContent(desk, paper);
    if (!content) return undefined;
    const name = `${templateOf(desk, definitionOf(paper.id), paper)}-${languageOf(paper.language)}`;
    const template = outside?.templates?.read(name);
    return template === undefined || template === 'GONE'
      ? undefined
      : filledParagraphs(template.document, content);
  } catch (error) {
    if (error instanceof RegisterFault) return undefined;
    throw error;
  }
}

function openComments({ outside }: QueryRoom, { fileId }: Paper): PaperReviewView['comments'] {
  try {
    return (outside?.papers?.comments(fileId) ?? []).map(({ text, quote }) => ({
      text: short(text),
      quote: short(quote),
    }));
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'shut') return [];
    throw error;
  }
}
