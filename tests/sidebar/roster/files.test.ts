// Lists as e-journals, offices and attackers save them: what is read of them, and what is written back.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { parseCsv, separatorOf, textOf, unguarded, writeCsv } from '../../../sidebar/roster/csv';
import { readGrid } from '../../../sidebar/roster/read-file';
import { attribute, marksOf } from '../../../sidebar/roster/xml-marks';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array): string[][] => {
  const read = readGrid(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.grid.rows;
};
/** Bytes of Windows-1251, by Node's own decoder turned round. */
const CP1251 = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(code)),
    code,
  ]),
);
const cp1251 = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => CP1251.get(sign) ?? 63);

const workbook = (sheet: string, strings = '', more = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${more}<sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });

describe('text tables', () => {
  it.each([';', ',', '\t'])('are cut by %j, whichever a program likes', (separator) => {
    const text = [
      ['Фамилия', 'Имя', 'Класс'],
      ['Сейітқали', 'Дана', '7 "Б"'],
    ]
      .map((row) => row.map((cell) => (cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell)))
      .map((row) => row.join(separator))
      .join('\r\n');
    expect(separatorOf(text)).toBe(separator);
    expect(rowsOf(utf8(text))).toEqual([
      ['Фамилия', 'Имя', 'Класс'],
      ['Сейітқали', 'Дана', '7 "Б"'],
    ]);
  });

  it('are UTF-8 with or without a mark, UTF-16 with one, and Windows-1251', () => {
    const text = 'Фамилия;Имя\nАхметов;Ержан';
    const wanted = [
      ['Фамилия', 'Имя'],
      ['Ахметов', 'Ержан'],
    ];
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), cp1251(text), utf16])
      expect(rowsOf(bytes)).toEqual(wanted);
  });

  it('have the Kazakh letters of STRK 1048 where Windows-1251 has others', () => {
    // 0x8D Қ, 0xE0 а, 0xBC ә, 0xB3 і by the table of the standard.
    expect(textOf(Uint8Array.of(0x8d, 0xe0, 0xbc, 0xb3))).toBe('Қаәі');
  });

  it('keep line breaks, separators and quotes inside quotes, and quotes inside a word', () => {
    expect(parseCsv('"a;""b""\r\nc";d"e\n', ';')).toEqual([['a;"b"\r\nc', 'd"e']]);
    expect(parseCsv('', ';')).toEqual([]);
    expect(parseCsv('a\n\nb', ';')).toEqual([['a'], [''], ['b']]);
  });

  it('come back as they were written, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        '+7 701',
        '-5',
        '@SUM(A1)',
        '"',
        ';',
        '\r\n',
        '\t',
        "''",
        ' ',
        'a,b;c"d',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const text = writeCsv(rows).replace(/^\uFEFF/, '');
          expect(parseCsv(text, ';').map((row) => row.map(unguarded))).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('written for a spreadsheet hold nothing it would run', () => {
    const text = writeCsv([['=HYPERLINK("http://x")', '+1', '-1', '@x', '\tx', 'x']]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const cell of parseCsv(text.slice(1), ';')[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('workbooks', () => {
  it('give shared and inline strings, numbers, gaps, and texts without their readings', () => {
    const bytes = workbook(
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>Да</t></r><r><t xml:space="preserve">на </t></r></is></c></row>' +
        '<row r="3"><c r="A3"><v>41403</v></c><c r="B3" t="str"><f>A1</f><v>x &amp; y</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c></row>',
      '<si><t>Сейіт</t><rPh sb="0" eb="1"><t>no</t></rPh></si>',
    );
    expect(rowsOf(bytes)).toEqual([[], ['Сейіт', '', 'Дана'], ['41403', 'x & y', '1', '']]);
  });

  it('may use prefixes, single quotes, no addresses, and long numbers with an exponent', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        "<?xml version='1.0'?><x:workbook><x:workbookPr date1904='1'/><x:sheets><x:sheet name='h' state='hidden' r:id='rId0'/><x:sheet name='a' r:id='rId1'/></x:sheets></x:workbook>",
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        "<Relationships><Relationship Id='rId0' Target='/xl/worksheets/no.xml'/><Relationship Id='rId1' Target='/xl/worksheets/a.xml'/></Relationships>",
      ),
      'xl/worksheets/no.xml': strToU8('<worksheet><row><c t="str"><v>hidden</v></c></row></worksheet>'),
      'xl/worksheets/a.xml': strToU8(
        '<!-- <row> --><x:worksheet><x:row><x:c t="str"><x:v><![CDATA[a<b]]></x:v></x:c><x:c><x:v>8.0229500012E10</x:v></x:c></x:row><x:row><x:c/></x:row></x:worksheet>',
      ),
    });
    const read = readGrid(bytes);
    expect(read).toEqual({ ok: true, grid: { from1904: true, rows: [['a<b', '80229500012'], ['']] } });
  });

  it('that are none are told from lists, and a bomb is not unpacked', () => {
    expect(readGrid(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).toEqual({ ok: false, problem: 'old-excel' });
    expect(readGrid(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ ok: false, problem: 'broken' });
    expect(readGrid(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toEqual({
      ok: false,
      problem: 'broken',
    });
    expect(readGrid(new Uint8Array(0))).toEqual({ ok: false, problem: 'empty' });
    expect(readGrid(utf8(' ;\n;'))).toEqual({ ok: false, problem: 'empty' });
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(81_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(readGrid(bomb)).toEqual({ ok: false, problem: 'empty' });
  });

  it('a row that claims to stand a million rows down makes no million rows', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    );
    expect(rowsOf(bytes)).toEqual([['a']]);
  });

  it('never hang or throw on a spoilt one', () => {
    const good = workbook('<row r="1"><c r="A1" t="str"><v>a</v></c></row>');
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = good.slice();
        spoilt[at] = byte;
        expect(['boolean']).toContain(typeof readGrid(spoilt).ok);
      }),
      { numRuns: 300 },
    );
  });
});

describe('pages saved under the name of a workbook', () => {
  it('give the rows of their tables', () => {
    const html =
      '<html><meta charset="utf-8"><table><tr><th>Фамилия</th><th colspan=2>Имя</th></tr><tr><td>Ахметов&nbsp;<td>Ержан<br>А<td>7 &laquo;Б</td></table>';
    expect(rowsOf(utf8(html))).toEqual([
      ['Фамилия', 'Имя', ''],
      ['Ахметов', 'Ержан А', '7 &laquo;Б'],
    ]);
  });
});

describe('marks of a page or a workbook', () => {
  const marks = (xml: string) =>
    [...marksOf(xml)].map(({ kind, name, attributes, text }) => `${kind} ${name}${attributes}${text}`);
  it('are told from what only looks like one', () => {
    expect(marks('<x:a r="1>2"/>б &amp; в<!-- <c> --><![CDATA[<d>&amp;]]></a>')).toEqual([
      'open a r="1>2"',
      'close a',
      'text б & в',
      'text <d>&amp;',
      'close a',
    ]);
    expect(marks('1 < 2<b')).toEqual(['text 1 ', 'text  2', 'text b']);
    expect(marks('<td a=1<td b=2>в<!-- г>д<![CDATA[е>ж<?з>')).toEqual([
      'text td a=1',
      'open td b=2',
      'text в',
      'text д',
      'text ж',
    ]);
    expect(marks("<td title='не закрыто>x</td>")).toEqual([
      "open td title='не закрыто",
      'text x',
      'close td',
    ]);
  });

  it('have attributes by name, whatever the prefix, the quotes and the spaces', () => {
    const [mark] = marksOf(`<c x:R = "A1" t='s' n=5 empty s="r='9'">`);
    if (!mark) throw new Error('no mark');
    expect(['r', 'T', 'n', 'empty', 's', 'none'].map((name) => attribute(mark, name))).toEqual([
      'A1',
      's',
      '5',
      undefined,
      "r='9'",
      undefined,
    ]);
  });

  /** What is repeated, and what stands once at the end. */
  const HOSTILE: [string, string][] = [
    ['<!--', ''],
    ['<![CDATA[', ''],
    ['<?', ''],
    ['<a ', ''],
    ['<a ', '">"'],
    ['<a "', ''],
    [`<a b="'`, `'`],
    ['<a b=\'"', '>'],
    ['<', ''],
    ['</', '>'],
    ['<a:', '>'],
    ['&#x', ';'],
    ['<!--><![CDATA[', '>'],
    ['<a/', ''],
    ['"', "<a '"],
  ];
  it.each(HOSTILE)('of %j over and over cost as much as the text is long', (part, end) => {
    const cost = (times: number): number => {
      let signs = 0;
      const text = part.repeat(times) + end;
      for (const _mark of marksOf(text, (more) => {
        signs += more;
      })) {
        // only counted
      }
      return signs / text.length;
    };
    expect(cost(2000)).toBeLessThan(8);
    expect(cost(20_000) / cost(2000)).toBeLessThan(1.2);
  });

  it('are the same however they are cut: every sign of the text between tags comes once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', '!', '--', '"', "'", 'a', ' ', '=', '[CDATA[', ']]>', 'б'), {
          maxLength: 40,
        }),
        (parts) => {
          const xml = parts.join('');
          const told = [...marksOf(xml)].map(({ text }) => text).join('');
          let at = 0;
          for (const sign of told) {
            at = xml.indexOf(sign, at);
            expect(at).not.toBe(-1);
            at++;
          }
        },
      ),
    );
  });
});

describe('a file that is meant to harm', () => {
  const row = (cells: string, at = 1) => `<row r="${at}">${cells}</row>`;
  const cell = '<c t="inlineStr"><is><t>x</t></is></c>';
  const packed = (more: Record<string, Uint8Array>) =>
    zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="x" id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': strToU8(`<worksheet>${row(cell)}${row(cell, 2)}</worksheet>`),
      ...more,
    });
  const blank = (bytes: number) => new Uint8Array(bytes).fill(32);

  it('has nothing unpacked but the sheet that is read', () => {
    expect(rowsOf(packed({ 'xl/worksheets/b.xml': blank(41_000_000) }))).toEqual([['x'], ['x']]);
  });

  it('is too large when the sheet that is read is', () => {
    expect(readGrid(packed({ 'xl/worksheets/a.xml': blank(41_000_000) }))).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });

  it('is unpacked no further than a part claims', () => {
    const bytes = new Uint8Array(packed({ 'xl/worksheets/a.xml': blank(5_000_000) }));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(readGrid(bytes)).toEqual({ ok: false, problem: 'empty' });
  });

  it('has at most twenty thousand rows, as text and as a page', () => {
    const table = (n: number) => `<table>${'<tr><td>x</td></tr>'.repeat(n)}</table>`;
    for (const make of [(n: number) => 'a;b\n'.repeat(n), table]) {
      expect(rowsOf(utf8(make(20_000)))).toHaveLength(20_000);
      expect(readGrid(utf8(make(20_001)))).toEqual({ ok: false, problem: 'too-large' });
    }
  });

  it('has at most two hundred cells in a row', () => {
    expect(rowsOf(utf8(`${'a;'.repeat(300)}\nb;c`)).map((cells) => cells.length)).toEqual([200, 2]);
    const wide = `<table><tr>${'<td colspan="20">x</td>'.repeat(500)}</tr></table>`;
    expect(rowsOf(utf8(wide))[0]?.length).toBeLessThan(221);
  });
});
