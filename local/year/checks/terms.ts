// The clocks of ¶11, ¶12 and ¶20, counted anew from the calendar of the workbook: what was late has a deviation with a reason, and nothing else has one.
import { addDays } from '../../sample/working-days';
import { type Book, type Checked, cardOf, excused, Look, WORDS } from './book';

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
    // Told again, told of a removal, or told of a letter that came after the decision: other days count.
    if (!card || letter.yes('again') || letter.text('outcome') !== card.text('outcome') || decidedOn === '')
      continue;
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
