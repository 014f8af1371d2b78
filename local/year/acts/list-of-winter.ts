// In the winter the list of the whole school is brought in again: a newcomer is in it, somebody of the register is not (¶23).
import type { Habit } from '../habit';
import { markOf, type World } from '../world';

const ON = 80;
/** So many children of the register the list forgets at most. */
const FORGOTTEN = 2;

async function bringIn(world: World): Promise<void> {
  const { keeper, today } = world;
  const placed = [...world.stories.values()]
    .filter(
      ({ measures, removed, cardId }) =>
        measures.size > 0 && !removed && world.pupils.has(cardId.slice(0, 6)),
    )
    .map(({ cardId }) => cardId.slice(0, 6));
  const forgotten = placed.slice(0, FORGOTTEN);
  const here = [...world.pupils.keys()].filter((id) => !forgotten.includes(id));
  const pupil = {
    lastName: 'Жаңабергенов',
    firstName: 'Алдияр',
    patronymic: '',
    bornOn: '2015-02-11',
    grade: 5,
    classLetter: 'А',
    language: 'kk' as const,
  };
  const rows = [{ line: 2, pupil }];
  const schoolYear = '2026-2027';
  const looked = await world.ask(
    'check-roster',
    { kind: 'PUPILS', schoolYear, withLanguage: true, rows },
    keeper,
  );
  if (looked?.rows[0]?.state !== 'new') world.log.faults.push(`check-roster: ${JSON.stringify(looked)}`);
  const done = await world.act(keeper, 'import-roster', {
    kind: 'PUPILS',
    file: 'qys.csv',
    fileMark: markOf(`${today} ${here.join()}`),
    schoolYear,
    whole: true,
    withLanguage: true,
    rowsInFile: here.length + rows.length,
    refused: 0,
    pupils: rows,
    here,
    last: true,
  });
  if (done) world.addPupil(pupil);
}

export const listOfWinter: Habit = {
  begin(world) {
    world.later(ON, () => bringIn(world));
  },
  screens: {
    async 'missing-pupil'(world, { act }, who) {
      const { importId, pupil } = JSON.parse(act.kind ?? '{}') as {
        importId: string;
        pupil: { pupilId: string };
      };
      if (!world.ready(`missing ${pupil.pupilId}`, 0.5)) return;
      await world.act(who, 'pupil-is-here', {
        importId,
        pupilId: pupil.pupilId,
        reason: 'Бала сабаққа келіп жүр, тізімге енбей қалған.',
      });
    },
  },
};
