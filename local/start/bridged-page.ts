// A page of the add-on made ready for its frame: the bridge that plays google.script comes first in its head.
import type { HtmlPage } from '../google/apps-script/html-service';

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Puts the bridge and the page's meta tags before everything else. `bridge` is a script that expects the shell's
 * origins in `tirekShell`; both parts must not hold `</script`.
 */
export function bridgedPage(page: HtmlPage, bridge: string, shellOrigins: readonly string[]): string {
  const tags = page.metaTags
    .map(
      ({ name, content }) => `<meta name="${escapeAttribute(name)}" content="${escapeAttribute(content)}">`,
    )
    .join('');
  const head = `${tags}<script>var tirekShell=${JSON.stringify(shellOrigins)};${bridge}</script>`;
  const at = /<head[^>]*>/i.exec(page.content);
  if (!at) return `<!DOCTYPE html><head>${head}</head>${page.content}`;
  const end = at.index + at[0].length;
  return page.content.slice(0, end) + head + page.content.slice(end);
}
