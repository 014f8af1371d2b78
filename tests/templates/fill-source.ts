// Fills a template's HTML with real Handlebars, standing in for the template engine when one wants to see a paper.
import Handlebars from 'handlebars';

const TAG = String.raw`\{\{[#/][^}]*\}\}|\{\{else\}\}`;

/** The source with its tags replaced by `view`: tags alone in a paragraph take it with them, tags inside a row's cells repeat the row. */
export function fillSource(html: string, view: object): string {
  const source = html
    .replace(new RegExp(String.raw`<p>(${TAG})</p>\s*`, 'g'), '$1')
    .replace(
      /<tr><td>(<p [^>]*>)?(\{\{#each \w+\}\})([\s\S]*?)(\{\{\/each\}\})<\/td><\/tr>/g,
      '$2<tr><td>$1$3</td></tr>$4',
    );
  return Handlebars.compile(source)(withBreaks(view)).replaceAll(BREAK, '<br/>');
}

const BREAK = '\u000B';

/** HTML takes a new line for a space: in a value it is a break. */
const withBreaks = (view: object): object =>
  JSON.parse(JSON.stringify(view), (_key, value) =>
    typeof value === 'string' ? value.replaceAll('\n', BREAK) : value,
  );
