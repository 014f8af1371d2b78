// Turns a .docx file into a document as Google's conversion shows it (V112–V134).
import type { Block, Model } from '../google/docs/model';
import type { Picture } from '../google/docs/shelf';
import { readNumbering } from './docx-numbering';
import type { DocxPackage } from './docx-package';
import { openDocx, unreadable } from './docx-package';
import { readSections } from './docx-sections';
import type { Findings, Story } from './docx-story';
import { notRead } from './docx-story';
import { readStyles } from './docx-styles';
import { readTable } from './docx-tables';
import { readParagraph, sectionIn, separator } from './docx-text';
import type { XmlElement } from './xml';
import { child, childrenNamed, elements, flagOf } from './xml';

/** A document that came from a file: its tree and the bytes of its pictures by object id. */
export interface ImportedDocument {
  model: Model;
  pictures: Record<string, Picture>;
}

/** Elements beside paragraphs and tables that carry nothing to show. */
const SILENT =
  /^w:(sectPr|tcPr|bookmarkStart|bookmarkEnd|proofErr|comment\w*|perm(Start|End)|\w+RangeStart|\w+RangeEnd)$/;

/** Reads blocks into `into`; `ended` is told of each section's properties after its last paragraph. */
function readBlocks(
  story: Story,
  element: XmlElement,
  into: Block[],
  ended?: (section: XmlElement) => void,
): void {
  for (const inner of elements(element)) {
    if (inner.name === 'w:p') {
      into.push(readParagraph(story, inner));
      const section = sectionIn(inner);
      if (section) ended?.(section);
    } else if (inner.name === 'w:tbl') {
      const table = readTable(story, inner, readContent);
      if (!table) continue;
      // Docs wants a paragraph before every table (A3).
      if (into.at(-1)?.kind !== 'paragraph') into.push(separator());
      into.push(table);
    } else if (inner.name === 'w:sdt') {
      readBlocks(story, child(inner, 'w:sdtContent') ?? inner, into, ended);
    } else if (inner.name === 'w:customXml') readBlocks(story, inner, into, ended);
    else if (/^w:(ins|del|moveFrom|moveTo)$/.test(inner.name)) throw notRead('tracked changes');
    else if (inner.name === 'm:oMathPara' || inner.name === 'mc:AlternateContent')
      throw notRead(`the element ${inner.name}`);
    else if (!SILENT.test(inner.name)) throw notRead(`the element ${inner.name}`);
  }
}

/** The content of a cell, header, footer or footnote: it ends with a paragraph. */
function readContent(story: Story, element: XmlElement): Block[] {
  const blocks: Block[] = [];
  readBlocks(story, element, blocks);
  if (blocks.at(-1)?.kind !== 'paragraph') blocks.push(separator());
  return blocks;
}

const partPath = (docx: DocxPackage, type: string): string | undefined =>
  Object.values(docx.relationships(docx.main)).find((one) => one.type === type)?.target;

function readFootnotes(docx: DocxPackage, story: Story): Record<string, Block[]> {
  const path = partPath(docx, 'footnotes');
  const root = path ? docx.part(path) : undefined;
  const inside: Story = {
    ...story,
    kind: 'footnote',
    relationships: path ? docx.relationships(path) : {},
    fields: [],
  };
  const footnotes: Record<string, Block[]> = {};
  for (const [position, id] of story.findings.footnotes.entries()) {
    const found = childrenNamed(root, 'w:footnote').find(({ attributes }) => attributes['w:id'] === id);
    if (!found) throw unreadable();
    footnotes[`kix.fn${position + 1}`] = readContent(inside, found);
  }
  return footnotes;
}

/**
 * Reads the bytes of a .docx. Throws ApiError 400 `conversionUnsupportedConversionPath` when they are none (V29) and
 * NotEmulated, with its name, for what would otherwise be lost or guessed: text boxes, tracked changes, equations.
 */
export function importDocx(bytes: Uint8Array): ImportedDocument {
  const docx = openDocx(bytes);
  const body = child(docx.part(docx.main), 'w:body');
  if (!body) throw unreadable();
  const styles = readStyles(docx);
  const numbering = readNumbering(docx, styles.theme);
  const findings: Findings = { inlineObjects: {}, positionedObjects: {}, pictures: {}, footnotes: [] };
  const relationships = docx.relationships(docx.main);
  const story: Story = {
    docx,
    kind: 'body',
    relationships,
    styles,
    numbering,
    findings,
    fields: [],
    inTable: false,
  };

  const parts: Block[][] = [[]];
  const sections: (XmlElement | undefined)[] = [];
  const blocks: Block[] = [];
  readBlocks(story, body, blocks, (section) => {
    sections.push(section);
    parts.at(-1)?.push(...blocks.splice(0));
    parts.push([]);
  });
  parts.at(-1)?.push(...blocks);
  sections.push(child(body, 'w:sectPr'));

  const settings = partPath(docx, 'settings');
  const evenAndOdd = settings ? (flagOf(docx.part(settings), 'w:evenAndOddHeaders') ?? false) : false;
  const read = readSections(sections, evenAndOdd, (kind, id) => {
    const path = relationships[id]?.target;
    const root = path ? docx.part(path) : undefined;
    if (!path || !root) return undefined;
    return readContent({ ...story, kind, relationships: docx.relationships(path), fields: [] }, root);
  });

  const content = parts.flatMap((part, position): Block[] => {
    const style = read.styles[position] ?? {};
    // Every section has a paragraph: Docs ends each with one, and a table may not begin it.
    const whole = part[0]?.kind === 'table' ? [separator(), ...part] : [...part];
    if (whole.at(-1)?.kind !== 'paragraph') whole.push(separator());
    return [{ kind: 'sectionBreak', style }, ...whole];
  });
  const footnotes = readFootnotes(docx, story);
  return {
    model: {
      tabs: [
        {
          id: 't.0',
          title: 'Tab 1',
          children: [],
          body: content,
          headers: read.headers,
          footers: read.footers,
          footnotes,
          documentStyle: read.documentStyle,
          namedStyles: { styles: styles.namedStyles },
          lists: numbering.lists,
          inlineObjects: findings.inlineObjects,
          positionedObjects: findings.positionedObjects,
          namedRanges: [],
        },
      ],
    },
    pictures: findings.pictures,
  };
}
