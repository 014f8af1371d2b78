// A list on pages of its own: what a print file holds, how many times. Drawn as pictures, since a PDF would need a font with Kazakh letters.
import type { PagePicture } from './join-pdfs';

export interface ListRow {
  /** What stands on the left, wrapped: the title of a paper. */
  text: string;
  /** A smaller line under it; '' for none. */
  hint?: string;
  /** What stands on the right, short: a number of copies, a page. */
  right: string;
  /** It stands over the rows that follow. */
  heading?: true;
}

export interface ListPage {
  title: string;
  /** Lines under the title. */
  lines?: readonly string[];
  rows: readonly ListRow[];
}

/** Dots to a millimetre: 200 to an inch. */
const MM = 200 / 25.4;
const [WIDE, HIGH] = [Math.round(210 * MM), Math.round(297 * MM)];
const [LEFT, RIGHT, TOP, BOTTOM] = [25 * MM, WIDE - 15 * MM, 20 * MM, HIGH - 20 * MM];
/** Width kept on the right for the short words. */
const ASIDE = 26 * MM;
const SIZES = { title: 6 * MM, heading: 4.4 * MM, text: 4.4 * MM, hint: 3.6 * MM };

type Pen = CanvasRenderingContext2D;

/** Words broken into lines no wider than so many dots. */
function wrapped(pen: Pen, text: string, wide: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > wide) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The list as pictures of A4 pages. Rejects where the browser draws no pictures. */
export async function listPages({ title, lines = [], rows }: ListPage): Promise<PagePicture[]> {
  const pages: HTMLCanvasElement[] = [];
  let pen = newPage(pages);
  let y = TOP;
  const use = (kind: keyof typeof SIZES) => {
    pen.font = `${kind === 'title' || kind === 'heading' ? 'bold ' : ''}${SIZES[kind]}px "Times New Roman", Tinos, "Liberation Serif", serif`;
    pen.fillStyle = kind === 'hint' ? '#444' : '#000';
  };
  const write = (text: string, kind: keyof typeof SIZES, wide: number) => {
    use(kind);
    for (const line of wrapped(pen, text, wide)) {
      y += SIZES[kind] * 1.25;
      pen.fillText(line, LEFT, y);
    }
  };
  write(title, 'title', RIGHT - LEFT);
  y += 2 * MM;
  for (const line of lines) write(line, 'text', RIGHT - LEFT);
  y += 3 * MM;
  for (const { text, hint = '', right, heading } of rows) {
    if (heading) y += 3 * MM;
    const wide = RIGHT - LEFT - (heading ? 0 : ASIDE);
    use('text');
    // A heading is not left alone at the foot of a page.
    const tall = (wrapped(pen, text, wide).length + (heading ? 5 : 2)) * SIZES.text * 1.25;
    if (y + tall > BOTTOM) {
      pen = newPage(pages);
      y = TOP;
    }
    use('text');
    pen.textAlign = 'right';
    pen.fillText(right, RIGHT, y + SIZES.text * 1.25);
    pen.textAlign = 'left';
    write(text, heading ? 'heading' : 'text', wide);
    if (hint !== '') write(hint, 'hint', wide);
    y += 2 * MM;
    pen.fillStyle = '#999';
    pen.fillRect(LEFT, y, RIGHT - LEFT, 1);
  }
  return Promise.all(pages.map(asJpeg));
}

function newPage(pages: HTMLCanvasElement[]): Pen {
  const page = document.createElement('canvas');
  page.width = WIDE;
  page.height = HIGH;
  const pen = page.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDE, HIGH);
  pages.push(page);
  return pen;
}

const asJpeg = (page: HTMLCanvasElement): Promise<PagePicture> =>
  new Promise((resolve, reject) => {
    page.toBlob(
      (blob) => {
        if (!blob) reject(new Error('no picture'));
        else
          void blob
            .arrayBuffer()
            .then((bytes) => resolve({ jpeg: new Uint8Array(bytes), width: WIDE, height: HIGH }), reject);
      },
      'image/jpeg',
      0.85,
    );
  });
