// ¶16, ¶17, ¶19 and Annex 1: what minutes and a plan hold.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import {
  isFinal,
  type MinutesFacts,
  type MinutesParticipant,
  minutesFindings,
  signatureFindings,
} from '../../src/order/p17-minutes';
import { type MeasureFacts, type PlanFacts, planFindings } from '../../src/order/p19-measures';
import { findingWords, type Timing } from '../../src/order/verdict';
import { brief } from './brief-findings';

const SITTING = calendarDate('2026-11-20');
describe('¶17 the minutes (I-07, I-10)', () => {
  const person = (personId: string, change: Partial<MinutesParticipant> = {}): MinutesParticipant => ({
    personId,
    name: `Қатысушы ${personId}`,
    position: 'мұғалім',
    present: true,
    member: true,
    ...change,
  });
  const item = { title: 'Кіріс-007', heard: 'тыңдалды', decision: 'есепке қойылсын' };
  const minutes: MinutesFacts = {
    heldOn: SITTING,
    participants: [person('1'), person('2'), person('3', { present: false, name: '', position: '' })],
    items: [item],
    presiding: { personId: '1', name: 'Қатысушы 1' },
    secretary: { personId: '2', name: 'Қатысушы 2' },
  };
  const found = (change: Partial<MinutesFacts>, timing: Timing = 'ahead') =>
    brief(minutesFindings({ ...minutes, ...change }, { timing }));

  it('¶17 full minutes stand', () => {
    expect(found({})).toEqual([]);
    expect(found({}, 'happened')).toEqual([]);
  });

  it.each([
    [{ heldOn: undefined }, 'I-07.date'],
    [{ participants: [...minutes.participants, person('4', { name: ' ' })] }, 'I-07.name'],
    [{ participants: [...minutes.participants, person('4', { position: '' })] }, 'I-07.position'],
    [{ items: [] }, 'I-07.agenda'],
    [{ items: [{ ...item, title: '' }] }, 'I-07.item'],
    [{ items: [item, { ...item, heard: ' ' }] }, 'I-07.heard'],
    [{ items: [item, { ...item, decision: '' }] }, 'I-07.decision'],
    [{ presiding: undefined }, 'I-10.presiding'],
    [{ secretary: undefined }, 'I-10.secretary'],
  ] satisfies [Partial<MinutesFacts>, string][])('¶17 %j is asked for', (change, rule) => {
    expect(found(change)).toEqual([`${rule} block`]);
  });

  it('¶17 minutes without anyone present name nobody', () => {
    expect(found({ participants: [] })).toEqual([
      'I-07.participants block',
      'I-10.presiding-present block',
      'I-10.presiding-basis block',
      'I-10.secretary-present block',
      'I-10.secretary-basis block',
    ]);
  });

  it('¶17 says which item lacks the extract', () => {
    const findings = minutesFindings(
      { ...minutes, items: [item, { ...item, heard: '' }] },
      { timing: 'ahead' },
    );
    expect(findings[0]).toMatchObject({ field: 'items.1.heard' });
    expect(findingWords(findings[0]!).ru).toContain('По вопросу 2');
  });

  it.each(['presiding', 'secretary'] as const)(
    'I-10 an absent %s is refused ahead, a deviation afterwards',
    (who) => {
      const absent = { [who]: { personId: '3', name: 'Қатысушы 3' } };
      expect(found(absent)).toEqual([`I-10.${who}-present block`]);
      expect(found(absent, 'happened')).toEqual([`I-10.${who}-present deviation`]);
    },
  );

  it('I-10 a substitute from outside the composition goes on, with the basis written', () => {
    const participants = [...minutes.participants, person('9', { member: false })];
    const substitute = { personId: '9', name: 'Қатысушы 9' };
    expect(found({ participants, secretary: substitute })).toEqual(['I-10.secretary-basis block']);
    expect(found({ participants, secretary: { ...substitute, basis: 'хатшы ауырып қалды' } })).toEqual([]);
    expect(found({ participants, presiding: substitute })).toEqual(['I-10.presiding-basis block']);
    expect(found({ participants, presiding: { ...substitute, basis: '№ 51 бұйрық' } })).toEqual([]);
  });

  it('I-10 one person does not preside and write', () => {
    expect(found({ secretary: minutes.presiding })).toEqual(['I-10.two-persons block']);
    expect(found({ secretary: minutes.presiding }, 'happened')).toEqual(['I-10.two-persons deviation']);
  });
});

describe('¶17 the signatures (I-08)', () => {
  const both = { heldOn: SITTING, presidingSignedOn: SITTING, secretarySignedOn: calendarDate('2026-11-23') };

  it('I-08 both marks make the minutes final', () => {
    expect([isFinal(both), signatureFindings(both)]).toEqual([true, []]);
  });

  it.each([
    ['presidingSignedOn', 'I-08.presiding'],
    ['secretarySignedOn', 'I-08.secretary'],
  ] as const)('I-08 without %s they show as unsigned', (mark, rule) => {
    const unsigned = { ...both, [mark]: undefined };
    expect(isFinal(unsigned)).toBe(false);
    expect(brief(signatureFindings(unsigned))).toEqual([`${rule} warning`]);
    const early = { ...both, [mark]: calendarDate('2026-11-19') };
    expect(brief(signatureFindings(early))).toEqual([`${rule}-before-sitting block`]);
  });
});

describe('¶16 ¶19 the plan (I-11, I-12, I-13, I-14)', () => {
  const measure: MeasureFacts = {
    name: 'Профилактикалық әңгімелесу',
    responsible: ['А. Ахметов'],
    dueOn: calendarDate('2027-01-15'),
    indicator: 'сабаққа толық қатысу',
  };
  const plan: PlanFacts = {
    from: calendarDate('2026-11-23'),
    to: calendarDate('2027-02-28'),
    decidedOn: SITTING,
    approvedOn: SITTING,
    measures: [measure],
  };
  const found = (change: Partial<PlanFacts>) => brief(planFindings({ ...plan, ...change }));
  const row = (change: Partial<MeasureFacts>) =>
    planFindings({ ...plan, measures: [measure, { ...measure, ...change }] });

  it('¶19 a plan with one full measure may be approved, on the day of the sitting too', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ from: undefined }, 'I-11.from'],
    [{ to: undefined }, 'I-11.to'],
    [{ from: calendarDate('2027-03-01') }, 'I-11.period'],
    [{ approvedOn: calendarDate('2026-11-19') }, 'I-32.approved-before-decision'],
    [{ measures: [] }, 'I-14'],
  ])('¶16 %j is refused', (change, rule) => {
    expect(found(change)[0]).toBe(`${rule} block`);
  });

  it('I-11 says which end of the period is missing', () => {
    const ends = planFindings({ ...plan, from: undefined, to: undefined }).map(({ message }) => message.key);
    expect(ends).toEqual(['order.p16.from', 'order.p16.to']);
  });

  it('I-11 a period of one day is a period', () => {
    const day = calendarDate('2027-01-15');
    expect(found({ from: day, to: day })).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, 'I-14.name', 'measures.1.name'],
    [{ responsible: [] }, 'I-12.responsible', 'measures.1.responsible'],
    [{ responsible: [' '] }, 'I-12.responsible', 'measures.1.responsible'],
    [{ dueOn: undefined }, 'I-12.date', 'measures.1.dueOn'],
    [{ dueOn: calendarDate('2026-11-22') }, 'I-12.inside', 'measures.1.dueOn'],
    [{ dueOn: calendarDate('2027-03-01') }, 'I-12.inside', 'measures.1.dueOn'],
    [{ indicator: '' }, 'I-13', 'measures.1.indicator'],
  ])('¶19 a measure with %j is refused and named by its row', (change, rule, field) => {
    expect(row(change)).toMatchObject([{ rule, field, severity: 'block' }]);
    expect(findingWords(row(change)[0]!).kk).toContain('2-жол');
  });

  it.each(['2026-11-23', '2027-02-28'])('I-12 a deadline on %s, an end of the period, is inside', (dueOn) => {
    expect(row({ dueOn: calendarDate(dueOn) })).toEqual([]);
  });

  it('I-12 several persons may answer for a measure', () => {
    expect(row({ responsible: ['', 'Отбасын қолдау орталығының маманы'] })).toEqual([]);
  });
});
