// A number that was given and is not used: it stays in the journal as annulled and is never given again.
import { isUnsigned } from '../../model/codes';
import { AnnulNumber } from '../../model/inputs/numbering';
import { seqIn, stretchOf } from '../../model/number-pattern';
import { paperParentOf } from '../../model/record-id';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import { begunAnew } from '../papers/reserve-paper';
import { takenProblem } from './give';
import { annul, journalColumns, journalTables, numbersIn } from './journals';
import { numberingOf, written } from './numbering';

export const annulNumber = defineCommand({
  name: 'annul-number',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: AnnulNumber,
  tables: ['Documents', ...journalTables('INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER')],
  rows: ({ journal, documentId }) => ({
    ...journalColumns(journal),
    Documents: {
      ...journalColumns(journal).Documents,
      under: documentId ? [paperParentOf(documentId)] : [],
    },
  }),
  decide(desk, { journal, on, reason, documentId, ...input }) {
    const numbering = numberingOf(desk, journal);
    const number = written(desk, journal, input.number, on);
    const stretch = stretchOf(numbering.resets, on);
    const holders = numbersIn(desk, journal).filter(
      (given) => given.number === number && stretchOf(numbering.resets, given.on) === stretch,
    );
    const before = holders.find(({ annulled }) => annulled !== undefined);
    if (before) return { problems: [takenProblem('number', before)] };
    const paper = documentId ? desk.file.get('Documents', documentId) : undefined;
    const papers = paper
      ? desk.file
          .all('Documents', paperParentOf(paper.id))
          .filter(
            (each) =>
              each.kind === paper.kind && each.subjectId === paper.subjectId && each.number === number,
          )
      : [];
    const used = holders.find(({ of }) => !papers.some(({ id }) => id === of));
    if (used)
      return {
        problems: [
          {
            path: ['number'],
            text: 'problem.number-in-use',
            facts: {
              number,
              day: longDate(used.on),
              who: used.kind === '' ? CASEWORK_TEXTS['numbers.reply'] : wordsOf('PAPERS', used.kind),
            },
          },
        ],
      };
    if (papers.some(({ state }) => state === 'SIGNED'))
      return { problems: [{ path: ['number'], text: 'problem.number-signed', facts: { number } }] };
    // Of a paper journal any number may be spoilt; of ours only one that the pattern makes.
    if (numbering.pattern !== '' && papers.length === 0 && seqIn(numbering, number, on) === undefined)
      return { problems: [{ path: ['number'], text: 'problem.number-not-there' }] };
    const kind = papers[0]?.kind ?? '';
    annul(desk, { journal, number, on, kind, reason });
    for (const each of papers)
      desk.file.change('Documents', each.id, {
        number: '',
        numberedOn: null,
        ...(isUnsigned(each.state) ? { ...begunAnew(each), state: 'RESERVED' as const } : {}),
      });
    return { subject: '', done: { text: 'done.number-annulled', facts: { number } } };
  },
});
