// The accounts of this home: the school's own account, and one for every member of staff with an e-mail.
import type { Person } from '../google/drive/context';
import type { RunAnswer } from '../http/run-door';
import type { Store } from '../store/store';

/** The account that owns the files and runs the web app; it holds nothing else. */
export const SCHOOL_ACCOUNT: Account = {
  email: 'tirek@mektep.local',
  name: 'Мектептің қызметтік аккаунты / Служебный аккаунт школы',
  position: '',
  roles: [],
  roleWords: '',
};

export interface Account extends Person {
  /** The person's code in the register, once it is known. */
  staffId?: string;
  position: string;
  /** Codes of the register (`SECRETARY` …). */
  roles: readonly string[];
  roleWords: string;
}

/** Calls a function of the bundle as a person. */
export type RunAs = (functionName: string, args: readonly unknown[], user: string) => Promise<RunAnswer>;

interface StaffRow {
  staffId?: string;
  lastName: string;
  firstName: string;
  patronymic: string;
  position: string;
  email: string;
  roles: readonly string[];
  roleWords?: string;
  active?: boolean;
}

const NOBODY = { lastName: '', firstName: '', patronymic: '', position: '', roles: [] };

const nameOf = ({ lastName, firstName, patronymic }: StaffRow) =>
  [lastName, firstName, patronymic].filter(Boolean).join(' ');

function accountsOf(rows: readonly StaffRow[]): Account[] {
  const accounts = new Map<string, Account>();
  for (const row of rows) {
    const email = row.email.trim().toLowerCase();
    if (email === '' || email === SCHOOL_ACCOUNT.email || row.active === false) continue;
    const { staffId, position, roles, roleWords = '' } = row;
    const person = { email, name: nameOf(row), position, roles: [...roles], roleWords };
    accounts.set(email, staffId ? { ...person, staffId } : person);
  }
  return [...accounts.values()];
}

/** Rows of staff in the arguments of set-up and of the command that saves one; anything unreadable names nobody. */
function staffIn(functionName: string, args: readonly unknown[]): StaffRow[] {
  try {
    const given = JSON.parse(String(args[0])) as { people?: unknown; command?: unknown; input?: unknown };
    const rows =
      functionName === 'setUp' ? given.people : given.command === 'save-staff' ? [given.input] : [];
    return (rows as Partial<StaffRow>[]).map((row) => ({ ...NOBODY, ...row }) as StaffRow).filter(isReadable);
  } catch {
    return [];
  }
}

/** Whether nothing came of a call: it failed, or the door refused it. */
export function isRefused(outcome: object): boolean {
  if ('error' in outcome) return true;
  try {
    const reply = JSON.parse(String((outcome as { value?: unknown }).value)) as { ok?: unknown } | null;
    return reply?.ok === false;
  } catch {
    return false;
  }
}

/** A row as a form sends it; anybody may send anything. */
const isReadable = ({ email, lastName, firstName, patronymic, position, roles }: StaffRow): boolean =>
  [email, lastName, firstName, patronymic, position].every((text) => typeof text === 'string') &&
  email.includes('@') &&
  Array.isArray(roles) &&
  roles.every((role) => typeof role === 'string');

/** Keeps the accounts in the data folder, so that they are known before anything runs. */
export class Accounts {
  private known: readonly Account[];

  constructor(private readonly store: Store) {
    this.known = this.kept().get('staff') ?? [];
  }

  private kept() {
    return this.store.collection<Account[]>('local.accounts');
  }

  /** The school's account first, then the staff as the register lists them. */
  list(): readonly Account[] {
    return [SCHOOL_ACCOUNT, ...this.known];
  }

  /** Takes all rows of staff; those who left or have no e-mail have no account. */
  take(rows: readonly StaffRow[]): void {
    this.add(accountsOf(rows));
  }

  private add(next: readonly Account[]): void {
    if (JSON.stringify(next) === JSON.stringify(this.known)) return;
    this.store.transaction(() => this.kept().put('staff', [...next]));
    this.known = next;
  }

  /**
   * Gives accounts to people a call is about to name: Drive shares only with accounts it knows. Answers how to take them
   * back when the call was refused.
   */
  expect(functionName: string, args: readonly unknown[]): () => void {
    const more = accountsOf(staffIn(functionName, args)).filter(
      ({ email }) => !this.known.some((account) => account.email === email),
    );
    if (more.length === 0) return () => {};
    this.add([...this.known, ...more]);
    return () => this.add(this.known.filter((account) => !more.includes(account)));
  }

  /** Asks the register for its staff, as the first of the known people who may read the list. */
  async refresh(run: RunAs, language: string): Promise<void> {
    const call = JSON.stringify({ query: 'staff', input: {}, language });
    // The office comes first: it may read the list.
    const askers = [...this.known].sort((a, b) => b.roles.length - a.roles.length);
    for (const { email } of askers) {
      const answer = await run('call', [call], email);
      if (!('value' in answer)) continue;
      const reply = JSON.parse(String(answer.value)) as { ok: boolean; value?: { people: StaffRow[] } };
      if (!reply.ok || !reply.value) continue;
      this.take(reply.value.people);
      return;
    }
  }
}
