// A difference between a paper and the register that is meant: marked with a reason, kept with the version of the paper.
import { digestOf } from '../../documents/content-code';
import { isUnsigned } from '../../model/codes';
import { MarkDifference } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { aboutPaper } from './about-paper';

/** So many may be marked on one version. */
const MOST = 50;

/** What a difference is known by; its words are not kept a second time. */
export const markOf = (before: string, after: string): string => digestOf(`${before}\n${after}`).slice(-12);

export const markDifference = defineCommand({
  name: 'mark-difference',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: MarkDifference,
  tables: ['Documents'],
  rows: ({ documentId }) => ({ Documents: { ids: [documentId] } }),
  decide(desk, { documentId, mark, why }) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (!isUnsigned(paper.state)) return { problems: [{ path: [], text: 'problem.paper-not-draft' }] };
    const others = paper.marks.filter((each) => each.mark !== mark);
    if (others.length >= MOST) return { problems: [{ path: ['mark'], text: 'problem.too-many' }] };
    desk.file.change('Documents', paper.id, {
      marks: [...others, { mark, why, by: desk.actor.staffId, on: desk.today }],
    });
    return {
      subject: paperParentOf(paper.id),
      done: { text: 'done.difference-marked', ...aboutPaper(paper.id) },
    };
  },
});
