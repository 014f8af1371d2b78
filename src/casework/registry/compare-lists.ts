// Compares the register with a pasted list of the police: by date of birth, surname and first initial, whatever letters it was typed with. Pure; nothing of the list outlives the answer.
import { type CalendarDate, isCalendarDate } from '../../model/calendar-date';
import { searchKey } from '../../model/kazakh-letters';

/** One child of a list. */
export interface ListedChild {
  readonly name: string;
  readonly bornOn: CalendarDate;
}

export interface OurChild extends ListedChild {
  readonly cardId: string;
}

export interface Comparison {
  readonly both: readonly { ours: OurChild; theirs: ListedChild }[];
  readonly onlyOurs: readonly OurChild[];
  /** `near`: one of ours who is in no pair and was born that day. */
  readonly onlyTheirs: readonly (ListedChild & { near?: string })[];
}

const DATE = /(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4})/;

/** The lines of a pasted list; `unread` are those without a surname and a date of birth. Numbers before a name and empty lines are passed over; a child written twice counts once. */
export function readList(text: string): { children: ListedChild[]; unread: string[] } {
  const children = new Map<string, ListedChild>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const found = DATE.exec(line);
    const bornOn =
      found &&
      (found[1]
        ? `${found[1]}-${found[2]}-${found[3]}`
        : `${found[6]}-${found[5]?.padStart(2, '0')}-${found[4]?.padStart(2, '0')}`);
    const name = (found ? line.replace(found[0], ' ') : '')
      .replace(/[\t;|,]+/g, ' ')
      .replace(/^\s*\d+\s*[.)]?/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!bornOn || !isCalendarDate(bornOn) || !/\p{L}{2}/u.test(name)) unread.push(line.trim());
    else {
      const child = { name, bornOn };
      children.set(keyOf(child), child);
    }
  }
  return { children: [...children.values()], unread };
}

/** Surname and first initial in folded letters, and the date of birth. */
function keyOf({ name, bornOn }: ListedChild): string {
  const [surname = '', first = ''] = searchKey(name).split(' ');
  return `${surname} ${first.slice(0, 1)} ${bornOn}`;
}

/** Who is in both lists, and who in one alone. Each child is in one pair at most. */
export function compareLists(ours: readonly OurChild[], theirs: readonly ListedChild[]): Comparison {
  const left = [...ours];
  const both: { ours: OurChild; theirs: ListedChild }[] = [];
  const alone: ListedChild[] = [];
  for (const child of theirs) {
    const at = left.findIndex((each) => keyOf(each) === keyOf(child));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) both.push({ ours: found, theirs: child });
    else alone.push(child);
  }
  return {
    both,
    onlyOurs: left,
    onlyTheirs: alone.map((child) => {
      const near = left.find(({ bornOn }) => bornOn === child.bornOn);
      return near ? { ...child, near: near.name } : child;
    }),
  };
}
