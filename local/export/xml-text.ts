// Keeps text within what an XML file can hold.

/** `text` without control characters that XML forbids, half surrogates shown as U+FFFD; tabs and line ends stay. */
export function legalXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** Text as it stands between tags or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  legalXml(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
