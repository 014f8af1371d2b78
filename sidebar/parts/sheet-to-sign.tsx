// What was sent, as a sheet to print and sign: the browser's print, since no paper of it is kept.
import type { ComponentChildren } from 'preact';
import type { CalendarDate } from '../../src/model/calendar-date';
import { longDate } from '../../src/text/dates';
import { usePage } from '../core/page-context';

/** The school and the title above what was sent, the day and the person below it, and the button that prints. */
export function SheetToSign({ title, children }: { title: string; children: ComponentChildren }) {
  const { words, boot } = usePage();
  return (
    <>
      <p class="printed matter">
        {boot.school}
        <br />
        <strong>{title}</strong>
      </p>
      {children}
      <p class="printed matter">
        {words.say(longDate(boot.today as CalendarDate))}
        <br />
        {[boot.person?.position, boot.person?.name].filter(Boolean).join(', ')} ____________________
      </p>
      <div class="matter">
        <button type="button" class="button wide" onClick={() => print()}>
          {words.t('page.print')}
        </button>
      </div>
    </>
  );
}
