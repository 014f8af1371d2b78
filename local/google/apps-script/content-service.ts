// `ContentService`: a text answer of the web app.
import { matchSignature } from './exceptions';
import { type Fake, type FakeTextOutput, gasEnum } from './fake';
import { strict } from './strict';

type S = GoogleAppsScript.Content.ContentService;

const MimeType = gasEnum<S['MimeType']>(
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
);

/** What a text answer holds; `mimeType` is the enum's name. */
export interface TextPage {
  kind: 'text';
  content: string;
  mimeType: string;
  fileName: string | null;
}

const pages = new WeakMap<object, TextPage>();

/** The page behind a `TextOutput`, if the value is one. */
export function textPageOf(value: object): TextPage | undefined {
  return pages.get(value);
}

function textOutput(content: string): FakeTextOutput {
  const state: TextPage = { kind: 'text', content, mimeType: 'TEXT', fileName: null };
  let empty = content === '';
  const self: FakeTextOutput = strict('TextOutput', {
    append: (added: string) => {
      state.content += added;
      empty = false;
      return self;
    },
    clear: () => {
      state.content = '';
      empty = true;
      return self;
    },
    downloadAsFile: (name: string) => {
      state.fileName = name;
      return self;
    },
    // U7: null after clear().
    getContent: () => (empty ? (null as never) : state.content),
    getFileName: () => state.fileName as string,
    getMimeType: () => MimeType[state.mimeType as 'TEXT'],
    setContent: (text: string) => {
      state.content = text;
      empty = false;
      return self;
    },
    setMimeType: (type: GoogleAppsScript.Content.MimeType) => {
      state.mimeType = String(type);
      return self;
    },
  });
  pages.set(self, state);
  return self;
}

/** The service `ContentService`. */
export function contentService(): Fake<S, 'MimeType' | 'createTextOutput'> {
  return strict('ContentService', {
    MimeType,
    createTextOutput: (...args: unknown[]) => {
      matchSignature(args, 'ContentService.createTextOutput', [], ['string']);
      return textOutput((args[0] as string | undefined) ?? '');
    },
  });
}
