// One HTML file that any school can open without a network, read in Kazakh or Russian, check and acknowledge (¶24).
import { fileOf, PACKAGE_ELEMENT, type TransferPackage } from '../model/transfer-package';
import { TRANSFER_PAGE_TEXTS } from '../text/transfer-page-texts';

const STYLE = `
body{font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff;max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;line-height:1.25}h2{font-size:1.1rem;margin-top:1.6rem}
p,td,dd{white-space:pre-line;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.35rem 1rem}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}
button{font:inherit;padding:.4rem .9rem;margin-right:.5rem}
.check{border-left:.4rem solid #767676;padding:.4rem .8rem}.whole{border-color:#1a7f37}.changed{border-color:#b3261e;font-weight:600}
.code{font:600 1.1rem/1.4 Consolas,monospace}.small{font-size:.85rem;color:#555}
.line{border-bottom:1px solid #333;height:1.9rem}
@media (max-width:32rem){dl{display:block}dd{margin-bottom:.5rem}}
@media print{button{display:none}body{max-width:none;padding:0}}`;

/** Nothing of the content becomes markup: it is put in as text. */
const SCRIPT = `(function () {
  var d = document;
  var byId = function (id) { return d.getElementById(id); };
  var file = JSON.parse(byId('${PACKAGE_ELEMENT}').textContent);
  var words = JSON.parse(byId('words').textContent);
  var language = /^ru/.test(navigator.language || '') ? 'ru' : 'kk';
  var state = 'checking';
  var code = '';
  function canonical(v) {
    if (Array.isArray(v)) return '[' + v.map(canonical).join(',') + ']';
    if (typeof v !== 'object' || v === null) return JSON.stringify(v);
    return '{' + Object.keys(v).sort().map(function (k) { return JSON.stringify(k) + ':' + canonical(v[k]); }).join(',') + '}';
  }
  function add(to, tag, text, className) {
    var made = d.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    to.appendChild(made);
    return made;
  }
  function t(key) { return words[key][language]; }
  function day(iso) { return iso ? iso.split('-').reverse().join('.') : ''; }
  function show() {
    var c = file.content;
    var page = byId('page');
    page.textContent = '';
    d.documentElement.lang = language;
    d.title = t('title');
    var bar = add(page, 'p');
    var other = add(bar, 'button', t('other'));
    other.onclick = function () { language = language === 'kk' ? 'ru' : 'kk'; show(); };
    add(bar, 'button', t('print')).onclick = function () { print(); };
    add(page, 'h1', t('title'));
    var check = add(page, 'div', undefined, 'check ' + state);
    check.setAttribute('role', 'status');
    add(check, 'p', t(state));
    if (code) { add(check, 'div', t('code'), 'small'); add(check, 'div', code, 'code'); }
    var list = add(page, 'dl');
    function row(key, value) { if (value) { add(list, 'dt', t(key)); add(list, 'dd', value); } }
    var name = [c.pupil.lastName, c.pupil.firstName, c.pupil.patronymic].filter(Boolean).join(' ');
    row('pupil', name); row('born', day(c.pupil.bornOn)); row('class', c.pupil['class']); row('iin', c.pupil.iin);
    row('from', c.from[language]); row('to', c.to); row('through', c.through);
    row('left', day(c.leftOn)); row('made', day(c.madeOn));
    if (c.plan) row('plan', day(c.plan.from) + ' – ' + day(c.plan.to));
    ['workDone', 'results'].forEach(function (key) {
      if (c[key]) { add(page, 'h2', t(key)); add(page, 'p', c[key]); }
    });
    if (c.measures && c.measures.length) {
      add(page, 'h2', t('measures'));
      var table = add(page, 'table');
      var head = add(table, 'tr');
      ['measure', 'volume', 'due', 'indicator'].forEach(function (key) { add(head, 'th', t(key)); });
      c.measures.forEach(function (m) {
        var line = add(table, 'tr');
        var first = add(line, 'td', m.name);
        if (m.kind) add(first, 'div', m.kind[language], 'small');
        [m.volume, day(m.dueOn), m.indicator].forEach(function (value) { add(line, 'td', value); });
      });
    }
    if (c.contact) { add(page, 'h2', t('contact')); add(page, 'p', c.contact); }
    add(page, 'p', t('basis'), 'small');
    add(page, 'h2', t('receipt'));
    add(page, 'p', t('receiptText') + ' ' + c.from[language] + (code ? ' · ' + t('code') + ': ' + code : ''), 'small');
    var form = add(page, 'dl');
    ['received', 'accepted', 'who', 'signature'].forEach(function (key) { add(form, 'dt', t(key)); add(form, 'dd', '', 'line'); });
  }
  show();
  var subtle = window.crypto && crypto.subtle;
  if (!subtle || !window.TextEncoder) { state = 'cannot'; show(); return; }
  subtle.digest('SHA-256', new TextEncoder().encode(canonical(file.content))).then(function (bytes) {
    var hex = Array.prototype.map.call(new Uint8Array(bytes), function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
    state = hex === file.sha256 ? 'whole' : 'changed';
    code = state === 'whole' ? hex.slice(0, 16).toUpperCase().match(/.{4}/g).join(' ') : '';
    show();
  }, function () { state = 'cannot'; show(); });
})();`;

/** JSON inside a script element: nothing in it ends the element. */
const inElement = (json: string): string => json.replace(/</g, '\\u003c');

/** The page of a package; it asks nothing of any network. */
export function transferPage(content: TransferPackage): string {
  const { title } = TRANSFER_PAGE_TEXTS;
  return [
    '<!doctype html><html lang="kk"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    `<title>${title.kk}</title><style>${STYLE}</style></head><body><main id="page"></main>`,
    `<noscript><p>${title.kk} / ${title.ru}. JavaScript.</p></noscript>`,
    `<script type="application/json" id="${PACKAGE_ELEMENT}">${inElement(fileOf(content))}</script>`,
    `<script type="application/json" id="words">${inElement(JSON.stringify({ ...TRANSFER_PAGE_TEXTS }))}</script>`,
    `<script>${SCRIPT}</script></body></html>`,
  ].join('\n');
}
