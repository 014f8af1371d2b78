// The clocks of ¶11, ¶12 and ¶20, counted anew from the calendar of the workbook: what is late, done or not, has a deviation with a reason, and nothing else has one.
import { addDays } from '../../sample/working-days';
import { type Book, type Checked, cardOf, isSealed, Look, type Row, WORDS } from './book';

const CUTOFF = '18:00';
/** People put a step off by a few days; what is overdue and not done for longer was forgotten. */
const FORGOTTEN = 10;

export type TermRule = '¶11' | '¶12' | '¶20';

/** One term of the order that began to run. */
export interface Term {
  readonly rule: TermRule;
  /** The card or the letter a reason would be recorded for. */
  readonly subject: string;
  readonly record: string;
  /** The last day that is in time. */
  readonly last: string;
  /** The day it was done; '' when it was not. */
  readonly done: string;
}

/** The rules a reason for a late step is recorded under. */
const REASONS: Readonly<Record<TermRule, string>> = {
  '¶11': 'p11.late',
  '¶12': 'p12.late',
  '¶20': 'p20.late',
};

type DueAfter = (from: string, time: string, days: number) => string;

/** The last day of so many working days after a day; what came later than the working day ends came on the next one. */
export function termOf(book: Book): DueAfter {
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
    if (time > CUTOFF && works(date))
      do date = addDays(date, 1);
      while (!works(date));
    for (let left = days; left > 0; ) {
      date = addDays(date, 1);
      if (works(date)) left -= 1;
    }
    return date;
  };
}

/** Every term that came, whether or not anything was done about it. */
export function termsOf(book: Book): Term[] {
  const due = termOf(book);
  return [...registrations(book, due), ...gatherings(book, due), ...notices(book, due)];
}

/** ¶11 Letters of agencies, about pupils and about nobody here. */
function registrations(book: Book, due: DueAfter): Term[] {
  const ofCards = book.rows('Referrals').filter((row) => row.text('agency') !== '');
  const notOurs = book.rows('Incoming').filter((row) => row.yes('notOurs') && row.text('agency') !== '');
  return [...ofCards, ...notOurs].flatMap((row) =>
    endedAsMistake(book, cardOf(row.id))
      ? []
      : {
          rule: '¶11' as const,
          subject: cardOf(row.id) || row.id,
          record: row.id,
          last: due(row.day('receivedOn'), row.text('receivedAt'), 1),
          done: row.day('registeredOn'),
        },
  );
}

/** ¶12 Cards begun by an application or an agency's letter; a question that ended before asks for nothing more. */
function gatherings(book: Book, due: DueAfter): Term[] {
  return book.rows('Cards').flatMap((card) => {
    const done = card.day('gatheredOn');
    const over = card.text('endKind') !== '' || card.text('outcome') !== '';
    if (card.yes('fromPaper') || (done === '' && over)) return [];
    const passedOn = card.text('source') === WORDS.transferIn;
    const begins = passedOn
      ? book.under('Referrals', card.id).find((row) => row.text('source') !== WORDS.transferIn)
      : card;
    if (!begins) return [];
    const last = due(begins.day('receivedOn'), begins.text('receivedAt'), 2);
    return { rule: '¶12' as const, subject: card.id, record: card.id, last, done };
  });
}

/** ¶20 Each agency whose letter the council knew of when it decided. */
function notices(book: Book, due: DueAfter): Term[] {
  return book.rows('Cards').flatMap((card) => {
    const decidedOn = card.day('decidedOn');
    const decided = [WORDS.place, WORDS.refuse].includes(card.text('outcome') as never);
    if (!decided || decidedOn === '' || card.yes('fromPaper')) return [];
    return book
      .under('Referrals', card.id)
      .filter((row) => row.text('agency') !== '' && row.day('receivedOn') <= decidedOn)
      .map((referral) => {
        const sent = book
          .under('Letters', card.id)
          .filter((letter) => letter.text('referralId') === referral.id && isNotice(letter, card))
          .map((letter) => letter.day('sentOn'))
          .sort();
        return {
          rule: '¶20' as const,
          subject: card.id,
          record: referral.id,
          last: due(decidedOn, '', 1),
          // A notice without its day was not sent.
          done: sent[0] ?? '',
        };
      });
  });
}

/** Whether a letter is the first notice of a card's own decision; told again or of a removal, other days count. */
const isNotice = (letter: Row, card: Row): boolean =>
  !letter.yes('again') && letter.text('outcome') === card.text('outcome');

const endedAsMistake = (book: Book, cardId: string): boolean =>
  book.find('Cards', cardId)?.text('endKind') === WORDS.mistake;

/** Done after its last day, or not done when that day is over. */
const isLate = ({ last, done }: Term, today: string): boolean => (done === '' ? today : done) > last;

/** The three terms of the order: how many came, and how many were not kept up to this day. */
export function deadlinesOf(book: Book, today: string): Record<TermRule, { came: number; late: number }> {
  const counts = { '¶11': { came: 0, late: 0 }, '¶12': { came: 0, late: 0 }, '¶20': { came: 0, late: 0 } };
  for (const term of termsOf(book)) {
    counts[term.rule].came += 1;
    if (isLate(term, today)) counts[term.rule].late += 1;
  }
  return counts;
}

/** `today` is the last day of the workbook. */
export function termChecks(book: Book, today: string): Checked[] {
  const looks = {
    '¶11': new Look('¶11', "an agency's letter is registered within one working day, or a reason stands"),
    '¶12': new Look('¶12', 'primary information within two working days, or a reason stands'),
    '¶20': new Look('I-18', 'the agency is told within one working day, or a reason stands'),
  } as const;
  const due = termOf(book);
  const late = new Set<string>();
  for (const term of termsOf(book)) {
    const { rule, subject, record, last, done } = term;
    const isSo = isLate(term, today);
    if (isSo) late.add(`${rule} ${subject}`);
    const said = `due ${last}, ${done === '' ? 'not done' : `done ${done}`}`;
    looks[rule].at(
      record,
      done === ''
        ? today <= due(last, '', FORGOTTEN)
        : !isSo || reasonsFor(book, rule, subject).some((row) => says(book, row)),
      isSo ? `${said}, no reason` : said,
    );
  }
  for (const rule of Object.keys(looks) as TermRule[])
    for (const row of book.rows('Deviations')) {
      if (row.text('rule') !== REASONS[rule]) continue;
      const subject = row.id.replace(/-V\d+$/, '');
      // What is told again or of a removal has days of its own.
      const other = rule === '¶20' && toldOtherwise(book, subject);
      looks[rule].at(row.id, late.has(`${rule} ${subject}`) || other, 'a reason for what was in time');
    }
  return Object.values(looks).map(({ checked }) => checked);
}

const reasonsFor = (book: Book, rule: TermRule, subject: string): Row[] =>
  book
    .rows('Deviations')
    .filter((row) => row.id.startsWith(`${subject}-`) && row.text('rule') === REASONS[rule]);

/** A sealed refusal keeps its reasons in the safe. */
const says = (book: Book, row: Row): boolean => row.text('reason') !== '' || isSealed(book, cardOf(row.id));

/** A letter about the card that is no first notice of its decision. */
const toldOtherwise = (book: Book, cardId: string): boolean => {
  const card = book.find('Cards', cardId);
  return card === undefined
    ? false
    : book
        .under('Letters', cardId)
        .some((letter) => letter.text('referralId') !== '' && !isNotice(letter, card));
};
