// Scriptlets of HtmlService templates: `<? code ?>`, `<?= text ?>`, `<?!= raw text ?>`.
import { compileTemplate } from './bridge';
import { NotEmulated } from './exceptions';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

// Google escapes `<?= ?>` by where it stands; only text and quoted attributes are played.
function placeAfter(html: string): string {
  const open = html.toLowerCase();
  const inside = (tag: string) => open.lastIndexOf(`<${tag}`) > open.lastIndexOf(`</${tag}`);
  if (inside('script')) return '<script>';
  if (inside('style')) return '<style>';
  const tag = html.slice(Math.max(html.lastIndexOf('<'), html.lastIndexOf('>')));
  if (!tag.startsWith('<')) return 'text';
  const attribute = /([^\s"'=<>/]+)\s*=\s*("[^"]*|'[^']*)$/.exec(tag);
  if (!attribute) return 'a tag outside a quoted attribute';
  const name = attribute[1]?.toLowerCase() ?? '';
  if (name === 'style' || name.startsWith('on') || ['href', 'src', 'action', 'formaction'].includes(name)) {
    return `the attribute ${name}`;
  }
  return 'text';
}

/** JavaScript that writes the template piece by piece. */
function templateCode(content: string): string {
  const pieces: string[] = [];
  let at = 0;
  const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g;
  for (let found = scriptlet.exec(content); found; found = scriptlet.exec(content)) {
    pieces.push(`out.raw(${JSON.stringify(content.slice(at, found.index))});`);
    const code = found[2] ?? '';
    if (found[1] === '!=') pieces.push(`out.raw((${code}));`);
    else if (found[1] === '=') {
      pieces.push(`out.escaped((${code}), ${JSON.stringify(placeAfter(content.slice(0, found.index)))});`);
    } else pieces.push(`${code}\n`);
    at = found.index + found[0].length;
  }
  pieces.push(`out.raw(${JSON.stringify(content.slice(at))});`);
  // Sloppy mode: the template's fields are its variables.
  return `(function (fields, out) { with (fields) {\n${pieces.join('\n')}\n} })`;
}

/** The page a template makes with these fields. */
export function evaluateTemplate(content: string, name: string, fields: object): string {
  const parts: string[] = [];
  compileTemplate(templateCode(content), name)(fields, {
    raw: (text) => void parts.push(String(text ?? '')),
    escaped: (text, where) => {
      if (where !== 'text')
        throw new NotEmulated(`<?= ?> inside ${where}: escape it in the script and use <?!= ?>`);
      parts.push(escapeHtml(String(text ?? '')));
    },
  });
  return parts.join('');
}
