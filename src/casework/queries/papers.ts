// Papers of a card, of a sitting, or all that wait for something.
import * as z from 'zod/mini';
import { cardIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { cardNumber } from '../numbers';
import { PAPER_TABLES } from '../papers/paper-content';
import { bothRows, standingRows } from '../papers/paper-standing';
import { mayRenew } from '../papers/renew-paper';
import { signersOf } from '../papers/signers';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { PapersView } from '../views';
import { paperRow, see } from './words';

export const papers = defineQuery({
  name: 'papers',
  roles: OFFICE_ROLES,
  input: z.object({ sittingId: z.optional(z.string()), cardId: z.optional(z.string()) }),
  tables: PAPER_TABLES,
  rows(input, known) {
    const sittings = input.sittingId ? [input.sittingId] : input.cardId ? [] : known.openSittings;
    const ofSitting = known
      .ids('Agenda')
      .filter((id) => input.sittingId !== undefined && id.startsWith(`${input.sittingId}-`))
      .map(cardIdOf)
      .filter((id) => id !== '');
    const cards = input.cardId ? [input.cardId] : input.sittingId ? ofSitting : known.openCards;
    return bothRows(standingRows([...sittings, ...cards], known), {
      Documents: { under: [...sittings, ...cards] },
      Cards: { ids: cards },
      Sittings: { ids: sittings },
    });
  },
  show(room): PapersView {
    const { desk } = room;
    const papers = [...desk.file.all('Documents')];
    return {
      papers: papers
        .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
        .map((paper) => {
          const card = desk.file.find('Cards', cardIdOf(paper.id));
          const about = card ?? desk.file.find('Cards', cardIdOf(paper.subjectId));
          const closed = about !== undefined && isSealed(desk, about);
          return {
            ...paperRow(room, paper, true),
            subject: card ? cardNumber(card)[desk.language] : see(desk.language, 'papers.of-sitting'),
            signers: signersOf(desk, paper),
            mend: paper.state !== 'SUPERSEDED' && paper.state !== 'RESERVED' && mayRenew(desk, paper),
            ...(paper.kind === 'D16' ? { sittingId: paper.subjectId } : { planId: paper.subjectId }),
            because: paper.replacesId === '' || closed ? undefined : paper.reason,
            renew:
              paper.state === 'SIGNED' &&
              !papers.some(({ replacesId, state }) => replacesId === paper.id && state !== 'SUPERSEDED') &&
              mayRenew(desk, paper),
            act: {
              screen: 'paper' as const,
              documentId: paper.id,
              ...(card ? { cardId: card.id } : { sittingId: paper.subjectId }),
            },
          };
        }),
    };
  },
});
