// What a part of a .docx is read with: the package, its styles, lists and pictures, and the fields that are open.
import { NotEmulated } from '../google/api-error';
import type { InlineObject, PositionedObject, TextStyle } from '../google/docs/json';
import type { Piece } from '../google/docs/model';
import type { Picture } from '../google/docs/shelf';
import type { Numbering } from './docx-numbering';
import type { DocxPackage, Relationship } from './docx-package';
import type { ParagraphLayer } from './docx-properties';
import type { Styles } from './docx-styles';

/** Gathered over the whole document. */
export interface Findings {
  inlineObjects: Record<string, InlineObject>;
  positionedObjects: Record<string, PositionedObject>;
  pictures: Record<string, Picture>;
  /** Word's footnote numbers in the order of their references. */
  footnotes: string[];
}

/** A field between its begin and end marks. */
interface Field {
  code: string;
  /** Whether the result is shown: false while the code is read and for fields drawn as page numbers. */
  shown: boolean;
  link?: string;
}

/** One part being read: body, header, footer or footnote. */
export interface Story {
  docx: DocxPackage;
  kind: 'body' | 'header' | 'footer' | 'footnote';
  relationships: Record<string, Relationship>;
  styles: Styles;
  numbering: Numbering;
  findings: Findings;
  fields: Field[];
  inTable: boolean;
  /** What the table's style says of paragraphs in it. */
  tableParagraph?: ParagraphLayer;
}

const pageField = (code: string): 'PAGE_NUMBER' | 'PAGE_COUNT' | undefined => {
  const name = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase();
  if (name === 'PAGE') return 'PAGE_NUMBER';
  return name === 'NUMPAGES' ? 'PAGE_COUNT' : undefined;
};

/** The automatic text of a page field (V117); other fields keep their last text (V131). */
export function autoTextOf(code: string, style: TextStyle): Piece | undefined {
  const type = pageField(code);
  return type ? { inline: 'autoText', value: { type }, style } : undefined;
}

export const fieldsShown = (story: Story): boolean => story.fields.every((field) => field.shown);

/** The address the innermost open HYPERLINK field leads to. */
export const fieldLink = (story: Story): string | undefined =>
  [...story.fields].reverse().find((field) => field.link)?.link;

/** Handles a `w:fldChar`; gives the piece a page field becomes. */
export function fieldMark(story: Story, mark: string, style: TextStyle): Piece | undefined {
  if (mark === 'begin') {
    story.fields.push({ code: '', shown: false });
    return undefined;
  }
  const field = story.fields.at(-1);
  if (!field) return undefined;
  if (mark === 'separate') {
    const link = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1];
    if (link) field.link = link;
    field.shown = !pageField(field.code);
    return undefined;
  }
  story.fields.pop();
  return fieldsShown(story) ? autoTextOf(field.code, style) : undefined;
}

export const fieldCode = (story: Story, text: string): void => {
  const field = story.fields.at(-1);
  if (field && !field.shown) field.code += text;
};

export const notRead = (what: string): NotEmulated => new NotEmulated(`${what} in a .docx`);
