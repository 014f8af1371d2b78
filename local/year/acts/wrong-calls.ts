// Calls that nobody should get away with: of strangers, of the wrong role, of unknown records, of a version long gone.
import { addDays } from '../../sample/working-days';
import type { Habit } from '../habit';

export const wrongCalls: Habit = {
  async daily(world) {
    const { chance, staff } = world;
    if (!chance.of(0.06)) return;
    const [cardId = 'P00001-K01'] = world.stories.keys();
    const teacher = chance.pick(staff.teachers);
    await world.wrong({ email: 'bireu@uly-mektep.example' }, 'hand-to-deputy', {
      cardId,
      handedOn: world.today,
    });
    await world.wrong(teacher, 'record-primary-information', {
      cardId,
      family: [],
      whereabouts: 'x',
      situation: 'DIFFICULT_LIFE_SITUATION',
      description: 'x',
      gatheredOn: world.today,
    });
    await world.wrong(teacher, 'submit-to-council', { cardId, submittedOn: world.today });
    await world.wrong(world.keeper, 'hand-to-deputy', { cardId: 'P99999-K01', handedOn: world.today });
    await world.wrong(world.keeper, 'hand-to-deputy', { cardId });
    await world.wrong(world.keeper, 'convene-sitting', {
      heldOn: world.today,
      heldAt: '25:00',
      place: '',
      items: [],
    });
    await world.wrong(world.keeper, 'receive-material', {
      cardId,
      kind: 'CHARACTERISTIC',
      receivedOn: addDays(world.today, 1),
      sheets: 1,
      keptWhere: 'сейф',
    });
    await world.wrong(staff.secretary, 'change-settings', { values: { quorum: 'nobody' } });
    await world.wrong(
      staff.secretary,
      'save-pupil',
      {
        pupilId: 'P00001',
        lastName: 'Ахметов',
        firstName: 'Дамир',
        grade: 7,
        classLetter: 'Б',
        language: 'kk',
      },
      { seen: { 'Pupils/P00001': 99 } },
    );
  },
};
