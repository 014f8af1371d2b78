// ¶25: the sentence that goes with every paper out of the school.
import { describe, expect, it } from '@jest/globals';
import { noConsequences } from '../../src/order/p25-no-consequences';

describe('¶25', () => {
  it('is said in the order’s own words, in both languages', () => {
    expect(noConsequences().kk).toContain('құқықтық салдар');
    expect(noConsequences().ru).toContain('не влечёт правовых последствий');
  });
});
