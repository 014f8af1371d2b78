// A sealed card: nothing that tells of a child.
import type { CalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { maySee } from '../access';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { see, stateChip } from './words';

/** A sealed card: its number, what was done and when; nobody's name and no text. */
export function sealedCard(room: QueryRoom, row: Card): CardView {
  const { desk } = room;
  const { language } = desk;
  const day = (on: CalendarDate | null, text: string) =>
    on === null ? [] : [{ when: dayAndMonth(on)[language], text }];
  return {
    cardId: row.id,
    name: see(language, 'sealed.name'),
    classWords: '',
    number: cardNumber(row)[language],
    state: 'REFUSED',
    stateChip: stateChip('REFUSED', language),
    source: row.source === 'AGENCY' ? 'AGENCY' : 'APPLICATION',
    otherActs: [
      ...(maySee(desk.actor, 'sealed').allowed
        ? [
            {
              act: { screen: 'open-sealed' as const, cardId: row.id },
              title: see(language, 'act.open-sealed'),
            },
          ]
        : []),
      ...(row.sealedOn === null
        ? [{ act: { screen: 'seal' as const, cardId: row.id }, title: see(language, 'act.seal') }]
        : []),
    ],
    closedActs: [],
    needs: [],
    timeline: [
      ...day(row.agencyToldOn, see(language, 'event.agency-told')),
      ...day(row.decidedOn, wordsOf('OUTCOMES', 'REFUSE')[language]),
    ],
    papers: [],
    whoSees: see(language, 'sealed.who-sees'),
    facts: { grounds: [], family: [] },
    versions: {},
  };
}
