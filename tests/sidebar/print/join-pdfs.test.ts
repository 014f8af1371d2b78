// Papers joined into one PDF: every page once per copy and in order, whoever wrote the papers and however their objects are packed.
import { describe, expect, it } from '@jest/globals';
import { exportPdf } from '../../../local/export/pdf';
import { joinPdfs, PartNotJoinable, pageCount } from '../../../sidebar/print/join-pdfs';
import { PdfFile } from '../../../sidebar/print/pdf-file';
import { bytesOf, latin1, Stream } from '../../../sidebar/print/pdf-values';
import { paper } from '../../local/export/paper-fixture';
import { packedPdf, plainPdf } from './small-pdf';

/** What each page draws; '' for an empty one. */
const drawn = (pdf: Uint8Array): string[] => {
  const file = new PdfFile(pdf);
  return file.pages.map((page) => {
    const contents = file.follow(page.get('/Contents'));
    return contents instanceof Stream ? latin1(contents.bytes).trim() : '';
  });
};
const [plain, packed] = [plainPdf(['one', 'two', 'three']), packedPdf(['four', 'five'])];

describe('papers joined into one file', () => {
  it('stand one after another, each as often as it is wanted', async () => {
    const seen: number[] = [];
    const parts = [{ pages: packed, copies: 2 }, { pages: plain }, { pages: plain, copies: 0 }];
    const joined = await joinPdfs(parts, (done) => seen.push(done));
    expect(drawn(joined)).toEqual(['four', 'five', 'four', 'five', 'one', 'two', 'three']);
    expect(seen).toEqual([1, 2, 3]);
    expect(pageCount(joined)).toBe(7);
  });

  it('a copy more costs its page, not what is drawn on it', async () => {
    const long = plainPdf([`one ${'x'.repeat(5000)}`]);
    const lengths = await Promise.all(
      [1, 2].map(async (copies) => (await joinPdfs([{ pages: long, copies }])).length),
    );
    expect((lengths[1] ?? 0) - (lengths[0] ?? 0)).toBeLessThan(300);
  });

  it('begin on a sheet of their own when both sides are printed', async () => {
    const joined = await joinPdfs([{ pages: plain, copies: 2 }, { pages: packed }], undefined, {
      bothSides: true,
    });
    expect(drawn(joined)).toEqual(['one', 'two', 'three', '', 'one', 'two', 'three', '', 'four', 'five']);
    const box = (at: number) => new PdfFile(joined).pages[at]?.get('/MediaBox');
    expect(box(3)).toEqual(box(2));
  });

  it('keep what a page had from its tree, and leave links and marks of a structure behind', async () => {
    const [page] = new PdfFile(await joinPdfs([{ pages: plain }])).pages;
    expect(page?.get('/MediaBox')).toEqual(['0', '0', '300', '200']);
    expect(page?.get('/Resources')).toBeInstanceOf(Map);
    expect(['/Annots', '/StructParents'].filter((name) => page?.has(name))).toEqual([]);
  });

  it('can be joined with others again, as the product’s own PDFs can', async () => {
    const own = await exportPdf(paper);
    const joined = await joinPdfs([{ pages: own, title: 'Хаттама № 5' }, { pages: packed }]);
    const again = await joinPdfs([{ pages: joined }, { pages: own }]);
    const pages = drawn(own);
    expect(pages.length).toBeGreaterThan(1);
    expect(drawn(again)).toEqual([...pages, 'four', 'five', ...pages]);
  });

  it('a title stands in the outline and leads to its first page', async () => {
    const joined = latin1(await joinPdfs([{ pages: plain }, { pages: packed, title: 'Ә 1' }]));
    expect(joined).toContain('/Title <FEFF04d800200031>');
    const [, to] = /\/Dest \[(\d+) 0 R/.exec(joined) ?? [];
    const kids = /\/Kids \[([^\]]*)\]/
      .exec(joined)?.[1]
      ?.split(' 0 R')
      .map((each) => each.trim());
    expect(kids?.indexOf(String(to))).toBe(3);
  });

  it('a picture is a page of its own', async () => {
    const jpeg = bytesOf('\xff\xd8 picture');
    const joined = await joinPdfs([{ pages: [{ jpeg, width: 827, height: 1169 }] }, { pages: packed }]);
    expect(drawn(joined)).toEqual([expect.stringMatching(/595.28 0 0 841.89 0 0 cm \/P Do/), 'four', 'five']);
    expect(latin1(joined)).toContain('picture');
  });

  it('reads on where the length of a stream is wrong', async () => {
    expect(drawn(await joinPdfs([{ pages: plainPdf(['one', 'two'], 7) }]))).toEqual(['one', 'two']);
  });
});

describe('what cannot be joined is named by its place', () => {
  const torn = latin1(plain);
  const cases: Record<string, Uint8Array> = {
    'no PDF': bytesOf('<html>'),
    'cut off': plain.subarray(0, plain.length - 60),
    'locked with a password': bytesOf(torn.replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 2 0 R')),
    'without its pages': bytesOf(torn.replace('/Pages 2 0 R', '/Pages 77 0 R')),
    'pages in a circle': bytesOf(torn.replace('/Kids [3 0 R', '/Kids [2 0 R')),
    'a table that leads elsewhere': bytesOf(torn.replace(/0000000\d\d\d 00000 n/g, '0000000003 00000 n')),
  };
  for (const [name, bytes] of Object.entries(cases))
    it(name, async () => {
      const joined = joinPdfs([{ pages: plain }, { pages: bytes }]);
      await expect(joined).rejects.toBeInstanceOf(PartNotJoinable);
      await expect(joined).rejects.toMatchObject({ at: 1 });
    });
});
