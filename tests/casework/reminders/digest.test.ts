// The daily letters: who gets one and why, that nobody gets an empty one, and that no name stands in any.
import { describe, expect, it } from '@jest/globals';
import { cardNumber } from '../../../src/casework/numbers';
import { digestsOf } from '../../../src/casework/reminders/digest';
import { type Book, give, idsIn, put, record, roomOf } from '../book';
import { CARD, DEPUTY, HEAD, PLAN, PSYCHOLOGIST, SECRETARY, schoolAfter, TEACHER } from '../school-path';

/** Bodies by address, in order; spaces are ordinary ones. */
const letters = (book: Book, today: string): Record<string, string> =>
  Object.fromEntries(
    digestsOf(roomOf(book, 'today', { today })).map(({ mail: { to, body } }) => [
      to.join(),
      body.replace(/\u00A0/g, ' '),
    ]),
  );

const askedOf = (book: Book, email: string, kind = 'CHARACTERISTIC') =>
  put(book, 'Materials', `${CARD}-M91`, {
    kind,
    askedOf: idsIn(book, 'Staff').find((id) => record(book, 'Staff', id)?.email === email) ?? '',
    askedOn: '2026-11-03',
  });

describe('who is written to', () => {
  it('¶11 ¶12 what is late or due by the order goes to whoever keeps the register, in both languages', () => {
    const told = letters(schoolAfter('referred'), '2026-11-04');
    expect(Object.keys(told)).toEqual([SECRETARY]);
    expect(told[SECRETARY]).toContain('среда, 4 ноября');
    expect(told[SECRETARY]).toContain('– Зарегистрировать информацию (п. 11), срок истёк вчера: 1');
    expect(told[SECRETARY]).toMatch(/Бұйрық бойынша мерзімі бар:\n– .+ \(11-тармақ\), мерзімі кеше өтті: 1/);
  });

  it('¶4 ¶16 the step that waits for the deputy goes to the deputy, the plan to the head', () => {
    expect(letters(schoolAfter('drafted'), '2026-11-05')[HEAD]).toMatch(/п\. 16\): 1/);
    const book = schoolAfter('gathered');
    expect(letters(book, '2026-11-04')[DEPUTY]).toMatch(/Ждут вас:\n– .+\(п\. 4\): 1/);
  });

  it('¶14 whoever was asked for a material is told of it, without the child, until it is here', () => {
    const book = schoolAfter('registered');
    askedOf(book, TEACHER);
    const body = letters(book, '2026-11-04')[TEACHER];
    expect(body).toContain('– Запрошенный материал: 1');
    put(book, 'Materials', `${CARD}-M91`, { receivedOn: '2026-11-04' });
    expect(letters(book, '2026-11-04')[TEACHER]).toBeUndefined();
  });

  it('¶14 of a text that was handed in the office is told, its author and other teachers are not', () => {
    const book = schoolAfter('gathered');
    const asked = { cardId: CARD, kind: 'CHARACTERISTIC', askedOf: 'T0005', askedOn: '2026-11-04' } as const;
    give(book, 'request-material', SECRETARY, asked);
    expect(letters(book, '2026-11-05')[TEACHER]).toContain('– Запрошенный материал: 1');
    const materialId = `${CARD}-M01`;
    give(book, 'write-characteristic', TEACHER, { materialId, text: 'Үлгерімі орташа.' });
    const told = letters(book, '2026-11-05');
    expect(told[SECRETARY]).toContain('– Сданный текст, нужна бумага: 1');
    expect([told[TEACHER], told[PSYCHOLOGIST]]).toEqual([undefined, undefined]);
  });

  it('¶15 a task of the council is never called by what was typed', () => {
    const book = schoolAfter('closed');
    put(book, 'Tasks', 'S0001-Q01', {
      itemId: 'S0001-I01',
      what: 'Сейітқалимен сөйлесу',
      staffId: 'T0005',
      dueOn: '2026-11-20',
    });
    book.openCards = [...book.openCards, 'S0001-Q01'];
    const body = letters(book, '2026-11-06')[TEACHER];
    expect(body).toContain('– Поручение Совета, пятница, 20 ноября: 1');
    expect(body).not.toContain('сөйлесу');
  });

  it('¶19 own measures are told a week before their date, and no longer once the measure is finished', () => {
    const book = schoolAfter('approved');
    expect(letters(book, '2026-12-14')[PSYCHOLOGIST]).toBeUndefined();
    const near = letters(book, '2026-12-18');
    expect(near[PSYCHOLOGIST]).toContain('(п. 19), пятница, 25 декабря: 1');
    const done = { measureId: `${PLAN}-0001`, doneOn: '2026-12-18', quality: 'REACHED' } as const;
    expect(give(book, 'assess-measure', PSYCHOLOGIST, done, { today: '2026-12-18' }).kind).toBe('done');
    expect(letters(book, '2026-12-18')[PSYCHOLOGIST]).toBeUndefined();
  });

  it('the office comes before the others, so that a quota that ends leaves out whoever sees least', () => {
    const book = schoolAfter('referred');
    for (const email of [TEACHER, PSYCHOLOGIST]) askedOf(book, email);
    expect(Object.keys(letters(book, '2026-11-04'))).toEqual([SECRETARY, PSYCHOLOGIST]);
  });

  it('somebody who left, or has no e-mail or no role, is not written to', () => {
    const book = schoolAfter('referred');
    const id = idsIn(book, 'Staff').find((each) => record(book, 'Staff', each)?.email === SECRETARY) ?? '';
    put(book, 'Staff', id, { active: false });
    expect(letters(book, '2026-11-04')[SECRETARY]).toBeUndefined();
    put(book, 'Staff', id, { active: true, roles: [] });
    expect(letters(book, '2026-11-04')[SECRETARY]).toBeUndefined();
  });
});

describe('when nobody is', () => {
  it('a day off by the school calendar, whatever is late', () => {
    const book = schoolAfter('referred');
    for (const [day, none] of [
      ['2026-11-06', false],
      ['2026-11-07', true],
      ['2026-12-16', true],
    ] as const)
      expect([day, Object.keys(letters(book, day)).length === 0]).toEqual([day, none]);
  });

  it('the school wants none', () => {
    const book = schoolAfter('referred');
    put(book, 'Settings', 'remindDaily', { value: 'false' });
    expect(letters(book, '2026-11-04')).toEqual({});
  });

  it('nothing is to be said: no letter is empty', () => {
    expect(letters(schoolAfter('council'), '2026-11-02')).toEqual({});
  });

  it('¶5 only what the school planned for later is left: it waits for the beginning of the week', () => {
    const book = schoolAfter('council');
    give(
      book,
      'convene-sitting',
      SECRETARY,
      { heldOn: '2026-11-12', heldAt: '15:00', place: '12', items: [{ kind: 'OTHER', title: 'Жоспар' }] },
      { today: '2026-11-03' },
    );
    expect(letters(book, '2026-11-05')).toEqual({});
    expect(letters(book, '2026-11-09')[SECRETARY]).toContain('Запланировано школой:');
    expect(letters(book, '2026-11-12')[SECRETARY]).toContain('Ждут вас:');
  });
});

describe('the week of the head', () => {
  it('counts what came, what is late and the sittings, on the first working day alone', () => {
    const book = schoolAfter('referred');
    give(
      book,
      'convene-sitting',
      SECRETARY,
      { heldOn: '2026-11-12', heldAt: '15:00', place: '12', items: [{ kind: 'OTHER', title: 'Жоспар' }] },
      { today: '2026-11-03' },
    );
    const body = letters(book, '2026-11-09')[HEAD];
    expect(body).toContain('– Обращений и писем за прошлую неделю, которые в работе: 2');
    expect(body).toMatch(/– С истёкшим сроком по приказу: [1-9]/);
    expect(body).toContain('– Заседаний на этой неделе: 1 (12 ноября)');
    expect(body).toContain('– Метка журнала: aaaa aaaa aaaa.');
    expect(letters(book, '2026-11-10')[HEAD] ?? '').not.toContain('Неделя по школе');
    expect(letters(book, '2026-11-09')[SECRETARY]).not.toContain('Неделя по школе');
  });

  it('comes on Tuesday when Monday is a day off', () => {
    const book = schoolAfter('referred');
    put(book, 'Calendar', '2026-11-09/both', { date: '2026-11-09', kind: 'dayOff', week: 'both' });
    expect(letters(book, '2026-11-10')[HEAD]).toContain('Неделя по школе');
  });
});

describe('privacy', () => {
  const MARK = 'Қыжыр';
  const TYPED = {
    Pupils: ['lastName', 'firstName'],
    Staff: ['lastName', 'firstName', 'position'],
    Referrals: ['sender', 'seen', 'gist'],
    Cards: ['whereabouts', 'description'],
    Measures: ['name', 'indicator', 'volume'],
    Agenda: ['title', 'heard'],
    Sittings: ['place'],
    Parents: ['lastName', 'firstName'],
  } as const;

  it('no name, no typed text, no id and no number of a card stands in any letter of the whole path', () => {
    const steps = [
      'referred',
      'registered',
      'gathered',
      'submitted',
      'convened',
      'invited',
      'opened',
      'heard',
      'decided',
      'closed',
      'drafted',
      'approved',
    ] as const;
    let seen = 0;
    for (const step of steps) {
      const book = schoolAfter(step);
      for (const [table, fields] of Object.entries(TYPED))
        for (const id of idsIn(book, table as keyof typeof TYPED))
          for (const field of fields)
            if (field in (record(book, table as keyof typeof TYPED, id) ?? {}))
              put(book, table as keyof typeof TYPED, id, { [field]: MARK });
      askedOf(book, TEACHER);
      put(book, 'Tasks', 'S0001-Q09', { itemId: 'S0001-I01', what: MARK, outsider: MARK, staffId: 'T0005' });
      book.openCards = [...book.openCards, 'S0001-Q09'];
      const numbers = idsIn(book, 'Cards').flatMap((id) => {
        const card = record(book, 'Cards', id);
        return card ? [cardNumber(card).kk, cardNumber(card).ru] : [];
      });
      const all = Object.values(letters(book, '2026-11-09')).join('\n');
      seen += all.split('\n').filter((line) => line.startsWith('– ')).length;
      expect(all).not.toMatch(new RegExp(`${MARK}|P\\d{4}|T\\d{4}|S\\d{4}|ЮП|№`));
      for (const number of numbers) expect(all).not.toContain(number);
      // Every line is a kind of work in the product's own words, a date, a paragraph and a count.
      for (const line of all.split('\n').filter((each) => each.startsWith('– ')))
        expect(line).toMatch(
          /: \d+( \(.+\))?$|^– (Журнал белгісі|Метка журнала): ([0-9a-f]{4} ){2}[0-9a-f]{4}\./,
        );
    }
    expect(seen).toBeGreaterThan(60);
  });
});
