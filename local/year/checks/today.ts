// The counts of Today against a recount of the sheets.
import type { TodayView } from '../../../src/casework/views';
import { type Book, type Checked, Look, type Row, WORDS } from './book';

const isOpen = (card: Row): boolean =>
  card.text('outcome') !== WORDS.refuse && card.day('removedOn') === '' && card.text('endKind') === '';
const onRegister = (card: Row): boolean => isOpen(card) && card.text('outcome') === WORDS.place;

/** The head gave it back, and nobody has mended it yet. */
const isReturned = (plan: Row): boolean =>
  plan.day('approvedOn') === '' && plan.day('returnedOn') !== '' && plan.day('mendedOn') === '';

/** Drafts that go on the card's plan. */
const renewalsOf = (book: Book, card: Row): Row[] =>
  book
    .under('Plans', card.id)
    .filter(
      (plan) =>
        plan.text('renews') !== '' &&
        plan.text('renews') === card.text('planId') &&
        plan.day('approvedOn') === '',
    );

/** How often the school goes to a family that opens to nobody, and asks one that agreed to a part: the order of ¶18 in the settings. */
const ATTEMPTS = 3;
const ASKED_ABOUT_A_PART = 2;

/** ¶18 The copy is to be handed over: nobody answered yet, nobody was there, or a part was agreed to and not asked again. */
function asksTheFamily(book: Book, plan: Row): boolean {
  const answer = plan.text('answer');
  if (answer === '') return !plan.yes('fromPaper');
  const most = { [WORDS.notReached]: ATTEMPTS, [WORDS.partly]: ASKED_ABOUT_A_PART }[answer] ?? 0;
  const contacts = book
    .under('Contacts', plan.id.slice(0, plan.id.lastIndexOf('-')))
    .filter((each) => each.text('about') === plan.id && each.day('on') >= plan.day('approvedOn'));
  return contacts.filter((each) => each.text('result') === answer).length < most;
}

/** Counts what stands on Today by screen, for everybody's groups together, and counts it anew. */
export function todayChecks(book: Book, today: TodayView): Checked[] {
  const look = new Look('today', 'Today counts what the sheets say');
  const shown = new Map<string, Set<string>>();
  for (const { act } of today.groups.flatMap(({ rows }) => rows)) {
    const { screen, cardId, referralId, incomingId, planId, itemId } = act;
    const list = shown.get(screen) ?? new Set();
    shown.set(
      screen,
      list.add(
        screen === 'register'
          ? (referralId ?? incomingId ?? cardId ?? '')
          : screen === 'invite'
            ? (itemId ?? '')
            : screen === 'approve-plan' || screen === 'hand-plan-copy'
              ? (planId ?? '')
              : (cardId ?? ''),
      ),
    );
  }
  const cards = book.rows('Cards');
  const open = cards.filter(isOpen);
  const counts: Record<string, string[]> = {
    'primary-information': open
      .filter((card) => card.day('gatheredOn') === '' && card.text('outcome') === '')
      .map(({ id }) => id),
    register: [
      ...open
        .flatMap((card) => book.under('Referrals', card.id))
        .filter((row) => row.day('registeredOn') === ''),
      ...book.rows('Incoming').filter((row) => row.yes('notOurs') && row.day('registeredOn') === ''),
    ].map(({ id }) => id),
    plan: cards
      .filter(onRegister)
      .filter((card) => {
        const plan = book.find('Plans', card.text('planId'));
        const first = card.day('planApprovedOn') === '' && (!plan || isReturned(plan));
        return first || renewalsOf(book, card).some(isReturned);
      })
      .map(({ id }) => id),
    'approve-plan': cards
      .filter(onRegister)
      .flatMap((card) => [
        ...(card.day('planApprovedOn') === '' ? [book.find('Plans', card.text('planId'))] : []),
        ...renewalsOf(book, card),
      ])
      .flatMap((plan) => (plan && !isReturned(plan) ? plan.id : [])),
    'hand-plan-copy': cards
      .filter(onRegister)
      .flatMap((card) => book.find('Plans', card.text('planId')) ?? [])
      .filter((plan) => plan.day('approvedOn') !== '' && asksTheFamily(book, plan))
      .map(({ id }) => id),
    invite: book
      .rows('Sittings')
      .filter((sitting) => sitting.text('closedAt') === '')
      .flatMap((sitting) => book.under('Agenda', sitting.id))
      .filter(
        (item) =>
          item.text('kind') === WORDS.placement && !item.yes('withdrawn') && item.day('invitedOn') === '',
      )
      .map(({ id }) => id),
  };
  for (const [screen, ids] of Object.entries(counts)) {
    const said = [...(shown.get(screen) ?? [])].sort();
    const own = [...new Set(ids)].sort();
    look.at(
      screen,
      said.join() === own.join(),
      `Today: ${said.length} [${said.slice(0, 5)}], sheets: ${own.length} [${own.slice(0, 5)}]`,
    );
  }
  look.at('broken', today.broken.length === 0, today.broken.map(({ message }) => message).join('; '));
  return [look.checked];
}
