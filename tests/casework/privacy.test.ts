// What few may read: restricted texts, ground 10 by two people, sealed refusals, no label before the decision.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { COMMANDS } from '../../src/casework/commands';
import { ask, type Book, give, idsIn, put, record } from './book';
import {
  CARD,
  DEPUTY,
  HEAD,
  ITEM,
  LETTER_CARD,
  LETTER_ITEM,
  newSchool,
  PSYCHOLOGIST,
  REFERRAL,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const CHECK = `${CARD}-G01`;
const NOTE = `${CARD}-Z01`;
const CONCLUSION: CommandInputs['record-restricted'] = {
  cardId: CARD,
  kind: 'PSYCHOLOGIST_CONCLUSION',
  keptAs: 'TEXT',
  receivedOn: '2026-11-04',
  text: 'Мазасыздық деңгейі жоғары.',
};
const electronic = (book: Book): Book => {
  expect(give(book, 'change-settings', HEAD, { values: { restrictedTexts: true } })).toMatchObject({
    kind: 'done',
  });
  return book;
};
const askedOfPsychologist = (book: Book): Book => {
  give(book, 'request-material', SECRETARY, {
    cardId: CARD,
    kind: 'PSYCHOLOGIST_CONCLUSION',
    askedOf: 'T0004',
    askedOn: '2026-11-03',
  });
  return book;
};

describe('a restricted text', () => {
  it('is only registered by default: date, sheets, kept where', () => {
    const book = askedOfPsychologist(schoolAfter('gathered'));
    expect(give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION)).toMatchObject({
      kind: 'input',
      says: ['keptAs on-paper-only'],
    });
    expect(
      give(book, 'record-restricted', SECRETARY, {
        ...CONCLUSION,
        keptAs: 'PAPER',
        sheets: 2,
        keptWhere: 'сейф',
        text: 'мұны сақтамайды',
      }),
    ).toMatchObject({ kind: 'done' });
    expect(record(book, 'Restricted', NOTE)).toMatchObject({
      keptAs: 'PAPER',
      sheets: 2,
      keptWhere: 'сейф',
      textId: '',
      digest: '',
    });
    expect(JSON.stringify([...book.records])).not.toContain('мұны сақтамайды');
    expect(book.texts).toBeUndefined();
    expect(record(book, 'Materials', `${CARD}-M01`)).toMatchObject({ receivedOn: '2026-11-04', sheets: 2 });
  });

  it('is turned on by the head alone', () => {
    const change = (email: string) =>
      give(newSchool(), 'change-settings', email, { values: { restrictedTexts: true } });
    expect(change(SECRETARY).says).toEqual(['values.restrictedTexts head-decides']);
    expect(change(HEAD).kind).toBe('done');
  });

  it('and how long cards are kept, and whether the office is told of new information: to others it is only shown', () => {
    const book = newSchool();
    const change = (email: string, values: Record<string, number | boolean>) =>
      give(book, 'change-settings', email, { values }).says;
    const by = (email: string) =>
      Object.fromEntries(
        ask(book, 'settings', email, {}).groups.flatMap(({ settings }) =>
          settings.flatMap(({ key, by }) => (by === 'school' ? [] : [[key, by]])),
        ),
      );
    for (const email of [SECRETARY, DEPUTY])
      for (const values of [
        { retentionYears: 1 },
        { tellOfIntake: false },
        { storeIin: true },
        { cloudAgreed: true },
      ] as Record<string, number | boolean>[])
        expect(change(email, values)).toEqual([`values.${Object.keys(values)[0]} head-decides`]);
    expect(change(SECRETARY, { retentionYears: 3, tellOfIntake: true, storeIin: false })).toEqual([]);
    expect(by(SECRETARY)).toEqual({
      retentionYears: 'head',
      remindDaily: 'head',
      tellOfIntake: 'head',
      storeIin: 'head',
      restrictedTexts: 'head',
      cloudAgreed: 'head',
    });
    expect(by(HEAD)).toEqual({});
    expect(change(HEAD, { retentionYears: 5, tellOfIntake: false, storeIin: true })).toEqual([]);
    // What the head allowed, anybody of the office may turn off.
    expect(by(SECRETARY)).not.toHaveProperty('storeIin');
    expect(change(SECRETARY, { storeIin: false })).toEqual([]);
  });

  it('lives in the second spreadsheet; the register holds its id and digest, no word of it', () => {
    const book = electronic(askedOfPsychologist(schoolAfter('gathered')));
    expect(give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION).kind).toBe('done');
    expect(JSON.stringify([...book.records])).not.toContain('Мазасыздық');
    const [kept] = [...(book.texts?.values() ?? [])];
    expect(kept).toMatchObject({
      text: CONCLUSION.text,
      kind: 'PSYCHOLOGIST_CONCLUSION',
      writtenBy: 'T0004',
    });
    expect(record(book, 'Restricted', NOTE)).toMatchObject({
      textId: kept?.id,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(record(book, 'Materials', `${CARD}-M01`)?.receivedOn).toBe('2026-11-04');
  });

  it('is typed in by those who may read it', () => {
    const book = electronic(schoolAfter('gathered'));
    for (const email of [SECRETARY, DEPUTY])
      expect(give(book, 'record-restricted', email, CONCLUSION).says).toEqual(['keptAs text-not-yours']);
  });

  it('is unknown ground to a psychologist whom nobody asked', () => {
    const book = electronic(schoolAfter('gathered'));
    const there = give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION);
    const nowhere = give(book, 'record-restricted', PSYCHOLOGIST, { ...CONCLUSION, cardId: 'P00003-K01' });
    expect(there).toEqual(nowhere);
    expect(there.says).toEqual(['cardId card-unknown']);
    const views = [CARD, 'P00003-K01'].map((cardId) => ask(book, 'restricted', PSYCHOLOGIST, { cardId }));
    expect({ ...views[0], cardId: '' }).toEqual({ ...views[1], cardId: '' });
  });

  it.each([
    ['removed', { removedOn: '2026-11-04' }],
    ['refused', { outcome: 'REFUSE' }],
    ['annulled', { endKind: 'MISTAKE', endedOn: '2026-11-04' }],
  ])(
    'is no more the psychologist’s on a card that was %s; the office records what comes in late',
    (_, over) => {
      const book = electronic(askedOfPsychologist(schoolAfter('gathered')));
      give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION);
      put(book, 'Cards', CARD, { outcome: 'PLACE', ...over });
      const noteId = `${CARD}-Z01`;
      const unknown = ['cardId card-unknown'];
      expect(give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION).says).toEqual(unknown);
      expect(give(book, 'open-closed-part', PSYCHOLOGIST, { cardId: CARD, noteId }).says).toEqual(unknown);
      expect(ask(book, 'restricted', PSYCHOLOGIST, { cardId: CARD })).toMatchObject({ name: '–', notes: [] });
      expect(ask(book, 'waiting-for-me', PSYCHOLOGIST, {}).rows).toEqual([]);
      const opened = give(book, 'open-closed-part', HEAD, { cardId: CARD, noteId, reason: 'Сұрау' });
      expect(opened.kind).toBe('done');
    },
  );

  it('is shown after it was opened with a reason, to its roles and until the day ends', () => {
    const book = electronic(askedOfPsychologist(schoolAfter('gathered')));
    give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION);
    const text = (email: string, today?: string) =>
      ask(book, 'restricted-text', email, { noteId: NOTE }, today ? { today } : {}).text;
    const open = (email: string, reason = '') =>
      give(book, 'open-closed-part', email, { cardId: CARD, noteId: NOTE, reason }).says;
    expect(text(HEAD)).toBe('');
    expect(open(HEAD)).toEqual(['reason required']);
    expect(open(HEAD, 'Кеңес алдында')).toEqual([]);
    expect(text(HEAD)).toBe(CONCLUSION.text);
    expect(text(HEAD, '2026-11-06')).toBe('');
    expect(open(SECRETARY, 'керек')).toEqual(['text-not-yours']);
    expect(text(SECRETARY)).toBe('');
    expect(text(PSYCHOLOGIST)).toBe('');
    expect(open(PSYCHOLOGIST)).toEqual([]);
    expect(text(PSYCHOLOGIST)).toBe(CONCLUSION.text);
    expect(idsIn(book, 'Openings')).toEqual([`${CARD}-O0001`, `${CARD}-O0002`]);
    expect(record(book, 'Openings', `${CARD}-O0001`)).toMatchObject({
      part: 'RESTRICTED',
      staffId: 'T0001',
      openedOn: '2026-11-05',
      reason: 'Кеңес алдында',
      noteId: NOTE,
    });
    expect(ask(book, 'restricted', HEAD, { cardId: CARD }).log.map(({ who }) => who)).toHaveLength(2);
    expect(ask(book, 'restricted', SECRETARY, { cardId: CARD }).log).toEqual([]);
  });

  it('that was changed by hand is shown with a warning', () => {
    const book = electronic(askedOfPsychologist(schoolAfter('gathered')));
    give(book, 'record-restricted', PSYCHOLOGIST, CONCLUSION);
    give(book, 'open-closed-part', HEAD, { cardId: CARD, noteId: NOTE, reason: 'тексеру' });
    const [kept] = [...(book.texts?.values() ?? [])];
    if (!kept) throw new Error('no text');
    book.texts?.set(kept.id, { ...kept, text: 'басқа' });
    expect(ask(book, 'restricted-text', HEAD, { noteId: NOTE })).toMatchObject({
      text: 'басқа',
      warning: expect.stringContaining('вручную'),
    });
  });
});

describe('ground 10', () => {
  const everywhere = (book: Book) =>
    [HEAD, SECRETARY, DEPUTY].map((email) => ask(book, 'card', email, { cardId: CARD }).facts.grounds);
  const standsIn = (book: Book) =>
    [...book.records].filter(
      ([key, row]) =>
        !key.startsWith('GroundChecks/') &&
        [row.grounds, row.proposedGrounds, row.confirmedGrounds].some(
          (list) => Array.isArray(list) && list.includes('10'),
        ),
    );

  it('in a referral or a submission is only proposed: it stands in no record and no view', () => {
    const book = newSchool();
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, grounds: ['05', '10'] }, { today: '2026-11-02' });
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, grounds: ['10'] }, { today: '2026-11-02' });
    const answer = give(book, 'submit-to-council', DEPUTY, {
      cardId: CARD,
      submittedOn: '2026-11-04',
      grounds: ['05', '10'],
    });
    expect(answer.kind).toBe('done');
    expect(idsIn(book, 'GroundChecks')).toEqual([CHECK]);
    expect(record(book, 'GroundChecks', CHECK)).toMatchObject({ ground: '10', proposedBy: 'T0005' });
    expect(standsIn(book)).toEqual([]);
    expect(everywhere(book)).toEqual([['05'], ['05'], ['05']]);
  });

  it('is written by no act that takes grounds, whoever gives it', () => {
    const book = schoolAfter('convened');
    give(book, 'draft-application', SECRETARY, {
      referralId: idsIn(book, 'Referrals').find((id) => id.startsWith(LETTER_CARD)) ?? '',
      seen: 'Хат бойынша.',
      parentsTold: true,
      grounds: ['10'],
    });
    const brought = give(book, 'bring-in-card', SECRETARY, {
      pupilId: 'P00003',
      placedOn: '2026-09-20',
      minutesNo: '2',
      grounds: ['05', '10'],
      planFrom: '2026-09-20',
      planTo: '2026-12-25',
    });
    expect(brought.kind).toBe('done');
    const takers = COMMANDS.filter(
      ({ input }) => 'grounds' in ((input as { def?: { shape?: object } }).def?.shape ?? {}),
    );
    expect(takers.map(({ name }) => name).sort()).toEqual([
      'bring-in-card',
      'draft-application',
      'record-decision',
      'refer-pupil',
      'reopen-card',
      'submit-to-council',
    ]);
    expect(standsIn(book)).toEqual([]);
    expect(record(book, 'GroundChecks', `${LETTER_CARD}-G01`)).toMatchObject({ ground: '10', answer: '' });
  });

  it('waits for the head and the psychologist, not for who proposed it', () => {
    const book = schoolAfter('submitted');
    expect(give(book, 'propose-ground', HEAD, { cardId: CARD, ground: '10' }).kind).toBe('done');
    const rows = (email: string) =>
      ask(book, 'waiting-for-me', email, {}).rows.filter(({ act }) => act.screen === 'check-ground');
    expect(rows(HEAD)).toEqual([]);
    expect(rows(PSYCHOLOGIST)).toMatchObject([{ act: { checkId: CHECK }, paragraph: { id: '22' } }]);
    expect(give(book, 'check-ground', HEAD, { checkId: CHECK, answer: 'CONFIRMED' }).says).toEqual([
      'check-own',
    ]);
    for (const email of [SECRETARY, DEPUTY, TEACHER])
      expect(give(book, 'check-ground', email, { checkId: CHECK, answer: 'CONFIRMED' }).kind).toBe('denied');
    expect(give(book, 'check-ground', PSYCHOLOGIST, { checkId: CHECK, answer: 'CONFIRMED' }).kind).toBe(
      'done',
    );
    expect(rows(PSYCHOLOGIST)).toEqual([]);
    expect(record(book, 'GroundChecks', CHECK)).toMatchObject({
      checkedBy: 'T0004',
      checkedOn: '2026-11-05',
    });
    expect(everywhere(book)[0]).toEqual(['05', '10']);
    expect(give(book, 'check-ground', PSYCHOLOGIST, { checkId: CHECK, answer: 'DECLINED' }).says).toEqual([
      'check-answered',
    ]);
  });

  it('that was declined stands nowhere, and may be proposed again', () => {
    const book = schoolAfter('submitted');
    give(book, 'propose-ground', SECRETARY, { cardId: CARD, ground: '10' });
    expect(give(book, 'propose-ground', SECRETARY, { cardId: CARD, ground: '10' }).says).toEqual([
      'ground ground-proposed',
    ]);
    expect(give(book, 'propose-ground', SECRETARY, { cardId: CARD, ground: '05' }).says).toEqual([
      'ground no-check-needed',
    ]);
    give(book, 'check-ground', HEAD, { checkId: CHECK, answer: 'DECLINED' });
    expect(everywhere(book)[0]).toEqual(['05']);
    expect(give(book, 'propose-ground', SECRETARY, { cardId: CARD, ground: '10' }).kind).toBe('done');
  });

  it('is decided upon after the second person confirmed it, and not before', () => {
    const book = schoolAfter('heard');
    const decide = () =>
      give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'PLACE', grounds: ['10'] });
    expect(decide()).toMatchObject({ kind: 'refused', says: ['grounds p22.second-person'] });
    give(book, 'propose-ground', SECRETARY, { cardId: CARD, ground: '10' });
    expect(decide().kind).toBe('refused');
    give(book, 'check-ground', HEAD, { checkId: CHECK, answer: 'CONFIRMED' });
    expect(decide().kind).toBe('done');
    expect(record(book, 'Agenda', ITEM)).toMatchObject({ grounds: ['10'], secondPersonId: 'T0001' });
    expect(record(book, 'Cards', CARD)?.confirmedGrounds).toEqual(['10']);
  });
});

describe('a refusal', () => {
  const told = (book: Book): Book => {
    const answer = give(book, 'notify-agency', SECRETARY, {
      cardId: LETTER_CARD,
      toldOn: '2026-11-05',
      channel: 'IN_PERSON',
      outgoingNo: '17',
    });
    expect(answer.kind).toBe('done');
    return book;
  };
  const NAME = 'Ахметов';
  const TEXT = 'Түнде көшеде жүрген';
  const shown = (book: Book, email: string) =>
    JSON.stringify([
      ask(book, 'card', email, { cardId: LETTER_CARD }),
      ask(book, 'plan', email, { cardId: LETTER_CARD }),
      ask(book, 'papers', email, { cardId: LETTER_CARD }),
      ask(book, 'papers', email, {}),
      ask(book, 'today', email, {}),
      ask(book, 'convene', email, {}),
      ask(book, 'sitting', email, { sittingId: SITTING, itemId: LETTER_ITEM }),
      ask(book, 'restricted', email, { cardId: LETTER_CARD }),
    ]);

  it('is open until the agency was told, then it names nobody to the office', () => {
    const book = schoolAfter('closed');
    expect(shown(book, SECRETARY)).toContain(NAME);
    told(book);
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      expect(shown(book, email)).not.toContain(NAME);
      expect(shown(book, email)).not.toContain(TEXT);
    }
    expect(ask(book, 'find-pupil', SECRETARY, { text: NAME }).results[0]).not.toHaveProperty('cardId');
  });

  it('leaves an open task to whom it was given; others are told neither what it is nor about whom', () => {
    const taskId = `${SITTING}-Q09`;
    const given = (what: string) => {
      const book = schoolAfter('closed');
      put(book, 'Tasks', taskId, { itemId: LETTER_ITEM, cardId: LETTER_CARD, what, staffId: 'T0005' });
      book.openCards.push(taskId);
      // The child has another card, which goes on.
      put(book, 'Cards', 'P00002-K02', { source: 'APPLICATION', number: '9', receivedOn: '2026-11-05' });
      book.openCards.push('P00002-K02');
      return book;
    };
    const WHAT = 'Ахметовпен сөйлесу';
    const rows = (book: Book, email: string) =>
      JSON.stringify(
        email === TEACHER ? ask(book, 'my-referrals', TEACHER, {}) : ask(book, 'today', email, {}),
      );
    expect(rows(given(WHAT), SECRETARY)).toContain(WHAT);
    const book = told(given(WHAT));
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      expect(rows(book, email)).toContain(taskId);
      expect(rows(book, email)).not.toContain(WHAT);
      expect(ask(book, 'task', email, { taskId })).toEqual({ what: '–', about: '', note: '' });
    }
    expect(rows(book, TEACHER)).toContain(WHAT);
    expect(ask(book, 'task', TEACHER, { taskId }).about).not.toContain(NAME);
    give(book, 'seal-refusal', SECRETARY, {
      cardId: LETTER_CARD,
      keptAs: 'PAPER',
      sheets: 1,
      keptWhere: 'сейф',
    });
    for (const email of [HEAD, DEPUTY, SECRETARY, TEACHER]) expect(rows(book, email)).not.toContain(WHAT);
    expect(give(book, 'finish-task', TEACHER, { taskId, doneOn: '2026-11-05', note: '' }).kind).toBe('done');
  });

  it('names no guest of its question once it is closed, and those of other questions all the same', () => {
    const MOTHER = 'Ахметова Әсем, білім алушының анасы';
    const book = schoolAfter('closed');
    put(book, 'Attendance', `${SITTING}-A90`, {
      name: MOTHER,
      position: 'анасы',
      member: false,
      present: true,
    });
    put(book, 'Attendance', `${SITTING}-A91`, { name: 'Инспектор Ли', member: false, present: true });
    const invitation = { kind: 'INVITATION', toWhom: 'Инспектор Ли', itemId: ITEM };
    put(book, 'Letters', `${SITTING}-E90`, invitation);
    put(book, 'Letters', `${SITTING}-E91`, { ...invitation, toWhom: MOTHER, itemId: LETTER_ITEM });
    const names = (email: string) => {
      const view = ask(book, 'sitting', email, { sittingId: SITTING });
      return [...view.invited, ...(view.expected ?? [])].map(({ name }) => name);
    };
    for (const email of [HEAD, DEPUTY, SECRETARY])
      expect(names(email)).toEqual(expect.arrayContaining([MOTHER, 'Инспектор Ли']));
    told(book);
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      expect(names(email)).not.toContain(MOTHER);
      expect(names(email)).toEqual(['Инспектор Ли', 'Инспектор Ли']);
    }
    give(book, 'open-closed-part', HEAD, { cardId: LETTER_CARD, reason: 'Сұрау' });
    expect(names(HEAD)).toContain(MOTHER);
    expect(names(DEPUTY)).not.toContain(MOTHER);
  });

  it('is opened by the head and the secretary with a reason, for the day', () => {
    const book = told(schoolAfter('closed'));
    const open = (email: string, reason = '') =>
      give(book, 'open-closed-part', email, { cardId: LETTER_CARD, reason }).says;
    expect(open(DEPUTY, 'керек')).toEqual(['text-not-yours']);
    expect(open(SECRETARY)).toEqual(['reason required']);
    expect(open(SECRETARY, 'Прокуратураның сұрауы')).toEqual([]);
    expect(shown(book, SECRETARY)).toContain(NAME);
    expect(shown(book, SECRETARY)).toContain(TEXT);
    expect(shown(book, HEAD)).not.toContain(NAME);
    expect(
      JSON.stringify(ask(book, 'card', SECRETARY, { cardId: LETTER_CARD }, { today: '2026-11-06' })),
    ).not.toContain(NAME);
    expect(give(book, 'open-closed-part', HEAD, { cardId: CARD, reason: 'бос' }).says).toEqual([
      'nothing-closed',
    ]);
  });

  it('is on Today to be closed, by its number alone, once nobody is to be told and the minutes are signed', () => {
    const rows = (book: Book, email: string) =>
      ask(book, 'today', email, {})
        .groups.flatMap((group) => group.rows)
        .filter(({ act }) => act.screen === 'seal');
    const signed = (book: Book) => {
      book.openSittings = book.openSittings.filter((id) => id !== SITTING);
      return book;
    };
    expect(rows(signed(schoolAfter('closed')), SECRETARY)).toEqual([]);
    const book = told(schoolAfter('closed'));
    expect(rows(book, SECRETARY)).toEqual([]);
    signed(book);
    expect(rows(book, SECRETARY).map(({ act }) => act.cardId)).toEqual([LETTER_CARD]);
    expect(JSON.stringify(rows(book, SECRETARY))).not.toContain(NAME);
    give(book, 'seal-refusal', SECRETARY, {
      cardId: LETTER_CARD,
      keptAs: 'PAPER',
      sheets: 1,
      keptWhere: 'сейф',
    });
    expect(rows(book, SECRETARY)).toEqual([]);
  });

  it('is to be closed at once when no agency wrote, and no more when the council decides otherwise', () => {
    const book = schoolAfter('heard');
    const decide = (outcome: 'REFUSE' | 'POSTPONE') => {
      const input = { itemId: ITEM, outcome, reason: 'Расталмады' };
      expect(give(book, 'record-decision', SECRETARY, input).kind).toBe('done');
      return book.openCards.filter((id) => id.startsWith(`${CARD}-R`));
    };
    expect(decide('REFUSE')).toHaveLength(1);
    expect(decide('POSTPONE')).toEqual([]);
  });

  it('leaves the register when it is sealed; minutes and the proof of the notice remain', () => {
    const book = told(electronic(schoolAfter('closed')));
    expect(
      give(book, 'seal-refusal', SECRETARY, { cardId: CARD, keptAs: 'PAPER', keptWhere: 'сейф' }).says,
    ).toEqual(['not-refused']);
    expect(give(book, 'seal-refusal', SECRETARY, { cardId: LETTER_CARD, keptAs: 'TEXT' }).kind).toBe('done');
    const left = [...book.records].filter(
      ([key]) => /^(Cards|Referrals|Restricted)\//.test(key) && key.includes(LETTER_CARD),
    );
    expect(JSON.stringify(left)).not.toContain(TEXT);
    expect(JSON.stringify(left)).not.toContain(NAME);
    expect([...(book.texts?.values() ?? [])].map(({ text }) => text).join()).toContain(TEXT);
    expect(record(book, 'Cards', LETTER_CARD)).toMatchObject({
      outcome: 'REFUSE',
      decidedOn: '2026-11-05',
      agencyToldOn: '2026-11-05',
      sealedOn: '2026-11-05',
    });
    expect(record(book, 'Agenda', LETTER_ITEM)).toMatchObject({ outcome: 'REFUSE', heard: 'Тыңдалды.' });
    expect(give(book, 'seal-refusal', SECRETARY, { cardId: LETTER_CARD, keptAs: 'TEXT' }).says).toEqual([
      'already-sealed',
    ]);
    const noteId = `${LETTER_CARD}-Z01`;
    expect(
      give(book, 'open-closed-part', PSYCHOLOGIST, { cardId: LETTER_CARD, noteId, reason: 'x' }).says,
    ).toEqual(['cardId card-unknown']);
    expect(
      give(book, 'open-closed-part', SECRETARY, { cardId: LETTER_CARD, noteId, reason: 'сұрау' }).kind,
    ).toBe('done');
    expect(ask(book, 'restricted-text', SECRETARY, { noteId }).text).toContain(TEXT);
  });

  it('on paper says where the texts are before they leave', () => {
    const book = told(schoolAfter('closed'));
    expect(give(book, 'seal-refusal', SECRETARY, { cardId: LETTER_CARD, keptAs: 'PAPER' }).says).toEqual([
      'keptWhere required',
    ]);
    expect(give(book, 'seal-refusal', SECRETARY, { cardId: LETTER_CARD, keptAs: 'TEXT' }).says).toEqual([
      'keptAs on-paper-only',
    ]);
  });
});

describe('no label before the decision', () => {
  const LABEL = /(МЕА|ВШУ)-?\s?\d/;
  const STEPS = [
    'referred',
    'registered',
    'gathered',
    'submitted',
    'convened',
    'invited',
    'opened',
    'heard',
  ] as const;
  it.each(STEPS)('after «%s» no view and no cell calls a child by a register number', (step) => {
    const book = schoolAfter(step);
    put(book, 'Settings', 'nextRegister', { value: '7' });
    const people = [HEAD, DEPUTY, SECRETARY];
    const views = people.flatMap((email) => [
      ask(book, 'today', email, {}),
      ask(book, 'convene', email, {}),
      ask(book, 'papers', email, {}),
      ...[CARD, LETTER_CARD].flatMap((cardId) => [
        ask(book, 'card', email, { cardId }),
        ask(book, 'plan', email, { cardId }),
        ask(book, 'papers', email, { cardId }),
        ask(book, 'restricted', email, { cardId }),
      ]),
      ...(idsIn(book, 'Sittings').length === 0
        ? []
        : [ITEM, LETTER_ITEM].map((itemId) => ask(book, 'sitting', email, { sittingId: SITTING, itemId }))),
    ]);
    for (const view of [...views, ask(book, 'my-referrals', TEACHER, {})])
      expect(JSON.stringify(view)).not.toMatch(LABEL);
    for (const id of idsIn(book, 'Cards')) expect(record(book, 'Cards', id)?.registerNumber).toBe('');
    for (const id of idsIn(book, 'Documents'))
      expect(JSON.stringify(record(book, 'Documents', id))).not.toMatch(LABEL);
  });

  it('after the decision to place it has one', () => {
    const book = schoolAfter('decided');
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).number).toMatch(/^ВШУ-\d{3}$/);
    expect(ask(book, 'card', SECRETARY, { cardId: LETTER_CARD }).number).not.toMatch(LABEL);
  });
});
