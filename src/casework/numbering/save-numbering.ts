// How a journal writes its numbers from now on, and which comes next: never one that was given already.
import { SaveNumbering } from '../../model/inputs/numbering';
import { type Journal, mayBeTyped, patternFault, seqIn, stretchOf } from '../../model/number-pattern';
import { factNames } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { journalColumns, journalTables, numbersIn } from './journals';
import { counterOf, type Numbering, nextNumber, numberingOf, numberingRow } from './numbering';

/** The places of a pattern, as they are typed. */
const PLACES = {
  seq: '{seq}',
  padded: '{seq:3}',
  year: '{year}',
  years: '{years}',
  index: '{index}',
};

/** A fault of the pattern, with the places its words name. */
function patternProblem(text: FieldProblem['text']): FieldProblem {
  const named = factNames(CASEWORK_TEXTS[text].kk);
  const facts = Object.fromEntries(Object.entries(PLACES).filter(([name]) => named.includes(name)));
  return { path: ['pattern'], text, facts };
}

/** Why the journal cannot go on with this number: one as large was given in this stretch. Needs the journal's columns. */
export function nextProblem(
  desk: Desk,
  journal: Journal,
  numbering: Numbering,
  next: number,
): Pick<FieldProblem, 'text' | 'facts'> | undefined {
  const stretch = stretchOf(numbering.resets, desk.today);
  const given = numbersIn(desk, journal)
    .filter(({ annulled, on }) => annulled === undefined && stretchOf(numbering.resets, on) === stretch)
    .flatMap(({ number, on }) => {
      const seq = seqIn(numbering, number, on);
      return seq === undefined || seq > 99999 ? [] : [{ number, seq }];
    })
    .sort((a, b) => b.seq - a.seq)[0];
  return given && given.seq >= next
    ? { text: 'problem.number-below', facts: { number: given.number, n: given.seq + 1 } }
    : undefined;
}

export const saveNumbering = defineCommand({
  name: 'save-numbering',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: SaveNumbering,
  tables: journalTables('INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER'),
  rows: ({ journal }) => journalColumns(journal),
  decide(desk, { journal, next, ...numbering }) {
    const problems: FieldProblem[] = [];
    const fault = patternFault(numbering);
    if (fault) problems.push(patternProblem(`problem.pattern-${fault}`));
    else if (numbering.pattern === '' && !mayBeTyped(journal))
      problems.push(patternProblem('problem.pattern-typed'));
    const other = journal === 'ORDERS' ? 'OUTGOING' : 'ORDERS';
    const elsewhere = numbering.papers.find((kind) => numberingOf(desk, other).papers.includes(kind));
    if (elsewhere)
      problems.push({
        path: ['papers'],
        text: 'problem.numbered-elsewhere',
        facts: { what: wordsOf('PAPERS', elsewhere) },
      });
    const low = problems.length === 0 && nextProblem(desk, journal, numbering, next);
    if (low) problems.push({ path: ['next'], ...low });
    if (problems.length > 0) return { problems };
    const kept = { ...numbering, papers: mayBeTyped(journal) ? numbering.papers : [] };
    const id = numberingRow(journal);
    const value = JSON.stringify(kept);
    if (desk.file.get('Settings', id)) desk.file.change('Settings', id, { value });
    else desk.file.add('Settings', '', { id, value });
    desk.file.setCounter(counterOf(desk, journal, desk.today), next - 1);
    const number = nextNumber(desk, journal, desk.today);
    return {
      subject: '',
      done:
        number === ''
          ? { text: 'done.numbering-typed' }
          : { text: 'done.numbering-saved', facts: { number } },
    };
  },
});
