// A file is put beside a paper: what came of it, in the words of an act.
import { WorkbookFailure } from '../../register/workbook-port';
import { type FileToPut, FolderGone, type PaperFiles, type Place } from './paper-files';

/** What Drive counted; folders or the file's own id that are to be reserved anew; or why not. */
export type Put =
  | { size: number; digest: string }
  | { gone: readonly string[] }
  | { problem: 'problem.paper-shut' | 'problem.drive-full' };

/** See {@link PaperFiles.put}. Throws what may be tried again. */
export function putInto(
  papers: PaperFiles,
  file: FileToPut,
  content: Parameters<PaperFiles['put']>[1],
  place: Place,
): Put {
  try {
    return papers.put(file, content, place);
  } catch (error) {
    if (error instanceof FolderGone) return { gone: error.ids };
    if (!(error instanceof WorkbookFailure)) throw error;
    // Another account reserved the id.
    if (/not usable/i.test(error.message)) return { gone: [file.id] };
    if (error.kind === 'full') return { problem: 'problem.drive-full' };
    if (error.kind === 'shut') return { problem: 'problem.paper-shut' };
    throw error;
  }
}
