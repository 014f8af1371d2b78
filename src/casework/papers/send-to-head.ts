// A draft goes to the head for review: it waits on the head's list, and a letter without a name says so.
import { SendToHead } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { aboutPaper } from './about-paper';

export const sendToHead = defineCommand({
  name: 'send-to-head',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: SendToHead,
  tables: ['Documents'],
  rows: ({ documentId }) => ({ Documents: { ids: [documentId] } }),
  decide(desk, { documentId }) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (paper.state !== 'DRAFT') return { problems: [{ path: [], text: 'problem.paper-not-draft' }] };
    desk.file.change('Documents', paper.id, { state: 'IN_REVIEW', returnedWhy: '', comments: null });
    const to = desk.file
      .all('Staff')
      .filter(
        ({ id, active, email, roles }) =>
          active === true && email !== '' && roles.includes('HEAD') && id !== desk.actor.staffId,
      )
      .map(({ email }) => email);
    const subject = CASEWORK_TEXTS['mail.review-subject'];
    const { kk, ru } = CASEWORK_TEXTS['mail.review'];
    return {
      subject: paperParentOf(paper.id),
      ...(to.length > 0
        ? { mail: { to, subject: `${subject.kk} / ${subject.ru}`, body: `${kk}\n\n${ru}` } }
        : {}),
      done: {
        text: to.length > 0 ? 'done.sent-to-head' : 'done.in-review',
        ...aboutPaper(paper.id),
      },
    };
  },
});
