// Records that somebody changed since the person saw them: who, when, and which of the fields being sent differ.
import { isCalendarDate } from '../../model/calendar-date';
import { nameWithInitials } from '../../model/person-name';
import type { Column } from '../../register/column';
import type { Loaded } from '../../register/reading';
import type { Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Language } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import type { Answer, Problem } from '../answers';
import type { CaseFile } from '../case-file';
import { type Desk, nameOf } from '../desk';
import { refuse } from '../problems';

/** The refusal that tells them; undefined when all stand as they were seen. */
export function staleRecords(
  { file, language }: Desk,
  loaded: Loaded,
  seen: Readonly<Record<string, number>>,
  input: unknown,
): Answer<never> | undefined {
  const changed: NonNullable<Extract<Answer<never>, { ok: false }>['changed']> = [];
  for (const [key, version] of Object.entries(seen)) {
    const entry = loaded.records.get(key);
    if (!entry || entry.record.version === version) continue;
    const table = loaded.indexes.get(key.split('/')[0] ?? '')?.table as Table;
    const closed = isClosedRecord(file, key);
    const fields = Object.entries(input as Record<string, unknown>).flatMap(([field, yours]) => {
      const column = table.columns[field];
      const savedValue = entry.record[field] ?? null;
      if (!column || closed || JSON.stringify(yours ?? null) === JSON.stringify(savedValue)) return [];
      const shown = [yours ?? null, savedValue].map((value) => asCell(column, value, language));
      const [mine, saved] = shown;
      // A field of the same name may be another thing: the situation of a plan is a text, that of a card a code.
      if (mine === undefined || saved === undefined) return [];
      return [{ path: field, label: column.label[language], yours: mine, saved, savedValue }];
    });
    changed.push({
      record: key,
      by: personWords(file, entry.stamp.by),
      at: momentWords(entry.stamp.at, language),
      fields,
      version: entry.record.version,
    });
  }
  if (changed.length === 0) return undefined;
  const problems: Problem[] = changed.map(({ record, by, at }) => {
    const sheet = TABLES[record.split('/')[0] as TableName].label[language];
    return { code: 'stale', message: `${sheet}: ${by}, ${at}` };
  });
  return { ...refuse(language, 'stale', problems), changed };
}

/** Whether the record is of a sealed card, or of one whose standing was not read: what is saved there is not said. */
function isClosedRecord(file: CaseFile, key: string): boolean {
  const [cardId] = key.match(/P\d{5}-K\d{2}/) ?? [];
  if (cardId === undefined || file.isOpen(cardId)) return false;
  const card = file.find('Cards', cardId);
  return card === undefined || card.outcome === 'REFUSE';
}

/** A value as people read it in its column; undefined when the column cannot hold it. */
function asCell(column: Column<unknown>, value: unknown, language: Language): string | undefined {
  try {
    return String(column.write(value, language));
  } catch {
    return undefined;
  }
}

/** Name with initials of whoever has this e-mail; the e-mail itself of somebody who is not of the staff. */
function personWords(file: CaseFile, email: string): string {
  const person = file.all('Staff').find((each) => each.email === email);
  return person ? nameWithInitials(nameOf(person)) : email;
}

/** «5 қараша, 15:04» of a stamp; as it stands when a person typed over it. */
function momentWords(at: string, language: Language): string {
  const [day = '', time = ''] = at.split(/[T ]/);
  return isCalendarDate(day) ? `${dayAndMonth(day)[language]}, ${time.slice(0, 5)}` : at;
}
