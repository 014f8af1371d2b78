// What the days after the year must have done, and must not have done: grades once, nobody removed, expired cards without a word of the child (¶23).
import type { Afterwards } from '../afterwards';
import { type Book, type Checked, cardOf, Look } from './book';

/** Holds the workbook of those days against the one of the year's end. */
export function afterwardsChecks(before: Book, after: Book, { foretold, expired }: Afterwards): Checked[] {
  const [grades, removed, forgotten] = [
    new Look('next year', 'each pupil goes up one grade, once; the last grade leaves'),
    new Look('I-17 next year', 'neither the new year nor leaving school changed a card'),
    new Look('T25', 'an expired card keeps its number and dates, and no name or text'),
  ] as const;
  for (const was of before.rows('Pupils')) {
    const now = after.find('Pupils', was.id);
    if (!now || !was.yes('active')) continue;
    const [grade, next] = [Number(was.text('grade')), Number(now.text('grade'))];
    if (grade >= foretold.lastGrade)
      grades.at(was.id, !now.yes('active') && now.day('leftOn') !== '', 'is here');
    else grades.at(was.id, now.yes('active') && next === grade + 1, `${grade} → ${next}`);
  }
  for (const was of before.rows('Cards')) {
    const now = after.find('Cards', was.id);
    const kept = (key: string) => was.text(key) === now?.text(key);
    if (!expired.includes(was.id))
      removed.at(
        was.id,
        ['state', 'outcome', 'removedOn', 'endKind'].every(kept),
        now?.text('state') ?? 'gone',
      );
  }
  for (const id of expired) {
    const [was, now] = [before.find('Cards', id), after.find('Cards', id)];
    const texts = ['pupil', 'description', 'whereabouts'].filter((key) => now?.text(key) !== '');
    forgotten.at(id, now !== undefined && texts.length === 0, texts.join(', '));
    forgotten.at(
      id,
      ['number', 'registerNumber', 'receivedOn', 'decidedOn'].every(
        (key) => was?.text(key) === now?.text(key),
      ),
      'a number or a date went too',
    );
  }
  // Values from before a change are forgotten with the card; a row of Reminders has but a day.
  for (const row of after.rows('History'))
    if (expired.includes(cardOf(row.text('record'))) && !row.text('record').startsWith('Reminders/'))
      forgotten.at(row.text('record'), row.text('before') === '', 'its values from before are there');
  return [grades, removed, forgotten].map(({ checked }) => checked);
}
