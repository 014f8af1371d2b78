// What a document says and how texts are compared; the code that stands for a text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentJson } from '../../local/google/docs/json';
import {
  differences,
  footRequests,
  paragraphsIn,
  paragraphsOfText,
  suggestionsIn,
} from '../../src/documents/document-text';
import { TEXT_CODE, textCode, typedTextCode } from '../../src/model/text-code';

const paragraph = (content: string, more: object = {}, startIndex = 1) => ({
  startIndex,
  endIndex: startIndex + content.length,
  paragraph: {
    elements: [{ startIndex, endIndex: startIndex + content.length, textRun: { content, ...more } }],
  },
});
const documentOf = (body: object[], footers: Record<string, { content: object[] }> = {}) =>
  ({
    tabs: [
      {
        tabProperties: { tabId: 't.0' },
        documentTab: { body: { content: [{ endIndex: 1, sectionBreak: {} }, ...body] }, footers },
      },
    ],
  }) as unknown as DocumentJson;
const footed = (text: string) =>
  documentOf([paragraph('Мәтін\n')], { f1: { content: [paragraph(text, {}, 0)] } });
const MARKS = /черновик|код [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/;

describe('the text of a document', () => {
  it('is its paragraphs with white space as one space; feet are not of it', () => {
    expect(paragraphsOfText(' а\u00a0 б\u000bв \n\n \nг\n')).toEqual(['а б в', 'г']);
    expect(paragraphsIn(footed('№ 5, черновик\n'))).toEqual(['Мәтін']);
  });

  it('V102 counts the paragraphs in which a suggestion waits', () => {
    expect(suggestionsIn(documentOf([paragraph('Мәтін\n')]))).toBe(0);
    expect(suggestionsIn(documentOf([paragraph('Мәтін\n', { suggestedInsertionIds: ['suggest.1'] })]))).toBe(
      1,
    );
  });

  it('puts words in the place of the mark in the foot, once', () => {
    expect(footRequests(footed('№ 5, черновик\n'), MARKS, 'код K7MP-3WQX')).toEqual([
      { insertText: { location: { tabId: 't.0', segmentId: 'f1', index: 13 }, text: 'код K7MP-3WQX' } },
      { deleteContentRange: { range: { tabId: 't.0', segmentId: 'f1', startIndex: 5, endIndex: 13 } } },
    ]);
    expect(footRequests(footed('№ 5, код K7MP-3WQX\n'), MARKS, 'код K7MP-3WQX')).toEqual([]);
    expect(footRequests(footed('№ 5\n'), MARKS, 'код K7MP-3WQX')).toBeUndefined();
  });
});

describe('two texts', () => {
  it('differ where a paragraph was changed, came or went', () => {
    expect(differences(['а', 'б', 'в', 'г'], ['а', 'Б', 'в', 'г', 'д'])).toEqual([
      { before: ['б'], after: ['Б'], at: 1 },
      { before: [], after: ['д'], at: 4 },
    ]);
    expect(differences(['а', 'б', 'в'], ['в'])).toEqual([{ before: ['а', 'б'], after: [], at: 0 }]);
  });

  it('of whatever paragraphs: what is put back and taken away makes one of the other', () => {
    const text = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        expect(found.length === 0).toBe(before.join() === after.join());
        for (const { after: other, at } of found) expect(after.slice(at, at + other.length)).toEqual(other);
        const sum = (side: 'before' | 'after') => found.reduce((n, each) => n + each[side].length, 0);
        expect(before.length - sum('before')).toBe(after.length - sum('after'));
      }),
    );
  });
});

describe('the code of a text', () => {
  it('is eight signs that cannot be taken for others', () => {
    expect(textCode('0000000000ff')).toBe('2222-2222');
    expect(textCode('ffffffffff00')).toBe('ZZZZ-ZZZZ');
    expect(textCode('8a3c0f77d1')).toMatch(new RegExp(`^${TEXT_CODE.source}$`));
  });

  it('is read however it was typed', () => {
    for (const typed of ['k7mp-3wqx', 'К7МР 3WQX', ' K7MP3WQX.', 'к7мр-3wqх'])
      expect([typed, typedTextCode(typed)]).toEqual([typed, 'K7MP-3WQX']);
    for (const typed of ['', 'K7MP-3WQ', 'K7MP-3WQXA', '№ 5']) expect(typedTextCode(typed)).toBe('');
  });
});
