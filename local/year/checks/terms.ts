// The clocks of ¶11, ¶12 and ¶20, counted anew from the calendar of the workbook: what was late has a deviation with a reason, and nothing else has one.
import { addDays } from '../../sample/working-days';
import { type Book, type Checked, cardOf, excused, Look, type Row, WORDS } from './book';

const CUTOFF = '18:00';

/** The last day of so many working days after a day; what came after the working day is over came on the next one. */
function termOf(book: Book): (from: string, time: string, days: number) => string {
  const named = new Map(
    book
      .rows('Calendar')
      .filter((row) => row.text('week') !== '6')
      .map((row) => [row.day('date'), row.text('kind')]),
  );
  const works = (date: string): boolean => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const kind = named.get(date);
    if (kind === undefined) return weekday !== 0 && weekday !== 6;
    return /жұмыс күні|worked/i.test(kind) && !/емес/i.test(kind);
  };
  return (from, time, days) => {
    let date = from;
    if (time >= CUTOFF && works(date))
      do date = addDays(date, 1);
      while (!works(date));
    for (let left = days; left > 0; ) {
      date = addDays(date, 1);
      if (works(date)) left -= 1;
    }
    return date;
  };
}

/** The three terms of the order: how many came, and how many were not kept. */
export function deadlinesOf(book: Book): Record<'¶11' | '¶12' | '¶20', { came: number; late: number }> {
  const due = termOf(book);
  const counts = { '¶11': { came: 0, late: 0 }, '¶12': { came: 0, late: 0 }, '¶20': { came: 0, late: 0 } };
  const count = (id: keyof typeof counts, last: string, done: string): void => {
    counts[id].came += 1;
    if (done > last) counts[id].late += 1;
  };
  for (const row of book.rows('Referrals'))
    if (row.text('agency') !== '' && row.day('registeredOn') !== '')
      count('¶11', due(row.day('receivedOn'), row.text('receivedAt'), 1), row.day('registeredOn'));
  for (const card of book.rows('Cards'))
    if (card.day('gatheredOn') !== '' && !card.yes('fromPaper'))
      count('¶12', due(card.day('receivedOn'), card.text('receivedAt'), 2), card.day('gatheredOn'));
  for (const letter of book.rows('Letters')) {
    const decidedOn = book.find('Cards', cardOf(letter.id))?.day('decidedOn') ?? '';
    const cameOn = book.find('Referrals', letter.text('referralId'))?.day('receivedOn') ?? '9';
    if (isNotice(book, letter) && cameOn <= decidedOn)
      count('¶20', due(decidedOn, '', 1), letter.day('sentOn'));
  }
  return counts;
}

/** Whether a letter is the first notice of a card's own decision; told again or of a removal, other days count. */
function isNotice(book: Book, letter: Row): boolean {
  const card = book.find('Cards', cardOf(letter.id));
  return (
    card !== undefined &&
    !letter.yes('again') &&
    letter.text('outcome') === card.text('outcome') &&
    card.day('decidedOn') !== ''
  );
}

export function termChecks(book: Book): Checked[] {
  const [registered, gathered, told] = [
    new Look('¶11', "an agency's letter is registered within one working day, or a reason stands"),
    new Look('¶12', 'primary information within two working days, or a reason stands'),
    new Look('I-18', 'the agency is told within one working day, or a reason stands'),
  ] as const;
  const due = termOf(book);
  for (const referral of book.rows('Referrals')) {
    if (referral.text('agency') === '' || referral.day('registeredOn') === '') continue;
    const last = due(referral.day('receivedOn'), referral.text('receivedAt'), 1);
    const late = referral.day('registeredOn') > last;
    registered.at(
      referral.id,
      !late || excused(book, cardOf(referral.id), 'p11'),
      `${referral.day('receivedOn')} ${referral.text('receivedAt')} → ${last}, registered ${referral.day('registeredOn')}`,
    );
  }
  for (const card of book.rows('Cards')) {
    const gatheredOn = card.day('gatheredOn');
    if (gatheredOn === '' || card.yes('fromPaper')) continue;
    const last = due(card.day('receivedOn'), card.text('receivedAt'), 2);
    const reason = excused(book, card.id, 'p12.late');
    gathered.at(
      card.id,
      gatheredOn > last === reason,
      `due ${last}, gathered ${gatheredOn}, reason ${reason}`,
    );
  }
  for (const letter of book.rows('Letters')) {
    const card = book.find('Cards', cardOf(letter.id));
    const referral = book.find('Referrals', letter.text('referralId'));
    const decidedOn = card?.day('decidedOn') ?? '';
    if (!card || !isNotice(book, letter)) continue;
    if ((referral?.day('receivedOn') ?? '9') > decidedOn) continue;
    const last = due(decidedOn, '', 1);
    told.at(
      letter.id,
      letter.day('sentOn') <= last || excused(book, card.id, 'p20'),
      `due ${last}, sent ${letter.day('sentOn')}`,
    );
  }
  // An agency whose card was decided long ago has been told.
  for (const card of book.rows('Cards')) {
    if (![WORDS.place, WORDS.refuse].includes(card.text('outcome') as never)) continue;
    const letters = book.under('Referrals', card.id).filter((row) => row.text('agency') !== '');
    for (const letter of letters)
      if (letter.day('receivedOn') <= card.day('decidedOn') && card.day('decidedOn') < '2027-05-10')
        told.at(letter.id, card.day('agencyToldOn') !== '', 'never told');
  }
  return [registered, gathered, told].map(({ checked }) => checked);
}
