// I-05, I-06, I-09, I-22 – I-25, I-32 and what must be true of every card and its number.
import { type Book, type Checked, cardOf, daysOfSitting, excused, Look, type Row, WORDS } from './book';

/** The state a card's facts make, told anew in the words of the sheet. */
function stateOf(card: Row): string {
  const end = card.text('endKind');
  if (end === WORDS.mistake) return 'Қате жазба';
  if (end === WORDS.dismissed) return 'Негіз расталмады';
  if (end !== '') return 'Қарау тоқтатылды';
  if (card.day('removedOn') !== '') return 'МЕА-дан шығарылды';
  if (card.text('outcome') === WORDS.place) {
    if (card.day('removalAppliedOn') !== '') return 'МЕА-дан шығаруға ұсынылды';
    return card.day('planApprovedOn') === '' ? 'ПЖЖЖ бекітілуде' : 'МЕА-да тұр';
  }
  if (card.text('outcome') === WORDS.refuse) return 'Қоюдан бас тартылды';
  if (card.text('itemId') !== '') return 'Күн тәртібіне енгізілді';
  if (card.day('handedOn') !== '') return 'Орынбасардың қарауында';
  if (card.day('gatheredOn') !== '') return 'Бастапқы бағалау';
  return card.day('registeredOn') === '' ? 'Ақпарат түсті' : 'Бастапқы ақпарат жиналуда';
}

const isOver = (card: Row): boolean =>
  card.text('outcome') === WORDS.refuse || card.day('removedOn') !== '' || card.text('endKind') !== '';

export function cardChecks(book: Book): Checked[] {
  const [basis, invited, two, grounds, one, states, dates, order, nameless, numbers, kept, byCouncil] = [
    new Look(
      'I-05',
      'a decided card has an application or a registered letter and a submission, or a reason',
    ),
    new Look('I-06', 'parents were invited before the decision, or a reason'),
    new Look('I-09', 'a question of placing ends in one of the decisions'),
    new Look('I-22', 'the council confirmed a ground'),
    new Look('I-23', 'no pupil has two open cards'),
    new Look('I-24', "the sheet's state is what the facts make"),
    new Look('I-25', 'a card was placed, refused or removed on the day of the sitting'),
    new Look('I-32', 'days stand in order'),
    new Look('¶25', 'no name and no text stays on a refused, removed or sealed card'),
    new Look('numbers', 'no number is given twice'),
    new Look('I-30', 'what hangs on a card hangs on a card that is there'),
    new Look('I-17', 'nothing but a decision of the council took a child off the register'),
  ] as const;
  const open = new Map<string, string[]>();
  for (const card of book.rows('Cards')) {
    const { id } = card;
    open.set(id.slice(0, 6), [...(open.get(id.slice(0, 6)) ?? []), ...(isOver(card) ? [] : [id])]);
    states.at(id, card.text('state') === stateOf(card), `${card.text('state')} for ${stateOf(card)}`);
    const decided = [WORDS.place, WORDS.refuse].includes(card.text('outcome') as never);
    if (decided && !card.yes('fromPaper')) decidedCard(book, card, { basis, invited, grounds, dates });
    if (card.day('removedOn') !== '') {
      const removal = book
        .under('Removals', id)
        .filter((row) => row.text('outcome') === WORDS.remove)
        .pop();
      const sitting = book.find('Sittings', removal?.text('itemId').slice(0, 5) ?? '');
      dates.at(
        id,
        sitting !== undefined && daysOfSitting(sitting).includes(card.day('removedOn')),
        'removed on another day',
      );
    }
    const hidden = card.text('outcome') === WORDS.refuse || card.day('removedOn') !== '';
    if (hidden) nameless.at(id, card.text('pupil') === '', card.text('pupil'));
    if (card.day('sealedOn') !== '')
      nameless.at(id, card.text('description') === '' && card.text('whereabouts') === '');
    // A mended decision or a plan from paper may stand in another order, and says so.
    if (card.yes('fromPaper')) continue;
    for (const [before, after] of [
      ['receivedOn', 'registeredOn'],
      ['receivedOn', 'gatheredOn'],
      ['gatheredOn', 'handedOn'],
      ['receivedOn', 'submittedOn'],
      ['submittedOn', 'decidedOn'],
      ['decidedOn', 'planApprovedOn'],
      ['decidedOn', 'agencyToldOn'],
      ['decidedOn', 'removedOn'],
    ] as const) {
      const [a, b] = [card.day(before), card.day(after)];
      if (a !== '' && b !== '') order.at(id, a <= b, `${before} ${a}, ${after} ${b}`);
    }
  }
  for (const [pupil, cards] of open) one.at(pupil, cards.length <= 1, cards.join(', '));
  for (const item of book.rows('Agenda'))
    if (item.text('kind') === WORDS.placement && item.text('outcome') !== '')
      two.at(
        item.id,
        [WORDS.place, WORDS.refuse, WORDS.postpone].includes(item.text('outcome') as never),
        item.text('outcome'),
      );
  unique(numbers, book.rows('Cards'), 'registerNumber');
  unique(numbers, book.rows('Sittings'), 'minutesNumber');
  incoming(numbers, book);
  for (const tab of [
    'Referrals',
    'Materials',
    'Plans',
    'Measures',
    'Letters',
    'Works',
    'Removals',
    'Transfers',
    'Submissions',
  ] as const)
    for (const row of book.rows(tab))
      if (cardOf(row.id) !== '') kept.at(row.id, book.find('Cards', cardOf(row.id)) !== undefined, 'no card');
  for (const card of book.rows('Cards'))
    kept.at(card.id, book.find('Pupils', card.id.slice(0, 6)) !== undefined, 'no pupil');
  for (const line of book.rows('Journal'))
    for (const [, cardId] of line.text('changed').matchAll(/Cards\/(P\d{5}-K\d{2}): [^;]*\bremovedOn\b/g))
      byCouncil.at(`${line.id} ${cardId}`, line.text('command') === 'record-decision', line.text('command'));
  return [basis, invited, two, grounds, one, states, dates, order, nameless, numbers, kept, byCouncil].map(
    ({ checked }) => checked,
  );
}

function decidedCard(
  book: Book,
  card: Row,
  looks: { basis: Look; invited: Look; grounds: Look; dates: Look },
): void {
  const { id } = card;
  const decidedOn = card.day('decidedOn');
  const came = book
    .under('Referrals', id)
    .some(
      (row) =>
        row.day('receivedOn') <= decidedOn && (!/-W\d{4}$/.test(row.id) || row.day('registeredOn') !== ''),
    );
  looks.basis.at(id, came || excused(book, id, 'I-05', 'p04', 'p15'), 'nothing came in before');
  looks.basis.at(
    id,
    (card.day('submittedOn') !== '' && card.day('submittedOn') <= decidedOn) ||
      excused(book, id, 'I-05', 'p04', 'p15'),
    'no submission',
  );
  const item = book.find('Agenda', card.text('itemId'));
  const sitting = book.find('Sittings', card.text('itemId').slice(0, 5));
  looks.invited.at(
    id,
    (item?.day('invitedOn') ?? '') !== '' || excused(book, id, 'I-06', 'p09'),
    'not invited',
  );
  if (card.text('outcome') === WORDS.place)
    looks.grounds.at(id, card.text('confirmedGrounds') !== '' || excused(book, id, 'I-22', 'p22'));
  looks.dates.at(
    id,
    sitting !== undefined && daysOfSitting(sitting).includes(decidedOn),
    `decided ${decidedOn}`,
  );
}

function unique(look: Look, rows: readonly Row[], key: string): void {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const value = row.text(key);
    if (value === '') continue;
    // Minutes begin anew each calendar year.
    const place = key === 'minutesNumber' ? `${row.day('heldOn').slice(0, 4)} ${value}` : value;
    look.at(row.id, !seen.has(place), `${key} ${value} as ${seen.get(place)}`);
    seen.set(place, row.id);
  }
}

/** Referrals of one letter share its number; otherwise each has its own. */
function incoming(look: Look, book: Book): void {
  const seen = new Map<string, string>();
  for (const row of book.rows('Referrals')) {
    const number = row.text('number');
    if (number === '') continue;
    const letter = /-(W\d{4})$/.exec(row.id)?.[1] ?? row.id;
    look.at(
      row.id,
      !seen.has(number) || seen.get(number) === letter,
      `incoming ${number} as ${seen.get(number)}`,
    );
    seen.set(number, letter);
  }
}
