// Sections of a .docx: page size, margins in the section (V113), columns, headers and footers (V114–V116).
import { DOCUMENT_STYLE_DEFAULT, SECTION } from '../google/docs/blank';
import type { DocumentStyle, SectionStyle } from '../google/docs/json';
import type { Block } from '../google/docs/model';
import { points } from '../google/docs/style-values';
import { fromTwips } from './docx-properties';
import { notRead } from './docx-story';
import type { XmlElement } from './xml';
import { child, childrenNamed, flagOf, numberIn, valueIn } from './xml';

/** A4 as Docs writes it (V114). */
const A4 = { width: 595.2755905511812, height: 841.8897637795277 };

/** Reads a header or footer part by its relationship id. */
export type PartReader = (kind: 'header' | 'footer', relationshipId: string) => Block[] | undefined;

export interface Sections {
  /** One style for each section break, in order. */
  styles: SectionStyle[];
  documentStyle: DocumentStyle;
  headers: Record<string, Block[]>;
  footers: Record<string, Block[]>;
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.2;

function pageOf(section: XmlElement | undefined): { width: number; height: number; flipped: boolean } {
  const size = child(section, 'w:pgSz');
  const width = fromTwips(numberIn(size, 'w:w') ?? 12240);
  const height = fromTwips(numberIn(size, 'w:h') ?? 15840);
  const flipped = width > height;
  const [short, long] = flipped ? [height, width] : [width, height];
  return near(short, A4.width) && near(long, A4.height)
    ? { ...A4, flipped }
    : { width: short, height: long, flipped };
}

function margins(section: XmlElement | undefined): SectionStyle {
  const element = child(section, 'w:pgMar');
  const of = (name: string, otherwise: number) => {
    const twips = numberIn(element, `w:${name}`);
    return points(twips === undefined ? otherwise : Math.abs(fromTwips(twips)));
  };
  const gutter = fromTwips(numberIn(element, 'w:gutter') ?? 0);
  return {
    marginTop: of('top', 72),
    marginBottom: of('bottom', 72),
    marginRight: of('right', 72),
    marginLeft: points((of('left', 72).magnitude ?? 0) + gutter),
    marginHeader: of('header', 36),
    marginFooter: of('footer', 36),
  };
}

const KEYS = {
  header: { default: 'defaultHeaderId', first: 'firstPageHeaderId', even: 'evenPageHeaderId' },
  footer: { default: 'defaultFooterId', first: 'firstPageFooterId', even: 'evenPageFooterId' },
} as const;

/** Builds the sections' styles; `evenAndOdd` is the setting that gives even pages a header of their own. */
export function readSections(
  sections: readonly (XmlElement | undefined)[],
  evenAndOdd: boolean,
  read: PartReader,
): Sections {
  const headers: Record<string, Block[]> = {};
  const footers: Record<string, Block[]> = {};
  const partIds = (section: XmlElement | undefined): SectionStyle => {
    const ids: SectionStyle = {};
    for (const kind of ['header', 'footer'] as const) {
      for (const reference of childrenNamed(section, `w:${kind}Reference`)) {
        const type = (reference.attributes['w:type'] ?? 'default') as 'default' | 'first' | 'even';
        const content = read(kind, reference.attributes['r:id'] ?? '');
        if (!content) continue;
        const id = `kix.hf${Object.keys(headers).length + Object.keys(footers).length}`;
        (kind === 'header' ? headers : footers)[id] = content;
        ids[KEYS[kind][type] ?? KEYS[kind].default] = id;
      }
    }
    return ids;
  };
  const [first] = sections;
  const page = pageOf(first);
  const documentStyle: DocumentStyle = {
    ...DOCUMENT_STYLE_DEFAULT,
    pageSize: { height: points(page.height), width: points(page.width) },
    ...(evenAndOdd ? { useEvenPageHeaderFooter: true } : {}),
  };
  const styles = sections.map((section, position): SectionStyle => {
    const own = pageOf(section);
    if (!near(own.width, page.width) || !near(own.height, page.height)) {
      throw notRead('sections with pages of different sizes');
    }
    const columns = numberIn(child(section, 'w:cols'), 'w:num') ?? 1;
    const gap = fromTwips(numberIn(child(section, 'w:cols'), 'w:space') ?? 720);
    const numberFrom = numberIn(child(section, 'w:pgNumType'), 'w:start');
    const titlePage = flagOf(section, 'w:titlePg') ?? false;
    const ids = partIds(section);
    if (position === 0)
      Object.assign(documentStyle, ids, titlePage ? { useFirstPageHeaderFooter: true } : {});
    if (position === 0 && numberFrom !== undefined) documentStyle.pageNumberStart = numberFrom;
    return {
      ...SECTION,
      ...(columns > 1
        ? {
            columnProperties: Array.from({ length: columns }, (_none, column) => ({
              paddingEnd: points(column < columns - 1 ? gap : 0),
            })),
          }
        : {}),
      sectionType: position > 0 && valueIn(section, 'w:type') !== 'continuous' ? 'NEXT_PAGE' : 'CONTINUOUS',
      ...margins(section),
      ...(own.flipped ? { flipPageOrientation: true } : {}),
      ...(position > 0 ? ids : {}),
      ...(position > 0 && numberFrom !== undefined ? { pageNumberStart: numberFrom } : {}),
      ...(position > 0 && titlePage ? { useFirstPageHeaderFooter: true } : {}),
    };
  });
  return { styles, documentStyle, headers, footers };
}
