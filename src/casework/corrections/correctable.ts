// Which typed facts of a card may be put right, and which of them stand in two places.

import type { Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';

/**
 * Dates, texts and numbers that people typed. Decisions, plans in force and states are not among them: a sitting and a
 * plan are opened again, a status is computed.
 */
export const CORRECTABLE = {
  Cards: [
    'receivedOn',
    'receivedAt',
    'number',
    'registeredOn',
    'registerNumber',
    'gatheredOn',
    'description',
    'whereabouts',
    'handedOn',
    'submittedOn',
    'submissionNote',
    'endedOn',
    'endReason',
  ],
  Referrals: [
    'receivedOn',
    'receivedAt',
    'seenOn',
    'seen',
    'tried',
    'parentsNotToldWhy',
    'sender',
    'letterNo',
    'letterDate',
    'gist',
    'number',
    'registeredOn',
  ],
  Materials: ['askedOn', 'wantedBy', 'receivedOn', 'sheets', 'keptWhere', 'note'],
  Letters: ['toWhom', 'sentOn', 'outgoingNo', 'proofOn', 'proofWho', 'contact', 'contactedOn', 'contactNote'],
  Plans: ['answeredOn', 'answerWho', 'answerNote'],
} as const satisfies { [N in TableName]?: readonly string[] };

export type CorrectableTable = keyof typeof CORRECTABLE;
export const CORRECTABLE_TABLES = Object.keys(CORRECTABLE) as CorrectableTable[];

/** A fact of another record that the card repeats: where both say the same, both are put right. */
const REPEATED: Readonly<Record<string, keyof Card>> = {
  'Referrals.receivedOn': 'receivedOn',
  'Referrals.receivedAt': 'receivedAt',
  'Referrals.number': 'number',
  'Referrals.registeredOn': 'registeredOn',
  'Letters.sentOn': 'agencyToldOn',
  'Letters.outgoingNo': 'agencyOutgoingNo',
};

/** The field of the card that repeats this one. */
export const repeatedOnCard = (table: string, field: string): keyof Card | undefined =>
  REPEATED[`${table}.${field}`];

/** The fields of other records that repeat this one of the card. */
export const repeatsOf = (field: string): { table: CorrectableTable; field: string }[] =>
  Object.entries(REPEATED)
    .filter(([, onCard]) => onCard === field)
    .map(([place]) => {
      const [table = '', name = ''] = place.split('.');
      return { table: table as CorrectableTable, field: name };
    });

/** The column of a correctable fact; undefined for any other. */
export function correctableColumn(table: string, field: string) {
  const fields: readonly string[] = CORRECTABLE[table as CorrectableTable] ?? [];
  return Object.keys(CORRECTABLE).includes(table) && fields.includes(field)
    ? (TABLES[table as TableName] as Table).columns[field]
    : undefined;
}
