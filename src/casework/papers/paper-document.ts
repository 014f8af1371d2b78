// The document of a begun paper: the copy of its template, filled by one batch, found again where it was cut off.
import { plan as planEdits } from '../../documents/engine/fill-template';
import type { Problem as TemplateProblem } from '../../documents/engine/problem';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import type { PaperFiles, Place } from './paper-files';
import { paperTitle } from './paper-name';
import type { TemplateFiles } from './template-files';

/** A paper whose document is to be made. */
export interface Begun {
  paper: Paper;
  content: object;
  /** Name of the template without its language. */
  template: string;
  /** Code of the facts in {@link Begun.content}. */
  code: string;
  /** The code it was begun with before and not finished; '' when it was not. */
  leftOff: string;
  place: Place;
}

/** The id a copy is found by again: a copy filled with other facts is not found, so that no old text comes under a new number. */
const copyId = (paper: Paper, code: string): string =>
  `${paper.id}.${paper.edition ?? 1}.${code.replace(/\w-| /g, '').slice(0, 40)}`;

/** The paper's document, and why the school's own template was not used for it. */
export interface Made {
  fileId: string;
  trouble: TemplateProblem[] | 'GONE' | undefined;
}

/** A copy of the school's template, filled; where that one is gone or has a problem, of the template that ships. Throws {@link FolderGone}. */
export function makeDocument(
  { papers, templates }: { readonly papers: PaperFiles; readonly templates: TemplateFiles },
  { paper, content, template, code, leftOff, place }: Begun,
): Made {
  const language: Language = paper.language === 'ru' ? 'ru' : 'kk';
  const name = `${template}-${language}`;
  const title = paperTitle(paper, language);
  const paperId = copyId(paper, code);
  const left = paper.state === 'BEGUN' ? papers.find(copyId(paper, leftOff)) : undefined;
  const before = leftOff === code ? left : undefined;
  if (left !== undefined && before === undefined) papers.discard(left);
  let own = before ?? papers.copy(name, paperId, title, place);
  let problems = own === undefined ? undefined : fillDocument(papers, own, content);
  if (before !== undefined && problems) {
    // It was copied before: the template may be mended since.
    papers.discard(before);
    own = papers.copy(name, paperId, title, place);
    problems = own === undefined ? undefined : fillDocument(papers, own, content);
  }
  if (own !== undefined && problems === undefined) return { fileId: own, trouble: undefined };
  if (own !== undefined) papers.discard(own);
  if (problems) templates.judged(name, problems.length);
  const shipped = papers.copyShipped(name, paperId, title, place);
  const ours = fillDocument(papers, shipped, content);
  if (ours) {
    papers.discard(shipped);
    throw new Error(
      `template ${name}: ${ours.map(({ code, excerpt }) => `${code} «${excerpt}»`).join(', ')}`,
    );
  }
  return { fileId: shipped, trouble: problems ?? 'GONE' };
}

/** So often a copy is read again when somebody typed into it meanwhile. */
const READINGS = 3;

/** Fills a copy; answers with the problems that left it as it was. */
function fillDocument(papers: PaperFiles, fileId: string, content: object): TemplateProblem[] | undefined {
  for (let reading = 1; ; reading++) {
    const document = papers.read(fileId);
    if (document.filled) return undefined;
    const edits = planEdits(document, content, { strict: true });
    if ('problems' in edits) return edits.problems;
    try {
      papers.fill(fileId, edits.requests, document.revisionId);
      return undefined;
    } catch (error) {
      const isTypedInto = error instanceof WorkbookFailure && /revision/i.test(error.message);
      if (isTypedInto && reading < READINGS) continue;
      // Somebody who makes the same paper may have filled it since it was read.
      if (papers.read(fileId).filled) return undefined;
      throw isTypedInto ? new WorkbookFailure('busy', error.message) : error;
    }
  }
}
