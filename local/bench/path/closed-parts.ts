// The path: restricted texts, a ground that a second person checks, openings with a reason.
import { createHash } from 'node:crypto';
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

const TEXT = 'Тексерудің мәтіні.';
const CUT_OFF = 'a-text-cut-off';
/** The id a text of the second spreadsheet has follows from the act and the text. */
const textIdOf = (cardId: string): string =>
  `${cardId}-${createHash('sha256').update(`${CUT_OFF}\n${TEXT}`, 'utf8').digest('hex').slice(0, 24)}`;

export const closedParts: Chapter = (ids) => [
  act('change-settings', { values: { restrictedTexts: true } }, PEOPLE.head),
  act(
    'record-restricted',
    { cardId: ids.cardId, kind: 'GROUND_07', keptAs: 'TEXT', receivedOn: '2026-11-02', text: TEXT },
    PEOPLE.head,
  ),
  {
    ...act(
      'record-restricted',
      { cardId: ids.cardId, kind: 'GROUND_07', keptAs: 'TEXT', receivedOn: '2026-11-02', text: TEXT },
      PEOPLE.head,
    ),
    id: CUT_OFF,
    cutOff: true,
  },
  act('adopt-text', { cardId: ids.cardId, textId: textIdOf(ids.cardId) }, PEOPLE.head),
  act(
    'open-closed-part',
    { cardId: ids.cardId, noteId: `${ids.cardId}-Z01`, reason: 'Кеңеске дайындық.' },
    PEOPLE.head,
  ),
  act('open-card-file', {
    cardId: ids.cardId,
    forWhom: 'INSPECTION',
    reason: 'Білім бөлімінің жоспарлы тексеруі.',
  }),
  act('record-restricted', {
    cardId: ids.cardId,
    kind: 'PSYCHOLOGIST_CONCLUSION',
    keptAs: 'PAPER',
    receivedOn: '2026-11-02',
    sheets: 2,
    keptWhere: 'сейф № 2',
  }),
  act('propose-ground', { cardId: ids.cardId, ground: '10' }, PEOPLE.deputy),
  act('check-ground', { checkId: `${ids.cardId}-G01`, answer: 'CONFIRMED' }, PEOPLE.head),
];
