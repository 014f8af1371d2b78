// The HTML subset of paper templates: what it becomes, and what it refuses.
import { describe, expect, it } from '@jest/globals';
import { documentFromHtml } from '../../../local/templates/paper-document';

const CSS =
  '@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font-family: "Times New Roman"; font-size: 14pt } b { font-weight: bold } .grid td { font-size: 12pt; border: 0.5pt solid }';
const page = (body: string) => `<html lang="kk"><head><title>Атау</title></head><body>${body}</body></html>`;
const made = (body: string, css = CSS) => {
  const tab = documentFromHtml(page(body), css).document.tabs?.[0]?.documentTab;
  return { tab, content: (tab?.body?.content ?? []).slice(1) };
};
const runs = (body: string) =>
  (made(body).content[0]?.paragraph?.elements ?? []).map(
    (part) => part.textRun?.content ?? part.autoText?.type,
  );

describe('a paper template', () => {
  it('is a page with the margins of its stylesheet', () => {
    const style = made('<p>а</p>').tab?.body?.content?.[0]?.sectionBreak?.sectionStyle;
    expect(style?.marginLeft?.magnitude).toBeCloseTo(85.04, 2);
    expect(style?.marginRight?.magnitude).toBeCloseTo(42.52, 2);
  });

  it('lies on its side when it says so, tables of an upright page as wide as its text', () => {
    const table = (width: string) =>
      `<table><colgroup><col style="width: ${width}"/></colgroup><tr><td>а</td></tr></table>`;
    const lying = (width: string) =>
      documentFromHtml(page(table(width)).replace('<html', '<html class="landscape"'), CSS).document;
    const tab = lying('165mm').tabs?.[0]?.documentTab;
    expect(tab?.documentStyle?.flipPageOrientation).toBe(true);
    const widths = ['165mm', '252mm'].map(
      (width) =>
        lying(width).tabs?.[0]?.documentTab?.body?.content?.[1]?.table?.tableStyle?.tableColumnProperties?.[0]
          ?.width?.magnitude,
    );
    for (const width of widths) expect(width).toBeCloseTo((252 * 72) / 25.4, 1);
    expect(() => lying('200mm')).toThrow('as wide as the text, 714 pt');
  });

  it('folds white space as HTML does and keeps hard spaces', () => {
    expect(runs('<p>\n  бір <b> екі</b>\n үш&nbsp;№ <br/> төрт </p>')).toEqual([
      'бір ',
      'екі',
      ' үш\u00A0№\u000Bтөрт\n',
    ]);
  });

  it('keeps a tag that is split over styles as written', () => {
    expect(runs('<p>{{#if a}}<u>{{a}}</u>{{else}}__{{/if}}</p>')).toEqual([
      '{{#if a}}{{a}}{{else}}__{{/if}}\n',
    ]);
    expect(runs('<p>{{#if a}}<b>{{a}}</b>{{/if}}</p>')).toEqual(['{{#if a}}', '{{a}}', '{{/if}}\n']);
  });

  it('writes page fields and tabs', () => {
    expect(runs('<p>№ 1<tab/><page-number/> / <page-count/></p>')).toEqual([
      '№ 1\t',
      'PAGE_NUMBER',
      ' / ',
      'PAGE_COUNT',
      '\n',
    ]);
  });

  it('repeats only what differs from the normal style', () => {
    const [first] = made('<p>а <b>б</b></p>').content;
    expect(first?.paragraph?.elements?.map((part) => part.textRun?.textStyle)).toEqual([
      {},
      { bold: true },
      {},
    ]);
    expect(first?.paragraph?.paragraphStyle).toEqual({ namedStyleType: 'NORMAL_TEXT' });
  });

  it('makes tables with their column widths, header row and inherited styles', () => {
    const [, element] = made(
      '<p></p><table class="grid"><colgroup><col style="width: 65mm"/><col style="width: 100mm"/></colgroup><thead><tr><td>a</td><td>b</td></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    ).content;
    const table = element?.table;
    expect(table?.tableStyle?.tableColumnProperties?.[0]?.width?.magnitude).toBeCloseTo(184.25, 1);
    expect(table?.tableRows?.map((row) => row.tableRowStyle?.tableHeader ?? false)).toEqual([true, false]);
    const cell = table?.tableRows?.[1]?.tableCells?.[0];
    expect(cell?.tableCellStyle?.borderTop?.width?.magnitude).toBe(0.5);
    expect(cell?.content?.[0]?.paragraph?.elements?.[0]?.textRun?.textStyle?.fontSize?.magnitude).toBe(12);
  });

  it.each([
    ['<div>a</div>', 'A paper template does not know <div> (line 1)'],
    ['<p style="float: left">a</p>', 'Paper CSS does not know "float: left"'],
    ['<p style="text-align: middle">a</p>', 'Not an alignment: "middle"'],
    ['<p style="margin-top: 3em">a</p>', 'Not a length: "3em"'],
    ['loose', 'Text outside a paragraph in <body>: "loose"'],
    [
      '<table><colgroup><col style="width: 50mm"/></colgroup><tr><td>a</td></tr></table>',
      'The columns of a table must be as wide as the text, 468 pt',
    ],
  ])('refuses %s', (body, message) => {
    expect(() => made(body)).toThrow(message);
  });

  it('refuses a selector it would not understand', () => {
    expect(() => made('<p>a</p>', `${CSS} p > b { font-size: 9pt }`)).toThrow(
      'Paper CSS does not know the selector ">"',
    );
  });
});
