// Checks a paper by the code in its foot: which paper and version it is, whether it was signed, whether its document still says the same.
import * as z from 'zod/mini';
import { differences } from '../../documents/document-text';
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import { typedTextCode } from '../../model/text-code';
import type { Paper } from '../../register/tables/documents';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { partsOf, readFinalText } from '../papers/final-text';
import { paperName } from '../papers/paper-name';
import { mayReadPaper } from '../papers/paper-readers';
import { isSealed } from '../privacy/sealing';
import { defineQuery, type QueryRoom } from '../query';
import type { CheckPaperView, TextDifference } from '../views';
import { documentUrl, see } from './words';

const COLUMNS = [
  'kind',
  'subjectId',
  'number',
  'edition',
  'language',
  'state',
  'fileId',
  'signedOn',
  'finalCode',
  'finalParts',
] as const;
type Found = Pick<Paper, 'id' | (typeof COLUMNS)[number]>;

export const checkPaper = defineQuery({
  name: 'check-paper',
  roles: OFFICE_ROLES,
  input: z.object({ code: z.string().check(z.maxLength(40, 'too-long')) }),
  tables: ['Documents', 'Cards'],
  rows: () => ({ Documents: { columns: COLUMNS }, Cards: { columns: ['outcome'] } }),
  show(room, { code }): CheckPaperView {
    const { language, file } = room.desk;
    const typed = typedTextCode(code);
    const none = { lines: [], differences: [] };
    if (typed === '') return { tone: 'err', verdict: see(language, 'check.not-a-code'), ...none };
    const papers = file.column('Documents') as readonly Found[];
    const paper = papers.find(({ finalCode }) => finalCode === typed);
    if (!paper) return { tone: 'err', verdict: see(language, 'check.unknown', { code: typed }), ...none };
    const held = holdToCode(room, paper);
    const shut = shutFor(room.desk, paper);
    return {
      tone: held.same && paper.state !== 'SUPERSEDED' ? 'ok' : held.same === false ? 'err' : 'warn',
      verdict: see(language, VERDICTS[String(held.same) as keyof typeof VERDICTS]),
      lines: [
        paperName(paper, language),
        paper.signedOn === null
          ? see(language, 'check.not-signed')
          : see(language, 'check.signed', { day: longDate(paper.signedOn)[language] }),
        ...versionLine(room.desk, papers, paper),
        ...(shut && held.differences.length > 0 ? [see(language, shut)] : []),
      ],
      differences: shut ? [] : held.differences,
      url: documentUrl(room, paper),
      act: {
        screen: 'paper',
        documentId: paper.id,
        ...(cardIdOf(paper.id) !== ''
          ? { cardId: cardIdOf(paper.id) }
          : sittingIdOf(paper.id) !== ''
            ? { sittingId: sittingIdOf(paper.id) }
            : { on: paperParentOf(paper.id) }),
      },
    };
  },
});

/** Why words of this paper are not shown here: its card is a sealed refusal, opened or not, or its kind is for few. */
function shutFor({ actor, file }: Desk, { id, kind }: Found): 'check.closed' | 'pdf.for-few' | undefined {
  const card = file.column('Cards').find((each) => each.id === cardIdOf(id));
  if (card && isSealed({ file }, { id: card.id, outcome: card.outcome ?? '' })) return 'check.closed';
  return kind !== '' && !mayReadPaper(actor, kind) ? 'pdf.for-few' : undefined;
}

const VERDICTS = { true: 'check.same', false: 'check.differs', undefined: 'check.shut' } as const;

/** Whether the document says what it said when the code was given; `same` undefined when it cannot be read. */
function holdToCode(
  { outside, desk }: QueryRoom,
  { fileId, finalCode, finalParts }: Found,
): { same: boolean | undefined; differences: TextDifference[] } {
  const text = outside && readFinalText(outside.papers, fileId, outside.surroundings.sha256);
  if (!text) return { same: undefined, differences: [] };
  if (text.code === finalCode) return { same: true, differences: [] };
  if (finalParts === '') return { same: false, differences: [] };
  const found = differences(finalParts.split(' '), partsOf(text.paragraphs).split(' '));
  return {
    same: false,
    differences: found.slice(0, MOST).map(({ before, after, at }) => ({
      before: before.length === 0 ? '' : see(desk.language, 'check.was', { n: before.length }),
      after: text.paragraphs
        .slice(at, at + after.length)
        .join(' ')
        .slice(0, LONGEST),
    })),
  };
}

/** So many differences are shown, each cut to so many signs. */
const MOST = 12;
const LONGEST = 400;

/** Which version counts now, where it is not this one. */
function versionLine({ language }: Desk, papers: readonly Found[], paper: Found): string[] {
  const newest = papers
    .filter(
      ({ kind, subjectId, language: kept }) =>
        kind === paper.kind && subjectId === paper.subjectId && kept === paper.language,
    )
    .sort((a, b) => (b.edition ?? 1) - (a.edition ?? 1))
    .find(({ state }) => paper.state !== 'SUPERSEDED' || state === 'SIGNED');
  if (!newest || newest.id === paper.id) return [];
  return [
    see(language, newest.state === 'SIGNED' ? 'check.current' : 'check.next', {
      edition: newest.edition ?? 1,
    }),
  ];
}
