// The shipped templates with an example each, and the ways to fill them.
import { join } from 'node:path';
import type { DocumentJson } from '../../local/google/docs/json';
import { render } from '../../local/google/docs/render';
import { importDocx } from '../../local/import/docx';
import { compileTemplateFile } from '../../local/templates/compile';
import { minutesKk, minutesRu } from '../documents/examples/minutes-examples';
import { planKk, planRu } from '../documents/examples/plan-examples';

/** Every shipped template: language, name, file and an example of its view. */
export const PAPERS = [
  { language: 'kk', name: 'minutes', view: minutesKk },
  { language: 'ru', name: 'minutes', view: minutesRu },
  { language: 'kk', name: 'plan', view: planKk },
  { language: 'ru', name: 'plan', view: planRu },
].map((paper) => ({
  ...paper,
  path: join(__dirname, '../../templates', paper.language, `${paper.name}.html`),
}));

/** The template as set-up finds it: compiled to .docx, converted to a document. */
export async function importedTemplate(path: string): Promise<DocumentJson> {
  return render(importDocx(await compileTemplateFile(path)).model, {}, true);
}

/** The text of a document, a line per paragraph, cells after one another, the footers last. */
export function textLines(document: DocumentJson): string[] {
  const tab = document.tabs?.[0]?.documentTab ?? {};
  const footers = Object.values(tab.footers ?? {}).flatMap((footer) => footer.content ?? []);
  return linesOf([...(tab.body?.content ?? []), ...footers]).filter(Boolean);
}

type Content = NonNullable<NonNullable<DocumentJson['body']>['content']>;

function linesOf(content: Content): string[] {
  return content.flatMap((element) => [
    ...(element.paragraph
      ? [
          (element.paragraph.elements ?? [])
            .map((part) => part.textRun?.content ?? (part.autoText ? '#' : ''))
            .join('')
            .replace(/\n$/, ''),
        ]
      : []),
    ...(element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => linesOf(cell.content ?? [])),
    ),
  ]);
}
