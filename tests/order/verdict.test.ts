// Findings: collected, sorted by strictness, put into words.

import { describe, expect, it } from '@jest/globals';
import {
  asWarnings,
  collect,
  type Finding,
  findingWords,
  hard,
  ofSeverity,
  say,
} from '../../src/order/verdict';

const finding = (severity: Finding['severity']): Finding => ({
  rule: 'I-14',
  paragraph: 18,
  severity,
  message: say('order.p19.none'),
});
const [block, deviation, warning] = [finding('block'), finding('deviation'), finding('warning')];

describe('findings', () => {
  it('are collected from conditions that hold and that do not', () => {
    expect(collect(undefined, block, [deviation, warning], [])).toEqual([block, deviation, warning]);
  });

  it('are picked by severity, and made milder', () => {
    expect(ofSeverity([block, deviation, warning], 'deviation')).toEqual([deviation]);
    expect(asWarnings([block, deviation, warning])).toEqual([warning, warning, warning]);
  });

  it('block what is ahead and word what has happened apart', () => {
    expect(hard('ahead', 'order.p09.none')).toEqual({ severity: 'block', message: say('order.p09.none') });
    expect(hard('happened', 'order.p09.none')).toEqual({
      severity: 'deviation',
      message: say('order.p09.none.happened'),
    });
  });

  it('speak both languages', () => {
    expect(findingWords(block)).toEqual({
      kk: 'Жоспарда бір де іс-шара жоқ (18-тармақ). Кемінде біреуін қосыңыз.',
      ru: 'В плане нет ни одного мероприятия (п.\u00A018). Добавьте хотя бы одно.',
    });
  });
});
