// A paper goes to its signature: its text is read back, the code of this text is put into the foot of its pages and kept, and its document is made read-only.
import { footRequests } from '../../documents/document-text';
import { isUnsigned } from '../../model/codes';
import { ForSignature } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { typedTextCode } from '../../model/text-code';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Outside } from '../ports';
import { aboutPaper } from './about-paper';
import { languageOf } from './blocks';
import { type FinalText, footMark, footWords, partsOf, readFinalText } from './final-text';
import type { PaperFiles } from './paper-files';

export const forSignature = defineCommand({
  name: 'for-signature',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onRemoved: true,
  input: ForSignature,
  tables: ['Documents'],
  rows: ({ documentId }) => ({ Documents: { ids: [documentId] } }),
  decide(desk, { documentId, finalCode }, outside) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    const wrong = notNow(paper);
    if (wrong) return { problems: [wrong] };
    const fixed = fix(paper, typedTextCode(finalCode), outside);
    if ('problem' in fixed) return { problems: [fixed.problem] };
    const { text, hasPlace } = fixed;
    desk.file.change('Documents', paper.id, {
      state: 'FOR_SIGNATURE',
      returnedWhy: '',
      comments: null,
      finalCode: text.code,
      finalParts: partsOf(text.paragraphs),
    });
    return {
      follows: hasPlace ? [] : [{ text: 'follow.no-foot', facts: { code: text.code } }],
      subject: paperParentOf(paper.id),
      done: {
        text: 'done.for-signature',
        facts: { code: text.code },
        ...aboutPaper(paper.id),
        next: { act: { screen: 'paper', kind: 'sign', ...aboutPaper(paper.id) }, text: 'act.sign' },
      },
    };
  },
});

function notNow({ state }: Paper): FieldProblem | undefined {
  if (state === 'SIGNED') return { path: [], text: 'problem.already-signed' };
  if (state === 'FOR_SIGNATURE') return { path: [], text: 'problem.already-for-signature' };
  return isUnsigned(state) ? undefined : { path: [], text: 'problem.paper-not-made' };
}

type Fixed = { text: FinalText; hasPlace: boolean } | { problem: FieldProblem };

const problem = (text: FieldProblem['text'], facts?: FieldProblem['facts']): Fixed => ({
  problem: { path: [], text, ...(facts ? { facts } : {}) },
});

/** Puts the code into the foot and closes the document. Done again, it finds its own code there and changes nothing. */
function fix(paper: Paper, seen: string, outside: Outside | undefined): Fixed {
  const text = readFinalText(
    outside?.papers,
    paper.fileId,
    (words) => outside?.surroundings.sha256(words) ?? '',
  );
  if (!outside?.papers || !text) return problem('problem.paper-shut');
  if (text.suggestions > 0) return problem('problem.open-suggestions', { n: text.suggestions });
  if (seen !== '' && seen !== text.code) return problem('problem.paper-text-changed');
  const requests = footRequests(text.document, footMark(paper), footWords(paper, text.code));
  try {
    if (requests && requests.length > 0)
      outside.papers.edit(paper.fileId, requests, text.document.revisionId);
    close(outside.papers, paper);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    if (error.kind === 'invalid') return problem('problem.paper-text-changed');
    if (error.kind === 'shut') return problem('problem.paper-shut');
    throw error;
  }
  return { text, hasPlace: requests !== undefined };
}

const close = (papers: PaperFiles, { fileId, language }: Paper): void =>
  papers.lock(fileId, true, PAPER_TEXTS['paper.closed'][languageOf(language)]);
