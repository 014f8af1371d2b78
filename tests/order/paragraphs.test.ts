// The walk over the order: every paragraph has its entry, every pack its sources, every text both languages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { AGENCIES, GROUNDS, HELP_KINDS } from '../../src/model/codes';
import { type ParagraphId, paragraphLabel } from '../../src/order/paragraph';
import { PARAGRAPHS, PARAGRAPHS_WITH_RULES } from '../../src/order/paragraphs';
import { RULE_PACKS, type RulePack, rulePackById, rulePackFor } from '../../src/order/rule-pack';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';
import { CODE_SETS } from '../../src/text/code-texts';
import { EXAMPLES } from './examples/all';

const ORDER = join(__dirname, '../../src/order');

describe('the paragraphs', () => {
  it('are all here, once, in order, with the annex last', () => {
    const numbers = Array.from({ length: 26 }, (_, at) => at + 1);
    expect(PARAGRAPHS.map(({ id }) => id)).toEqual([...numbers, 'annex-1']);
  });

  it.each(PARAGRAPHS.map((paragraph) => [paragraph.id, paragraph] as const))(
    '¶%s has its words in both languages, a source and a day in force',
    (_id, { words, source, inForceFrom }) => {
      expect(words.kk).toMatch(/[әғқңөұүһі]/);
      expect(words.ru).not.toMatch(/[әғқңөұүһі]/);
      // Misprints of the scan do not come back: Latin look-alikes, «мектепшілік», «занды», «үйім».
      expect(words.kk).not.toMatch(/[A-Za-z\u0259]|мектепшілік|занды|үйім|@@/);
      expect(source).toContain('398');
      expect(inForceFrom >= '2023-08-31').toBe(true);
    },
  );

  it('with a rule have a file of their own', () => {
    const files = readdirSync(ORDER).filter((file) => /^p\d\d-/.test(file));
    const numbers = new Set(files.map((file) => Number(file.slice(1, 3))));
    expect([...numbers].sort((a, b) => a - b)).toEqual(PARAGRAPHS_WITH_RULES.map(({ id }) => id));
    for (const { id } of PARAGRAPHS_WITH_RULES) {
      const number = String(id).padStart(2, '0');
      const file = files.find((name) => name.startsWith(`p${number}-`));
      expect(readFileSync(join(ORDER, file!), 'utf8')).toContain(`// ¶${id}: `);
    }
  });

  it('every rule that is named in the code has a refusing example', () => {
    const found = new Set(
      EXAMPLES.filter(({ kind }) => kind === 'refusing').flatMap(({ find }) =>
        find().map(({ rule }) => rule),
      ),
    );
    const named = readdirSync(ORDER)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(ORDER, file), 'utf8').matchAll(/\brule: '([^']+)'/g)])
      .map(([, rule]) => rule!);
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((rule) => !found.has(rule))).toEqual([]);
  });

  it('quote the order where a number stands', () => {
    const of = (id: ParagraphId) => PARAGRAPHS.find((paragraph) => paragraph.id === id)?.words.kk;
    expect(of(12)).toContain('2 (екі) жұмыс күні ішінде');
    expect(of('annex-1')).toContain('БЕКІТЕМІН');
  });

  it('¶22 quotes the ten grounds of the pack', () => {
    const { kk, ru } = PARAGRAPHS.find(({ id }) => id === 22)!.words;
    for (const { code, words } of RP_398_2023.grounds) {
      expect(kk).toContain(`${Number(code)}) ${words.kk}`);
      expect(ru).toContain(`${Number(code)}) ${words.ru}`);
    }
  });

  it('are named to people in both languages', () => {
    expect(paragraphLabel(12)).toEqual({ kk: '12-тармақ', ru: 'п.\u00A012' });
    expect(paragraphLabel('annex-1')).toEqual({ kk: '1-қосымша', ru: 'приложение\u00A01' });
  });
});

describe('the rule pack RP-398-2023', () => {
  it('holds the numbers of the order, each with paragraph, source and day in force', () => {
    const { terms, councilMinimum } = RP_398_2023;
    const values = [terms.registration, terms.primaryInformation, terms.notice, councilMinimum];
    expect(values.map(({ paragraph, value }) => [paragraph, value])).toEqual([
      [11, 1],
      [12, 2],
      [20, 1],
      [6, 5],
    ]);
    for (const { paragraph, source, inForceFrom } of values) {
      expect(source).toContain(`¶${paragraph}`);
      expect(inForceFrom).toBe(RP_398_2023.inForceFrom);
    }
  });

  it('knows every code once', () => {
    expect(RP_398_2023.grounds.map(({ code }) => code)).toEqual(GROUNDS);
    expect(RP_398_2023.helpKinds.map(({ code }) => code)).toEqual(HELP_KINDS);
    expect(RP_398_2023.agencies.map(({ code }) => code)).toEqual(AGENCIES);
    expect(RP_398_2023.submissionKinds.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(RP_398_2023.removalBases.filter(({ objective }) => !objective)).toHaveLength(1);
  });

  it('¶22 marks the grounds that want care', () => {
    const marked = (flag: 'sensitive' | 'specialCare' | 'secondPerson') =>
      RP_398_2023.grounds.filter((ground) => ground[flag]).map(({ code }) => code);
    expect([marked('sensitive'), marked('specialCare'), marked('secondPerson')]).toEqual([
      ['07', '10'],
      ['02', '06', '07', '10'],
      ['10'],
    ]);
  });

  it('¶18 only the referral to the consultation is «where necessary»', () => {
    expect(RP_398_2023.helpKinds.filter(({ ifNeeded }) => ifNeeded).map(({ code }) => code)).toEqual(['M05']);
  });

  it('¶22 gives the grounds the same words as the page', () => {
    for (const { code, words } of RP_398_2023.grounds) expect(CODE_SETS.GROUNDS[code]).toEqual(words);
  });

  it('is chosen by the day the card was begun, and kept by its id', () => {
    expect(rulePackFor(calendarDate('2026-11-05'))).toBe(RP_398_2023);
    expect(rulePackById('RP-398-2023')).toBe(RP_398_2023);
    expect(rulePackById('RP-1')).toBeUndefined();
    expect(RULE_PACKS).toHaveLength(1);
  });

  it('gives way to a later pack from its first day on', () => {
    const later: RulePack = { ...RP_398_2023, id: 'later', inForceFrom: calendarDate('2027-01-01') };
    const packs = [RP_398_2023, later];
    expect(rulePackFor(calendarDate('2026-12-31'), packs).id).toBe('RP-398-2023');
    expect(rulePackFor(calendarDate('2027-01-01'), packs).id).toBe('later');
    expect(rulePackFor(calendarDate('2023-03-01'), packs).id).toBe('RP-398-2023');
    expect(() => rulePackFor(calendarDate('2026-12-31'), [])).toThrow('no rule pack');
  });
});
