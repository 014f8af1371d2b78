// The daily look at the school's documents: templates in the bin, gone or broken, and papers whose remarks wait. It stops where Google's quota ends and goes on the next day.
import { suggestionsIn } from '../../documents/document-text';
import { checkTemplate } from '../../documents/engine/fill-template';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Outside } from '../ports';
import { fieldExample } from './paper-fields';
import type { SchoolTemplate } from './template-files';

/** What the last look found. */
export interface SeenNote {
  readonly templates: readonly Pick<SchoolTemplate, 'name' | 'state'>[];
  /** Open comments and suggestions of a paper, by its id; papers without any are left out. */
  readonly remarks: Readonly<Record<string, number>>;
}

/** So many documents one look reads: a template is read again only when somebody changed it. */
const MOST_TEMPLATES = 5;
const MOST_PAPERS = 15;

/** Does one piece of the look; false where Google refuses more for now. */
function looked(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.kind === 'invalid') throw error;
    // One document that is closed or gone says nothing of the others.
    return error.kind === 'shut';
  }
}

/** Looks at every template with one question to Drive, and reads those that were changed since they were read last. */
export function lookAtTemplates({ templates: files }: Pick<Outside, 'templates'>): void {
  if (!files) return;
  const found: SchoolTemplate[] = [];
  if (!looked(() => found.push(...files.list().templates))) return;
  const shipped = files.shipped();
  for (const { name } of found.filter(({ unread }) => unread === true).slice(0, MOST_TEMPLATES)) {
    const goesOn = looked(() => {
      const read = files.read(name);
      const language = name.endsWith('-ru') ? 'ru' : 'kk';
      if (read && read !== 'GONE')
        files.judged(
          name,
          checkTemplate(read.document, shipped[name]?.fields ?? [], (path) => fieldExample(path, language))
            .problems.length,
        );
    });
    if (!goesOn) return;
  }
}

/** Counts the open comments and suggestions of papers that nobody signed yet, whoever wrote them. */
export function lookAtPapers(
  { papers, seen }: Pick<Outside, 'papers' | 'seen'>,
  made: readonly { id: string; fileId: string }[],
): void {
  for (const { id, fileId } of made.slice(0, MOST_PAPERS)) {
    const goesOn = looked(() => {
      if (papers) seen?.remarks(id, papers.comments(fileId).length + suggestionsIn(papers.read(fileId)));
    });
    if (!goesOn) return;
  }
}
