// The table of who may what: every role against every command, every query and every closed part.
import { describe, expect, it } from '@jest/globals';
import { authorise, OFFICE_ROLES, PARTS, type Part } from '../../src/casework/access';
import { COMMANDS } from '../../src/casework/commands';
import type { Actor } from '../../src/casework/desk';
import { QUERIES } from '../../src/casework/queries';
import { ROLES, type Role } from '../../src/model/codes';
import { CASEWORK_TEXTS } from '../../src/text/casework-texts';

const actor = (roles: readonly Role[], staffId = 'T0005'): Actor => ({
  email: 'a@tirek.test',
  staffId,
  roles,
});
const OUTSIDE = ROLES.filter((role) => !OFFICE_ROLES.includes(role));

/** Whom outside the office a name is open to; every other name is the office's alone. */
const WIDER: Record<string, readonly Role[]> = {
  'refer-pupil': OUTSIDE,
  'finish-task': OUTSIDE,
  // It is answered by what the person has to do with the plan.
  'apply-for-removal': OUTSIDE,
  // And these by what they answer for: a measure, a task of the council, a characteristic asked of them.
  'write-characteristic': OUTSIDE,
  characteristic: OUTSIDE,
  'record-work': OUTSIDE,
  'assess-measure': OUTSIDE,
  'my-measures': OUTSIDE,
  measure: OUTSIDE,
  task: OUTSIDE,
  'find-pupil': OUTSIDE,
  lists: OUTSIDE,
  'my-referrals': OUTSIDE,
  calendar: OUTSIDE,
  'order-text': OUTSIDE,
  'save-plan': ['PSYCHOLOGIST'],
  plan: ['PSYCHOLOGIST'],
  restricted: ['PSYCHOLOGIST'],
  'restricted-text': ['PSYCHOLOGIST'],
  'record-restricted': ['PSYCHOLOGIST'],
  'adopt-text': ['PSYCHOLOGIST'],
  'open-closed-part': ['PSYCHOLOGIST'],
  // As far as the kinds of papers are hers to read, of cards she works on.
  'card-file': ['PSYCHOLOGIST'],
  'open-card-file': ['PSYCHOLOGIST'],
  'paper-pdf': ['PSYCHOLOGIST'],
  'check-ground': ['PSYCHOLOGIST'],
  'waiting-for-me': ['PSYCHOLOGIST'],
};
const ALL = [...COMMANDS, ...QUERIES].map(({ name, roles }) => ({ name: name as string, roles }));
const CASES = ALL.flatMap(({ name, roles }) => OUTSIDE.map((role) => ({ name, roles, role })));

describe('a role outside the office', () => {
  it.each(CASES)('$role, $name', ({ name, roles, role }) => {
    const may = WIDER[name]?.includes(role) ?? false;
    expect(authorise(actor([role]), { roles })).toEqual(
      may
        ? { allowed: true, reason: roles.length === 0 ? 'own' : 'role' }
        : { allowed: false, reason: 'not-this-role' },
    );
  });

  it('is let into names that exist', () => {
    expect(ALL.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(WIDER)));
  });
});

describe('everybody', () => {
  it.each(ALL)('$name is for somebody of the office', ({ roles }) => {
    expect(OFFICE_ROLES.some((role) => authorise(actor([role]), { roles }).allowed)).toBe(true);
  });

  it.each(ALL)('$name is for nobody without a role, and for nobody who is not of the staff', ({ roles }) => {
    expect(authorise(actor([]), { roles })).toEqual({ allowed: false, reason: 'no-role' });
    expect(authorise(actor(['HEAD'], ''), { roles })).toEqual({ allowed: false, reason: 'no-role' });
  });

  it('who is refused is told why in words', () => {
    for (const reason of ['no-role', 'not-this-role'] as const)
      expect(CASEWORK_TEXTS[`denied.${reason}`].ru).not.toBe('');
  });
});

describe('parts', () => {
  const OPEN: Record<Part, readonly Role[]> = {
    card: ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE'],
    'sensitive-ground': ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE', 'PSYCHOLOGIST'],
    'ground-check': ['HEAD', 'PSYCHOLOGIST'],
    sealed: ['HEAD', 'SECRETARY'],
    log: ['HEAD'],
    PSYCHOLOGIST_CONCLUSION: ['HEAD', 'PSYCHOLOGIST'],
    GROUND_07: ['HEAD', 'PSYCHOLOGIST'],
    GROUND_10: ['HEAD', 'PSYCHOLOGIST'],
    SEALED_REFUSAL: ['HEAD', 'SECRETARY'],
  };
  const cases = (Object.keys(PARTS) as Part[]).flatMap((part) => ROLES.map((role) => ({ part, role })));
  it.each(cases)('$part for $role', ({ part, role }) => {
    expect(authorise(actor([role]), { see: part }).allowed).toBe(OPEN[part].includes(role));
  });

  it('a card is worked on by the office; by the psychologist while it goes on and is hers; by nobody else', () => {
    for (const role of ROLES)
      for (const over of [true, false])
        for (const mine of [true, false])
          expect([role, over, mine, authorise(actor([role]), { work: { over, mine } }).allowed]).toEqual([
            role,
            over,
            mine,
            OFFICE_ROLES.includes(role) || (role === 'PSYCHOLOGIST' && !over && mine),
          ]);
  });

  it('whoever asks about one card is noted to have looked at it, but for what is opened with a reason', () => {
    const about = QUERIES.filter(({ input }) => {
      const { shape = {} } = (input as { def?: { shape?: object } }).def ?? {};
      return Object.keys(shape).some((key) =>
        ['cardId', 'itemId', 'planId', 'measureId', 'noteId'].includes(key),
      );
    });
    expect(about.length).toBeGreaterThan(8);
    expect(about.filter(({ card }) => card === undefined).map(({ name }) => name)).toEqual([
      'restricted-text',
    ]);
  });

  it('a referral is its writer’s own, whatever the role', () => {
    for (const role of ROLES) {
      expect(authorise(actor([role]), { referral: 'P00001-K01-R01-T0005' })).toEqual({
        allowed: true,
        reason: 'own',
      });
      expect(authorise(actor([role]), { referral: 'P00001-K01-R01-T0006' }).allowed).toBe(false);
      expect(authorise(actor([role]), { referral: 'P00001-K01-R01-T0000' }).allowed).toBe(false);
    }
  });
});
