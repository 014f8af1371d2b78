// The page another school opens (¶24): it reads back as the file, ends no element early, asks no network, and has both languages.
import { webcrypto } from 'node:crypto';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { transferPage } from '../../src/documents/transfer-page';
import {
  digestOfPackage,
  readPackage,
  shortCode,
  type TransferPackage,
} from '../../src/model/transfer-package';

const CONTENT: TransferPackage = {
  format: 'tirek-transfer',
  version: 1,
  madeOn: '2027-01-20',
  from: { kk: '№ 8 мектеп', ru: 'Школа № 8' },
  to: '№ 3 мектеп',
  pupil: { lastName: 'Сейітқали', firstName: 'Дана', patronymic: '', class: '7\u00A0«Б»' },
  leftOn: '2027-01-25',
  measures: [{ name: 'Сүйемелдеу', volume: 'апта сайын', dueOn: '2026-12-25', indicator: 'қатысу' }],
  workDone: 'Апта сайын </script><img src=x onerror=alert(1)>',
};

/** As much of a document as the page's own script uses. */
class Element {
  children: Element[] = [];
  textContent = '';
  className = '';
  lang = '';
  onclick: (() => void) | undefined;
  constructor(readonly tag: string) {}
  appendChild(child: Element) {
    this.children.push(child);
  }
  setAttribute() {}
  text(): string {
    return [this.textContent, ...this.children.map((child) => child.text())].join(' ');
  }
  find(is: (element: Element) => boolean): Element | undefined {
    if (is(this)) return this;
    for (const child of this.children) {
      const found = child.find(is);
      if (found) return found;
    }
    return undefined;
  }
}

async function open(html: string, language = 'kk') {
  const page = new Element('main');
  const put = Object.getOwnPropertyDescriptor(Element.prototype, 'textContent');
  expect(put).toBeUndefined();
  const byId: Record<string, Element> = { page };
  for (const [, id = '', text = ''] of html.matchAll(
    /<script type="application\/json" id="([^"]+)">([^<]*)</g,
  )) {
    byId[id] = new Element('script');
    byId[id].textContent = text;
  }
  const cleared = new Proxy(page, {
    set(target, key, value) {
      if (key === 'textContent') target.children = [];
      return Reflect.set(target, key, value);
    },
  });
  const script = /<script>([\s\S]*)<\/script><\/body>/.exec(html)?.[1] ?? '';
  const context = vm.createContext({
    document: {
      getElementById: (id: string) => (id === 'page' ? cleared : byId[id]),
      createElement: (tag: string) => new Element(tag),
      documentElement: new Element('html'),
      title: '',
    },
    navigator: { language },
    crypto: webcrypto,
    TextEncoder,
    Uint8Array,
  });
  (context as { window?: unknown }).window = context;
  vm.runInContext(script, context);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return page;
}

describe('¶24 the page of the information', () => {
  const html = transferPage(CONTENT);

  it('is the file too', () => {
    expect(readPackage(html)).toEqual({ content: CONTENT, digest: digestOfPackage(CONTENT) });
  });

  it('asks nothing of a network, and nothing of the content ends an element', () => {
    expect(html).toContain("default-src 'none'");
    expect(html.replace(/id="transfer-information">[^<]*</, '')).not.toMatch(/https?:|src=|href=/);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  it('shows the work, says it is whole with the code of the letter, and offers the acknowledgement', async () => {
    const page = await open(html);
    expect(page.text()).toContain('Апта сайын </script>');
    expect(page.text()).toContain('25.12.2026');
    expect(page.text()).toContain('Ақпарат толық');
    expect(page.text()).toContain(shortCode(digestOfPackage(CONTENT)));
    expect(page.text()).toContain('Алу туралы растама');
    page.find(({ tag, textContent }) => tag === 'button' && textContent === 'Русский')?.onclick?.();
    expect(page.text()).toContain('Информация полная');
    expect(page.text()).toContain('Школа № 8');
  });

  it('says that a changed page is changed', async () => {
    const page = await open(html.replace('апта сайын', 'күн сайын'), 'ru');
    expect(page.text()).toContain('Информация изменена или повреждена');
    expect(page.text()).not.toContain(shortCode(digestOfPackage(CONTENT)));
  });
});
