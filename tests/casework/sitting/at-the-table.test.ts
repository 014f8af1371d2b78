// Who is here, and what the parents say.
import { describe, expect, it } from '@jest/globals';
import { ask, contentOf, give, idsIn, put, record } from '../book';
import { refusal, refuses } from '../refusals';
import { hearing, ITEM, LETTER_ITEM, OPENING, SECRETARY, SITTING, schoolAfter } from '../school-path';

const OTHER_ITEM = `${SITTING}-I01`;

describe('¶7, ¶17 open-sitting', () => {
  const without = (staffId: string) => OPENING.members.filter((member) => member.staffId !== staffId);

  it('writes down who is here and takes the next number of the school year', () => {
    const book = schoolAfter('invited');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, invited: [{ name: 'Ана', position: 'анасы' }] });
    expect(record(book, 'Sittings', SITTING)).toMatchObject({
      minutesNumber: '1',
      openedAt: '15:00',
      compositionId: 'N001',
    });
    expect(book.counters['minutes 2026']).toBe(1);
    expect(idsIn(book, 'Attendance').map((id) => record(book, 'Attendance', id)?.member)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('mended while open it keeps its number, and who is not named any more is nobody', () => {
    const book = schoolAfter('opened');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, members: without('T0006') });
    expect(record(book, 'Sittings', SITTING)?.minutesNumber).toBe('1');
    expect(record(book, 'Attendance', `${SITTING}-A05`)).toMatchObject({
      staffId: 'T0006',
      member: null,
      present: null,
    });
  });

  it('a number of the paper journal is kept, and the next sitting goes on after it', () => {
    const book = schoolAfter('invited');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, minutesNumber: '7' });
    expect(book.counters['minutes 2026']).toBe(7);
  });

  it('¶7 somebody from outside the council keeps the minutes on a basis, is no member, and the sitting closes', () => {
    const book = schoolAfter('invited');
    const input = {
      ...OPENING,
      secretaryId: 'T0007',
      members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0003' })),
    };
    expect(give(book, 'open-sitting', SECRETARY, input)).toMatchObject({
      kind: 'refused',
      says: ['secretary.basis I-10.secretary-basis'],
    });
    expect(give(book, 'open-sitting', SECRETARY, { ...input, secretaryBasis: 'бұйрық № 50' })).toMatchObject({
      kind: 'done',
      noted: [],
    });
    expect(record(book, 'Attendance', `${SITTING}-A06`)).toMatchObject({
      staffId: 'T0007',
      member: false,
      present: true,
    });
    expect(ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).invited).toEqual([]);
    for (const itemId of [ITEM, LETTER_ITEM, OTHER_ITEM]) {
      give(book, 'record-hearing', SECRETARY, hearing(itemId));
      give(book, 'record-decision', SECRETARY, {
        itemId,
        outcome: itemId === OTHER_ITEM ? 'NOTED' : 'REFUSE',
      });
    }
    expect(give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' }).kind).toBe(
      'done',
    );
  });

  it('I-03 without a composition in force it is opened with a reason', () => {
    const book = schoolAfter('invited');
    for (const id of idsIn(book, 'Council')) put(book, 'Council', id, { inForceFrom: '2026-12-01' });
    const answer = give(book, 'open-sitting', SECRETARY, {
      ...OPENING,
      presidingBasis: 'басшы',
      secretaryBasis: 'хатшы',
    });
    expect(answer).toMatchObject({ kind: 'reasons', says: ['I-03.composition'] });
  });

  it("the school's own quorum is told when half or fewer are here, never asks for a reason, and is silent by default", () => {
    const half = {
      ...OPENING,
      members: OPENING.members.map((member, at) => ({ ...member, present: at === 0 || at === 2 })),
    };
    const book = schoolAfter('invited');
    put(book, 'Settings', 'quorum', { value: 'half' });
    expect(give(book, 'open-sitting', SECRETARY, half)).toMatchObject({
      kind: 'done',
      noted: ['members school.quorum'],
    });
    put(book, 'Settings', 'quorum', { value: 'off' });
    expect(give(book, 'open-sitting', SECRETARY, half)).toMatchObject({ kind: 'done', noted: [] });
  });

  it('a reason is asked for once; what is mended while the sitting is open is no deviation of it', () => {
    const book = schoolAfter('invited');
    const away = {
      ...OPENING,
      members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0001' })),
    };
    expect(give(book, 'open-sitting', SECRETARY, away, { reason: 'қате' }).kind).toBe('done');
    expect(give(book, 'open-sitting', SECRETARY, away)).toMatchObject({ kind: 'done', noted: [] });
    expect(idsIn(book, 'Deviations')).toEqual([`${SITTING}-V01`]);
    put(book, 'Documents', `${SITTING}-D16-01`, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const says = () => JSON.stringify(contentOf(book, `${SITTING}-D16-01`, 'kk'));
    expect(says()).toContain('I-10.presiding-present');
    give(book, 'open-sitting', SECRETARY, OPENING);
    expect(says()).not.toContain('I-10.presiding-present');
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, sittingId: 'S0009' },
      kind: 'input',
      says: ['sittingId sitting-unknown'],
    }),
    refusal({
      title: 'that is closed',
      after: 'closed',
      command: 'open-sitting',
      by: SECRETARY,
      input: OPENING,
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'before its day',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: OPENING,
      today: '2026-11-04',
      kind: 'input',
      says: ['sitting-ahead'],
    }),
    refusal({
      title: 'with somebody nobody knows',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, members: [{ staffId: 'T0099', present: true }] },
      kind: 'input',
      says: ['members.0.staffId person-unknown'],
    }),
    refusal({
      title: 'with a person twice',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, members: [...OPENING.members, { staffId: 'T0001', present: false }] },
      kind: 'input',
      says: ['members repeated'],
    }),
    refusal({
      title: 'led by nobody known',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, presidingId: 'T0099' },
      kind: 'refused',
      says: ['presidingId I-10.presiding'],
    }),
    refusal({
      title: 'led by a member who is away',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: {
        ...OPENING,
        members: OPENING.members.map((member) => ({ ...member, present: member.staffId !== 'T0001' })),
      },
      kind: 'reasons',
      says: ['presidingId I-10.presiding-present'],
    }),
    refusal({
      title: 'led and written by one person',
      after: 'invited',
      command: 'open-sitting',
      by: SECRETARY,
      input: { ...OPENING, secretaryId: 'T0001' },
      kind: 'reasons',
      says: ['secretaryId I-10.two-persons'],
    }),
  ]);
});

describe('¶15 record-hearing', () => {
  it('drops the reason for not hearing the parents when they were heard', () => {
    const book = schoolAfter('opened');
    give(book, 'record-hearing', SECRETARY, { ...hearing(ITEM), whyNotHeard: 'қате' });
    expect(record(book, 'Agenda', ITEM)).toMatchObject({
      heard: 'Тыңдалды.',
      parentsPresent: true,
      whyNotHeard: '',
    });
  });

  refuses([
    refusal({
      title: 'of no item',
      after: 'opened',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(`${SITTING}-I09`),
      kind: 'input',
      says: ['itemId item-unknown'],
    }),
    refusal({
      title: 'before the sitting is open',
      after: 'invited',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(ITEM),
      kind: 'input',
      says: ['sitting-not-open'],
    }),
    refusal({
      title: 'after it is closed',
      after: 'closed',
      command: 'record-hearing',
      by: SECRETARY,
      input: hearing(ITEM),
      kind: 'input',
      says: ['sitting-closed'],
    }),
    refusal({
      title: 'without saying why the parents were not heard',
      after: 'opened',
      command: 'record-hearing',
      by: SECRETARY,
      input: { ...hearing(ITEM), parentsPresent: false },
      kind: 'input',
      says: ['whyNotHeard required'],
    }),
  ]);
});
