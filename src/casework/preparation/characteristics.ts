// The class teacher's characteristic written on the page by whoever it was asked of (¶14). The signed paper of it is received apart.
import { WriteCharacteristic } from '../../model/inputs/assessment';
import { cardIdOf } from '../../model/record-id';
import type { Characteristic } from '../../register/tables/characteristics';
import type { Material } from '../../register/tables/materials';
import { isDecided, isOver } from '../card-state';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import type { Act } from '../views';

/** Whether a material is a characteristic that this person was asked for and the council still waits for. Needs the card. */
export function isAskedOf(desk: Desk, { id, kind, askedOf, askedOn, receivedOn }: Material): boolean {
  const card = desk.file.find('Cards', cardIdOf(id));
  return (
    kind === 'CHARACTERISTIC' &&
    askedOf === desk.actor.staffId &&
    askedOn !== null &&
    receivedOn === null &&
    card !== undefined &&
    !isOver(card) &&
    !isDecided(card)
  );
}

/** What was written for a material; undefined while nothing was. Needs Characteristics under the card. */
export const writtenFor = (desk: Desk, materialId: string): Characteristic | undefined =>
  desk.file.all('Characteristics', cardIdOf(materialId)).find((each) => each.materialId === materialId);

/** The characteristic of a card whose text was handed in and not asked for anew; undefined while there is none. Needs Materials and Characteristics under the card. */
export const handedIn = (desk: Desk, cardId: string): Characteristic | undefined =>
  desk.file
    .all('Materials', cardId)
    .filter(({ kind, writtenOn }) => kind === 'CHARACTERISTIC' && writtenOn !== null)
    .map(({ id }) => writtenFor(desk, id))
    .pop();

/** Where the office goes on with a material that was asked for: a text that was handed in becomes its paper first. Needs Documents under the card. */
export function goesOnWith(desk: Desk, { id, kind, writtenOn }: Material): Act {
  const cardId = cardIdOf(id);
  const lacksPaper =
    writtenOn !== null && !desk.file.all('Documents', cardId).some((paper) => paper.kind === 'D08');
  return lacksPaper ? { screen: 'new-paper', cardId } : { screen: 'receive-material', cardId, kind };
}

/** Said of any material, so that nothing is learnt of those of others. */
const NOT_ASKED: FieldProblem[] = [{ path: ['materialId'], text: 'problem.characteristic-not-asked' }];

export const writeCharacteristic = defineCommand({
  name: 'write-characteristic',
  paragraphs: [14],
  roles: [],
  input: WriteCharacteristic,
  tables: ['Cards', 'Materials', 'Characteristics'],
  rows({ materialId }) {
    const under = [cardIdOf(materialId)];
    return { Cards: { ids: under }, Materials: { ids: [materialId] }, Characteristics: { under } };
  },
  unknown(desk, { materialId }) {
    const material = desk.file.find('Materials', materialId);
    return material && isAskedOf(desk, material) ? undefined : NOT_ASKED;
  },
  decide(desk, { materialId, text }) {
    const material = desk.file.get('Materials', materialId);
    if (!material || !isAskedOf(desk, material)) return { problems: NOT_ASKED };
    const fields = { materialId, writtenBy: desk.actor.staffId, text };
    const written = writtenFor(desk, materialId);
    if (written) desk.file.change('Characteristics', written.id, fields);
    else desk.file.add('Characteristics', cardIdOf(materialId), fields);
    desk.file.change('Materials', materialId, { writtenOn: desk.today });
    return { subject: cardIdOf(materialId), done: { text: 'done.characteristic' } };
  },
});
