// A measure on a paper is called as the paper's language calls it, where its name is the catalogue's.
import { describe, expect, it } from '@jest/globals';
import { helpName } from '../../src/documents/help-words';
import { wordsOf } from '../../src/text/code-texts';

const { kk, ru } = wordsOf('HELP_KINDS', 'M01');

describe('¶18 the name of a measure', () => {
  it('is in the language of the paper when it is the catalogue’s own', () => {
    expect(helpName({ kind: 'M01', name: kk }, 'ru')).toBe(ru);
    expect(helpName({ kind: 'M01', name: ` ${kk.toUpperCase()} ` }, 'ru')).toBe(ru);
    expect(helpName({ kind: 'M01', name: ru }, 'kk')).toBe(kk);
  });

  it('stays as it was written otherwise', () => {
    expect(helpName({ kind: 'M01', name: `${kk}: үйде` }, 'ru')).toBe(`${kk}: үйде`);
    expect(helpName({ kind: '', name: 'Шахмат үйірмесі' }, 'ru')).toBe('Шахмат үйірмесі');
  });
});
