// What the minutes and the plan say, from the register alone, in either language.
import { describe, expect, it } from '@jest/globals';
import type { MinutesView } from '../../src/documents/minutes-view';
import { contentOf, give, put, record } from './book';
import {
  CARD,
  HEAD,
  hearing,
  ITEM,
  LETTER,
  OPENING,
  PLAN,
  SECRETARY,
  SITTING,
  SITTING_PLAN,
  schoolAfter,
} from './school-path';

const MINUTES = `${SITTING}-D16-01`;

describe('¶17 the minutes', () => {
  it('name the pupils, the parents, the agency and the day by which it is told (¶20)', () => {
    const said = JSON.stringify(contentOf(schoolAfter('closed'), MINUTES, 'kk'));
    for (const words of [
      'Сейітқали',
      'Ахметов',
      'ЮП бөлімшесі',
      'Әлімбаев',
      'Жүнісов',
      'Жылдық жоспар',
      '№ 8 мектеп',
    ])
      expect(said).toContain(words);
    expect(said).toContain('6');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  it('tell of the notice to an agency that wrote about a card begun by an application', () => {
    const book = schoolAfter('submitted');
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: ['P00001'],
      sender: 'Денсаулық бөлімі',
    });
    give(book, 'convene-sitting', SECRETARY, {
      ...SITTING_PLAN,
      items: [{ kind: 'PLACEMENT', cardId: CARD }],
    });
    give(book, 'open-sitting', SECRETARY, OPENING);
    give(book, 'record-hearing', SECRETARY, hearing(ITEM));
    give(book, 'record-decision', SECRETARY, { itemId: ITEM, outcome: 'REFUSE' });
    give(book, 'close-sitting', SECRETARY, { sittingId: SITTING, closedAt: '16:00' });
    expect(JSON.stringify(contentOf(book, MINUTES, 'kk'))).toContain('Денсаулық бөлімі');
  });

  it('are in the language asked for, with the words the school resolves by', () => {
    const book = schoolAfter('closed');
    const decided = JSON.stringify(contentOf(book, MINUTES, 'ru'));
    put(book, 'Settings', 'resolvedWord', { value: 'RESOLVED' });
    const resolved = JSON.stringify(contentOf(book, MINUTES, 'ru'));
    expect(decided).toContain('РЕШИЛИ');
    expect(resolved).toContain('ПОСТАНОВИЛИ');
    expect(resolved).not.toContain('РЕШИЛИ');
  });

  it('name a substitute secretary once, not among the invited', () => {
    const book = schoolAfter('invited');
    give(book, 'open-sitting', SECRETARY, { ...OPENING, secretaryId: 'T0007', secretaryBasis: 'бұйрық' });
    put(book, 'Documents', MINUTES, {
      kind: 'D16',
      subjectId: SITTING,
      number: '1',
      edition: 1,
      state: 'RESERVED',
    });
    const said = JSON.stringify(contentOf(book, MINUTES, 'kk'));
    expect(said).toContain('бұйрық');
    expect(said.match(/"invited":\[[^\]]*Сәрсенов/)).toBeNull();
  });

  it.each([
    [
      'two parents each with their own bracket',
      'Ізбасарова Р. Е., мать; Ізбасаров Ш. М., отец',
      'Ізбасарова Р. Е. (мать), Ізбасаров Ш. М. (отец)',
    ],
    ['one parent of no known kinship without a bracket', 'Ізбасарова Р. Е.', 'Ізбасарова Р. Е.'],
    ['nobody where nobody was named', '', ''],
  ])('print %s (¶15)', (_title, parentsWho, printed) => {
    const book = schoolAfter('closed');
    put(book, 'Agenda', ITEM, { parentsPresent: true, parentsWho });
    const { items } = contentOf(book, MINUTES, 'ru') as MinutesView;
    expect(items[0]?.parentOpinions[0]?.who.replaceAll('\u00A0', ' ')).toBe(printed);
  });

  it('say of which item a departure from the order is, and its paragraph once', () => {
    const book = schoolAfter('closed');
    put(book, 'Agenda', ITEM, { outcome: 'PLACE' });
    put(book, 'Deviations', `${CARD}-V01`, {
      rule: 'p14.characteristic',
      paragraph: 'п. 14',
      what: 'На день решения нет материала (п. 14). Напишите причину.',
      reason: 'Вопрос срочный',
      recordedOn: '2027-06-01',
    });
    const { remarks } = contentOf(book, MINUTES, 'ru') as MinutesView;
    expect(remarks.map(({ text }) => text)).toContain(
      'По вопросу 1: На день решения нет материала (п. 14). Причина: Вопрос срочный.',
    );
  });

  it('of a sitting that is gone cannot be made', () => {
    const book = schoolAfter('closed');
    book.records.delete(`Sittings/${SITTING}`);
    expect(contentOf(book, MINUTES, 'kk')).toBeUndefined();
  });
});

describe('Annex 1 the plan', () => {
  it('names the head, the pupil, the legal representatives and each measure, and no IIN unless the school keeps it', () => {
    const book = schoolAfter('approved');
    put(book, 'Pupils', 'P00001', { iin: '130509500096' });
    put(book, 'Parents', 'P00001-A02', { lastName: 'Көрші', firstName: 'Әли', legalRepresentative: false });
    const said = JSON.stringify(contentOf(book, `${CARD}-D18-01`, 'kk'));
    for (const words of ['Әлімбаев', 'Сейітқали', 'Жанар', 'Сүйемелдеу', 'Ким'])
      expect(said).toContain(words);
    expect(said).not.toContain('130509500096');
    expect(said).not.toContain('Көрші');
    put(book, 'Settings', 'storeIin', { value: 'true' });
    expect(JSON.stringify(contentOf(book, `${CARD}-D18-01`, 'kk'))).toContain('130509500096');
  });

  it('leaves out a measure that was dropped', () => {
    const book = schoolAfter('approved');
    put(book, 'Measures', `${PLAN}-0001`, { dropped: true });
    expect(JSON.stringify(contentOf(book, `${CARD}-D18-01`, 'kk'))).not.toContain('Сүйемелдеу');
    expect(record(book, 'Plans', PLAN)?.approvedBy).toBe('T0001');
    expect(give(book, 'approve-plan', HEAD, { planId: PLAN, approvedOn: '2026-11-05' }).kind).toBe('input');
  });
});
