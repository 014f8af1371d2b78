// A paper goes to its signature: its text is read back, the code of this text is put into the foot of its pages and kept, and its document is made read-only.
import { isUnsigned } from '../../model/codes';
import { ForSignature } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { typedTextCode } from '../../model/text-code';
import type { Paper } from '../../register/tables/documents';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import { aboutPaper } from './about-paper';
import { asFixed, fixText } from './fix-text';

export const forSignature = defineCommand({
  name: 'for-signature',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: ForSignature,
  tables: ['Documents'],
  rows: ({ documentId }) => ({ Documents: { ids: [documentId] } }),
  decide(desk, { documentId, finalCode }, outside) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    const wrong = notNow(paper);
    if (wrong) return { problems: [wrong] };
    const fixed = fixText(paper, typedTextCode(finalCode), outside);
    if ('problem' in fixed) return { problems: [fixed.problem] };
    const { text, hasPlace } = fixed;
    desk.file.change('Documents', paper.id, {
      state: 'FOR_SIGNATURE',
      ...asFixed(text),
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
