// A card's papers are put together as one file to print or save: who did it, when, for whom and why is on record before.
import { OpenCardFile } from '../../model/inputs/privacy';
import { wordsOf } from '../../text/code-texts';
import { isOffice } from '../access';
import { defineCommand } from '../command';
import { RESTRICTED_ROLES, worksOn } from '../preparation/restricted-texts';
import { isSealed } from './sealing';

export const openCardFile = defineCommand({
  name: 'open-card-file',
  paragraphs: [],
  roles: RESTRICTED_ROLES,
  onEnded: true,
  input: OpenCardFile,
  tables: ['Cards', 'Materials', 'Openings'],
  rows: ({ cardId }) => ({
    Cards: { ids: [cardId] },
    Materials: { under: [cardId] },
  }),
  unknown(desk, { cardId }) {
    const card = desk.file.find('Cards', cardId);
    return card && worksOn(desk, card) ? undefined : [{ path: ['cardId'], text: 'problem.card-unknown' }];
  },
  decide(desk, { cardId, forWhom, reason }) {
    const card = desk.file.get('Cards', cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    if (isSealed(desk, card)) return { problems: [{ path: [], text: 'problem.file-closed' }] };
    if (forWhom === 'INSPECTION' && !isOffice(desk.actor))
      return { problems: [{ path: ['forWhom'], text: 'problem.file-not-yours' }] };
    const language = desk.settings.language === 'ru' ? 'ru' : 'kk';
    desk.file.add('Openings', card.id, {
      part: 'FILE',
      staffId: desk.actor.staffId,
      openedOn: desk.today,
      openedAt: desk.now,
      reason: [wordsOf('FILE_READERS', forWhom)[language], reason].filter(Boolean).join(': '),
    });
    return { subject: card.id, done: { text: 'done.file-opened' } };
  },
});
