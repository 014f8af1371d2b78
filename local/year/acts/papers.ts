// Papers are made, signed some days later, and made anew when the register has changed (¶17, ¶18).
import type { Habit } from '../habit';

export const papers: Habit = {
  screens: {
    async paper(world, { act }, who) {
      const { documentId, sittingId, cardId } = act;
      if (!documentId || !world.ready(`paper ${documentId}`, 0.5, [1, 3])) return;
      world.forget(`paper ${documentId}`);
      if (sittingId && world.rarely('papers of a sitting', 0.2))
        await world.ask('sitting-papers', { sittingId }, who);
      const view = await world.ask('papers', sittingId ? { sittingId } : { cardId }, who);
      const paper = view?.papers.find((each) => each.documentId === documentId);
      if (!paper) return;
      const outdated = paper.outdated !== undefined;
      if (paper.state === 'SIGNED')
        await world.act(who, 'renew-paper', { documentId, reason: 'Деректер кейін түзетілді.' });
      else if (paper.state === 'DRAFT' && !outdated) {
        if (!world.ready(`sign ${documentId}`, 0.7, [1, 4])) return;
        const [one, ...others] = paper.signers;
        if (sittingId && one && others.length > 0 && world.rarely('one signature', 0.1)) {
          await world.act(who, 'mark-signed', { documentId, signedOn: world.today, signers: [one] });
          const after = await world.ask('papers', { sittingId }, who);
          const state = after?.papers.find((each) => each.documentId === documentId)?.state ?? '';
          world.shown.unsigned.at(documentId, state === 'DRAFT', state);
        }
        await world.act(who, 'mark-signed', {
          documentId,
          signedOn: world.today,
          signers: paper.signers.length > 0 ? paper.signers : ['Басшы'],
        });
      } else
        await world.act(who, 'make-paper', {
          documentId,
          ...(paper.state === 'DRAFT' ? { again: true } : {}),
        });
    },
  },
};
