// The school's templates of papers: what there is, what is wrong with one, which fields a paper has.
import type { PaperKind } from '../../model/codes';
import type { Chip } from './parts';

export interface TemplateRow {
  /** `minutes-kk` */
  name: string;
  language: 'kk' | 'ru';
  languageWords: string;
  chip: Chip;
  /** The document, when the school has one. */
  url?: string;
  /** It may be put back to the one that ships. */
  mayReset: boolean;
}

export interface TemplatesView {
  folderUrl: string;
  /** What is to be known about all of them, in sentences. */
  notes: string[];
  /** Templates nobody at school touched, of which the program has a newer one. */
  outdated: string[];
  kinds: { kind: PaperKind; title: string; templates: TemplateRow[] }[];
}

export interface TemplateCheckView {
  name: string;
  /** Kind of paper and language. */
  title: string;
  tone: 'ok' | 'warn' | 'err' | 'plain';
  verdict: string;
  url?: string;
  problems: { place: string; excerpt: string; message: string }[];
  /** Nothing is stopped by them. */
  warnings: string[];
  fields: {
    path: string;
    /** As it is typed into the template. */
    tag: string;
    meaning: string;
    example: string;
    used: boolean;
  }[];
  mayReset: boolean;
}
