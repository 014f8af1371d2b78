// Now and then a parent asks what is held about the child: who asks is checked, the paper is made, given and signed, or it is said why not.
import type { Habit } from '../habit';
import type { World } from '../world';
import type { CardStory } from '../year-log';

const PROOF = 'Жеке куәлік, туу туралы куәлік';

async function asks(world: World, { cardId }: CardStory): Promise<void> {
  const card = await world.ask('card', { cardId }, world.keeper);
  const parentId = card?.facts.family.find(({ legalRepresentative }) => legalRepresentative)?.parentId;
  const stranger = parentId === undefined || world.chance.of(0.2);
  const [, kinship = ''] = stranger || world.chance.of(0.3) ? [] : ['', PROOF];
  await world.act(world.keeper, 'record-data-request', {
    cardId,
    askedOn: world.today,
    ...(stranger ? { whom: 'Көршісі' } : { parentId }),
    way: 'HANDED',
    kinship,
  });
}

/** What the parent is given names no other child of the school. */
async function gives(world: World, cardId: string, requestId: string): Promise<void> {
  const offers = await world.ask('paper-offers', { on: cardId }, world.keeper);
  const about = () =>
    offers?.offers
      .find(({ kind }) => kind === 'D35')
      ?.subjects.find(({ subjectId }) => subjectId === requestId);
  if (!about()) {
    const checked = await world.act(world.keeper, 'answer-data-request', {
      requestId,
      answer: 'CHECKED',
      on: world.today,
      kinship: PROOF,
    });
    if (!checked) return;
  }
  const made = await world.act(world.keeper, 'make-paper', {
    kind: 'D35',
    subjectId: requestId,
    language: 'kk',
  });
  if (!made?.documentId) return;
  await world.act(world.keeper, 'mark-signed', {
    documentId: made.documentId,
    signedOn: world.today,
    signers: ['Басшы'],
  });
  await world.act(world.keeper, 'answer-data-request', {
    requestId,
    answer: 'GIVEN',
    on: world.today,
    way: 'HANDED',
  });
}

export const dataRequests: Habit = {
  async daily(world) {
    for (const story of world.stories.values())
      if (story.measures.size > 0 && world.rarely('a parent asks what is held', 0.002))
        await asks(world, story);
  },
  screens: {
    async 'answer-data-request'(world, { act, subject }) {
      const { cardId, recordId } = act;
      if (!cardId || !recordId || !world.ready(`data ${recordId}`, 0.7, [1, 3])) return;
      if (subject?.includes('Көршісі'))
        await world.act(world.keeper, 'answer-data-request', {
          requestId: recordId,
          answer: 'REFUSED',
          on: world.today,
          reason: 'Баланың заңды өкілі емес.',
        });
      else await gives(world, cardId, recordId);
    },
  },
};
