// A restricted text goes to the second spreadsheet, its reference to the register: whatever call fails, no text is lost and no reference is without its text.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../local/google/api-error';
import type { CommandInputs } from '../../src/casework/answers';
import { bookOf, lookAt } from './look-at-register';
import { CARD } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';

const TEXT = 'Мазасыздық деңгейі жоғары; отбасымен жұмыс керек.';
const CONCLUSION: CommandInputs['record-restricted'] = {
  cardId: CARD,
  kind: 'PSYCHOLOGIST_CONCLUSION',
  keptAs: 'TEXT',
  receivedOn: '2026-11-02',
  text: TEXT,
};
const down = () => new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' });
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function secondId(school: QuickSchool): string {
  const q = "name = 'Тірек – жабық мәтіндер' and trashed = false";
  const caller = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
  const list = school.home.drive.methods['files.list'];
  const reply = (list?.({ q, fields: 'files(id)' }, undefined, caller) ?? {}) as { files?: { id: string }[] };
  return reply.files?.[0]?.id ?? '';
}

/** Rows of a sheet of the second spreadsheet by key. */
function secondRows(school: QuickSchool, title: string): Record<string, unknown>[] {
  const sheet = bookOf({ home: school.home, registerId: secondId(school) }).sheets.find(
    (each) => each.title === title,
  );
  const keys = (sheet?.values[0] ?? []).map(String);
  return (sheet?.values ?? [])
    .slice(2)
    .filter((cells) => cells[0] !== '' && cells[0] !== undefined)
    .map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? ''])));
}

const textsOf = (school: QuickSchool) => secondRows(school, 'Мәтіндер');
const notesOf = (school: QuickSchool) =>
  Object.entries(lookAt(school).content).flatMap(([key, row]) =>
    key.startsWith('Restricted/') ? [row] : [],
  );

/** Every reference has its text, and it is the text the digest is of. */
function expectNoEmptyReference(school: QuickSchool, where: string): void {
  const texts = new Map(textsOf(school).map((row) => [row.id, String(row.text)]));
  for (const { textId, digest } of notesOf(school))
    if (textId !== '')
      expect({ where, digest: sha256(texts.get(textId) ?? 'missing') }).toEqual({ where, digest });
}

describe('a restricted text', () => {
  let school: QuickSchool;
  let back: () => void;
  let calls = 0;
  const act = (text = TEXT) =>
    school.call(
      { command: 'record-restricted', id: 'the-same-act', input: { ...CONCLUSION, text } },
      PEOPLE.psychologist,
    );
  beforeAll(() => {
    school = openQuickSchool();
    const referral = { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Сабаққа келмеді.', parentsTold: true };
    school.does('save-pupil', {
      lastName: 'Сейітқали',
      firstName: 'Нұрсұлтан',
      grade: 7,
      classLetter: 'Б',
      language: 'kk',
    });
    school.does('refer-pupil', referral, PEOPLE.teacher);
    school.does('request-material', {
      cardId: CARD,
      kind: 'PSYCHOLOGIST_CONCLUSION',
      askedOf: 'T0004',
      askedOn: '2026-11-02',
    });
    school.does('change-settings', { values: { restrictedTexts: true } }, PEOPLE.head);
    // The sheets of the second spreadsheet are made at the first text.
    school.does(
      'record-restricted',
      { ...CONCLUSION, kind: 'GROUND_07', text: 'алғашқы' },
      PEOPLE.psychologist,
    );
    back = school.snapshot();
    school.misfortune((call) => {
      calls = call.n;
      return undefined;
    });
    expect(act().ok).toBe(true);
    school.misfortune(undefined);
    back();
  }, 60_000);
  afterAll(() => school.close());

  it('costs the three calls of a command, and two to the second spreadsheet', () => {
    expect(calls).toBe(5);
  });

  for (const when of ['before', 'after'] as const)
    it(`${when} any call is applied it fails: the same act again leaves one text and one reference`, () => {
      for (let n = 1; n <= calls; n++) {
        const where = `call ${n}`;
        back();
        let failed = 0;
        school.misfortune((call) => (call.n === n && failed++ === 0 ? { when, error: down() } : undefined));
        const first = act();
        school.misfortune(undefined);
        expect({ where, kind: first.ok || first.kind }).toEqual({ where, kind: first.ok || 'busy' });
        expectNoEmptyReference(school, where);
        expect({ where, again: act().ok }).toEqual({ where, again: true });
        expectNoEmptyReference(school, where);
        expect({ where, texts: textsOf(school).filter(({ text }) => text === TEXT).length }).toEqual({
          where,
          texts: 1,
        });
        expect({
          where,
          notes: notesOf(school).filter(({ digest }) => digest === sha256(TEXT)).length,
        }).toEqual({
          where,
          notes: 1,
        });
        expect(lookAt(school).faults).toEqual([]);
      }
      expect(school.logged).toEqual([]);
    }, 60_000);

  it('that is cut off for good before its reference is found and adopted, and what was mended meanwhile is kept too', () => {
    back();
    school.misfortune((call) => (call.n >= calls ? { when: 'before', error: down() } : undefined));
    expect(act()).toMatchObject({ ok: false, kind: 'busy' });
    school.misfortune(undefined);
    expect(textsOf(school)).toHaveLength(2);
    expect(notesOf(school)).toHaveLength(1);
    expect(act('Толықтырылған қорытынды.').ok).toBe(true);
    const view = school.query('restricted', { cardId: CARD }, PEOPLE.psychologist);
    const unbound = view.ok ? view.value.unbound : [];
    expect(unbound).toHaveLength(1);
    expect(unbound).toEqual(textsOf(school).flatMap(({ id, text }) => (text === TEXT ? [id] : [])));
    const adopt = (user: string) =>
      school.command('adopt-text', { cardId: CARD, textId: unbound[0] ?? '' }, user);
    expect(adopt(PEOPLE.secretary)).toMatchObject({ ok: false, kind: 'input' });
    expect(adopt(PEOPLE.psychologist).ok).toBe(true);
    expect(adopt(PEOPLE.psychologist).ok).toBe(false);
    expectNoEmptyReference(school, 'adopted');
    expect(notesOf(school)).toHaveLength(3);
    const now = school.query('restricted', { cardId: CARD }, PEOPLE.psychologist);
    expect(now.ok && now.value.unbound).toEqual([]);
  });

  it('is in no cell of the register, its journal, its history or the outcomes it remembers', () => {
    back();
    expect(act().ok).toBe(true);
    expect(JSON.stringify(bookOf(school))).not.toContain('Мазасыздық');
    const noteId = `${CARD}-Z02`;
    const read = () => school.query('restricted-text', { noteId }, PEOPLE.head);
    expect(read()).toMatchObject({ ok: true, value: { text: '' } });
    school.does('open-closed-part', { cardId: CARD, noteId, reason: 'Кеңеске дайындық' }, PEOPLE.head);
    expect(read()).toMatchObject({ ok: true, value: { text: TEXT } });
    expect(JSON.stringify(bookOf(school))).not.toContain('Мазасыздық');
    expect(school.query('restricted-text', { noteId }, PEOPLE.secretary)).toMatchObject({
      ok: true,
      value: { text: '' },
    });
  });

  it('is left to the web page where the file of the second spreadsheet is closed to the person', () => {
    back();
    const file = secondId(school);
    const before = lookAt(school).content;
    const closed = new ApiError(403, 'The caller does not have permission', { status: 'PERMISSION_DENIED' });
    school.misfortune((call) =>
      JSON.stringify(call.params).includes(file) ? { when: 'before', error: closed } : undefined,
    );
    expect(act()).toMatchObject({ ok: false, kind: 'register', problems: [{ code: 'second-shut' }] });
    const view = school.query('restricted', { cardId: CARD }, PEOPLE.head);
    expect(view).toMatchObject({ ok: true, value: { unbound: [], log: [] } });
    expect(
      school.command(
        'record-restricted',
        { ...CONCLUSION, keptAs: 'PAPER', text: '', sheets: 1, keptWhere: 'сейф' },
        PEOPLE.secretary,
      ).ok,
    ).toBe(true);
    school.misfortune(undefined);
    expect(Object.keys(lookAt(school).content)).toHaveLength(Object.keys(before).length + 1);
  });

  it('is refused in the second spreadsheet’s absence, and nothing is written', () => {
    back();
    const before = lookAt(school).content;
    const caller = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
    school.home.store.transaction(() =>
      school.home.drive.methods['files.delete']?.({ fileId: secondId(school) }, undefined, caller),
    );
    expect(act()).toMatchObject({ ok: false, kind: 'register' });
    expect(lookAt(school).content).toEqual(before);
  });
});

describe('sealing', () => {
  it('leaves no word of the texts in the register or in what the act replaced', () => {
    const school = openQuickSchool();
    try {
      school.does('save-pupil', {
        lastName: 'Ахметов',
        firstName: 'Дамир',
        grade: 8,
        classLetter: 'А',
        language: 'ru',
      });
      school.does(
        'refer-pupil',
        { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Ерекше-сөз байқалды.', parentsTold: true },
        PEOPLE.teacher,
      );
      school.does('register-referral', { cardId: CARD, registeredOn: '2026-11-02' });
      const subjectId = `${CARD}-R01-T0005`;
      const { documentId = '' } = school.does(
        'make-paper',
        { kind: 'D01', subjectId, language: 'kk' },
        PEOPLE.deputy,
      );
      const review = (who: string) => {
        const answer = school.query('paper-review', { documentId }, who);
        return answer.ok ? JSON.stringify(answer.value) : answer.kind;
      };
      // What stood there first is an old value now.
      school.does('correct-card-fact', {
        cardId: CARD,
        record: `Referrals/${CARD}-R01-T0005`,
        field: 'seen',
        value: 'Басқа сөз.',
        reason: 'Қате жазылған.',
      });
      school.does('set-council', {
        orderNumber: '45',
        orderDate: '2026-09-01',
        inForceFrom: '2026-09-01',
        members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0005'].map((staffId, at) => ({
          staffId,
          office: (['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER'] as const)[at] ?? 'MEMBER',
        })),
      });
      const does = (
        name: 'convene-sitting' | 'open-sitting' | 'record-hearing' | 'record-decision' | 'close-sitting',
        input: object,
      ) => {
        const given: Record<string, string> = {};
        for (let round = 0; round < 3; round++) {
          const answer = school.command(name, input as never, PEOPLE.secretary, { reasons: given });
          if (answer.ok) return;
          if (answer.kind !== 'reasons') throw new Error(JSON.stringify(answer));
          for (const { rule = '' } of answer.problems) given[rule] = 'себебі';
        }
        throw new Error(`${name} was not done`);
      };
      does('convene-sitting', {
        heldOn: '2026-11-02',
        heldAt: '08:00',
        place: '12',
        items: [{ kind: 'PLACEMENT', cardId: CARD }],
      });
      does('open-sitting', {
        sittingId: 'S0001',
        openedAt: '08:00',
        presidingId: 'T0001',
        secretaryId: 'T0003',
        members: ['T0001', 'T0002', 'T0003', 'T0004', 'T0005'].map((staffId) => ({ staffId, present: true })),
      });
      does('record-hearing', { itemId: `S0001-${CARD}`, heard: 'Тыңдалды.', parentsPresent: true });
      does('record-decision', { itemId: `S0001-${CARD}`, outcome: 'REFUSE', reason: 'Расталмады' });
      does('close-sitting', { sittingId: 'S0001', closedAt: '08:30' });
      for (const title of ['Бұрынғы мәндер', 'Түзетулер'])
        expect(JSON.stringify(bookOf(school).sheets.find((sheet) => sheet.title === title))).toContain(
          'Ерекше-сөз',
        );
      school.does('change-settings', { values: { restrictedTexts: true } }, PEOPLE.head);
      // A refusal closes its papers too: their text is not made, nor made again, nor shown, before an opening.
      const says = (who: string, input: CommandInputs['make-paper']) => {
        const answer = school.command('make-paper', input, who);
        return answer.ok ? 'made' : answer.problems.map(({ code }) => code).join();
      };
      const again = { documentId, again: true };
      for (const who of [PEOPLE.deputy, PEOPLE.secretary, PEOPLE.head]) {
        expect(says(who, { kind: 'D03', subjectId: CARD, language: 'ru' })).toBe('card-closed');
        expect(says(who, again)).toBe('card-closed');
        expect(review(who)).toContain('Карта закрыта');
        expect(review(who)).not.toContain('Басқа сөз');
      }
      school.does('open-closed-part', { cardId: CARD, reason: 'Прокуратураның сұрауы' });
      expect(review(PEOPLE.secretary)).toContain('Басқа сөз');
      expect([says(PEOPLE.secretary, again), says(PEOPLE.deputy, again)]).toEqual(['made', 'card-closed']);
      school.does('seal-refusal', { cardId: CARD, keptAs: 'TEXT' });
      // What the last act replaced lies in Meta until the next one.
      school.does('change-settings', { values: { sittingPlace: '14' } });
      expect(JSON.stringify(bookOf(school))).not.toContain('Ерекше-сөз');
      expect(textsOf(school).map(({ text }) => text)).toEqual([expect.stringContaining('Ерекше-сөз')]);
      expect(lookAt(school).faults).toEqual([]);
    } finally {
      school.close();
    }
  }, 60_000);
});

describe('who looked at a card', () => {
  it('is noted without a call to Sheets, brought over a batch at a time, each once, and told to the head', () => {
    const school = openQuickSchool();
    try {
      for (let n = 1; n <= 10; n++) {
        school.does('save-pupil', {
          lastName: 'Ахметов',
          firstName: `Дамир${'бвгджзклмн'[n - 1]}`,
          grade: 8,
          classLetter: 'А',
          language: 'ru',
        });
        school.does(
          'refer-pupil',
          {
            pupilId: `P${String(n).padStart(5, '0')}`,
            seenOn: '2026-11-02',
            seen: 'Келмеді.',
            parentsTold: true,
          },
          PEOPLE.teacher,
        );
      }
      const card = (n: number, user: string) =>
        school.query('card', { cardId: `P${String(n).padStart(5, '0')}-K01` }, user);
      const look = (n: number, user: string) => {
        school.counter.reset();
        expect(card(n, user).ok).toBe(true);
        return school.counter.totals().byMethod;
      };
      expect(look(1, PEOPLE.secretary)).toEqual({ 'sheets.spreadsheets.values.batchGetByDataFilter': 2 });
      look(1, PEOPLE.secretary);
      look(1, PEOPLE.deputy);
      expect(card(1, PEOPLE.teacher).ok).toBe(false);
      const log = () => {
        const answer = school.query('restricted', { cardId: CARD }, PEOPLE.head);
        return answer.ok ? answer.value.log.map(({ who }) => who).sort() : [];
      };
      const first = log();
      expect(first).toHaveLength(2);
      expect(secondRows(school, 'Картаны кім ашты')).toEqual([]);
      for (let n = 2; n <= 10; n++) for (const who of [PEOPLE.secretary, PEOPLE.deputy]) look(n, who);
      expect(secondRows(school, 'Картаны кім ашты')).toHaveLength(20);
      expect(log()).toEqual(expect.arrayContaining(first));
      expect(school.logged).toEqual([]);
    } finally {
      school.close();
    }
  }, 60_000);
});
