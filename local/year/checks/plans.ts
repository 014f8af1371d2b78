// I-11 – I-16, I-19 – I-21, I-28, I-31: plans, measures and the work on them, removals, submissions, transfers.
import { type Book, type Checked, cardOf, excused, Look, WORDS } from './book';

/** What is said of one person who applied and concluded, in Russian. */
const SAME_AUTHOR = 'Заявитель подписал и заключение';

/** Ways of ¶24 by the setting's value, and what may be told, as the cells have them. */
const ROUTES: Readonly<Record<string, string>> = {
  NEW_SCHOOL: 'тікелей жаңа мектепке',
  DEPARTMENT: 'білім бөлімі арқылы',
};
const WORK_DONE = 'Жүргізілген жұмыс';
const PARTS = ['Жоспардың кезеңі', 'Іс-шаралар тізімі', WORK_DONE, 'Нәтижелері', 'Байланысатын адам'];

/** Who applied for the card of a plan, by staff id. */
const applicantsOf = (book: Book, planId: string): string[] =>
  book
    .under('Referrals', cardOf(planId))
    .filter((row) => row.day('receivedOn') <= (book.find('Cards', cardOf(planId))?.day('decidedOn') ?? ''))
    .flatMap(({ id }) => /T\d{4}$/.exec(id)?.[0] ?? []);

/** Whose conclusions lie with the card. */
const conclusionsOf = (book: Book, planId: string): string[] =>
  book
    .under('Materials', cardOf(planId))
    .filter((row) => row.text('kind') === WORDS.conclusion)
    .map((row) => row.text('receivedFrom'));

export function planChecks(book: Book, remarks: ReadonlyMap<string, readonly string[]>): Checked[] {
  const [period, measured, indicator, some, copy, ticks, removed, facts, signed, told, act, roles] = [
    new Look('I-11', 'an approved plan has its days'),
    new Look('I-12', 'each measure of an approved plan has somebody responsible and a day inside the plan'),
    new Look('I-13', 'each measure of an approved plan has an indicator'),
    new Look('I-14', 'an approved plan has a measure'),
    new Look('I-15', "parents' answer has its day; a refusal has two witnesses or a reason"),
    new Look('¶19', "a measure's last day is that of its last entry of work"),
    new Look(
      'I-16',
      'nobody was removed without an application with its characteristics or paper, or a reason',
    ),
    new Look('I-19', 'a submission names its two facts'),
    new Look('I-21', 'a submission that went out was signed'),
    new Look('I-28', 'information on a pupil went by the way the school has set'),
    new Look('I-20', 'a submission about an act of the minor names the act, its day and its source'),
    new Look(
      'I-31',
      'whoever applied and wrote the conclusion too was remarked on when the plan was approved',
    ),
  ] as const;
  for (const plan of book.rows('Plans')) {
    if (plan.day('approvedOn') === '' || plan.yes('fromPaper')) continue;
    const [from, to] = [plan.day('from'), plan.day('to')];
    const [one, two] = [applicantsOf(book, plan.id), conclusionsOf(book, plan.id)];
    const same = one.some((id) => two.includes(id));
    const told = (remarks.get(plan.id) ?? []).some((remark) => remark.includes(SAME_AUTHOR));
    if (same) roles.at(plan.id, told, 'no remark');
    period.at(plan.id, from !== '' && to !== '' && from <= to, `${from} – ${to}`);
    const measures = book.under('Measures', plan.id).filter((row) => !row.yes('dropped'));
    some.at(plan.id, measures.length > 0);
    for (const measure of measures) {
      const due = measure.day('dueOn');
      const who = measure.list('responsible').length > 0 || measure.text('outsider') !== '';
      measured.at(
        measure.id,
        who && due >= from && due <= to,
        `${measure.text('responsible')} by ${due}, ${from} – ${to}`,
      );
      indicator.at(measure.id, measure.text('indicator') !== '');
    }
    const answer = plan.text('answer');
    if (answer === '') continue;
    copy.at(
      plan.id,
      plan.day('answeredOn') !== '' && plan.day('answeredOn') >= plan.day('approvedOn'),
      answer,
    );
    if (/бас тарт/i.test(answer))
      copy.at(
        plan.id,
        (plan.text('witness1') !== '' && plan.text('witness2') !== '') ||
          excused(book, cardOf(plan.id), 'p18', 'I-15'),
        answer,
      );
  }
  for (const measure of book.rows('Measures')) {
    const days = book
      .under('Works', measure.id)
      .filter((work) => !work.yes('mistaken'))
      .map((work) => work.day('doneOn'))
      .sort();
    const last = days[days.length - 1] ?? '';
    if (last !== '' || measure.day('lastDoneOn') !== '')
      ticks.at(measure.id, measure.day('lastDoneOn') === last, `${measure.day('lastDoneOn')} for ${last}`);
  }
  for (const card of book.rows('Cards')) {
    if (card.day('removedOn') === '') continue;
    const removal = book
      .under('Removals', card.id)
      .filter((row) => row.text('outcome') === WORDS.remove)
      .pop();
    const applied =
      removal !== undefined &&
      removal.day('appliedOn') !== '' &&
      removal.day('appliedOn') <= card.day('removedOn');
    const grounded =
      removal !== undefined && (removal.text('paper') !== '' || removal.day('teacherOn') !== '');
    removed.at(
      card.id,
      (applied && grounded) || excused(book, card.id, 'I-16'),
      removal ? 'no paper' : 'no application',
    );
    removed.at(
      card.id,
      card.text('laterItemId') === '' && removal?.text('itemId') !== '',
      'without a sitting',
    );
  }
  for (const row of book.rows('Submissions')) {
    if (row.text('kind') === WORDS.minorAct)
      act.at(row.id, row.text('actWhat') !== '' && row.day('actOn') !== '' && row.text('actSource') !== '');
    else
      facts.at(
        row.id,
        (row.text('refusedId') !== '' && row.text('inactionId') !== '') ||
          excused(book, cardOf(row.id), 'I-19', 'p21'),
      );
    if (row.day('sentOn') !== '')
      signed.at(row.id, row.text('signedBy') !== '' && row.text('outgoingNo') !== '');
  }
  // An untouched setting has no row, and the way that is its first choice.
  const way = ROUTES[book.find('Settings', 'transferRoute')?.text('value') ?? 'NEW_SCHOOL'];
  for (const row of book.rows('Transfers')) {
    const parts = row.text('parts').split('; ');
    const unheard = parts.filter((part) => !PARTS.includes(part));
    told.at(row.id, row.text('route') === way, `went ${row.text('route')}, the school has set ${way}`);
    told.at(row.id, unheard.length === 0 && parts.includes(WORK_DONE), `tells ${row.text('parts')}`);
    told.at(
      row.id,
      row.day('preparedOn') !== '' &&
        (row.day('sentOn') === '' || row.day('sentOn') >= row.day('preparedOn')),
      `prepared ${row.day('preparedOn')}, sent ${row.day('sentOn')}`,
    );
  }
  return [period, measured, indicator, some, copy, ticks, removed, facts, signed, told, act, roles].map(
    ({ checked }) => checked,
  );
}
