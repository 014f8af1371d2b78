// A card's file and what a parent is told, on the shipped bundle: who is given which papers, and that each opening is on record.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PEOPLE } from '../../local/bench/small-school';
import { rowsOf } from './look-at-register';
import { CARD } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { walk } from './walk';

describe('a card’s file', () => {
  let school: QuickSchool;
  let documentId = '';
  beforeAll(() => {
    school = openQuickSchool();
    walk(school, 'annul-contact');
    const request = rowsOf(school, 'Contacts').find(({ about }) => String(about).endsWith('-A01'));
    const subjectId = String(request?.id);
    documentId = school.does('make-paper', { kind: 'D35', subjectId, language: 'kk' }).documentId ?? '';
    school.does('answer-data-request', {
      requestId: subjectId,
      answer: 'GIVEN',
      on: '2026-11-05',
      way: 'HANDED',
    });
  }, 60_000);
  afterAll(() => school.close());

  const file = (user: string, forWhom?: 'INSPECTION') => {
    const answer = school.query('card-file', { cardId: CARD, ...(forWhom ? { forWhom } : {}) }, user, 'ru');
    return answer.ok ? answer.value.steps.flatMap(({ papers }) => papers.map((each) => each.documentId)) : [];
  };

  it('holds the papers in order, and each is given as a PDF to whoever reads its kind', () => {
    const papers = file(PEOPLE.head);
    expect(papers).toContain(documentId);
    expect(papers.indexOf(documentId)).toBe(papers.length - 1);
    for (const id of papers) {
      const answer = school.query('paper-pdf', { documentId: id }, PEOPLE.head);
      expect(answer).toMatchObject({ ok: true, value: { pdf: expect.stringMatching(/^JVBERi/) } });
    }
    expect(file(PEOPLE.psychologist)).not.toContain(documentId);
    expect(school.query('paper-pdf', { documentId }, PEOPLE.psychologist)).toMatchObject({
      ok: true,
      value: { pdf: '' },
    });
    expect(file(PEOPLE.head, 'INSPECTION')).not.toContain(documentId);
    expect(school.query('card-file', { cardId: CARD }, PEOPLE.teacher)).toMatchObject({
      ok: false,
      kind: 'denied',
    });
  });

  it('is written down each time, and the head reads who opened it', () => {
    const input = { cardId: CARD, forWhom: 'INSPECTION' as const };
    expect(school.command('open-card-file', input, PEOPLE.secretary)).toMatchObject({
      ok: false,
      kind: 'input',
    });
    school.does('open-card-file', { ...input, reason: 'Жоспарлы тексеру.' });
    const log = school.query('restricted', { cardId: CARD }, PEOPLE.head, 'ru');
    expect(log.ok && log.value.log.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('Комплект документов карты: Тексеру комиссиясы үшін: Жоспарлы тексеру.'),
    );
  });

  it('keeps that the parent asked and was given it, with the paper', () => {
    const given = rowsOf(school, 'Contacts').at(-1);
    expect(given).toMatchObject({ record: expect.stringContaining('мәліметтер') });
    const today = school.query('today', {}, PEOPLE.secretary);
    expect(JSON.stringify(today)).not.toContain('answer-data-request');
  });
});
