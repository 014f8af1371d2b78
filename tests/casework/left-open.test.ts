// What the order leaves open: each question has a setting of the school, and what the setting changes is seen here. None of it is ever shown as the order's.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { SETTINGS, type SettingKey } from '../../src/casework/settings';
import { ask, type Book, contentAbout, give, put, record } from './book';
import {
  CARD,
  COMPOSITION,
  DRAFT_PLAN,
  HEAD,
  hearing,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  newSchool,
  OPENING,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
} from './school-path';

type Values = CommandInputs['change-settings']['values'];
type Step = Parameters<typeof schoolAfter>[0];

/** The school after a step, with these settings. */
function school(step: Step | 'new', values: Values = {}): Book {
  const book = step === 'new' ? newSchool() : schoolAfter(step);
  const answer = give(book, 'change-settings', HEAD, { values });
  if (answer.kind !== 'done') throw new Error(answer.says.join(', '));
  return book;
}

const plain = (text = '') => text.replace(/\u00A0/g, ' ');
const todayRows = (book: Book, today = '2026-11-05') =>
  ask(book, 'today', SECRETARY, {}, { today }).groups.flatMap(({ key, rows }) =>
    rows.map((row) => ({ key, ...row })),
  );
/** Group, day and paragraph of a row; undefined when there is none. */
const row = (book: Book, screen: string, today?: string, cardId?: string) => {
  const found = todayRows(book, today).find(
    ({ act }) => act.screen === screen && (cardId === undefined || act.cardId === cardId),
  );
  return found && [found.key, plain(found.chip?.text), found.chip?.tone ?? '', found.paragraph?.id ?? ''];
};
const decide = (book: Book, input: Partial<CommandInputs['record-decision']> = {}) => {
  const { kind, says, noted } = give(
    book,
    'record-decision',
    SECRETARY,
    { itemId: ITEM, outcome: 'PLACE', grounds: ['05'], ...input },
    { reason: 'Себебі.' },
  );
  return kind === 'done' ? noted : says;
};
const shown = (book: Book, itemId = ITEM) =>
  ask(book, 'sitting', SECRETARY, { sittingId: itemId.slice(0, 5), itemId }).items.find(
    (item) => item.itemId === itemId,
  );
const three = ['T0001', 'T0002', 'T0003'];
const open = (book: Book) =>
  give(
    book,
    'open-sitting',
    SECRETARY,
    {
      ...OPENING,
      members: OPENING.members.map((each) => ({
        ...each,
        present: three.slice(0, 2).includes(each.staffId),
      })),
      secretaryId: 'T0002',
    },
    { reason: 'Себебі.' },
  ).noted.filter((rule) => rule.includes('school.'));
const removal = (appliedOn: string): CommandInputs['apply-for-removal'] => ({
  cardId: CARD,
  appliedOn,
  appliedBy: 'T0004',
  basis: 'POSITIVE_DYNAMICS',
  teacherOn: appliedOn,
  psychologistOn: appliedOn,
});
/** The letter's card removed on the fifth. */
const removed = (values: Values) => {
  const book = school('heard', values);
  decide(book, { itemId: LETTER_ITEM });
  give(book, 'notify-agency', SECRETARY, { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'EMAIL' });
  put(book, 'Cards', LETTER_CARD, { removedOn: '2026-11-05', removalBasis: 'OTHER_OBJECTIVE' });
  return book;
};
/** The same question, put off once because nobody came, on a second agenda. */
const secondTime = (values: Values) => {
  const book = school('opened', values);
  give(book, 'record-hearing', SECRETARY, {
    ...hearing(ITEM),
    parentsPresent: false,
    whyNotHeard: 'Келмеді.',
  });
  decide(book, { outcome: 'POSTPONE', grounds: [], reason: 'Ата-ана келмеді.' });
  for (const id of [LETTER_ITEM, `${SITTING}-I01`])
    decide(book, {
      itemId: id,
      outcome: id === LETTER_ITEM ? 'REFUSE' : 'NOTED',
      grounds: [],
      reason: 'Жоқ.',
    });
  give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' }, { reason: 'Себебі.' });
  const later = { today: '2026-11-19' };
  const item = { kind: 'PLACEMENT' as const, cardId: CARD };
  give(book, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, heldOn: '2026-11-19', items: [item] }, later);
  put(book, 'Agenda', `S0002-${CARD}`, {
    heard: 'Тыңдалды.',
    parentsPresent: false,
    invitedOn: '2026-11-16',
  });
  return book;
};

interface Question {
  /** What the order does not say. */
  readonly asks: string;
  /** The settings that answer it, as changed for this row. */
  readonly values: Values;
  /** What is seen with these settings, and without them. */
  readonly seen: (values: Values) => unknown;
  readonly off: unknown;
  readonly on: unknown;
}

const NONE = undefined;
const LEFT_OPEN: Record<string, Question> = {
  quorumRule: {
    asks: 'quorum',
    values: { quorum: 'two-thirds' },
    seen: (values) => open(school('invited', values)),
    off: [],
    on: ['members school.quorum'],
  },
  voteRule: {
    asks: 'how decisions are made',
    values: { vote: 'counted' },
    seen: (values) => decide(school('heard', values)),
    off: [],
    on: ['votesFor school.vote'],
  },
  tieRule: {
    asks: 'a tie',
    values: { vote: 'counted', tie: 'NOT_CARRIED' },
    seen: (values) =>
      decide(school('heard', { ...values, vote: 'counted' }), {
        votesFor: 2,
        votesAgainst: 2,
        votesAbstained: 1,
      }),
    off: ['votesFor school.tie'],
    on: ['outcome school.not-carried'],
  },
  secretaryVotes: {
    asks: 'whether the secretary votes',
    values: { secretaryVotes: false },
    seen: (values) => {
      const book = school('heard', { ...values, vote: 'unanimous' });
      decide(book, { unanimous: true });
      return record(book, 'Agenda', ITEM)?.votesFor;
    },
    off: 5,
    on: 4,
  },
  minMembersIncludesChair: {
    asks: 'whether the five include chair and secretary',
    values: { officersCount: false },
    seen: (values) =>
      give(school('new', values), 'set-council', SECRETARY, COMPOSITION, { reason: 'Себебі.' }).noted,
    off: [],
    on: ['members I-01.size'],
  },
  deputyChair: {
    asks: 'who presides without the head',
    values: { deputyPresides: false },
    seen: (values) =>
      ask(school('invited', values), 'sitting', SECRETARY, { sittingId: SITTING }).insteadOfChair,
    off: 'T0002',
    on: NONE,
  },
  sittingFrequency: {
    asks: 'how often the council sits',
    values: { sittingFrequency: 'month' },
    seen: (values) => row(school('council', values), 'convene', '2026-10-01'),
    off: NONE,
    on: ['planned', 'четверг, 1 октября', 'soon', ''],
  },
  daysToSitting: {
    asks: 'from registration to the sitting',
    values: { schoolTerms: true, daysToSitting: 4 },
    seen: (values) => row(school('gathered', values), 'convene'),
    off: ['mine', '', '', '5'],
    on: ['planned', 'пятница, 6 ноября', 'soon', ''],
  },
  inviteDaysBefore: {
    asks: 'how long before it parents are told',
    values: { schoolTerms: true, inviteDaysBefore: 2 },
    seen: (values) => {
      const book = school('submitted', values);
      const item = { kind: 'PLACEMENT' as const, cardId: CARD };
      give(book, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, heldOn: '2026-11-12', items: [item] });
      return row(book, 'invite');
    },
    off: ['planned', '', '', '9'],
    on: ['planned', 'вторник, 10 ноября', 'soon', ''],
  },
  absentParents: {
    asks: 'parents who do not come',
    values: { absentParents: 'POSTPONE_ONCE' },
    seen: (values) => {
      const first = school('opened', values);
      give(first, 'record-hearing', SECRETARY, {
        ...hearing(ITEM),
        parentsPresent: false,
        whyNotHeard: 'Келмеді.',
      });
      return [shown(first)?.absentNote, shown(secondTime(values), `S0002-${CARD}`)?.absentNote].map(plain);
    },
    off: ['', ''],
    on: [
      'Порядок самой школы: если родители не пришли, вопрос один раз откладывается. Приказ этого не требует.',
      'Порядок самой школы: вопрос уже откладывался, теперь он рассматривается без родителей. Записанные приглашения: 4 ноября, 16 ноября.',
    ],
  },
  learnerPresence: {
    asks: 'the child’s opinion',
    values: { childOpinionAge: '14' },
    seen: (values) => plain(shown(school('opened', values))?.childNote),
    off: 'Ребёнку 13 лет: его мнение спрашивают и вносят в протокол (порядок самой школы).',
    on: '',
  },
  minutesDays: {
    asks: 'when the minutes are drawn up',
    values: { schoolTerms: true, minutesDays: 2 },
    seen: (values) => row(school('closed', values), 'paper'),
    off: ['mine', '', '', ''],
    on: ['planned', 'понедельник, 9 ноября', 'soon', ''],
  },
  daysToPlan: {
    asks: 'when the plan is approved',
    values: { schoolTerms: true, daysToPlan: 2 },
    seen: (values) => row(school('closed', values), 'plan'),
    off: ['mine', '', '', '16'],
    on: ['planned', 'понедельник, 9 ноября', 'soon', ''],
  },
  planMaxMonths: {
    asks: 'how long a plan runs',
    values: { schoolTerms: true, planMaxMonths: 2 },
    seen: (values) => give(school('closed', values), 'save-plan', SECRETARY, DRAFT_PLAN).follows,
    off: [],
    on: ['follow.plan-long'],
  },
  // How often a responsible person writes is each measure's own repeat.
  reviewPeriod: {
    asks: 'how often the work is looked at',
    values: { reviewPeriod: 'month' },
    seen: (values) => {
      const found = todayRows(school('approved', values), '2026-12-01').find(
        ({ act }) => act.kind === 'REVIEW',
      );
      return found && [found.key, plain(found.chip?.text), found.paragraph];
    },
    off: NONE,
    on: ['planned', 'суббота, 5 декабря', NONE],
  },
  copyDays: {
    asks: 'when parents get their copy',
    values: { schoolTerms: true, copyDays: 1 },
    seen: (values) => row(school('approved', values), 'hand-plan-copy'),
    off: ['mine', '', '', '18'],
    on: ['planned', 'пятница, 6 ноября', 'soon', ''],
  },
  requireHomeAct: {
    asks: 'whether the act of the home visit is compulsory',
    values: { requireHomeAct: 'ACT' },
    seen: (values) => decide(school('heard', values)),
    off: [],
    on: ['materials p14.home-conditions'],
  },
  homeCommissionMin: {
    asks: 'how many visit the home',
    values: { homeCommissionMin: 4 },
    seen: (values) =>
      give(school('gathered', values), 'order-home-visit', SECRETARY, {
        cardId: CARD,
        orderNumber: '81',
        orderDate: '2026-11-03',
        members: ['T0002', 'T0003', 'T0005'],
      }).noted,
    off: [],
    on: ['members school.commission'],
  },
  absenceThreshold: {
    asks: 'what «systematic» absence is',
    values: { absenceRule: 'айына 20 сағат' },
    seen: (values) => groundRule(values, '05'),
    off: '',
    on: 'Правило самой школы: айына 20 сағат',
  },
  academicThreshold: {
    asks: 'what underachievement is',
    values: { academicRule: 'екі пәннен «2»' },
    seen: (values) => groundRule(values, '01'),
    off: '',
    on: 'Правило самой школы: екі пәннен «2»',
  },
  minStayBeforeRemoval: {
    asks: 'how long a child stays on the register at least',
    values: { minStay: '3' },
    seen: (values) =>
      ['2027-02-04', '2027-02-05'].map(
        (day) =>
          give(school('approved', values), 'apply-for-removal', SECRETARY, removal(day), { today: day })
            .follows,
      ),
    off: [[], []],
    on: [['follow.min-stay'], []],
  },
  noticeToParents: {
    asks: 'whether parents are told of the decision in writing, and when',
    values: { noticeToParents: true, schoolTerms: true, parentNoticeDays: 2 },
    seen: (values) => {
      const book = school('closed', values);
      const before = row(book, 'record-contact', '2026-11-05', CARD);
      const told = {
        on: '2026-11-06',
        way: 'HANDED',
        purpose: 'DECISION',
        result: 'TALKED',
        whom: 'анасы',
      } as const;
      give(book, 'record-contact', SECRETARY, { cardId: CARD, ...told }, { today: '2026-11-06' });
      return [before, row(book, 'record-contact', '2026-11-06', CARD)];
    },
    off: [NONE, NONE],
    on: [['planned', 'понедельник, 9 ноября', 'soon', ''], NONE],
  },
  notifyAgencyOnRemoval: {
    asks: 'whether an agency is told of a removal, and when',
    values: { notifyAgencyOnRemoval: false, removalNoticeDays: 1 },
    seen: (values) => [
      row(removed(values), 'notify-agency', '2026-11-05', LETTER_CARD)?.[1],
      row(
        removed({ ...values, notifyAgencyOnRemoval: true }),
        'notify-agency',
        '2026-11-05',
        LETTER_CARD,
      )?.[1],
    ],
    off: ['вторник, 10 ноября', 'вторник, 10 ноября'],
    on: [NONE, 'пятница, 6 ноября'],
  },
  appeal: {
    asks: 'how parents object',
    values: { appealKk: 'Кеңесшіге жүгініңіз.', appealRu: 'Обратитесь к уполномоченному.' },
    seen: (values) =>
      (['kk', 'ru'] as const).map((language) =>
        plain(
          (contentAbout(school('closed', values), 'D21', ITEM, language) as { appeal: string }).appeal,
        ).slice(0, 30),
      ),
    off: ['Сұрақтарыңыз болса немесе шешім', 'Если есть вопросы или Вы не со'].map((text) =>
      text.slice(0, 30),
    ),
    on: ['Кеңесшіге жүгініңіз.', 'Обратитесь к уполномоченному.'],
  },
  siblings: {
    asks: 'family cases: a card for each child, and the same parents invited for both',
    values: { siblingsFirst: false },
    seen: (values) => {
      const book = school('convened', values);
      const mother = { lastName: 'Сейітқали', firstName: 'Жанар', relation: 'MOTHER' };
      put(book, 'Parents', 'P00002-R01', mother);
      return shown(book)?.nextInvite;
    },
    off: { itemId: LETTER_ITEM, same: true },
    on: { itemId: LETTER_ITEM, same: false },
  },
  caseNumberFormat: {
    asks: 'numbers of the register',
    values: { nextRegister: 41 },
    seen: (values) => record(school('heard', values), 'Cards', CARD) && decidedNumber(values),
    off: '001',
    on: '041',
  },
  protocolNumbering: {
    asks: 'numbers of the minutes',
    values: { nextMinutes: 9 },
    seen: (values) => {
      const book = school('invited', values);
      give(book, 'open-sitting', SECRETARY, OPENING);
      return record(book, 'Sittings', SITTING)?.minutesNumber;
    },
    off: '1',
    on: '9',
  },
  documentLanguage: {
    asks: 'the language of papers: the council’s by the setting, the family’s by the child’s own',
    values: { sittingLanguage: 'ru' },
    seen: (values) => {
      const book = school('decided', values);
      give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' });
      const offers = ask(book, 'paper-offers', SECRETARY, { on: CARD }).offers;
      const first = (kind: string) =>
        offers.find((offer) => offer.kind === kind)?.subjects.find(({ subjectId }) => subjectId === ITEM)
          ?.languages[0];
      return [record(book, 'Documents', `${SITTING}-D16-01`)?.language, first('D21')];
    },
    off: ['kk', 'kk'],
    on: ['ru', 'kk'],
  },
  retentionYears: {
    asks: 'how long closed cards are kept',
    values: { retentionYears: 5 },
    seen: (values) => {
      const book = school('closed', values);
      put(book, 'Cards', LETTER_CARD, { decidedOn: '2022-11-05', outcome: 'REFUSE' });
      book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
      return ask(book, 'expiring', SECRETARY, {}).cards.map(({ now }) => now);
    },
    off: [true],
    on: [false],
  },
  transferAlgorithm: {
    asks: 'the region’s algorithm of a transfer',
    values: { transferAlgorithm: 'Басқарманың 2025 жылғы хаты' },
    seen: (values) => ask(school('approved', values), 'transfer', SECRETARY, { cardId: CARD }).algorithm,
    off: '',
    on: 'Басқарманың 2025 жылғы хаты',
  },
};

const groundRule = (values: Values, code: string) =>
  plain(ask(school('new', values), 'lists', SECRETARY, {}).grounds.find((each) => each.code === code)?.rule);

const decidedNumber = (values: Values) => {
  const book = school('heard', values);
  decide(book);
  return record(book, 'Cards', CARD)?.registerNumber;
};

describe('what the order leaves open', () => {
  it.each(Object.entries(LEFT_OPEN))('%s is the school’s, and does what it says', (_key, question) => {
    for (const key of Object.keys(question.values))
      expect(Object.keys(SETTINGS)).toContain(key as SettingKey);
    expect({ off: question.seen({}), on: question.seen(question.values) }).toEqual({
      off: question.off,
      on: question.on,
    });
  });

  it('no row of Today that only a setting made names a paragraph or is late', () => {
    const book = school('closed', {
      noticeToParents: true,
      schoolTerms: true,
      sittingFrequency: 'month',
      reviewPeriod: 'month',
    });
    const own = todayRows(book, '2026-12-03').filter(
      ({ act }) => act.screen === 'record-contact' || act.screen === 'convene',
    );
    expect(own.length).toBeGreaterThan(1);
    for (const { paragraph, chip, why } of own) {
      expect([paragraph, chip?.tone]).toEqual([undefined, 'soon']);
      expect(plain(why)).toMatch(/самой школы/);
    }
  });

  it('asks for no sitting in summer, nor while one is set', () => {
    const monthly = school('closed', { sittingFrequency: 'month' });
    const asked = (today: string) =>
      todayRows(monthly, today).some(({ act }) => act.screen === 'convene' && !act.cardId);
    expect(
      ['2026-11-27', '2026-11-28', '2027-05-25', '2027-05-26', '2027-09-01', '2027-09-24'].map(asked),
    ).toEqual([false, true, true, false, false, true]);
    const item = { kind: 'OTHER' as const, title: 'Жұмыс жоспары' };
    give(monthly, 'convene-sitting', SECRETARY, { ...SITTING_PLAN, heldOn: '2026-12-10', items: [item] });
    expect(asked('2026-11-28')).toBe(false);
  });
});
