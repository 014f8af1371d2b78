// The school's templates: which there are and how they stand, and the check of one: every problem at once, and the fields its paper has.
import * as z from 'zod/mini';
import { paragraphsIn } from '../../documents/document-text';
import { checkTemplate } from '../../documents/engine/fill-template';
import { saysNoConsequences } from '../../order/p25-no-consequences';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { paperKind, paperKinds } from '../papers/kinds';
import { fieldExample, fieldMeaning } from '../papers/paper-fields';
import type { SchoolTemplate, ShippedTemplate, TemplateFiles } from '../papers/template-files';
import { placeWords, problemWords, templateNameFacts, templateText } from '../papers/template-words';
import { defineQuery } from '../query';
import type { Chip } from '../views';
import type { TemplateCheckView, TemplateRow, TemplatesView } from '../views/templates';

const LANGUAGES: readonly Language[] = ['kk', 'ru'];

/** The kinds of papers with the templates that ship for them. */
const kindsWith = (shipped: Readonly<Record<string, ShippedTemplate>>) =>
  paperKinds().map((kind) => ({
    kind,
    names: LANGUAGES.map((language) => ({
      language,
      name: `${paperKind(kind).template}-${language}`,
    })).filter(({ name }) => name in shipped),
  }));

const TONES: Readonly<Record<SchoolTemplate['state'], Chip['tone']>> = {
  SHIPPED: 'done',
  CHANGED: 'under-way',
  BROKEN: 'late',
  BINNED: 'late',
  GONE: 'late',
};

function chipOf(language: Language, found: SchoolTemplate | undefined): Chip {
  if (!found) return { tone: 'not-begun', text: templateText(language, 'template.state.BUILT_IN') };
  const { state, older, problems } = found;
  const text =
    state === 'BROKEN'
      ? templateText(language, 'template.state.BROKEN', { n: problems })
      : templateText(language, `template.state.${state}`);
  if (!older || state === 'BINNED' || state === 'GONE') return { tone: TONES[state], text };
  return {
    tone: state === 'SHIPPED' ? 'soon' : TONES[state],
    text: `${text}, ${templateText(language, 'template.newer')}`,
  };
}

const isAsShipped = ({ state, older }: SchoolTemplate): boolean => state === 'SHIPPED' && !older;

export const templates = defineQuery({
  name: 'templates',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk, outside }): TemplatesView {
    const { language } = desk;
    const files = outside?.templates;
    const {
      templates: own,
      folderUrl,
      shut,
    } = files?.list() ?? { templates: [], folderUrl: '', shut: false };
    const row = (name: string, of: Language): TemplateRow => {
      const found = own.find((each) => each.name === name);
      const open = found && found.state !== 'GONE';
      return {
        name,
        language: of,
        languageWords: templateText(language, `template.in-${of}`),
        chip: chipOf(language, found),
        ...(open ? { url: found.url } : {}),
        mayReset: found !== undefined && !isAsShipped(found),
      };
    };
    const outdated = own.filter(({ state, older }) => state === 'SHIPPED' && older).map(({ name }) => name);
    return {
      folderUrl,
      notes: [
        templateText(language, 'template.about'),
        ...(shut ? [templateText(language, 'template.shut')] : []),
        ...(own.some(({ state, older }) => older && state !== 'SHIPPED')
          ? [templateText(language, 'template.older-kept')]
          : []),
      ],
      outdated,
      kinds: kindsWith(files?.shipped() ?? {})
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => ({
          kind,
          title: wordsOf('PAPERS', kind)[language],
          templates: names.map(({ name, language: of }) => row(name, of)),
        })),
    };
  },
});

/** A field as it is typed: `items[].name` inside the blocks of its lists. */
function tagOf(path: string): string {
  const parts = path.split('[]');
  const last = (parts.pop() ?? '').replace(/^\./, '');
  const lists = parts.map((part) => part.replace(/^\./, ''));
  return `${lists.map((list) => `{{#each ${list}}}`).join('')}{{${last === '' ? 'this' : last}}}${lists.map(() => '{{/each}}').join('')}`;
}

const languageIn = (name: string): Language => (name.endsWith('-ru') ? 'ru' : 'kk');

/** What reading the school's document came to. */
function found(files: TemplateFiles | undefined, name: string, shipped: ShippedTemplate) {
  const read = files?.read(name);
  if (read === undefined || read === 'GONE')
    return { read, checked: { problems: [], used: [...shipped.fields] }, url: undefined };
  const lost = shipped.noConsequences === true && !saysNoConsequences(paragraphsIn(read.document).join(' '));
  const checked = checkTemplate(read.document, shipped.fields, (path) =>
    fieldExample(path, languageIn(name)),
  );
  files?.judged(name, checked.problems.length);
  return { read, checked, url: read.url, lost };
}

export const checkTemplateQuery = defineQuery({
  name: 'check-template',
  roles: OFFICE_ROLES,
  input: z.object({ name: z.string() }),
  tables: [],
  rows: () => ({}),
  show({ desk, outside }, { name }): TemplateCheckView {
    const { language } = desk;
    const shipped = outside?.templates?.shipped() ?? {};
    const kind = kindsWith(shipped).find(({ names }) => names.some((each) => each.name === name))?.kind;
    const template = Object.keys(shipped).includes(name) ? shipped[name] : undefined;
    if (!template || !kind)
      return {
        name: '',
        title: '',
        tone: 'err',
        verdict: templateText(language, 'template.unknown'),
        problems: [],
        warnings: [],
        fields: [],
        mayReset: false,
      };
    const { read, checked, url, lost = false } = found(outside?.templates, name, template);
    const unused = template.fields.filter((path) => !checked.used.includes(path));
    const n = checked.problems.length;
    const facts = templateNameFacts(language, kind, languageIn(name));
    const verdict = (): [TemplateCheckView['tone'], string] => {
      if (read === undefined) return ['plain', templateText(language, 'template.only-built-in')];
      if (read === 'GONE') return ['err', templateText(language, 'template.is-gone')];
      if (n > 0) return ['err', templateText(language, 'template.problems', { n })];
      return ['ok', templateText(language, 'template.good')];
    };
    const [tone, words] = verdict();
    return {
      name,
      title: templateText(language, 'template.title', facts),
      tone,
      verdict: words,
      ...(url === undefined ? {} : { url }),
      problems: checked.problems.map((problem) => ({
        place: placeWords(language, problem.place),
        excerpt: problem.excerpt,
        message: problemWords(language, problem),
      })),
      warnings: [
        ...(unused.length > 0
          ? [templateText(language, 'template.unused', { fields: unused.join(', ') })]
          : []),
        ...(lost ? [templateText(language, 'template.no-consequences')] : []),
      ],
      fields: template.fields.map((path) => ({
        path,
        tag: tagOf(path),
        meaning: fieldMeaning(path, language) ?? path,
        example: fieldExample(path, languageIn(name)),
        used: checked.used.includes(path),
      })),
      mayReset: read !== undefined,
    };
  },
});
