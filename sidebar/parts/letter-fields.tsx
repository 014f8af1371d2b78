// What every letter says of itself: whose, its number and days, and the number it is registered under.
import { useRef } from 'preact/hooks';
import { isCalendarDate } from '../../src/model/calendar-date';
import type { ActForm, Field } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { TextField, TimeField } from '../fields/text-fields';
import { Note, Para } from './marks';

type LetterForm = ActForm<'receive-agency-information'> | ActForm<'receive-transfer-information'>;

/** What a letter says of itself, until when it waits for its number and why, and its number. */
export function LetterFields({ form, term }: { form: LetterForm; term?: boolean }) {
  const at = form.at as (field: string) => Field<never>;
  return (
    <>
      <TextField of={at('sender')} />
      <TextField of={at('letterNo')} optional width={12} />
      <DateField of={at('letterDate')} toward="past" ahead optional far />
      <DateField of={at('receivedOn')} toward="past" />
      <TimeField of={at('receivedAt')} optional />
      {term && <LetterTerm values={form.values} />}
    </>
  );
}

function LetterTerm({ values }: { values: { receivedOn?: string; receivedAt?: string | null } }) {
  const { words } = usePage();
  const { receivedOn, receivedAt } = values;
  const at = /^\d\d:\d\d$/.test(receivedAt ?? '') ? receivedAt : undefined;
  const { view } = useView(
    'letter-term',
    isCalendarDate(receivedOn) ? { receivedOn, receivedAt: at } : undefined,
  );
  // What was said last stays until the next is known, and its place is kept before: the fields below do not move.
  const last = useRef(view);
  if (view) last.current = view;
  const said = last.current;
  return (
    <div class="term">
      {said && (
        <Note tone="plain">
          <strong>{words.t('page.letter.until', { due: said.due })}</strong>{' '}
          <Para of={{ id: '11', label: words.paragraph('11') }} />
          <p class="hint">{said.why}</p>
        </Note>
      )}
    </div>
  );
}

/** The number in the same act; the day left empty leaves it for later. */
export function LetterNumber({ form }: { form: LetterForm }) {
  const at = form.at as (field: string) => Field<never>;
  return (
    <>
      <DateField of={at('registeredOn')} toward="past" optional />
      {form.values.registeredOn && <TextField of={at('number')} optional width={8} />}
    </>
  );
}
