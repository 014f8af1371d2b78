// The text of a paper becomes final: its code goes into the foot of its pages, its document is made read-only.
import { footRequests } from '../../documents/document-text';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { PAPER_TEXTS } from '../../text/paper-texts';
import type { FieldProblem } from '../command';
import type { Outside } from '../ports';
import { languageOf } from './blocks';
import { type FinalText, footMark, footWords, partsOf, readFinalText } from './final-text';
import type { PaperFiles } from './paper-files';

export type Fixed = { text: FinalText; hasPlace: boolean } | { problem: FieldProblem };

const problem = (text: FieldProblem['text'], facts?: FieldProblem['facts']): Fixed => ({
  problem: { path: [], text, ...(facts ? { facts } : {}) },
});

/** Puts the code of the text into the foot and closes the document; `seen` is the code of the text the person saw, '' for none. Done again, it finds its own code there and changes nothing. */
export function fixText(paper: Paper, seen: string, outside: Outside | undefined): Fixed {
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

/** What the row of a paper keeps of its final text. */
export const asFixed = ({ code, paragraphs }: FinalText) => ({
  returnedWhy: '',
  comments: null,
  finalCode: code,
  finalParts: partsOf(paragraphs),
});
