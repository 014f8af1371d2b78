// The templates of papers as documents of the school; src/google fulfils it with Drive v3 and Docs v1.
import type { DocumentJson } from '../../documents/engine/document-json';

/** A template that ships: the mark of its substance and the paths of the values it prints. */
export interface ShippedTemplate {
  of: string;
  fields: readonly string[];
  /** Its text says what ¶25 says. */
  noConsequences?: true;
}

/** A template of the school's folder, by name and language: `minutes-kk`. */
export interface SchoolTemplate {
  name: string;
  url: string;
  /**
   * `SHIPPED` as it came with the program, `CHANGED` since by the school, `BROKEN` changed and found to have problems,
   * `BINNED` in Drive's bin, `GONE` not to be found or closed to this account.
   */
  state: 'SHIPPED' | 'CHANGED' | 'BROKEN' | 'BINNED' | 'GONE';
  /** The program now ships a newer one than this began as. */
  older: boolean;
  /** Changed since it was read last. */
  unread?: true;
  /** How many problems it was found to have. */
  problems: number;
}

export interface TemplateFiles {
  /** Every template that ships, by name. */
  shipped(): Readonly<Record<string, ShippedTemplate>>;
  /** The school's own, and where its folder is; `shut` when this account cannot open the folder. */
  list(): { templates: SchoolTemplate[]; folderUrl: string; shut: boolean };
  /** The school's document; undefined when there is none yet, `GONE` when it is not to be found. */
  read(name: string): { document: DocumentJson; url: string } | 'GONE' | undefined;
  /** Keeps how many problems a template was found to have just now. */
  judged(name: string, problems: number): void;
  /** Sets the school's document aside under another name and puts the shipped one in its place, unless it is as shipped. */
  reset(name: string): void;
}
