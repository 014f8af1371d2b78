// insertText, deleteContentRange, replaceAllText: A7–A12 of the behaviour table.
import { describe, expect, it } from '@jest/globals';
import { blank, bodyText, edit, insert, paragraphs, remove, table, tableStart, withText } from './pages';

describe('insertText', () => {
  it('A8 an index at the end of the segment is refused with both numbers', () => {
    expect(() => edit(blank(), [insert(2, 'x')])).toThrow(
      'Invalid requests[0].insertText: Index 2 must be less than the end index of the referenced segment, 2.',
    );
    expect(bodyText(edit(blank(), [insert(1, 'x')]))).toBe('x\n');
  });

  it('A8 endOfSegmentLocation inserts before the last newline', () => {
    const request = { insertText: { endOfSegmentLocation: {}, text: 'end' } };
    expect(bodyText(edit(withText('a\nb '), [request]))).toBe('a\nb end\n');
  });

  it('A8 a new header ends at 1, so index 0 takes text', () => {
    const made = edit(blank(), [{ createHeader: { type: 'DEFAULT' } }]);
    const id = made.documentStyle?.defaultHeaderId ?? '';
    const filled = edit(made, [insert(0, 'School', id)]);
    expect(filled.headers?.[id]?.content?.[0]).toMatchObject({ endIndex: 7 });
    expect(() => edit(made, [insert(1, 'x', id)])).toThrow('segment, 1.');
  });

  it('A10 the section break, a table start and the units between cells take no text', () => {
    const text =
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.';
    expect(() => edit(blank(), [insert(0, 'x')])).toThrow(`Invalid requests[0].insertText: ${text}`);
    const page = edit(blank(), [table(1, 2, 2)]);
    const start = tableStart(page);
    for (const index of [start, start + 1, start + 2])
      expect(() => edit(page, [insert(index, 'x')])).toThrow(text);
    expect(bodyText(edit(page, [insert(start + 3, 'x')]))).toBe('\n[x\n][\n]/[\n][\n]\n');
  });

  it('A12 control and private-use characters are stripped, a soft break stays', () => {
    expect(bodyText(withText('a\u0000\u0008\u000c\u001f\r\ue000\uf8ff\u000bb\tc'))).toBe('a\u000bb\tc\n');
  });

  it('A12 a newline copies paragraph style and bullet, text takes the style before it', () => {
    const styled = edit(withText('one'), [
      {
        updateTextStyle: { range: { startIndex: 1, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' },
      },
      {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 4 },
          paragraphStyle: { alignment: 'CENTER' },
          fields: 'alignment',
        },
      },
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 4 },
          bulletPreset: 'NUMBERED_DECIMAL_NESTED',
        },
      },
      insert(4, '\ntwo'),
    ]);
    const [one, two] = paragraphs(styled);
    expect(two?.paragraphStyle).toEqual(one?.paragraphStyle);
    expect(two?.bullet).toEqual(one?.bullet);
    expect(two?.elements?.[0]?.textRun).toMatchObject({ content: 'two', textStyle: { bold: true } });
  });

  it('A12 text inserted in a link loses the link and its look', () => {
    const linked = edit(withText('site'), [
      {
        updateTextStyle: {
          range: { startIndex: 1, endIndex: 5 },
          textStyle: { link: { url: 'https://example.kz/' } },
          fields: 'link',
        },
      },
      insert(3, '-'),
    ]);
    const runs = paragraphs(linked)[0]?.elements?.map((part) => part.textRun);
    expect(runs?.map((run) => [run?.content, run?.textStyle?.link?.url])).toEqual([
      ['si', 'https://example.kz/'],
      ['-', undefined],
      ['te', 'https://example.kz/'],
      ['\n', undefined],
    ]);
    expect(runs?.[1]?.textStyle).toEqual({});
  });

  it('refuses no text, and a place inside a character of several units', () => {
    expect(() => edit(blank(), [insert(1, '')])).toThrow('Insert text requests must specify text to insert.');
    expect(() => edit(withText('👍🏽'), [insert(2, 'x')])).toThrow(
      'The insertion index cannot be within a grapheme cluster.',
    );
  });
});

describe('deleteContentRange', () => {
  it('A9 the newline at the end of the segment stays', () => {
    expect(() => edit(withText('abc'), [remove(1, 5)])).toThrow(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    );
    expect(bodyText(edit(withText('abc'), [remove(1, 4)]))).toBe('\n');
  });

  it('A9 an empty range, a half of a surrogate pair and the section break are refused', () => {
    expect(() => edit(withText('abc'), [remove(2, 2)])).toThrow('The range should not be empty.');
    expect(() => edit(withText('a🙂b'), [remove(2, 3)])).toThrow('Invalid deletion range.');
    expect(() => edit(withText('a🙂b'), [remove(3, 4)])).toThrow('Invalid deletion range.');
    expect(() => edit(withText('abc'), [remove(0, 2)])).toThrow('Invalid deletion range.');
    expect(bodyText(edit(withText('a🙂b'), [remove(2, 4)]))).toBe('ab\n');
  });

  it('A9 a table goes whole or not at all, with the newline before it or without', () => {
    const page = edit(withText('a\nb'), [table(3, 2, 2)]);
    const start = tableStart(page);
    const end = start + 2 + 2 * (1 + 2 * 2);
    const words = 'Invalid deletion range. Cannot delete the requested range.';
    for (const [from, to] of [
      [start, start + 3],
      [start - 1, start + 1],
      [start + 3, start + 6],
      [start + 1, end],
      [start - 1, start],
    ] as const) {
      expect(() => edit(page, [remove(from, to)])).toThrow(words);
    }
    expect(bodyText(edit(page, [remove(start, end)]))).toBe('a\n\nb\n');
    expect(bodyText(edit(page, [remove(start - 1, end)]))).toBe('a\nb\n');
  });

  it('A9 a cell keeps its last newline and loses its text', () => {
    const page = edit(blank(), [table(1, 1, 2), insert(5, 'cell')]);
    expect(() => edit(page, [remove(5, 10)])).toThrow('Invalid deletion range.');
    expect(bodyText(edit(page, [remove(5, 9)]))).toBe('\n[\n][\n]\n');
  });

  it('joined paragraphs take the style of the surviving newline, or of the first by the other reading', () => {
    const centred = {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { alignment: 'CENTER' },
        fields: 'alignment',
      },
    };
    const page = edit(withText('one\ntwo'), [centred]);
    const join = remove(4, 5);
    expect(paragraphs(edit(page, [join]))[0]?.paragraphStyle?.alignment).toBeUndefined();
    expect(paragraphs(edit(page, [join], { mergedParagraph: 'first' }))[0]?.paragraphStyle?.alignment).toBe(
      'CENTER',
    );
    const whole = remove(1, 5);
    for (const mergedParagraph of ['first', 'last'] as const) {
      expect(
        paragraphs(edit(page, [whole], { mergedParagraph }))[0]?.paragraphStyle?.alignment,
      ).toBeUndefined();
    }
  });
});

describe('replaceAllText', () => {
  const replace = (text: string, replaceText: string, matchCase = true) => ({
    replaceAllText: { containsText: { text, matchCase }, replaceText },
  });

  it('matches across runs, in cells and headers, and keeps the style of the first unit', () => {
    const made = edit(blank(), [{ createHeader: { type: 'DEFAULT' } }]);
    const header = made.documentStyle?.defaultHeaderId ?? '';
    const page = edit(made, [
      insert(0, '{{school}}', header),
      insert(1, 'At {{school}}.'),
      {
        updateTextStyle: { range: { startIndex: 4, endIndex: 8 }, textStyle: { bold: true }, fields: 'bold' },
      },
      table(15, 1, 1),
      insert(19, '{{school}}'),
      replace('{{school}}', 'No 5'),
    ]);
    expect(bodyText(page)).toBe('At No 5.\n[No 5\n]\n');
    expect(page.headers?.[header]?.content?.[0]?.paragraph?.elements?.[0]?.textRun?.content).toBe('No 5\n');
    expect(paragraphs(page)[0]?.elements?.[1]?.textRun).toEqual({
      content: 'No 5',
      textStyle: { bold: true },
    });
  });

  it('a newline in the replacement makes a paragraph of the same style', () => {
    const page = edit(withText('a{{x}}b'), [replace('{{x}}', '1\n2')]);
    expect(bodyText(page)).toBe('a1\n2b\n');
    expect(paragraphs(page)).toHaveLength(2);
  });

  it('does not look again inside what it put', () => {
    expect(bodyText(edit(withText('aa'), [replace('a', 'aa')]))).toBe('aaaa\n');
    expect(bodyText(edit(withText('Сынып'), [replace('сЫНЫП', 'класс', false)]))).toBe('класс\n');
  });
});

describe('the batch', () => {
  it('A7 applies whole or not at all, and the refusal names the request', () => {
    const page = withText('abc');
    const before = JSON.stringify(page);
    expect(() => edit(page, [insert(1, 'x'), remove(1, 99)])).toThrow(
      'Invalid requests[1].deleteContentRange: Index 99',
    );
    expect(JSON.stringify(page)).toBe(before);
  });

  it('A7 later requests see what earlier ones left', () => {
    expect(bodyText(edit(blank(), [insert(1, 'ab'), insert(3, 'c'), remove(1, 2)]))).toBe('bc\n');
  });
});
