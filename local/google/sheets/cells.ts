// CellData in and out of rows: what a request may write (W78–W81, W127) and what a row then holds.
import { NotEmulated } from '../api-error';
import { echo } from './echo';
import { applyMask, type Mask } from './field-mask';
import type { Look, LookPool } from './look-pool';
import { refuse } from './problem';
import { type CellExtra, emptyRow, type Row, type Traits, tidyRow, type Value } from './row';
import type { Message, Sheet, Workbook } from './workbook';

/** 50,000 UTF-16 units (W127). */
const CELL_TEXT_LIMIT = 50_000;

/** A row being changed. */
export interface RowDraft {
  v: Value[];
  s: number[];
  x: Record<number, CellExtra>;
  t?: Traits;
}

const startDraft = (row: Row | undefined): RowDraft => {
  const from = row ?? emptyRow();
  return { v: [...from.v], s: [...from.s], x: { ...from.x }, ...(from.t ? { t: from.t } : {}) };
};

/** Changes one row through a draft and puts it back. */
export function editRow(sheet: Sheet, index: number, edit: (draft: RowDraft) => void): void {
  const draft = startDraft(sheet.grid.row(index));
  edit(draft);
  for (const value of draft.v) if (typeof value === 'object' && value !== null) sheet.head.formulas = true;
  sheet.grid.setRow(index, tidyRow(draft));
}

export function checkText(text: string): string {
  if (text.length > CELL_TEXT_LIMIT)
    refuse(`Your input contains more than the maximum of ${CELL_TEXT_LIMIT} characters in a single cell.`);
  return text;
}

/** An ExtendedValue of a request as a row keeps it; an empty text is an empty cell. */
function readExtended(extended: Message | undefined): Value {
  if (!extended) return null;
  if (extended.errorValue !== undefined) refuse('errorValue is read-only.');
  if (extended.formulaValue !== undefined) {
    const formula = checkText(String(extended.formulaValue));
    if (!formula.startsWith('=')) refuse(`Formula must start with '=': ${formula}`);
    return { f: formula };
  }
  if (extended.stringValue !== undefined) return checkText(String(extended.stringValue)) || null;
  return (extended.numberValue ?? extended.boolValue ?? null) as Value;
}

/** The ExtendedValue of what a cell holds. */
export function extendedOf(value: Value): Message | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return { formulaValue: value.f };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'string' ? { stringValue: value } : { boolValue: value };
}

const COLOUR_PAIRS = [
  ['backgroundColor', 'backgroundColorStyle'],
  ['foregroundColor', 'foregroundColorStyle'],
  ['color', 'colorStyle'],
  ['tabColor', 'tabColorStyle'],
] as const;

const isRecord = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A colour without its zero channels: black is `{}` (W8). */
function withoutZeroChannels(colour: Message): Message {
  return Object.fromEntries(Object.entries(colour).filter(([, channel]) => channel !== 0));
}

/** Fills in the twin of each colour: `backgroundColor` ⇄ `backgroundColorStyle.rgbColor`; the style wins (W8). */
export function pairColours(format: Message): Message {
  const out: Message = {};
  for (const [key, value] of Object.entries(format)) out[key] = isRecord(value) ? pairColours(value) : value;
  if (isRecord(out.rgbColor)) out.rgbColor = withoutZeroChannels(out.rgbColor);
  for (const [plain, style] of COLOUR_PAIRS) {
    const styled = out[style];
    if (isRecord(styled)) {
      if (isRecord(styled.rgbColor)) out[plain] = styled.rgbColor;
    } else if (isRecord(out[plain])) {
      out[plain] = withoutZeroChannels(out[plain]);
      out[style] = { rgbColor: out[plain] };
    }
  }
  return out;
}

/** Checks and completes a format as it is written. */
function readFormat(format: Message): Message {
  const number = format.numberFormat;
  if (isRecord(number) && (number.type === undefined || number.type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED'))
    refuse('NumberFormat.type is required.');
  return pairColours(format);
}

/** A look with one part of it replaced. */
export function withLook(looks: LookPool, number: number, change: (look: Look) => Look): number {
  return looks.add(change(looks.get(number)));
}

const WRITABLE = ['userEnteredValue', 'userEnteredFormat', 'dataValidation', 'note', 'textFormatRuns'];
const OUTPUT_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink', 'dataSourceFormula'];
const REFUSED = ['pivotTable', 'dataSourceTable', 'chipRuns'];

/** The mask's parts by cell field; `*` is every writable field. Throws NotEmulated for pivot tables, chips and data sources. */
export function cellMask(mask: Mask): ReadonlyMap<string, Mask> {
  if (mask === true || mask['*'] !== undefined) return new Map(WRITABLE.map((field) => [field, true]));
  const parts = new Map<string, Mask>();
  for (const [field, part] of Object.entries(mask)) {
    if (REFUSED.includes(field)) throw new NotEmulated(`cell field ${field}`);
    if (!OUTPUT_ONLY.includes(field)) parts.set(field, part);
  }
  return parts;
}

/**
 * Writes the masked fields of one cell; a field the cell does not give is cleared (W79). `seenLooks` remembers, for one
 * and the same cell written many times, which look each former look became.
 */
export function writeCell(
  book: Workbook,
  draft: RowDraft,
  column: number,
  cell: Message,
  mask: ReadonlyMap<string, Mask>,
  formulaAs: (formula: string) => string = (formula) => formula,
  seenLooks?: Map<number, number>,
): void {
  for (const field of REFUSED) if (cell[field] !== undefined) throw new NotEmulated(`cell field ${field}`);
  const extra: { note?: string; textFormatRuns?: readonly unknown[] } = { ...draft.x[column] };
  for (const [field, part] of mask) {
    const given = cell[field];
    switch (field) {
      case 'userEnteredValue': {
        const value = readExtended(given as Message | undefined);
        draft.v[column] = typeof value === 'object' && value !== null ? { f: formulaAs(value.f) } : value;
        // "When writing a new userEnteredValue, previous runs are erased": Google's reference of CellData.
        if (!mask.has('textFormatRuns')) delete extra.textFormatRuns;
        break;
      }
      case 'userEnteredFormat': {
        const before = draft.s[column] ?? 0;
        const seen = seenLooks?.get(before);
        if (seen !== undefined) {
          draft.s[column] = seen;
          break;
        }
        draft.s[column] = withLook(book.looks, before, (look) => {
          const source = isRecord(given) ? given : {};
          const format = readFormat(applyMask(unpaired(look.userEnteredFormat, part), source, part));
          return { ...look, userEnteredFormat: format };
        });
        seenLooks?.set(before, draft.s[column] ?? 0);
        break;
      }
      case 'dataValidation':
        draft.s[column] = withLook(book.looks, draft.s[column] ?? 0, (look) => {
          const { dataValidation: _old, ...rest } = look;
          const rule = isRecord(given) ? echo(applyMask(_old ?? {}, given, part)) : undefined;
          return rule ? { ...rest, dataValidation: rule } : rest;
        });
        break;
      case 'note':
        if (given === undefined || given === '') delete extra.note;
        else extra.note = String(given);
        break;
      case 'textFormatRuns':
        if (Array.isArray(given) && given.length > 0) extra.textFormatRuns = given;
        else delete extra.textFormatRuns;
        break;
      default:
        throw new NotEmulated(`cell field ${field}`);
    }
  }
  if (Object.keys(extra).length > 0) draft.x[column] = extra;
  else delete draft.x[column];
}

/** A kept format without the colour twins of masked colours, so that a stale twin does not win over the new colour. */
function unpaired(format: Readonly<Message> | undefined, mask: Mask): Message {
  const out: Message = { ...format };
  if (mask === true) return out;
  for (const [field, part] of Object.entries(mask)) {
    if (part !== true && isRecord(out[field])) out[field] = unpaired(out[field], part);
    for (const [plain, style] of COLOUR_PAIRS) {
      if (field === plain) delete out[style];
      if (field === style) delete out[plain];
    }
  }
  return out;
}
