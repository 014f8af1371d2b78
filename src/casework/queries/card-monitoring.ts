// Work done, measures finished and marks of control on a card's timeline (¶10, ¶19).
import type { CalendarDate } from '../../model/calendar-date';
import { measureIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import type { QueryRoom } from '../query';
import { see, staffShort } from './words';

/** So many entries of work stand on the card; all of them on their measure's own screen. */
const ENTRIES = 12;

export function monitoringEvents(
  { desk }: QueryRoom,
  row: Card,
  add: (on: CalendarDate | null, text: string, more?: { who?: string }) => void,
): void {
  const { language } = desk;
  const works = desk.file
    .all('Works', row.id)
    .filter(({ mistaken }) => mistaken !== true)
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1));
  for (const work of works.slice(0, ENTRIES)) {
    const measure = desk.file.find('Measures', measureIdOf(work.id));
    add(
      work.doneOn,
      see(language, 'event.work', { text: [measure?.name, work.what].filter(Boolean).join(': ') }),
      { who: work.outsider || staffShort(desk, work.by) },
    );
  }
  for (const measure of desk.file.all('Measures', row.id))
    add(
      measure.doneOn,
      see(language, 'event.measure-done', {
        name: measure.name,
        quality: measure.quality === '' ? '' : wordsOf('PLAN_RESULTS', measure.quality)[language],
      }),
      { who: staffShort(desk, measure.assessedBy) },
    );
  for (const mark of desk.file.all('Controls', row.id))
    add(mark.madeOn, see(language, 'event.control', { note: mark.note }), {
      who: staffShort(desk, mark.madeBy),
    });
}
