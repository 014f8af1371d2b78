// Ways out of a card without a decision: each condition granted once and refused once (¶4, ¶11, ¶17, ¶20).
import { describe, expect, it } from '@jest/globals';
import { annulFindings, type CloseFacts, closeFindings } from '../../src/order/exits';

const rules = (facts: Partial<CloseFacts>) =>
  closeFindings({ kind: 'NOT_CONFIRMED', agencyWrote: false, dismiss: 'APPLICATION', ...facts }).map(
    ({ rule, severity, paragraph }) => `${rule} ${severity} ¶${paragraph}`,
  );

describe('T10 the card ends before a sitting', () => {
  it('¶4 an application that was not confirmed may end, unless the school leaves it to the council', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ dismiss: 'OFF' })).toEqual(['T10.off block ¶4']);
    expect(rules({ dismiss: 'OFF', kind: 'LEFT_SCHOOL' })).toEqual([]);
  });

  it('¶20 the information of an agency goes to a sitting, unless the school ends such cards too', () => {
    expect(rules({ agencyWrote: true })).toEqual(['T10.agency block ¶20', 'T10.tell-agency warning ¶20']);
    expect(rules({ agencyWrote: true, dismiss: 'ALL' })).toEqual(['T10.tell-agency warning ¶20']);
  });

  it('¶11 an application may be withdrawn, an agency’s information not with it', () => {
    expect(rules({ kind: 'WITHDRAWN' })).toEqual([]);
    expect(rules({ kind: 'WITHDRAWN', agencyWrote: true })).toEqual(['T10.withdrawn block ¶11']);
  });

  it('¶20 a pupil who left ends every card, and the agency is to be told', () => {
    expect(rules({ kind: 'LEFT_SCHOOL' })).toEqual([]);
    expect(rules({ kind: 'LEFT_SCHOOL', agencyWrote: true })).toEqual(['T10.tell-agency warning ¶20']);
  });
});

describe('T24 a mistaken entry is annulled', () => {
  const decided = {
    decidedOn: '2026-11-05' as never,
    byHead: true,
    minutesNo: '7',
    minutesOn: '2026-11-05' as never,
    agencyTold: false,
  };
  const found = (more: object) =>
    annulFindings({ ...decided, ...more }).map(({ rule, severity }) => `${rule} ${severity}`);

  it('before a decision nothing is asked but the reason', () => {
    expect(
      annulFindings({
        byHead: false,
        minutesNo: '',
        agencyTold: false,
        decidedOn: undefined,
        minutesOn: undefined,
      }),
    ).toEqual([]);
  });

  it('¶17 after it the head does it, with the minutes of that day or later', () => {
    expect(found({})).toEqual([]);
    expect(found({ byHead: false })).toEqual(['T24.head block']);
    expect(found({ minutesNo: ' ' })).toEqual(['T24.minutes block']);
    expect(found({ minutesOn: undefined })).toEqual(['T24.minutes-day block']);
    expect(found({ minutesOn: '2026-11-04' })).toEqual(['T24.minutes-before block']);
    expect(found({ agencyTold: true })).toEqual(['T24.tell-agency warning']);
  });
});
