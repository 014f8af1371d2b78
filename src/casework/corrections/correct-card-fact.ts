// A typed fact was wrong: it is put right with a reason, and what stood there before stays to be seen. Papers filled with it say that they are out of date.
import { isCalendarDate } from '../../model/calendar-date';
import { CorrectCardFact } from '../../model/inputs/register';
import { cardIdOf } from '../../model/record-id';
import { type CardDays, dateOrderFindings } from '../../order/date-order';
import { registrationFindings, registrationTerm } from '../../order/p11-registration';
import { rulePackFor } from '../../order/rule-pack';
import type { Finding } from '../../order/verdict';
import type { Column } from '../../register/column';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import type { Language } from '../../text/bilingual';
import { OFFICE_ROLES } from '../access';
import { clockOf, registrationFacts, rulesOf } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { correctedNumber, journalOfField } from '../numbering/corrected';
import { journalTables, withJournal } from '../numbering/journals';
import { isSealed } from '../privacy/sealing';
import { movesOf, toldDay } from '../term-moves';
import { CORRECTABLE_TABLES, correctableColumn, repeatedOnCard, repeatsOf } from './correctable';

type Read =
  | { ok: true; value: unknown }
  | { ok: false; text: 'required' | 'bad-date' | 'bad-number' | 'bad-time' };

/** Reads a typed value as its column's kind. */
function readTyped(column: Column<unknown>, field: string, typed: string): Read {
  if (typed === '') return { ok: false, text: 'required' };
  if (field === 'receivedAt' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(typed))
    return { ok: false, text: 'bad-time' };
  if (column.kind === 'date')
    return isCalendarDate(typed) ? { ok: true, value: typed } : { ok: false, text: 'bad-date' };
  if (column.kind === 'number')
    return /^\d{1,6}$/.test(typed) ? { ok: true, value: Number(typed) } : { ok: false, text: 'bad-number' };
  return { ok: true, value: typed };
}

/** A value as people read it: as its cell, a date as yyyy-MM-dd. */
export const factWords = (column: Column<unknown>, value: unknown, language: Language): string =>
  column.kind === 'date' ? String(value ?? '') : String(column.write(value as never, language));

export const correctCardFact = defineCommand({
  name: 'correct-card-fact',
  paragraphs: [],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: CorrectCardFact,
  tables: [
    ...new Set<TableName>([
      ...CORRECTABLE_TABLES,
      'Agenda',
      'Corrections',
      ...journalTables('INCOMING', 'OUTGOING', 'REGISTER'),
    ]),
  ],
  rows: (input, known) =>
    withNumbers(input, {
      Cards: { ids: [input.cardId] },
      ...Object.fromEntries(
        CORRECTABLE_TABLES.filter((table) => table !== 'Cards').map((table) => [
          table,
          { under: [input.cardId] },
        ]),
      ),
      Agenda: { ids: known.ids('Agenda').filter((id) => id.endsWith(`-${input.cardId}`)) },
    }),
  decide(desk, input) {
    const card = desk.file.get('Cards', input.cardId);
    if (!card) return { problems: [{ path: ['cardId'], text: 'problem.card-unknown' }] };
    const [table = '', id = ''] = input.record.split('/');
    const column = correctableColumn(table, input.field);
    const problems: FieldProblem[] = [];
    if (!column || cardIdOf(id) !== card.id || card.sealedOn !== null || isSealed(desk, card))
      return { problems: [{ path: ['field'], text: 'problem.not-correctable' }] };
    const found = desk.file.get(table as TableName, id) as Record<string, unknown> | undefined;
    const read = readTyped(column, input.field, input.value);
    if (!found) problems.push({ path: ['record'], text: 'problem.not-correctable' });
    if (!read.ok) problems.push({ path: ['value'], text: `problem.${read.text}` });
    if (!found || !read.ok) return { problems };
    const before = found[input.field];
    if (JSON.stringify(before) === JSON.stringify(read.value))
      return { problems: [{ path: ['value'], text: 'problem.nothing-changed' }] };
    if (before === null || before === '')
      return { problems: [{ path: ['field'], text: 'problem.not-correctable' }] };
    if (column.kind === 'date' && !isAhead(input.field) && String(read.value) > desk.today)
      return { problems: [{ path: ['value'], text: 'problem.date-ahead' }] };
    const wrong = correctedNumber(desk, `${table}.${input.field}`, found, String(read.value), input.reason);
    if (wrong) return { problems: [wrong] };
    const known = new Set(findingsOf(desk, card.id).map(({ rule }) => rule));
    write(desk, card, table, id, input.field, before, read.value);
    const { receivedOn } = desk.file.get('Cards', card.id)!;
    // The rules are those of the day the card began.
    if (receivedOn !== null && receivedOn !== card.receivedOn)
      changeCard(desk, card.id, { rulePack: rulePackFor(receivedOn).id });
    const language = desk.settings.language as Language;
    desk.file.add('Corrections', card.id, {
      record: input.record,
      field: input.field,
      before: factWords(column, before, language).slice(0, 6000),
      after: factWords(column, read.value, language).slice(0, 6000),
      reason: input.reason,
      correctedOn: desk.today,
      correctedBy: desk.actor.staffId,
    });
    return {
      subject: card.id,
      findings: findingsOf(desk, card.id)
        .filter(({ rule }) => !known.has(rule))
        .map((finding) => ({ ...finding, field: 'value' })),
      done: { text: 'done.corrected', facts: { field: column.label[desk.language] }, cardId: card.id },
    };
  },
});

/** The columns of the journal too, when it is a number that is put right. */
function withNumbers({ record, field }: { record: string; field: string }, rows: RowRequest): RowRequest {
  const journal = journalOfField(`${record.split('/')[0]}.${field}`);
  return journal ? withJournal(journal, field, rows) : rows;
}

/** Days that lie ahead by their nature. */
const isAhead = (field: string): boolean => field === 'wantedBy';

/** Puts the value where it stands, and where the same fact is repeated. */
function write(
  desk: Desk,
  card: Card,
  table: string,
  id: string,
  field: string,
  before: unknown,
  value: unknown,
): void {
  const same = (other: unknown) => JSON.stringify(other) === JSON.stringify(before);
  if (table === 'Cards') changeCard(desk, id, { [field]: value });
  else desk.file.change(table as TableName, id, { [field]: value });
  const onCard = repeatedOnCard(table, field);
  if (onCard && same(card[onCard])) changeCard(desk, card.id, { [onCard]: value });
  if (table !== 'Cards') return;
  for (const place of repeatsOf(field))
    for (const record of desk.file.all(place.table, card.id) as unknown as Record<string, unknown>[])
      if (same(record[place.field]))
        desk.file.change(place.table, String(record.id), { [place.field]: value });
}

/** What the order says of the days as they stand; all of it has happened. */
function findingsOf(desk: Desk, cardId: string): Finding[] {
  const card = desk.file.get('Cards', cardId)!;
  const material = desk.file
    .all('Materials', cardId)
    .map(({ receivedOn }) => receivedOn)
    .filter((on) => on !== null)
    .sort();
  const days: { -readonly [K in keyof CardDays]: CardDays[K] | null } = {
    receivedOn: card.receivedOn,
    registeredOn: card.registeredOn,
    gatheredOn: card.gatheredOn,
    materialsOn: material[material.length - 1] ?? null,
    submittedOn: card.submittedOn,
    invitedOn: desk.file.get('Agenda', card.itemId)?.invitedOn ?? null,
    decidedOn: card.decidedOn,
    planApprovedOn: card.planApprovedOn,
    removedOn: card.removedOn,
  };
  const known = Object.fromEntries(Object.entries(days).filter(([, on]) => on !== null)) as CardDays;
  return [
    ...dateOrderFindings(known, { timing: 'happened' }),
    ...desk.file
      .all('Referrals', cardId)
      .filter(({ source, receivedOn, registeredOn }) => source === 'AGENCY' && receivedOn && registeredOn)
      .flatMap((referral) => {
        const facts = registrationFacts(referral, referral.registeredOn);
        const term = registrationTerm(facts, rulesOf(referral), clockOf(desk));
        const moved = { holder: cardId, term: 'REGISTRATION', referralId: referral.id } as const;
        const told = term && toldDay(movesOf(desk, moved, term.due));
        return registrationFindings({ ...facts, told }, rulesOf(referral), clockOf(desk));
      }),
  ];
}
