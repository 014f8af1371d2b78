// Rules change by date: a card keeps the pack it began under; what differs is told, and which open cards it touches.

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { SHIPPED_CALENDAR } from '../../src/order/calendar-2023-2027';
import { primaryInformationTerm } from '../../src/order/p12-primary-information';
import { groundsFindings } from '../../src/order/p22-grounds';
import {
  cardsTouched,
  type OpenCard,
  packContents,
  packDifferences,
  packReport,
} from '../../src/order/pack-differences';
import { formOf, type RulePack, rulePackById, rulePackFor } from '../../src/order/rule-pack';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { FICTIONAL_PACK } from './fictional-pack';

const PACKS = [RP_398_2023, FICTIONAL_PACK];
const BEFORE = calendarDate('2030-12-31');
const AFTER = calendarDate('2031-01-01');

describe('a second, invented pack', () => {
  it('leads cards begun from its first day; older cards keep theirs', () => {
    expect(rulePackFor(BEFORE, PACKS)).toBe(RP_398_2023);
    expect(rulePackFor(AFTER, PACKS)).toBe(FICTIONAL_PACK);
    expect(rulePackById('RP-398-2023', PACKS)).toBe(RP_398_2023);
    expect(rulePackById(FICTIONAL_PACK.id, PACKS)).toBe(FICTIONAL_PACK);
    expect(rulePackById('RP-1', PACKS)).toBeUndefined();
    expect(() => rulePackFor(BEFORE, [])).toThrow('no rule pack');
  });

  it('tells what it fixes: its numbers and how long each of its lists is', () => {
    const contents = packContents(FICTIONAL_PACK);
    expect(contents.map(({ value, paragraph }) => `${paragraph}: ${value}`)).toEqual([
      `${FICTIONAL_PACK.terms.registration.paragraph}: ${FICTIONAL_PACK.terms.registration.value}`,
      `${FICTIONAL_PACK.terms.primaryInformation.paragraph}: ${FICTIONAL_PACK.terms.primaryInformation.value}`,
      `${FICTIONAL_PACK.terms.notice.paragraph}: ${FICTIONAL_PACK.terms.notice.value}`,
      `${FICTIONAL_PACK.councilMinimum.paragraph}: ${FICTIONAL_PACK.councilMinimum.value}`,
      ...contents.slice(4).map(({ value, paragraph }) => `${paragraph}: ${value}`),
    ]);
    expect(contents.slice(4).map(({ value }) => value)).toContain(FICTIONAL_PACK.grounds.length);
    expect(packContents(RP_398_2023).find(({ paragraph }) => paragraph === 22)?.value).toBe(
      RP_398_2023.grounds.length,
    );
    for (const { words } of contents) expect(words.kk !== '' && words.ru !== '').toBe(true);
  });

  it('changes a term, a ground and a form for its cards alone', () => {
    const clock = { week: '5', calendar: SHIPPED_CALENDAR } as const;
    const due = (pack: RulePack) =>
      primaryInformationTerm({ received: { date: calendarDate('2026-11-06') } }, pack, clock).due;
    expect([due(RP_398_2023), due(FICTIONAL_PACK)]).toEqual(['2026-11-10', '2026-11-11']);
    const words = (pack: RulePack) => pack.grounds.find(({ code }) => code === '08')?.words.ru;
    expect(words(RP_398_2023)).toContain('лудомания');
    expect(words(FICTIONAL_PACK)).toBe('цифровая зависимость');
    expect([RP_398_2023, FICTIONAL_PACK].map((pack) => formOf(pack, 'D18')?.template)).toEqual([
      'plan',
      'plan-2031',
    ]);
    expect(formOf(RP_398_2023, 'D16')).toBeUndefined();
    expect(groundsFindings({ confirmed: ['10'] }, { timing: 'ahead', pack: FICTIONAL_PACK })).toHaveLength(1);
  });

  it('is compared with the first: each difference with its paragraph', () => {
    const found = packDifferences(RP_398_2023, FICTIONAL_PACK);
    expect(found.map(({ what, change, paragraph }) => [what, change, paragraph])).toEqual([
      ['primaryInformation', 'changed', 12],
      ['grounds', 'gone', 22],
      ['grounds', 'changed', 22],
      ['forms', 'changed', 'annex-1'],
    ]);
    expect(packDifferences(RP_398_2023, RP_398_2023)).toEqual([]);
  });

  it('is compared backwards: what is gone comes', () => {
    const back = packDifferences(FICTIONAL_PACK, RP_398_2023);
    expect(back.map(({ what, change }) => [what, change])).toEqual([
      ['primaryInformation', 'changed'],
      ['grounds', 'changed'],
      ['grounds', 'added'],
      ['forms', 'changed'],
    ]);
    expect(back[2]?.words.ru).toContain('Основание: добавлено «участие в негативных');
    expect(back[2]?.words.kk).toContain('Негіз қосылды: «теріс бейресми');
  });

  it('every number and every list is compared', () => {
    const other = (value: RulePack['councilMinimum']) => ({ ...value, value: value.value + 1 });
    const { terms } = RP_398_2023;
    const changed: RulePack = {
      ...RP_398_2023,
      terms: {
        registration: other(terms.registration),
        primaryInformation: other(terms.primaryInformation),
        notice: other(terms.notice),
      },
      councilMinimum: other(RP_398_2023.councilMinimum),
      grounds: [],
      helpKinds: [],
      removalBases: [],
      agencies: [],
      submissionKinds: [],
      forms: [],
    };
    const found = packDifferences(RP_398_2023, changed);
    const names = [...new Set(found.map(({ what, paragraph }) => `${what} ${paragraph}`))];
    expect(names).toEqual([
      'registration 11',
      'primaryInformation 12',
      'notice 20',
      'councilMinimum 6',
      'grounds 22',
      'helpKinds 18',
      'removalBases 23',
      'agencies 13',
      'submissionKinds 21',
      'forms annex-1',
    ]);
    expect(new Set(found.map(({ words }) => words.ru.split(/[:«]/)[0])).size).toBe(names.length);
    expect(new Set(found.map(({ words }) => words.kk.split(/[:«]/)[0])).size).toBeGreaterThanOrEqual(
      names.length,
    );
  });
});

describe('open cards and a change of rules', () => {
  const card = (number: string, begunOn: string, rulePack: RulePack, grounds: OpenCard['grounds'] = []) => ({
    number,
    begunOn: calendarDate(begunOn),
    rulePack: rulePack.id,
    grounds,
  });
  const open: OpenCard[] = [
    card('МЕА-001', '2030-10-01', RP_398_2023, ['05']),
    card('МЕА-002', '2030-12-31', RP_398_2023, ['09', '05']),
    card('Кіріс-003', '2031-01-01', FICTIONAL_PACK),
    card('Кіріс-004', '2031-01-09', RP_398_2023),
    card('Кіріс-005', '2030-12-01', FICTIONAL_PACK),
  ];

  it('are sorted into led, kept, to check and without their ground', () => {
    const cards = cardsTouched(open, RP_398_2023, FICTIONAL_PACK);
    const numbers = (found: readonly OpenCard[]) => found.map(({ number }) => number);
    expect(numbers(cards.led)).toEqual(['Кіріс-003', 'Кіріс-004']);
    expect(numbers(cards.keep)).toEqual(['МЕА-001', 'МЕА-002', 'Кіріс-005']);
    expect(numbers(cards.check)).toEqual(['Кіріс-004', 'Кіріс-005']);
    expect(numbers(cards.withoutGround)).toEqual(['МЕА-002']);
  });

  it('are told to people by number, in both languages', () => {
    const report = packReport(RP_398_2023, FICTIONAL_PACK, open);
    expect(report.map(({ ru }) => ru)).toEqual([
      'Срок сбора первичной информации, рабочих дней: 2 → 3',
      expect.stringMatching(/^Основание: исключено «участие в негативных .*»$/),
      'Основание: «игровая и интернет-зависимость, лудомания» → «цифровая зависимость»',
      'Форма: «Индивидуальный план профилактической работы (plan)» → «Индивидуальный план профилактической работы (plan-2031)»',
      'По новым правилам ведутся карты, начатые с этого дня (1\u00A0января 2031\u00A0года): Кіріс-003, Кіріс-004.',
      'По прежним правилам заканчиваются открытые карты: МЕА-001, МЕА-002, Кіріс-005.',
      'Правила карты не соответствуют дню её начала, проверьте: Кіріс-004, Кіріс-005.',
      'Открытые карты с основанием, которого нет в новых правилах: МЕА-002.',
    ]);
    expect(report.map(({ kk }) => kk)).toEqual(
      expect.arrayContaining([
        'Бастапқы ақпаратты жинау мерзімі, жұмыс күні: 2 → 3',
        'Бұрынғы ережемен аяқталатын ашық карталар: МЕА-001, МЕА-002, Кіріс-005.',
      ]),
    );
  });

  it('nothing is said of cards where there are none', () => {
    expect(packReport(RP_398_2023, FICTIONAL_PACK, [])).toHaveLength(4);
    expect(packReport(RP_398_2023, RP_398_2023, [])).toEqual([]);
  });
});
