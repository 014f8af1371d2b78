// Blocks that papers share, put into a template's source when it is built: the foot of the page, the letterhead, number and date, lines to write and to sign on.

type Words = Readonly<
  Record<'version' | 'draft' | 'signature' | 'date' | 'executor' | 'phone' | 'who' | 'fullName', string>
>;

const WORDS: Readonly<Record<string, Words>> = {
  kk: {
    version: 'нұсқа',
    draft: 'жоба',
    signature: '(қолы)',
    date: 'күні',
    executor: 'Орындаушы',
    phone: 'тел.',
    fullName: '(Т.А.Ә. (бар болса))',
    who: 'Аты-жөні</p></th><th>Қолы</th><th>Күні',
  },
  ru: {
    version: 'версия',
    draft: 'черновик',
    signature: '(подпись)',
    date: 'дата',
    executor: 'Исполнитель',
    phone: 'тел.',
    fullName: '(Ф.И.О. (при наличии))',
    who: 'Ф.И.О.</p></th><th>Подпись</th><th>Дата',
  },
};

const line = (field: string, width: number): string =>
  `{{#if ${field}}}{{${field}}}{{else}}${'_'.repeat(width)}{{/if}}`;

/** Each block by its element; `${signer}` of a signature is the field with `position` and `name`. */
const BLOCKS: Readonly<
  Record<string, (words: Words, attributes: Readonly<Record<string, string>>) => string>
> = {
  // The word «draft» gives way to the code of the text when the paper goes to its signature.
  'paper-foot': ({ version, draft }) =>
    `<footer>\n<p class="foot">№&nbsp;${line('document.number', 6)}, ${version} {{document.version}}, ${draft}<tab/><page-number/>&nbsp;/&nbsp;<page-count/></p>\n</footer>`,
  letterhead: () =>
    `<p class="space"></p>\n<table class="letterhead">\n<colgroup><col style="width: 70mm"/><col style="width: 25mm"/><col style="width: 70mm"/></colgroup>\n<tr><td>{{school.nameKk}}</td><td></td><td>{{school.nameRu}}</td></tr>\n</table>`,
  'number-and-date': () =>
    `<p class="space"></p>\n<table class="two-sides">\n<colgroup><col style="width: 82.5mm"/><col style="width: 82.5mm"/></colgroup>\n<tr><td>№&nbsp;${line('document.number', 12)}<br/>${line('document.date', 16)}</td><td class="right">{{school.place}}</td></tr>\n</table>`,
  executor: ({ executor, phone }) =>
    `<p class="small">${executor}: ${line('executor.name', 40)}, ${phone}&nbsp;${line('executor.phone', 24)}</p>`,
  // As wide as the text; lines for handwriting stand apart (the class `rule`). `keep`: with what follows.
  'ruled-lines': (_words, { count = '3', keep = '' }) =>
    Array.from(
      { length: Number(count) },
      (_line, at) =>
        `<p class="rule${keep !== '' || at + 1 < Number(count) ? ' keep' : ''}">${'_'.repeat(66)}</p>`,
    ).join('\n'),
  'or-line': (_words, { field = '', width = '30' }) => line(field, Number(width)),
  // Each of a list with `name` writes that the paper was read; the list is not torn, so that no two names stand on a page alone.
  acquainted: ({ who }, { of = 'members' }) =>
    `<table class="grid">\n<colgroup><col style="width: 95mm"/><col style="width: 40mm"/><col style="width: 30mm"/></colgroup>\n<thead>\n<tr><th><p class="keep">${who}</th></tr>\n</thead>\n<tbody>\n<tr><td><p class="keep">{{#each ${of}}}{{name}}</p></td><td></td><td>{{/each}}</td></tr>\n</tbody>\n</table>`,
  // Each of a list with `name` signs; lines of text, since a row that is added has no border of its neighbour. Kept with what follows, so that the parent's signature does not stand on a page alone.
  'members-sign': ({ signature, date }, { of = 'members' }) =>
    `<table class="signatures">\n<colgroup><col style="width: 85mm"/><col style="width: 47mm"/><col style="width: 33mm"/></colgroup>\n<tr><td><p class="keep">{{#each ${of}}}{{name}}</p></td><td>${'_'.repeat(16)}</td><td>${'_'.repeat(11)}{{/each}}</td></tr>\n<tr><td class="hint"><p class="keep"></p></td><td class="hint">${signature}</td><td class="hint">(${date})</td></tr>\n</table>`,
  // A parent or other legal representative signs: name, signature and day by hand.
  'family-sign': ({ signature, date, fullName }) =>
    `<table class="signatures">\n<colgroup><col style="width: 85mm"/><col style="width: 5mm"/><col style="width: 40mm"/><col style="width: 5mm"/><col style="width: 30mm"/></colgroup>\n<tr><td class="line"><p class="keep"></p></td><td></td><td class="line"></td><td></td><td class="line"></td></tr>\n<tr><td class="hint"><p class="keep">${fullName}</p></td><td class="hint"></td><td class="hint">${signature}</td><td class="hint"></td><td class="hint">(${date})</td></tr>\n</table>`,
  // Each of a list with `position` and `name` signs, all on one page; `label` says in what capacity.
  signatures: ({ signature }, { of = 'signers', label = '' }) =>
    `<p class="space keep"></p>\n<table class="signatures">\n<colgroup><col style="width: 70mm"/><col style="width: 40mm"/><col style="width: 55mm"/></colgroup>\n<tr><td><p class="keep">{{#each ${of}}}${label === '' ? '{{position}}' : `${label}{{#if position}}: {{position}}{{/if}}`}</p></td><td>${'_'.repeat(15)}</td><td class="right">${line('name', 14)}{{/each}}</td></tr>\n<tr><td class="hint"><p class="keep"></p></td><td class="hint">${signature}</td><td class="hint"></td></tr>\n</table>`,
  signature: ({ signature }, { of = 'signer' }) =>
    `<p class="space keep"></p>\n<table class="signatures">\n<colgroup><col style="width: 70mm"/><col style="width: 40mm"/><col style="width: 55mm"/></colgroup>\n<tr><td><p class="keep">{{${of}.position}}</p></td><td class="line"></td><td class="right end">{{${of}.name}}</td></tr>\n<tr><td class="hint"><p class="keep"></p></td><td class="hint">${signature}</td><td class="hint"></td></tr>\n</table>`,
};

/** The source with its blocks put in; a template without them is as it was. */
export function withSharedBlocks(html: string): string {
  const words = WORDS[/<html lang="(\w+)"/.exec(html)?.[1] ?? ''];
  return html.replace(/<([a-z-]+)((?: [a-z]+="[^"]*")*)\/>/g, (whole, tag: string, given: string) => {
    const block = BLOCKS[tag];
    if (!block || !words) return whole;
    return block(
      words,
      Object.fromEntries([...given.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    );
  });
}
