// The text of a paper as it goes to its signature: read back from its document, stood for by a code, held against what the register would say.
import { digestOf } from '../../documents/content-code';
import { paragraphsIn, suggestionsIn } from '../../documents/document-text';
import type { DocumentJson } from '../../documents/engine/document-json';
import { TEXT_CODE, textCode } from '../../model/text-code';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { fillIn } from '../../text/bilingual';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { languageOf } from './blocks';
import type { PaperFiles } from './paper-files';

/** What a cell takes. */
const LONGEST_CELL = 50_000;

export interface FinalText {
  readonly document: DocumentJson & { revisionId?: string };
  readonly paragraphs: readonly string[];
  /** Paragraphs with an open suggestion. */
  readonly suggestions: number;
  /** `K7MP-3WQX`, of SHA-256 over the paragraphs. */
  readonly code: string;
}

/** The text of a document as it is now; undefined when the document is gone or closed to this person. */
export function readFinalText(
  papers: PaperFiles | undefined,
  fileId: string,
  sha256: (text: string) => string,
): FinalText | undefined {
  try {
    const document = papers?.read(fileId);
    if (!document) return undefined;
    const paragraphs = paragraphsIn(document);
    const code = textCode(sha256(paragraphs.join('\n')));
    return { document, paragraphs, suggestions: suggestionsIn(document), code };
  } catch (error) {
    if (error instanceof WorkbookFailure && (error.kind === 'shut' || error.kind === 'invalid'))
      return undefined;
    throw error;
  }
}

/** A short mark of each paragraph, so that a changed one is found later without its old words being kept; '' for a text too long for a cell. */
export function partsOf(paragraphs: readonly string[]): string {
  const parts = paragraphs.map((paragraph) => digestOf(paragraph).slice(-5)).join(' ');
  return parts.length > LONGEST_CELL ? '' : parts;
}

/** What stands in the foot of a paper's document: the word «draft», or a code it had before. */
export function footMark({ language }: Pick<Paper, 'language'>): RegExp {
  const kept = languageOf(language);
  const code = fillIn(kept, PAPER_TEXTS['paper.foot.code'], { code: TEXT_CODE.source });
  return new RegExp(`${PAPER_TEXTS['paper.foot.draft'][kept]}|${code}`);
}

/** What will stand there. */
export const footWords = ({ language }: Pick<Paper, 'language'>, code: string): string =>
  fillIn(languageOf(language), PAPER_TEXTS['paper.foot.code'], { code });
