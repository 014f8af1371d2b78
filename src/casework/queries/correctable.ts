// The typed facts of a card that may be put right, as they stand now.
import * as z from 'zod/mini';
import { idPattern } from '../../model/record-id';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { factWords } from '../corrections/correct-card-fact';
import {
  CORRECTABLE,
  CORRECTABLE_TABLES,
  type CorrectableTable,
  correctableColumn,
} from '../corrections/correctable';
import { cardNumber } from '../numbers';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { CorrectableView } from '../views/office';
import { pupilFull } from './words';

/** Columns this wide hold sentences. */
const WIDE = 240;

export const correctable = defineQuery({
  name: 'correctable',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string().check(z.regex(idPattern('card'), 'unknown-record')) }),
  tables: [...CORRECTABLE_TABLES, 'Pupils'],
  rows: ({ cardId }) => ({
    ...Object.fromEntries(CORRECTABLE_TABLES.map((table) => [table, { under: [cardId] }])),
    Cards: { ids: [cardId] },
    Pupils: { ids: [cardId.slice(0, 6)] },
  }),
  card: (input) => input.cardId,
  show({ desk, versions }, { cardId }): CorrectableView {
    const { language } = desk;
    const card = desk.file.get('Cards', cardId);
    const closed = !card || isSealed(desk, card) || card.expiredOn !== null;
    const records = CORRECTABLE_TABLES.flatMap((table) =>
      (table === 'Cards' ? (card ? [card] : []) : desk.file.all(table, cardId)).map((record) => ({
        table,
        record: record as unknown as Record<string, unknown> & { id: string },
      })),
    );
    return {
      cardId,
      name: closed ? '' : pupilFull(desk, cardId).name,
      number: card ? cardNumber(card)[language] : '–',
      groups: closed
        ? []
        : records.flatMap(({ table, record }) => {
            const fields = fieldsOf(table, record, language);
            return fields.length > 0
              ? [{ record: `${table}/${record.id}`, title: titleOf(table, record, language), fields }]
              : [];
          }),
      versions: versions(records.map(({ table, record }) => ({ table, id: record.id }))),
    };
  },
});

function fieldsOf(
  table: CorrectableTable,
  record: Record<string, unknown>,
  language: 'kk' | 'ru',
): CorrectableView['groups'][number]['fields'] {
  return CORRECTABLE[table].flatMap((field) => {
    const column = correctableColumn(table, field);
    const value = record[field];
    if (!column || value === null || value === '' || value === undefined) return [];
    const kind =
      column.kind === 'date' || column.kind === 'number'
        ? column.kind
        : column.width >= WIDE
          ? ('long-text' as const)
          : ('text' as const);
    return [{ field, label: column.label[language], kind, value: factWords(column, value, language) }];
  });
}

/** The table's name, and what tells this record from its neighbours. */
function titleOf(table: CorrectableTable, record: Record<string, unknown>, language: 'kk' | 'ru'): string {
  const name = (TABLES[table] as Table).label[language];
  const kind =
    table === 'Materials' && record.kind !== '' ? wordsOf('MATERIALS', String(record.kind))[language] : '';
  const which = kind || String(record.sender ?? record.toWhom ?? '');
  return which === '' ? name : `${name}: ${which}`;
}
