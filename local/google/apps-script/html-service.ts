// `HtmlService`: pages from the bundle's files, with scriptlets (U6).
import { newBlob, passAsBlob } from './blob';
import { call } from './bridge';
import { Exception, matchSignature, NotEmulated } from './exceptions';
import { type Fake, type FakeHtmlOutput, type FakeHtmlTemplate, type FakeMetaTag, gasEnum } from './fake';
import { escapeHtml, evaluateTemplate } from './html-template';
import { strict } from './strict';

type S = GoogleAppsScript.HTML.HtmlService;

const SandboxMode = gasEnum<S['SandboxMode']>('EMULATED', 'IFRAME', 'NATIVE');
const XFrameOptionsMode = gasEnum<S['XFrameOptionsMode']>('ALLOWALL', 'DEFAULT');

/** A page as the shell shows it; sizes in pixels. */
export interface HtmlPage {
  kind: 'html';
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
  xFrameOptionsMode: string;
  faviconUrl: string | null;
}

// The only names addMetaTag takes (reference of HtmlOutput).
const META_NAMES = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

const pages = new WeakMap<object, HtmlPage>();

/** The page behind an `HtmlOutput`, if the value is one. */
export function htmlPageOf(value: unknown): HtmlPage | undefined {
  return typeof value === 'object' && value !== null ? pages.get(value) : undefined;
}

function output(content: string): FakeHtmlOutput {
  const page: HtmlPage = {
    kind: 'html',
    content,
    title: '',
    width: null,
    height: null,
    metaTags: [],
    xFrameOptionsMode: 'DEFAULT',
    faviconUrl: null,
  };
  const change = (fields: Partial<HtmlPage>): FakeHtmlOutput => {
    Object.assign(page, fields);
    return self;
  };
  const blob = () => newBlob(page.content, 'text/html');
  const self: FakeHtmlOutput = strict('HtmlOutput', {
    addMetaTag: (name: string, value: string) => {
      if (!META_NAMES.has(name))
        throw new Exception('The meta tag you specified is not allowed in this context.');
      return change({ metaTags: [...page.metaTags, { name, content: value }] });
    },
    append: (added: string) => change({ content: page.content + added }),
    appendUntrusted: (added: string) => change({ content: page.content + escapeHtml(added) }),
    asTemplate: () => template(page.content, 'HtmlOutput'),
    clear: () => change({ content: '' }),
    getAs: (contentType: string) => blob().getAs(contentType),
    getBlob: blob,
    getContent: () => page.content,
    getFaviconUrl: () => page.faviconUrl as string,
    getHeight: () => page.height as number,
    getMetaTags: () =>
      page.metaTags.map(
        (tag): FakeMetaTag =>
          strict('HtmlOutputMetaTag', { getName: () => tag.name, getContent: () => tag.content }),
      ),
    getTitle: () => page.title,
    getWidth: () => page.width as number,
    setContent: (text: string) => change({ content: text }),
    setFaviconUrl: (faviconUrl: string) => change({ faviconUrl }),
    setHeight: (height: number) => change({ height }),
    setSandboxMode: () => self,
    setTitle: (title: string) => change({ title }),
    setWidth: (width: number) => change({ width }),
    setXFrameOptionsMode: (mode: GoogleAppsScript.HTML.XFrameOptionsMode) =>
      change({ xFrameOptionsMode: String(mode) }),
  });
  pages.set(self, page);
  passAsBlob(self, blob);
  return self;
}

function template(content: string, name: string): FakeHtmlTemplate {
  const fixed: Record<string, unknown> = {
    evaluate: () => output(evaluateTemplate(content, name, fields)),
    getRawContent: () => content,
    getCode: () => {
      throw new NotEmulated('HtmlTemplate.getCode');
    },
    getCodeWithComments: () => {
      throw new NotEmulated('HtmlTemplate.getCodeWithComments');
    },
  };
  // What a script hangs on the template becomes a variable of its scriptlets.
  const fields: Record<string, unknown> = Object.create(null);
  return new Proxy(fields, {
    get: (_target, key) => (typeof key === 'string' && key in fixed ? fixed[key] : Reflect.get(fields, key)),
    set(_target, key, value) {
      if (typeof key === 'string' && key in fixed) throw new NotEmulated(`setting HtmlTemplate.${key}`);
      return Reflect.set(fields, key, value);
    },
  }) as FakeHtmlTemplate;
}

function file(name: string): string {
  const content = call<string | null>('file', { name: name.replace(/\.html$/, '') });
  if (content === null) throw new Exception(`No HTML file named ${name} was found.`);
  return content;
}

type Played =
  | 'SandboxMode'
  | 'XFrameOptionsMode'
  | 'createHtmlOutput'
  | 'createHtmlOutputFromFile'
  | 'createTemplate'
  | 'createTemplateFromFile';

/** The service `HtmlService`. */
export function htmlService(): Fake<S, Played> {
  return strict('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (...args: unknown[]) => {
      matchSignature(args, 'HtmlService.createHtmlOutput', [], ['string']);
      return output((args[0] as string | undefined) ?? '');
    },
    createHtmlOutputFromFile: (...args: unknown[]) => {
      matchSignature(args, 'HtmlService.createHtmlOutputFromFile', ['string']);
      return output(file(args[0] as string));
    },
    createTemplate: (...args: unknown[]) => {
      matchSignature(args, 'HtmlService.createTemplate', ['string']);
      return template(args[0] as string, 'template');
    },
    createTemplateFromFile: (...args: unknown[]) => {
      matchSignature(args, 'HtmlService.createTemplateFromFile', ['string']);
      return template(file(args[0] as string), args[0] as string);
    },
  });
}
