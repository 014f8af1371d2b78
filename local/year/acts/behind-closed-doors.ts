// What few may read: a refusal is sealed and opened with a reason, a conclusion is kept on paper, a ground that names belief is checked by a second person (¶14, ¶15, ¶22).
import type { Habit } from '../habit';
import type { World } from '../world';

/** From this day the head lets conclusions be kept in the second spreadsheet. */
const TEXTS_FROM = 40;

/** A psychologist types a conclusion; now and then Google is gone in the middle, and the text is found and bound later. */
async function typesConclusion(world: World, cardId: string): Promise<void> {
  const who = world.staff.psychologists[0];
  const note = {
    cardId,
    kind: 'PSYCHOLOGIST_CONCLUSION' as const,
    keptAs: 'TEXT' as const,
    receivedOn: world.today,
    text: 'Мазасыздық деңгейі жоғары, жеке жұмыс қажет.',
  };
  // The very first text makes its own tab, which takes more calls than a cut leaves.
  const first = world.rarely('the first text', 0);
  const lost = !first && world.rarely('a text cut off', 0.1);
  if (lost) await world.cutOff(who, 'record-restricted', note);
  else await world.act(who, 'record-restricted', note);
  const view = await world.ask('restricted', { cardId }, who);
  for (const textId of view?.unbound ?? []) await world.act(who, 'adopt-text', { cardId, textId });
  if (lost && view?.unbound.length === 0) world.log.faults.push(`${cardId}: a text cut off was not found`);
  if (first) world.later(6, () => typesConclusion(world, cardId));
  const after = await world.ask('restricted', { cardId }, world.staff.head);
  const [written] = (after?.notes ?? []).filter(({ readable }) => readable).slice(-1);
  if (!written) return;
  const { noteId } = written;
  await world.wrong(world.staff.deputy, 'open-closed-part', { cardId, noteId, reason: 'Қызығушылық.' });
  const opened = await world.act(world.staff.head, 'open-closed-part', {
    cardId,
    noteId,
    reason: 'Жоспарды бекіту алдында.',
  });
  const text = opened && (await world.ask('restricted-text', { noteId }, world.staff.head));
  if (opened && text?.text !== note.text) world.log.faults.push(`${noteId}: another text was shown`);
}

export const behindClosedDoors: Habit = {
  begin(world) {
    world.later(TEXTS_FROM, async () => {
      await world.wrong(world.keeper, 'change-settings', { values: { restrictedTexts: true } });
      await world.act(world.staff.head, 'change-settings', { values: { restrictedTexts: true } });
    });
  },
  async daily(world) {
    for (const story of world.stories.values()) {
      const { cardId } = story;
      if (story.measures.size === 0 || story.removed) continue;
      if (world.dayNumber > TEXTS_FROM && world.rarely('a conclusion typed', 0.001))
        await typesConclusion(world, cardId);
      if (world.rarely('a conclusion on paper', 0.002))
        await world.act(world.keeper, 'record-restricted', {
          cardId,
          kind: 'PSYCHOLOGIST_CONCLUSION',
          keptAs: 'PAPER',
          receivedOn: world.today,
          sheets: 2,
          keptWhere: '№ 2 сейф',
        });
    }
  },
  screens: {
    async seal(world, { act: { cardId } }, who) {
      if (!cardId || !world.ready(`seal ${cardId}`, 0.7, [1, 12])) return;
      const envelope = { keptAs: 'PAPER', sheets: 3, keptWhere: '№ 2 сейф' } as const;
      if (!(await world.act(who, 'seal-refusal', { cardId, ...envelope }))) return;
      const { deputy, head } = world.staff;
      await world.wrong(deputy, 'open-closed-part', { cardId, reason: 'Қызығушылық.' });
      if (world.headHere && world.rarely('sealed part opened', 0.3))
        await world.act(head, 'open-closed-part', { cardId, reason: 'Ата-ананың шағымы.' });
    },
    async 'check-ground'(world, { act }, who) {
      if (!act.checkId || !world.ready(`check ${act.checkId}`, 0.3)) return;
      await world.act(who, 'check-ground', {
        checkId: act.checkId,
        answer: world.chance.of(0.7) ? 'CONFIRMED' : 'DECLINED',
      });
    },
  },
};
