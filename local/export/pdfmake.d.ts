// The part of pdfmake 0.3 that the PDF export uses; the package ships no types.
declare module 'pdfmake' {
  /** A piece of text or a block; the fields are pdfmake's own. */
  export interface PdfNode {
    headlineLevel?: number;
    text?: string | PdfNode[];
    stack?: PdfNode[];
    columns?: PdfNode[];
    table?: {
      widths: (number | string)[];
      body: PdfNode[][];
      headerRows?: number;
      keepWithHeaderRows?: number;
      dontBreakRows?: boolean;
      heights?: (row: number) => number | 'auto';
    };
    layout?: {
      hLineWidth: (line: number) => number;
      vLineWidth: (line: number) => number;
      hLineColor: (line: number) => string;
      vLineColor: (line: number) => string;
      paddingLeft: () => number;
      paddingRight: () => number;
      paddingTop: () => number;
      paddingBottom: () => number;
    };
    section?: PdfNode[];
    pageSize?: { width: number; height: number };
    pageMargins?: [number, number, number, number];
    header?: (page: number, pages: number) => PdfNode | undefined;
    footer?: (page: number, pages: number) => PdfNode | undefined;
    image?: string;
    relativePosition?: { x: number; y: number };
    width?: number | string;
    height?: number;
    margin?: [number, number, number, number];
    border?: [boolean, boolean, boolean, boolean];
    fillColor?: string;
    colSpan?: number;
    rowSpan?: number;
    verticalAlignment?: string;
    alignment?: string;
    leadingIndent?: number;
    lineHeight?: number;
    fontSize?: number;
    bold?: boolean;
    italics?: boolean;
    sup?: boolean;
    sub?: boolean;
    decoration?: string | string[];
    color?: string;
    background?: string;
    link?: string;
    noWrap?: boolean;
    unbreakable?: boolean;
    pageBreak?: string;
  }
  /** A block that has its place on a page. */
  export interface PdfPlaced {
    text?: string | PdfNode[];
    pageNumbers: number[];
    startPosition: { verticalRatio: number; pageInnerHeight: number };
    headlineLevel?: number;
  }
  /** What stands around a placed block. */
  export interface PdfNeighbours {
    getFollowingNodesOnPage(): PdfPlaced[];
    getNodesOnNextPage(): PdfPlaced[];
    getPreviousNodesOnPage(): PdfPlaced[];
  }
  /** A whole document. */
  export interface PdfDefinition {
    content: PdfNode[];
    defaultStyle: { font: string; fontSize: number };
    pageSize: { width: number; height: number };
    pageMargins: [number, number, number, number];
    info?: Record<string, string | Date>;
    language?: string;
    version?: string;
    pageBreakBefore?: (block: PdfPlaced, around: PdfNeighbours) => boolean;
  }
  interface Pdfmake {
    virtualfs: { existsSync(name: string): boolean; writeFileSync(name: string, content: Buffer): void };
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    createPdf(definition: PdfDefinition): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: Pdfmake;
  export default pdfmake;
}
