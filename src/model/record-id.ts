// Ids of records: fixed width, so that they sort as text; a child's id begins with its parent's, so that one id column finds a card's children.

const PATTERNS = {
  pupil: /^P\d{5}$/,
  parent: /^P\d{5}-A\d{2}$/,
  staff: /^T\d{4}$/,
  composition: /^N\d{3}$/,
  councilMember: /^N\d{3}-\d{2}$/,
  card: /^K\d{5}$/,
  referral: /^K\d{5}-R\d{2}$/,
  material: /^K\d{5}-M\d{2}$/,
  deviation: /^[KS]\d{4,5}-V\d{2}$/,
  plan: /^K\d{5}-L\d{2}$/,
  measure: /^K\d{5}-L\d{2}-\d{4}$/,
  sitting: /^S\d{4}$/,
  attendance: /^S\d{4}-A\d{2}$/,
  agendaItem: /^S\d{4}-I\d{2}$/,
  document: /^[KS]\d{4,5}-D\d{2}$/,
} as const;

export type RecordKind = keyof typeof PATTERNS;

/** The form an id of this kind must have. */
export const idPattern = (kind: RecordKind): RegExp => PATTERNS[kind];

const LETTER: Partial<Record<RecordKind, { letter: string; width: number }>> = {
  pupil: { letter: 'P', width: 5 },
  parent: { letter: 'A', width: 2 },
  staff: { letter: 'T', width: 4 },
  composition: { letter: 'N', width: 3 },
  councilMember: { letter: '', width: 2 },
  card: { letter: 'K', width: 5 },
  referral: { letter: 'R', width: 2 },
  material: { letter: 'M', width: 2 },
  deviation: { letter: 'V', width: 2 },
  plan: { letter: 'L', width: 2 },
  measure: { letter: '', width: 4 },
  sitting: { letter: 'S', width: 4 },
  attendance: { letter: 'A', width: 2 },
  agendaItem: { letter: 'I', width: 2 },
  document: { letter: 'D', width: 2 },
};

/** The next free id of a kind: after the largest of `taken` that belongs to `parent` (empty for records without a parent). Throws RangeError when the width is used up. */
export function nextId(kind: RecordKind, parent: string, taken: Iterable<string>): string {
  const form = LETTER[kind];
  if (!form) throw new RangeError(`no ids for ${kind}`);
  const start = parent === '' ? form.letter : `${parent}-${form.letter}`;
  let largest = 0;
  for (const id of taken) {
    if (!id.startsWith(start)) continue;
    const rest = id.slice(start.length);
    if (rest.length === form.width && /^\d+$/.test(rest)) largest = Math.max(largest, Number(rest));
  }
  const next = String(largest + 1);
  if (next.length > form.width) throw new RangeError(`ids of ${kind} under "${parent}" are used up`);
  return start + next.padStart(form.width, '0');
}

/** The id of the record this one hangs on: `K00007-L01-0003` → `K00007-L01`; '' when it hangs on none. */
export const parentId = (id: string): string => (id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : '');
/** The card, sitting, pupil or composition at the root: `K00007-L01-0003` → `K00007`. */
export const rootId = (id: string): string => id.split('-')[0] ?? id;
