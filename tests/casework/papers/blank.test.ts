// Blank papers: every form in both languages, of the school and its head alone, with room to write.
import { describe, expect, it } from '@jest/globals';
import { blankContent } from '../../../src/casework/papers/blank';
import { paperKind } from '../../../src/casework/papers/kinds';
import { BLANK_KINDS } from '../../../src/model/inputs/papers';
import { fillSource } from '../../templates/fill-source';
import { sourceOf } from '../../templates/papers';
import { ask, deskOver, idsIn, record } from '../book';
import { SECRETARY, schoolAfter, TEACHER } from '../school-path';

describe('blank papers', () => {
  const book = schoolAfter('closed');
  const desk = deskOver(book, []);
  const others = idsIn(book, 'Staff').flatMap((id) => {
    const person = record(book, 'Staff', id);
    return !person || person.roles.includes('HEAD') ? [] : [person.lastName];
  });

  for (const kind of BLANK_KINDS)
    for (const language of ['kk', 'ru'] as const)
      it(`${kind} ${language} fills its template, leaves lines to write on and names nobody but the head`, () => {
        const html = sourceOf(`templates/${language}/${paperKind(kind).template}.html`);
        const printed = fillSource(html, blankContent(desk, kind, language));
        expect(printed.match(/_{6,}/g)?.length ?? 0).toBeGreaterThan(5);
        expect(printed).not.toMatch(/undefined|null|Сейітқали|Ахметов|МЕА-\d|ВШУ-\d|Вх-|Кіріс-/);
        for (const name of others) expect(printed).not.toContain(name);
      });

  it('are for the office alone', () => {
    expect(() => ask(book, 'blank-paper', TEACHER, { kind: 'D01', language: 'kk' })).toThrow();
    expect(ask(book, 'blank-paper', SECRETARY, { kind: 'D01', language: 'kk' })).toMatchObject({ pdf: '' });
  });
});
