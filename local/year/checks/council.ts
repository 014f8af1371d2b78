// I-01 – I-04, I-07, I-08, I-10: compositions and sittings.
import { type Book, type Checked, daysOfSitting, excused, Look, type Row, WORDS } from './book';

export function councilChecks(book: Book): Checked[] {
  const [size, offices, inForce, guests, minutes, leading, signed] = [
    new Look('I-01', 'a composition has five of the staff and an order'),
    new Look('I-02', 'one chair who is the head, one secretary'),
    new Look('I-03', 'a sitting has the composition in force on its day'),
    new Look('I-04', 'whoever is invited is no member and stepped back from no vote'),
    new Look('I-07', 'closed minutes have number, day, people, questions, hearings and decisions'),
    new Look('I-10', 'two different people lead and write, and both are there'),
    new Look('I-08', 'signed minutes bear the names of whoever led and wrote, not before the sitting'),
  ] as const;
  const compositions = new Map<string, Row[]>();
  for (const row of book.rows('Council')) {
    const id = row.id.slice(0, 4);
    compositions.set(id, [...(compositions.get(id) ?? []), row]);
  }
  for (const [id, rows] of compositions) {
    const staff = rows.map((row) => book.find('Staff', row.text('staffId')));
    size.at(id, staff.every(Boolean) && new Set(rows.map((row) => row.text('staffId'))).size >= 5);
    size.at(
      id,
      rows.every((row) => row.text('orderNumber') !== '' && row.day('orderDate') !== ''),
    );
    const of = (office: string) => rows.filter((row) => row.text('office') === office);
    const head = book.find('Staff', of(WORDS.chair)[0]?.text('staffId') ?? '');
    offices.at(id, of(WORDS.chair).length === 1 && /директор/.test(head?.text('position') ?? ''));
    offices.at(id, of(WORDS.secretary).length === 1);
  }
  for (const sitting of book.rows('Sittings')) {
    const { id } = sitting;
    const heldOn = sitting.day('heldOn');
    const inForceThen = [...compositions]
      .filter(([, rows]) => (rows[0]?.day('inForceFrom') ?? '9') <= heldOn)
      .sort(([, a], [, b]) => ((a[0]?.day('inForceFrom') ?? '') < (b[0]?.day('inForceFrom') ?? '') ? -1 : 1))
      .pop()?.[0];
    if (sitting.text('openedAt') === '') continue;
    inForce.at(
      id,
      sitting.text('compositionId') === inForceThen,
      `${sitting.text('compositionId')} for ${inForceThen}`,
    );
    const here = book.under('Attendance', id);
    const items = book.under('Agenda', id).filter((item) => !item.yes('withdrawn'));
    // Whoever leads or writes in another's place is no member by that.
    const council = (compositions.get(sitting.text('compositionId')) ?? []).map((row) => row.text('staffId'));
    for (const row of here) {
      const sits = row.text('staffId') !== '' && council.includes(row.text('staffId'));
      guests.at(row.id, row.yes('member') === sits, sits ? 'not a member' : 'a member');
    }
    const votes = here
      .filter((row) => row.yes('member') && row.yes('present'))
      .map((row) => row.text('staffId'));
    for (const item of items) {
      const strangers = item.list('notVoting').filter((each) => !votes.includes(each));
      guests.at(item.id, strangers.length === 0, `${strangers} had no vote to step back from`);
      const cast = ['votesFor', 'votesAgainst', 'votesAbstained']
        .map((key) => Number(item.text(key)))
        .reduce((a, b) => a + b, 0);
      const may = votes.length - item.list('notVoting').length;
      guests.at(item.id, cast <= may, `${cast} votes of ${may}`);
    }
    const there = (key: string) => {
      const who = sitting.text(key);
      return here.some((row) => row.text('staffId') === who && row.yes('present'));
    };
    leading.at(
      id,
      (sitting.text('presidingId') !== sitting.text('secretaryId') &&
        there('presidingId') &&
        there('secretaryId')) ||
        excused(book, id, 'p17', 'I-10'),
    );
    if (sitting.text('closedAt') === '') continue;
    const last = daysOfSitting(sitting).sort().pop() ?? '';
    for (const paper of book.under('Documents', id)) {
      if (paper.text('state') !== WORDS.signed) continue;
      const signers = paper.json<string>('signers');
      const bears = ['presidingId', 'secretaryId'].every((key) => {
        const lastName = book.find('Staff', sitting.text(key))?.text('lastName') ?? '';
        return lastName !== '' && signers.some((name) => name.includes(lastName));
      });
      signed.at(
        paper.id,
        bears && paper.day('signedOn') >= last,
        `${signers.join(', ')} ${paper.day('signedOn')}`,
      );
    }
    minutes.at(id, sitting.text('minutesNumber') !== '' && here.length >= 5 && items.length > 0);
    for (const row of here)
      if (row.yes('present')) minutes.at(row.id, row.text('name') !== '' && row.text('position') !== '');
    for (const item of items)
      minutes.at(
        item.id,
        item.text('heard') !== '' && item.text('outcome') !== '',
        item.text('outcome') === '' ? 'no decision' : 'no hearing',
      );
  }
  return [size, offices, inForce, guests, minutes, leading, signed].map(({ checked }) => checked);
}
