// D34 What the council's plan of a school year says: planned sittings by month, no child.
import { describe, expect, it } from '@jest/globals';
import { ask, contentAbout, put } from '../book';
import { newSchool, SECRETARY, SITTING, schoolAfter } from '../school-path';

describe('¶5 D34 the council’s plan of a school year', () => {
  it('is offered for a school year, not for a composition', () => {
    expect(contentAbout(newSchool(), 'D34', 'Y2026')).toBeDefined();
    expect(contentAbout(schoolAfter('council'), 'D34', 'N001')).toBeUndefined();
  });

  it('is reached from Today’s list of what may be begun, as the papers of this school year', () => {
    const { start } = ask(newSchool(), 'today', SECRETARY, {});
    const act = start.find(({ title }) => title === 'Документы школы')?.act;
    expect(act).toEqual({ screen: 'papers', on: 'Y2026' });
    const { subject, offers } = ask(newSchool(), 'paper-offers', SECRETARY, { on: act?.on ?? '' });
    expect(offers.map(({ kind }) => kind)).toContain('D34');
    expect(subject).not.toBe('');
  });

  it('names the days of the year’s planned sittings in their months', () => {
    const book = schoolAfter('convened');
    put(book, 'Sittings', 'S0002', { heldOn: '2026-11-26', closedAt: '' });
    put(book, 'Sittings', 'S0003', { heldOn: '2027-09-09', closedAt: '' });
    book.openSittings.push('S0002', 'S0003');
    expect(contentAbout(book, 'D34', 'Y2026', 'ru')).toMatchObject({
      year: '2026–2027',
      approver: { position: 'Директор', name: expect.stringContaining('Әлімбаев') },
      days: { m11: '5, 26', m09: '', m06: '' },
      signer: { position: 'Секретарь Совета профилактики', name: expect.stringContaining('Жүнісов') },
    });
    expect(contentAbout(book, 'D34', 'Y2027')).toMatchObject({
      year: '2027–2028',
      days: { m09: '9', m11: '' },
    });
  });

  it('names no child and no card', () => {
    const said = JSON.stringify(contentAbout(schoolAfter('convened'), 'D34', 'Y2026'));
    expect(said).not.toMatch(new RegExp(`Сейітқали|Ахметов|Кіріс|МЕА|${SITTING}|undefined|null`));
  });
});
