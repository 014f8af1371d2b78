// The page that shows every paper beside its other language.
import type { MadePaper } from './every-paper';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Name of a paper's files, without an ending. */
export const fileName = ({ kind, language, long }: MadePaper): string =>
  `${kind}-${language}${long ? '-long' : ''}`;

/** HTML of the index: a row a kind, Kazakh left, Russian right; `pictured` when each paper has a PNG of its first page. */
export function indexPage(papers: readonly MadePaper[], pictured: boolean): string {
  const rowOf = ({ kind, long }: MadePaper): string => (long ? `${kind} +` : kind);
  const kinds = [...new Set(papers.map(rowOf))].sort();
  const cell = (paper: MadePaper | undefined): string => {
    if (!paper) return '<td>–</td>';
    const name = fileName(paper);
    const links = ['pdf', 'docx'].map((type) => `<a href="${name}.${type}">${type}</a>`).join(' · ');
    const picture = pictured ? `<a href="${name}.pdf"><img src="${name}.png" alt="" loading="lazy"></a>` : '';
    return `<td>${picture}<p>${escaped(paper.title)} · ${paper.language} · ${links}</p></td>`;
  };
  const rows = kinds.map((kind) => {
    const of = (language: string) =>
      papers.find((paper) => rowOf(paper) === kind && paper.language === language);
    return `<tr><th>${kind}</th>${cell(of('kk'))}${cell(of('ru'))}</tr>`;
  });
  return `<!doctype html>
<html lang="kk"><head><meta charset="utf-8"><title>Тірек: құжаттар / документы</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 24px; color: #1f2933; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid #cfd6dd; padding: 12px; vertical-align: top; text-align: left; }
img { width: 100%; max-width: 480px; border: 1px solid #cfd6dd; }
</style></head>
<body><h1>${papers.length}</h1><table>${rows.join('\n')}</table></body></html>
`;
}
