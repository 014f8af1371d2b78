// D12 What the order on the council's composition says, from the register alone (¶6, ¶7).
import { describe, expect, it } from '@jest/globals';
import { contentAbout, give } from '../book';
import { COMPOSITION, newSchool, SECRETARY, schoolAfter } from '../school-path';

describe('¶6 D12 the order on the composition', () => {
  it('is offered for a composition that is kept, not for another', () => {
    expect(contentAbout(newSchool(), 'D12', 'N001')).toBeUndefined();
    expect(contentAbout(schoolAfter('council'), 'D12', 'N001')).toBeDefined();
    expect(contentAbout(schoolAfter('council'), 'D12', 'N002')).toBeUndefined();
  });

  it('says who is in it, as what, from when, and which order it replaces', () => {
    const book = schoolAfter('council');
    const members = [...COMPOSITION.members].reverse();
    const next = { orderNumber: '51', orderDate: '2026-11-02', inForceFrom: '2026-11-09', members };
    const done = give(book, 'set-council', SECRETARY, next);
    expect(done.done?.next).toMatchObject({ act: { screen: 'new-paper', on: 'N002' } });
    expect(contentAbout(book, 'D12', 'N002', 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^2\sноября/) },
      members: [
        { name: 'Әлімбаев Асқар', position: 'директор', office: 'председатель', basis: '' },
        { name: 'Оразбаев Асқар', office: 'заместитель председателя' },
        { name: 'Жүнісов Асқар', office: 'секретарь' },
        { office: 'член Совета' },
        { office: 'член Совета' },
      ],
      inForceFrom: expect.stringMatching(/^9\sноября/),
      previous: { number: '45', date: expect.stringMatching(/^1\sсентября/) },
    });
    const first = contentAbout(book, 'D12', 'N001', 'kk');
    expect(first).toMatchObject({
      members: [{ office: 'төраға' }, {}, {}, {}, {}],
      previous: { number: '', date: '' },
    });
    expect(JSON.stringify(first)).not.toMatch(/undefined|null/);
  });
});
