// Papers whose text is for whoever may read restricted texts.
import { paperKindOf } from './record-id';

/** The psychologist's conclusion (¶14). */
export const isRestrictedPaper = (kind: string): boolean => kind === 'D09';

/** Whether this is the id of such a paper, or of a copy made for one (`…-D09-01.1.code`). */
export const isRestrictedId = (paperId: string): boolean =>
  isRestrictedPaper(paperKindOf(paperId.split('.')[0] ?? ''));
