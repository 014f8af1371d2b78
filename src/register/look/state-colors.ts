// Colours of states: who is waited for, never what a child is like; the words in the cell say the same.
import { CARD_STATES, type CardState, PAPER_STATES, type PaperState } from '../../model/codes';
import type { Language } from '../../text/bilingual';
import type { BookTextKey } from '../../text/book-texts';
import { type CodeSet, wordsOf } from '../../text/code-texts';
import type { Table } from '../table';
import type { TableIndex } from '../table-index';
import { Cards } from '../tables/cards';
import { Documents } from '../tables/documents';
import type { Request } from '../workbook-port';
import type { Color, ColorRule, OnTheSheets } from './on-the-sheets';

type Tone = 'going' | 'awaits' | 'help' | 'over';

const rgb = (hex: number): Color => ({
  red: (hex >> 16) / 255,
  green: ((hex >> 8) & 255) / 255,
  blue: (hex & 255) / 255,
});

/** Pale enough for black text: contrast 9 and more. */
export const TONES: Readonly<Record<Tone, { color: Color; text: BookTextKey }>> = {
  going: { color: rgb(0xe8f0fe), text: 'legend.going' },
  awaits: { color: rgb(0xfff4dc), text: 'legend.awaits' },
  help: { color: rgb(0xe6f4ea), text: 'legend.help' },
  over: { color: rgb(0xf1f3f4), text: 'legend.over' },
};

const CARD_TONES: Readonly<Record<CardState, Tone>> = {
  INTAKE: 'going',
  PRIMARY_INFO: 'going',
  ASSESSMENT: 'going',
  WITH_DEPUTY: 'awaits',
  ON_AGENDA: 'awaits',
  REFUSED: 'over',
  PLAN_PENDING: 'awaits',
  ON_REGISTER: 'help',
  REMOVAL_REQUESTED: 'awaits',
  REMOVED: 'over',
  DISMISSED: 'over',
  CLOSED: 'over',
  ANNULLED: 'over',
  ARCHIVED: 'over',
};

const PAPER_TONES: Readonly<Record<PaperState, Tone>> = {
  RESERVED: 'going',
  BEGUN: 'going',
  DRAFT: 'going',
  IN_REVIEW: 'awaits',
  FOR_SIGNATURE: 'awaits',
  SIGNED: 'over',
  SUPERSEDED: 'over',
};

interface Colored {
  readonly table: Table;
  readonly column: string;
  readonly set: CodeSet;
  readonly codes: readonly string[];
  readonly tones: Readonly<Record<string, Tone>>;
}

/** The columns that have colours. */
export const COLORED: readonly Colored[] = [
  { table: Cards, column: 'state', set: 'CARD_STATES', codes: CARD_STATES, tones: CARD_TONES },
  { table: Documents, column: 'state', set: 'PAPER_STATES', codes: PAPER_STATES, tones: PAPER_TONES },
];

/** States of a card whose question is still open, in the order of the path. */
export const OPEN_STATES = CARD_STATES.filter((state) => CARD_TONES[state] !== 'over');

/** The words of all codes of one tone, for the legend. */
export const wordsOfTone = ({ set, codes, tones }: Colored, tone: string, language: Language): string[] =>
  codes.filter((code) => tones[code] === tone).map((code) => wordsOf(set, code)[language]);

const inBytes = ({ red = 0, green = 0, blue = 0 }: Color): string =>
  [red, green, blue].map((channel) => Math.round(channel * 255)).join();
const OURS = /* @__PURE__ */ new Set(Object.values(TONES).map(({ color }) => inBytes(color)));

/** A cell keeps the words of the language it was written in. */
const bothWords = (set: CodeSet, code: string): string[] => {
  const { kk, ru } = wordsOf(set, code);
  return [...new Set([kk, ru])];
};

/** Whether a rule is one of ours: the cell equal to a word of the set, in one of the colours. */
function isOurs({ booleanRule }: ColorRule, { set, codes }: Colored): boolean {
  const { condition, format } = booleanRule ?? {};
  const word = condition?.values?.[0]?.userEnteredValue;
  return (
    condition?.type === 'TEXT_EQ' &&
    OURS.has(inBytes(format?.backgroundColor ?? {})) &&
    codes.some((code) => bothWords(set, code).includes(word ?? ''))
  );
}

/** Takes our rules away and adds them anew below those of people, which win. */
export function colorRequests(indexes: ReadonlyMap<string, TableIndex>, now: OnTheSheets): Request[] {
  return COLORED.flatMap((colored) => {
    const { table, column, set, codes, tones } = colored;
    const { sheetId } = table;
    const at = indexes.get(table.name)?.places.get(column);
    if (at === undefined) return [];
    const rules = now.sheets.find((sheet) => sheet.sheetId === sheetId)?.rules ?? [];
    const old = [...rules.keys()].filter((index) => isOurs(rules[index] ?? {}, colored)).reverse();
    return [
      ...old.map((index) => ({ deleteConditionalFormatRule: { sheetId, index } })),
      ...codes
        .flatMap((code) => bothWords(set, code).map((word) => ({ word, tone: tones[code] ?? 'over' })))
        .map(({ word, tone }, more) => ({
          addConditionalFormatRule: {
            index: rules.length - old.length + more,
            rule: {
              ranges: [{ sheetId, startRowIndex: 2, startColumnIndex: at, endColumnIndex: at + 1 }],
              booleanRule: {
                condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
                format: { backgroundColor: TONES[tone].color },
              },
            },
          },
        })),
    ];
  });
}
