// A journal of numbers for a period: each number with its day, paper and addressee in neutral words, annulled ones too; no name of a child or a parent.
import { AskNumberJournal } from '../../model/inputs/numbering';
import { seqIn } from '../../model/number-pattern';
import { cardIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { type GivenNumber, journalColumns, journalTables, numbersIn } from '../numbering/journals';
import { numberingOf } from '../numbering/numbering';
import { cardNumber } from '../numbers';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import { dated, lines, tell } from '../registry/cells';
import { deskOfColumns } from '../registry/columns-desk';
import { tablesOf, withColumns } from '../registry/facts-to-read';
import type { SheetRow } from '../views/registry';
import { PAGE_ROWS, sheet } from './sheet';
import { staffShort } from './words';

/** What says of which card a number is, and whether that is sealed. */
const ABOUT: RowRequest = {
  Cards: { columns: ['number', 'registerNumber', 'outcome', 'endKind', 'sealedOn'] },
  Referrals: { columns: ['agency'] },
  Sittings: { columns: ['minutesNumber'] },
};
const COLUMNS = ['number', 'day', 'paper', 'side', 'about', 'note'] as const;

export const numberJournal = defineQuery({
  name: 'number-journal',
  roles: OFFICE_ROLES,
  input: AskNumberJournal,
  tables: ({ journal }) => [...new Set([...journalTables(journal), ...tablesOf(ABOUT)])],
  rows: ({ journal }) => withColumns(journalColumns(journal), ABOUT),
  show(room, input) {
    const { journal, from, to, page = 1 } = input;
    const desk = deskOfColumns(room.desk, tablesOf(withColumns(journalColumns(journal), ABOUT)));
    const { language } = desk;
    const numbering = numberingOf(desk, journal);
    const order = ({ number, on }: GivenNumber): string =>
      `${on} ${String(seqIn(numbering, number, on) ?? 0).padStart(6, '0')} ${number.padStart(20)}`;
    const all = merged(numbersIn(desk, journal).filter(({ on }) => from <= on && on <= to)).sort((a, b) =>
      order(a[0]).localeCompare(order(b[0])),
    );
    const rows = all.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS).map((given) => rowOf(desk, given));
    const columns = COLUMNS.map((key) => tell(language, `numbers.col.${key}`));
    return {
      ...sheet(room, 'numbers.title', [{ columns, rows }], input, { outside: false, total: all.length }),
      title: tell(language, `numbers.${journal}`),
    };
  },
});

type Line = [GivenNumber, ...GivenNumber[]];

/** One line a number: a letter and the paper that reserved it, both languages of a paper, a letter about several children. */
function merged(given: readonly GivenNumber[]): Line[] {
  const found = new Map<string, Line>();
  for (const each of given) {
    const key = each.reserved
      ? ([...found.keys()].find((known) => known.startsWith(`${each.number} `)) ??
        `${each.number} ${each.on}`)
      : `${each.number} ${each.on}${each.annulled ? ' annulled' : ''}`;
    const line = found.get(key);
    if (line) line.push(each);
    else found.set(key, [each]);
  }
  return [...found.values()];
}

function rowOf(desk: Desk, [first, ...others]: Line): SheetRow {
  const { language } = desk;
  const { number, on, kind, annulled, reserved, of } = first;
  const abouts = [...new Set([first, ...others].map(({ about }) => about))].filter((about) => about !== '');
  return {
    ...(annulled ? { struck: true as const } : {}),
    ...(reserved ? { annul: { documentId: of, number, on } } : {}),
    cells: [
      number,
      dated(on),
      kind === ''
        ? tell(language, annulled ? 'numbers.unknown' : 'numbers.reply')
        : wordsOf('PAPERS', kind)[language],
      sideWords(desk, first),
      lines(...abouts.map((about) => aboutWords(desk, about))),
      annulled
        ? tell(language, 'numbers.annulled', {
            day: dated(annulled.at),
            who: staffShort(desk, annulled.by),
            reason: annulled.reason,
          })
        : reserved
          ? tell(language, 'numbers.reserved')
          : '',
    ],
  };
}

/** Whom it is to or from, never by name: the kind of body, the school, the family. */
function sideWords(desk: Desk, { side, of, kind }: GivenNumber): string {
  const { language } = desk;
  const referral = kind === 'D20' && side === '' ? noticeAgency(desk, of) : side;
  if (referral === '') return '';
  return referral === 'COMMISSION' || referral === 'SCHOOL' || referral === 'STAFF' || referral === 'PARENTS'
    ? tell(language, `numbers.side.${referral}`)
    : wordsOf('AGENCIES', referral)[language];
}

function noticeAgency(desk: Desk, letterId: string): GivenNumber['side'] {
  const letter = desk.file.find('Letters', letterId);
  return (letter && desk.file.find('Referrals', letter.referralId)?.agency) || '';
}

/** The card by its number, the sitting by that of its minutes; a sealed card is not named. */
function aboutWords(desk: Desk, about: string): string {
  const { language } = desk;
  const card = desk.file.find('Cards', cardIdOf(about));
  if (card) return isSealed(desk, card) ? '' : cardNumber(card)[language];
  const number = desk.file.find('Sittings', about)?.minutesNumber ?? '';
  return number === '' ? '' : tell(language, 'registry.minutes', { number });
}
