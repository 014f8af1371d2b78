// D03, D06, D22, D29, D31, D34 Papers that the council's secretary keeps are signed by that office (¶7, ¶12, ¶19).
import { describe, expect, it } from '@jest/globals';
import type { PaperKind } from '../../../src/model/codes';
import { type Book, contentAbout, put } from '../book';
import { CARD, PLAN, schoolAfter } from '../school-path';

const MEETING = `${CARD}-H01`;
const KEPT: readonly [PaperKind, string, 'signer' | 'keeper'][] = [
  ['D03', CARD, 'signer'],
  ['D06', MEETING, 'signer'],
  ['D22', PLAN, 'signer'],
  ['D29', 'Y2026', 'keeper'],
  ['D31', CARD, 'signer'],
  ['D34', 'Y2026', 'signer'],
];

function school(): Book {
  const book = schoolAfter('approved');
  put(book, 'Visits', MEETING, { kind: 'MEETING', heldOn: '2026-11-03' });
  return book;
}

describe.each(KEPT)('%s', (kind, about, field) => {
  const signs = (book: Book, language: 'kk' | 'ru') =>
    (contentAbout(book, kind, about, language) as Record<string, unknown> | undefined)?.[field];

  it('is signed by the secretary of the council', () => {
    const name = expect.stringContaining('Жүнісов');
    expect(signs(school(), 'kk')).toMatchObject({ position: 'Профилактикалық кеңестің хатшысы', name });
    expect(signs(school(), 'ru')).toMatchObject({ position: 'Секретарь Совета профилактики', name });
  });

  it('is signed by the social pedagogue while nobody is the secretary', () => {
    const book = school();
    put(book, 'Staff', 'T0003', { roles: ['SOCIAL_PEDAGOGUE'] });
    expect(signs(book, 'kk')).toMatchObject({ position: 'Әлеуметтік педагог' });
  });

  it('leaves the name to be written when there is neither', () => {
    const book = school();
    put(book, 'Staff', 'T0003', { roles: ['DEPUTY_UPBRINGING'] });
    expect(signs(book, 'ru')).toEqual({ position: 'Секретарь Совета профилактики', name: '' });
  });
});
