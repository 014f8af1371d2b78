// D31 The register card of one pupil: facts in order, measures, papers; only of a child who was placed.
import * as z from 'zod/mini';
import type { RegistryTextKey } from '../../text/registry-texts';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import { type CardRecord, cardRecord, hasRecord, RECORD_TABLES, recordRows } from '../registry/card-record';
import { tell } from '../registry/cells';
import type { SheetSection, SheetView } from '../views/registry';
import { sheet } from './sheet';
import { pupilFull } from './words';

type Fact = { [K in keyof CardRecord]: CardRecord[K] extends string ? K : never }[keyof CardRecord];

const BEFORE_PLANS: readonly Fact[] = [
  'number',
  'born',
  'class',
  'state',
  'source',
  'received',
  'registered',
  'gathered',
  'submitted',
  'decision',
  'grounds',
];
const AFTER_PLANS: readonly Fact[] = ['review', 'told', 'removal', 'transfer'];

export const registerCard = defineQuery({
  name: 'register-card',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string() }),
  tables: RECORD_TABLES,
  rows: ({ cardId }, known) => recordRows(cardId, known),
  card: (input) => input.cardId,
  show(room, { cardId }): SheetView {
    const { desk } = room;
    const { language, file } = desk;
    const card = file.get('Cards', cardId);
    if (!hasRecord(card)) return sheet(room, 'card.title', [], {}, { notes: [tell(language, 'card.none')] });
    const record = cardRecord(desk, card);
    const of = (keys: readonly Fact[]) =>
      keys.map((key): [RegistryTextKey, string] => [`card.${key}`, record[key]]);
    const facts = [
      ...of(BEFORE_PLANS),
      ...record.plans.flatMap(({ plan, copy }): [RegistryTextKey, string][] => [
        ['card.plan', plan],
        ['card.copy', copy],
      ]),
      ...of(AFTER_PLANS),
    ];
    const measures: SheetSection = {
      title: tell(language, 'card.measures'),
      columns: (['kind', 'who', 'due', 'done'] as const).map((key) => tell(language, `card.col.${key}`)),
      rows: record.measures.map(({ kind, who, due, done }) => ({ cells: [kind, who, due, done] })),
    };
    const sections: SheetSection[] = [
      {
        columns: ['', ''],
        rows: facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => ({ cells: [tell(language, key), value] })),
      },
      ...(measures.rows.length > 0 ? [measures] : []),
      {
        title: tell(language, 'card.papers'),
        columns: [''],
        rows: record.papers.map((name) => ({ cells: [name] })),
      },
    ];
    return sheet(room, 'card.title', sections, {}, { notes: [pupilFull(desk, cardId).name] });
  },
});
