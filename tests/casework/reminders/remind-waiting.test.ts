// One letter about one thing that is waited for: from Today, without a name or a ground, not twice a day to the same person for the same thing.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, put, record } from '../book';
import { refusal, refuses } from '../refusals';
import {
  CARD,
  DEPUTY,
  HEAD,
  PLAN,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from '../school-path';

const MATERIAL = `${CARD}-M01`;
const asked = (): Book => {
  const book = schoolAfter('gathered');
  const input = {
    cardId: CARD,
    kind: 'PSYCHOLOGIST_CONCLUSION',
    askedOf: 'T0004',
    askedOn: '2026-11-04',
  } as const;
  give(book, 'request-material', SECRETARY, input, { today: '2026-11-04' });
  return book;
};
const reminders = (book: Book, who = SECRETARY) =>
  ask(book, 'today', who, {}).groups.flatMap(({ key, rows }) =>
    rows.flatMap(({ remind }) => (remind ? [`${key} ${remind}`] : [])),
  );
const remind = (book: Book, about: string, who = SECRETARY, today = '2026-11-05') =>
  give(book, 'remind-waiting', who, { about }, { today });
const minutes = (state: string): Book => {
  const book = schoolAfter('closed');
  put(book, 'Documents', `${SITTING}-D16-01`, {
    kind: 'D16',
    subjectId: SITTING,
    number: '1',
    edition: 1,
    language: 'kk',
    state,
  });
  return book;
};

describe('remind-waiting', () => {
  it('is offered on Today for what waits for another person who can be written to', () => {
    expect(reminders(asked())).toEqual([`others ${MATERIAL}`, `rest ${CARD}`]);
    expect(reminders(asked(), DEPUTY)).toEqual([`rest ${MATERIAL}`]);
    expect(reminders(schoolAfter('drafted'))).toContain(`rest ${PLAN}`);
    expect(reminders(schoolAfter('drafted'), HEAD)).not.toContain(`rest ${PLAN}`);
    expect(reminders(minutes('IN_REVIEW'))).toContain(`rest ${SITTING}-D16-01`);
    const alone = asked();
    put(alone, 'Staff', 'T0004', { email: '' });
    expect(reminders(alone)).toEqual([`rest ${CARD}`]);
  });

  it('¶14 writes to whom the material was asked of, once a day, and again on the next', () => {
    const book = asked();
    const { mail, done } = remind(book, MATERIAL);
    expect([mail?.to, done?.text]).toEqual([[PSYCHOLOGIST], 'done.reminded']);
    expect(remind(book, MATERIAL).says).toEqual(['reminded-today']);
    expect(remind(book, MATERIAL, DEPUTY).says).toEqual(['reminded-today']);
    expect(remind(book, MATERIAL, SECRETARY, '2026-11-06').kind).toBe('done');
    expect(record(book, 'Reminders', `${MATERIAL}/T0004`)?.remindedOn).toBe('2026-11-06');
  });

  it('another thing of the same person is another letter', () => {
    const book = asked();
    give(book, 'request-material', SECRETARY, {
      cardId: CARD,
      kind: 'WORK_DONE',
      askedOf: 'T0004',
      askedOn: '2026-11-05',
    });
    expect([remind(book, MATERIAL).kind, remind(book, `${CARD}-M02`).kind]).toEqual(['done', 'done']);
  });

  it('the letter names nobody, no ground, no number, in both languages', () => {
    const { mail } = remind(asked(), MATERIAL);
    expect(mail?.subject).toBe('Тірек: сізді күтеді / Тірек: ждут вас');
    expect(mail?.body).not.toMatch(/Сейітқали|Дана|негіз|основани|\d/);
    expect(mail?.body.split('\n\n')).toHaveLength(2);
  });

  it('¶4 ¶16 ¶17 the submission by the deputy, the plan and the minutes by the head, the signatures by both', () => {
    expect(remind(schoolAfter('gathered'), CARD).mail?.to).toEqual([DEPUTY]);
    expect(remind(schoolAfter('drafted'), PLAN).mail?.to).toEqual([HEAD]);
    expect(remind(minutes('IN_REVIEW'), `${SITTING}-D16-01`).mail?.to).toEqual([HEAD]);
    const signing = minutes('FOR_SIGNATURE');
    expect(remind(signing, `${SITTING}-D16-01`, DEPUTY).mail?.to).toEqual([HEAD, SECRETARY]);
    expect(remind(signing, `${SITTING}-D16-01`).says).toEqual(['reminded-today']);
  });

  it('¶15 a task of the council', () => {
    const book = schoolAfter('heard');
    give(book, 'record-decision', SECRETARY, {
      itemId: `${SITTING}-I01`,
      outcome: 'NOTED',
      assignments: [{ what: 'Жоспар жасау', staffId: 'T0005' }],
    });
    const id = `${SITTING}-Q01`;
    expect(reminders(book)).toContain(`others ${id}`);
    expect(remind(book, id).mail?.to).toEqual([TEACHER]);
    give(book, 'finish-task', TEACHER, { taskId: id, doneOn: '2026-11-05' });
    expect(remind(book, id, SECRETARY, '2026-11-06').says).toEqual(['about nothing-waits']);
  });

  const command = 'remind-waiting';
  refuses([
    refusal({
      title: 'what is not there',
      after: 'gathered',
      command,
      by: SECRETARY,
      input: { about: `${CARD}-M09` },
      kind: 'input',
      says: ['about nothing-waits'],
    }),
    refusal({
      title: 'what came already',
      after: 'submitted',
      command,
      by: SECRETARY,
      input: { about: MATERIAL },
      kind: 'input',
      says: ['about nothing-waits'],
    }),
    refusal({
      title: 'a card that is decided',
      after: 'decided',
      command,
      by: SECRETARY,
      input: { about: CARD },
      kind: 'input',
      says: ['about nothing-waits'],
    }),
    refusal({
      title: 'a plan that is approved',
      after: 'approved',
      command,
      by: SECRETARY,
      input: { about: PLAN },
      kind: 'input',
      says: ['about nothing-waits'],
    }),
    refusal({
      title: 'what waits for oneself',
      after: 'drafted',
      command,
      by: HEAD,
      input: { about: PLAN },
      kind: 'input',
      says: ['about nothing-waits'],
    }),
    refusal({
      title: 'nobody has an e-mail',
      after: 'drafted',
      command,
      by: SECRETARY,
      input: { about: PLAN },
      kind: 'input',
      says: ['no-email'],
      given: (book) => put(book, 'Staff', 'T0001', { email: '' }),
    }),
    refusal({
      title: 'another record',
      after: 'drafted',
      command,
      by: SECRETARY,
      input: { about: 'P00001' },
      kind: 'input',
      says: ['about unknown-record'],
    }),
    refusal({
      title: 'of the office alone',
      after: 'drafted',
      command,
      by: TEACHER,
      input: { about: PLAN },
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
