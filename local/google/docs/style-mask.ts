// A field mask over a style: named fields are set, or reset when the patch leaves them out.
import { refuse, WORDS } from './refusal';
import { canonical } from './style-values';

/** What a style may be asked to change. */
export interface StyleKind {
  writable: readonly string[];
  readOnly: readonly string[];
}

export const TEXT_STYLE: StyleKind = {
  writable: [
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'smallCaps',
    'backgroundColor',
    'foregroundColor',
    'fontSize',
    'weightedFontFamily',
    'baselineOffset',
    'link',
  ],
  readOnly: [],
};

export const PARAGRAPH_STYLE: StyleKind = {
  writable: [
    'namedStyleType',
    'alignment',
    'lineSpacing',
    'direction',
    'spacingMode',
    'spaceAbove',
    'spaceBelow',
    'borderBetween',
    'borderTop',
    'borderBottom',
    'borderLeft',
    'borderRight',
    'indentFirstLine',
    'indentStart',
    'indentEnd',
    'keepLinesTogether',
    'keepWithNext',
    'avoidWidowAndOrphan',
    'shading',
    'pageBreakBefore',
  ],
  readOnly: ['headingId', 'tabStops'],
};

export const TABLE_CELL_STYLE: StyleKind = {
  writable: [
    'backgroundColor',
    'borderRight',
    'borderLeft',
    'borderBottom',
    'borderTop',
    'paddingLeft',
    'paddingRight',
    'paddingTop',
    'paddingBottom',
    'contentAlignment',
  ],
  readOnly: ['rowSpan', 'columnSpan'],
};

export const TABLE_ROW_STYLE: StyleKind = {
  writable: ['minRowHeight', 'preventOverflow', 'tableHeader'],
  readOnly: [],
};

export const TABLE_COLUMN_PROPERTIES: StyleKind = { writable: ['widthType', 'width'], readOnly: [] };

export const DOCUMENT_STYLE: StyleKind = {
  writable: [
    'background',
    'useEvenPageHeaderFooter',
    'useFirstPageHeaderFooter',
    'pageNumberStart',
    'marginTop',
    'marginBottom',
    'marginRight',
    'marginLeft',
    'pageSize',
    'marginHeader',
    'marginFooter',
    'flipPageOrientation',
    'documentFormat',
  ],
  readOnly: [
    'defaultHeaderId',
    'defaultFooterId',
    'evenPageHeaderId',
    'evenPageFooterId',
    'firstPageHeaderId',
    'firstPageFooterId',
    'useCustomHeaderFooterMargins',
  ],
};

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** The mask's paths in camel case; `*` means every writable field. Unknown and read-only fields are refused. */
export function maskPaths(fields: string | undefined, kind: StyleKind): string[] {
  const listed = (fields ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  if (listed.length === 0) refuse(WORDS.noFields);
  if (listed.includes('*')) return [...kind.writable];
  return listed.map((field) => {
    const path = camel(field);
    const [top = '', ...below] = path.split('.');
    if (kind.readOnly.includes(top)) refuse(`The field ${field} is read-only and cannot be updated.`);
    if (!kind.writable.includes(top)) refuse(WORDS.badField(field));
    if (below.length > 0 && /^border[A-Z]/.test(top)) {
      refuse(`The field ${top} cannot be partially updated: it must be specified in its entirety.`);
    }
    return path;
  });
}

type Json = Record<string, unknown>;

const part = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);

function withPart(value: Json, path: readonly string[], put: unknown): Json {
  const [key = '', ...below] = path;
  const { [key]: old, ...rest } = value;
  if (below.length > 0) return { ...value, [key]: withPart((old ?? {}) as Json, below, put) };
  return put === undefined || put === null ? rest : { ...value, [key]: put };
}

/** A new style: `current` with the paths of the mask taken from `patch`. False and zero flags of rows stay out (V124). */
export function masked<S extends object>(current: S, patch: object | undefined, paths: readonly string[]): S {
  let result = current as Json;
  for (const path of paths) {
    const keys = path.split('.');
    const raw = part(patch ?? {}, keys);
    result = withPart(result, keys, raw === null ? undefined : canonical(raw, keys.at(-1)));
  }
  return result as S;
}
