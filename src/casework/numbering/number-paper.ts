// A paper that no record numbers gets its number by hand: from the paper journal, or the next one of the school's pattern.
import { isUnsigned } from '../../model/codes';
import { NumberPaper } from '../../model/inputs/numbering';
import { paperKindOf, paperParentOf } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import { fillIn } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { aboutPaper } from '../papers/about-paper';
import { begunAnew } from '../papers/reserve-paper';
import { numberFor } from './give';
import { annul, journalOf, journalTables, withJournal } from './journals';

/** Minutes have the number of their sitting, extracts too; a plan and a card's papers that of the card. */
const OF_A_RECORD: readonly string[] = ['D02', 'D04', 'D07', 'D12', 'D15', 'D16', 'D17', 'D18', 'D31'];

/** Whether this paper's number is its own, so that it may be written by hand. */
export const mayNumber = ({ kind, number, numberedOn, state }: Paper): boolean =>
  !OF_A_RECORD.includes(kind) && (number === '' || numberedOn !== null) && state !== 'SUPERSEDED';

export const numberPaper = defineCommand({
  name: 'number-paper',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: NumberPaper,
  tables: journalTables('OUTGOING', 'ORDERS'),
  rows({ documentId, number }) {
    const under = { Documents: { under: [paperParentOf(documentId)] } };
    return withJournal('OUTGOING', number, withJournal('ORDERS', number, under));
  },
  decide(desk, { documentId, number: typed, on }) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper || paper.kind === '')
      return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (!mayNumber(paper)) return { problems: [{ path: ['number'], text: 'problem.number-of-record' }] };
    const same = sameMatter(desk, paper);
    const journal = journalOf(desk, paper.kind);
    const number = numberFor(desk, {
      journal,
      typed,
      on,
      path: 'number',
      kind: paper.kind,
      needed: true,
      of: same.map(({ id }) => id),
    });
    if (typeof number !== 'string') return { problems: [number] };
    if (paper.number !== '' && paper.number !== number && paper.numberedOn !== null)
      annul(desk, {
        journal,
        number: paper.number,
        on: paper.numberedOn,
        kind: paper.kind,
        reason: fillIn(desk.settings.language === 'ru' ? 'ru' : 'kk', CASEWORK_TEXTS['numbers.instead'], {
          number,
        }),
      });
    // What is made already says another number: it is made anew.
    for (const each of same)
      desk.file.change('Documents', each.id, {
        number,
        numberedOn: on,
        ...(isUnsigned(each.state) ? { ...begunAnew(each), state: 'RESERVED' as const } : {}),
      });
    return {
      subject: paperParentOf(paper.id),
      done: {
        text: 'done.paper-numbered',
        facts: { number },
        ...aboutPaper(paper.id),
        next: { act: { screen: 'paper', ...aboutPaper(paper.id) }, text: 'act.paper' },
      },
    };
  },
});

/** The paper and its other language, as far as nobody signed them. */
const sameMatter = (desk: Desk, { id, kind, subjectId }: Paper): Paper[] =>
  desk.file
    .all('Documents', paperParentOf(id))
    .filter(
      (each) =>
        paperKindOf(each.id) === kind &&
        each.subjectId === subjectId &&
        each.state !== 'SIGNED' &&
        each.state !== 'SUPERSEDED',
    );
