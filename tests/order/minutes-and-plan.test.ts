// ¶17, ¶18, ¶19, ¶21, ¶23, ¶26: the answers of rules that are no findings, and the row a finding names.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { PARENT_ANSWERS } from '../../src/model/codes';
import { minutesFindings, signatureFindings } from '../../src/order/p17-minutes';
import { afterAnswer, copyFindings, helpFindings, helpNotConsidered } from '../../src/order/p18-help';
import { planFindings } from '../../src/order/p19-measures';
import { evidenceFor } from '../../src/order/p21-submission';
import { removalReminders } from '../../src/order/p23-removal';
import { shownCount } from '../../src/order/p26-rating';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { findingWords } from '../../src/order/verdict';

const SITTING = calendarDate('2026-11-20');

describe('¶17 the minutes', () => {
  it.each(['title', 'heard', 'decision'] as const)('¶17 says which item lacks its %s', (lacking) => {
    const item = { title: 'Кіріс-007', heard: 'тыңдалды', decision: 'есепке қойылсын' };
    const findings = minutesFindings(
      { heldOn: SITTING, participants: [], items: [item, { ...item, [lacking]: '' }] },
      { timing: 'ahead' },
    );
    const found = findings.find(({ field }) => field === `items.1.${lacking}`)!;
    expect(findingWords(found).ru).toMatch(/вопрос\p{L}* 2/iu);
  });

  it('¶17 I-08 names those who presided later and have not signed, one after another', () => {
    const signed = { heldOn: SITTING, presidingSignedOn: SITTING, secretarySignedOn: SITTING };
    expect(signatureFindings(signed)).toEqual([]);
    const presidedLater = [{ name: 'Оразбаев Н.' }, { name: 'Ахметов А.' }];
    expect(signatureFindings({ ...signed, presidedLater })[0]?.message.params).toEqual({
      names: 'Оразбаев Н., Ахметов А.',
    });
  });
});

describe('¶18 help and the copy', () => {
  it('¶18 the kinds nobody looked at are named, the consultation never', () => {
    const left = helpNotConsidered({ chosen: ['M01', 'M02'], notNeeded: ['M03', 'M04'] }, RP_398_2023);
    expect(left.map(({ code }) => code)).toEqual(['M06', 'M07', 'M08', 'M09', 'M10', 'M11', 'M12', 'M13']);
    const all = RP_398_2023.helpKinds.map(({ code }) => code);
    const two = helpFindings(
      { chosen: all.filter((code) => code !== 'M06' && code !== 'M11'), notNeeded: [] },
      RP_398_2023,
    );
    expect(findingWords(two[0]!).ru).toContain(
      '2 (п.\u00A018): профилактическая беседа, работа с родителями.',
    );
  });

  it('¶18 each answer of the parents has a next step of its own, in both languages', () => {
    const steps = PARENT_ANSWERS.map(afterAnswer);
    expect(steps.map(({ step }) => step)).toEqual(['WORK', 'AGREE_THE_REST', 'RECORD_REFUSAL', 'TRY_AGAIN']);
    expect(new Set(steps.map(({ words }) => words.kk)).size).toBe(4);
    expect(afterAnswer('REFUSED').words.ru).toContain('План остаётся утверждённым');
  });

  it('¶18 I-15 witnesses are asked for unless the school says otherwise', () => {
    const refusal = { approvedOn: SITTING, answeredOn: SITTING, answer: 'REFUSED', witnesses: [] } as const;
    expect(copyFindings(refusal)).toHaveLength(1);
  });
});

describe('¶16 the plan’s days', () => {
  it.each([
    ['from', 'начала'],
    ['to', 'окончания'],
  ] as const)('¶16 annex-1 I-11 says that the day `%s` is lacking', (field, word) => {
    const days = { from: SITTING, to: calendarDate('2027-05-25'), [field]: undefined };
    const found = planFindings({ ...days, decidedOn: SITTING, measures: [] }).find(
      (each) => each.field === field,
    )!;
    expect(findingWords(found).ru).toContain(word);
  });
});

describe('¶19 the plan', () => {
  it('¶19 a measure is named by its row', () => {
    const measure = { name: 'әңгімелесу', responsible: ['А. Ахметов'], dueOn: SITTING, indicator: 'қатысу' };
    const plan = { from: SITTING, to: SITTING, decidedOn: SITTING };
    for (const change of [{ name: '' }, { responsible: [] }, { dueOn: undefined }, { indicator: '' }]) {
      const findings = planFindings({ ...plan, measures: [measure, { ...measure, ...change }] });
      expect(findings.map((finding) => findingWords(finding).kk)).toEqual([expect.stringContaining('2-жол')]);
    }
  });
});

describe('¶21 evidence', () => {
  it('¶21 the parents’ kinds want both facts, the third wants the act', () => {
    for (const kind of ['PARENTS_DUTIES', 'PARENTS_ADMIN_MEASURES'] as const) {
      expect(evidenceFor(kind, RP_398_2023)).toEqual([
        'HELP_REFUSED',
        'NO_MEASURES',
        'PLAN_COPY_ANSWER',
        'INVITATIONS',
        'WORK_DONE',
        'MINUTES_EXTRACT',
      ]);
    }
    expect(evidenceFor('MINOR_ADMIN_ACT', RP_398_2023)).toEqual([
      'ACT_RECORD',
      'WORK_DONE',
      'MINUTES_EXTRACT',
    ]);
  });
});

describe('¶23 reminders', () => {
  const today = calendarDate('2027-03-12');
  it.each([
    [{ missingFromRoster: false }, []],
    [{ missingFromRoster: true }, ['NOT_IN_ROSTER']],
    [{ missingFromRoster: false, planTo: calendarDate('2027-03-27') }, []],
    [{ missingFromRoster: false, planTo: calendarDate('2027-03-26') }, ['PLAN_ENDING']],
    [{ missingFromRoster: false, planTo: today }, ['PLAN_ENDING']],
    [{ missingFromRoster: false, planTo: calendarDate('2027-03-11') }, ['PLAN_ENDED']],
    [{ missingFromRoster: false, bornOn: calendarDate('2009-03-13') }, []],
    [{ missingFromRoster: false, bornOn: calendarDate('2009-03-12') }, ['CAME_OF_AGE']],
    [{ missingFromRoster: false, finishesOn: today }, []],
    [{ missingFromRoster: false, finishesOn: calendarDate('2027-03-11') }, ['FINISHED_SCHOOL']],
  ])('I-17 %j reminds of %j and changes nothing', (facts, expected) => {
    expect(removalReminders(facts, today)).toEqual(expected);
  });
});

describe('¶26 small numbers', () => {
  it('¶26 one and two are hidden where the school set so, and only there', () => {
    expect([0, 1, 2, 3].map((count) => shownCount(count, { hideSmall: true }))).toEqual([
      0,
      undefined,
      undefined,
      3,
    ]);
    expect([0, 1, 2, 3].map((count) => shownCount(count, { hideSmall: false }))).toEqual([0, 1, 2, 3]);
  });
});
