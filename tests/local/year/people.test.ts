// The school's list in autumn: nobody whom an import takes for somebody else.
import { describe, expect, it } from '@jest/globals';
import { seededChance } from '../../../local/year/chance';
import { makePupils } from '../../../local/year/people';
import { searchKey } from '../../../src/model/kazakh-letters';

describe('the pupils of a year', () => {
  it.each([1, 2, 7])('of seed %i have marks of their own at full size', (seed) => {
    const pupils = makePupils(seededChance(seed), 3_000, 2026);
    const marks = pupils.map(({ lastName, firstName, bornOn }) =>
      [searchKey(lastName), searchKey(firstName), bornOn].join(' '),
    );
    expect(new Set(marks).size).toBe(3_000);
  });
});
