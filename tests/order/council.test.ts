// ¶6 and ¶7: who makes a council, by which order, in which offices.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import type { Office, Role } from '../../src/model/codes';
import {
  type CouncilComposition,
  type CouncilMember,
  compositionInForce,
  councilSizeFindings,
  noCompositionFinding,
} from '../../src/order/p06-council-size';
import { officeFindings } from '../../src/order/p07-offices';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { findingWords, type Timing } from '../../src/order/verdict';
import { brief } from './brief-findings';

function member(personId: string, office: Office = 'MEMBER', roles: readonly Role[] = ['OTHER_STAFF']) {
  return { personId, name: `Қызметкер ${personId}`, office, roles, isStaff: true } satisfies CouncilMember;
}

const FIVE: readonly CouncilMember[] = [
  member('1', 'CHAIR', ['HEAD']),
  member('2', 'SECRETARY', ['SOCIAL_PEDAGOGUE']),
  member('3'),
  member('4'),
  member('5'),
];

function council(members: readonly CouncilMember[] = FIVE): CouncilComposition {
  return {
    orderNumber: '45-НҚ',
    orderDate: calendarDate('2026-09-01'),
    inForceFrom: calendarDate('2026-09-01'),
    members,
  };
}

function size(composition: CouncilComposition, timing: Timing = 'ahead', officersCount?: boolean) {
  return councilSizeFindings(composition, { timing, pack: RP_398_2023, officersCount });
}

describe('¶6 the size of the council (I-01)', () => {
  it('¶6 five of the staff, chair and secretary among them, are enough', () => {
    expect(size(council())).toEqual([]);
  });

  it('¶6 four are refused ahead and recorded as a deviation when it happened so', () => {
    const four = council(FIVE.slice(0, 4));
    expect(brief(size(four))).toEqual(['I-01.size block']);
    expect(brief(size(four, 'happened'))).toEqual(['I-01.size deviation']);
    expect(findingWords(size(four)[0]!)).toEqual({
      kk: 'Кеңес құрамында кемінде 5 қызметкер болуы керек (6-тармақ), қазір – 4. Тағы 1 адам қосыңыз.',
      ru: 'В составе Совета должно быть не менее 5 работников (п.\u00A06), сейчас – 4. Добавьте ещё 1.',
    });
    expect(findingWords(size(four, 'happened')[0]!).ru).toContain('было 4 работника');
  });

  it('¶6 where the school counts the officers apart, five with them are too few and seven are enough', () => {
    expect(brief(size(council(), 'ahead', false))).toEqual(['I-01.size block']);
    expect(size(council([...FIVE, member('6'), member('7')]), 'ahead', false)).toEqual([]);
  });

  it('¶6 the same person twice is one person', () => {
    const twice = council([...FIVE.slice(0, 4), member('4')]);
    expect(brief(size(twice))).toEqual(['I-01.size block', 'I-01.twice block']);
    expect(size(twice)[1]).toMatchObject({ field: 'members.4' });
  });

  it('¶6 I-04 an outsider is no member and does not fill the number', () => {
    const inspector = { ...member('9'), isStaff: false };
    expect(brief(size(council([...FIVE, inspector])))).toEqual(['I-04.outsider block']);
    expect(brief(size(council([...FIVE.slice(0, 4), inspector])))).toEqual([
      'I-01.size block',
      'I-04.outsider block',
    ]);
    expect(brief(size(council([...FIVE, inspector]), 'happened'))).toEqual(['I-04.outsider deviation']);
  });
});

describe('¶6 the order of the head (I-01, I-03)', () => {
  it.each([
    [{ orderNumber: ' ' }, 'I-01.order-number block'],
    [{ orderDate: undefined }, 'I-01.order-date block'],
    [{ inForceFrom: undefined }, 'I-03.in-force block'],
    [{ inForceFrom: calendarDate('2026-08-31') }, 'I-03.before-order warning'],
  ])('¶6 %j is found', (change, expected) => {
    expect(brief(size({ ...council(), ...change }))).toEqual([expected]);
  });

  it('¶6 a number or a date lost long ago is a deviation', () => {
    const lost = { ...council(), orderNumber: '', orderDate: undefined };
    expect(brief(size(lost, 'happened'))).toEqual([
      'I-01.order-number deviation',
      'I-01.order-date deviation',
    ]);
  });

  it('I-03 the composition in force is the last that began by the day', () => {
    const [old, renewed, draft] = [
      { id: 1, inForceFrom: calendarDate('2025-09-01') },
      { id: 2, inForceFrom: calendarDate('2026-09-01') },
      { id: 3, inForceFrom: undefined },
    ];
    const all = [renewed, draft, old];
    expect(compositionInForce(all, calendarDate('2025-08-31'))).toBeUndefined();
    expect(compositionInForce(all, calendarDate('2025-09-01'))).toBe(old);
    expect(compositionInForce(all, calendarDate('2026-08-31'))).toBe(old);
    expect(compositionInForce(all, calendarDate('2026-09-01'))).toBe(renewed);
    const mended = { id: 4, inForceFrom: renewed.inForceFrom };
    expect(compositionInForce([...all, mended], calendarDate('2026-09-01'))).toBe(mended);
  });

  it('I-03 a sitting without a composition is refused ahead and recorded afterwards', () => {
    expect([noCompositionFinding('ahead').severity, noCompositionFinding('happened').severity]).toEqual([
      'block',
      'deviation',
    ]);
  });
});

describe('¶7 the offices (I-02)', () => {
  const offices = (members: readonly CouncilMember[], timing: Timing = 'ahead') =>
    officeFindings({ members }, { timing });

  it('¶7 the head chairs and the social pedagogue keeps the minutes', () => {
    expect(offices(FIVE)).toEqual([]);
  });

  it.each([
    ['no chair', [FIVE[1]!], 'I-02.one-chair'],
    ['two chairs', [...FIVE, member('6', 'CHAIR', ['HEAD'])], 'I-02.one-chair'],
    ['no secretary', [FIVE[0]!], 'I-02.one-secretary'],
    ['two secretaries', [...FIVE, member('6', 'SECRETARY', ['SOCIAL_PEDAGOGUE'])], 'I-02.one-secretary'],
  ])('¶7 %s is refused', (_what, members, rule) => {
    expect(brief(offices(members))).toEqual([`${rule} block`]);
    expect(brief(offices(members, 'happened'))).toEqual([`${rule} deviation`]);
  });

  it('¶7 an acting head chairs, with the basis written', () => {
    const acting = member('1', 'CHAIR', ['DEPUTY_UPBRINGING']);
    expect(brief(offices([acting, FIVE[1]!]))).toEqual(['I-02.chair-is-head block']);
    expect(offices([{ ...acting, basis: '2026 жылғы 2 қарашадағы № 51 бұйрық' }, FIVE[1]!])).toEqual([]);
  });

  it('¶7 another secretary stands in, with the basis written', () => {
    const other = member('2', 'SECRETARY', ['CLASS_TEACHER']);
    expect(offices([FIVE[0]!, other])).toMatchObject([
      { rule: 'I-02.secretary-is-social-pedagogue', severity: 'block', field: 'members.1.basis' },
    ]);
    expect(offices([FIVE[0]!, { ...other, basis: 'еңбек демалысы' }])).toEqual([]);
  });

  it('¶7 chair and secretary are two persons', () => {
    const both = [member('1', 'CHAIR', ['HEAD']), member('1', 'SECRETARY', ['HEAD', 'SOCIAL_PEDAGOGUE'])];
    expect(brief(offices(both))).toEqual(['I-02.two-persons block']);
    expect(brief(offices(both, 'happened'))).toEqual(['I-02.two-persons deviation']);
  });
});
