// What each kind of act cost in each month, and how that grew from September to May.
import type { Measured } from '../bench/measure-actions';
import type { FinishedCall } from '../execution/call-count';

type Taken = Omit<Measured, 'name' | 'kind' | 'rows' | 'localMs'>;

/** Averages of one kind of act in one month. */
export interface MonthCost {
  readonly acts: number;
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly requestBytes: number;
  readonly modelMs: number;
}

/** How one kind of act grew between the first and the last month it was done in. */
export interface Growth {
  readonly from: string;
  readonly to: string;
  readonly calls: number;
  readonly cellsRead: number;
  readonly requestBytes: number;
  readonly modelMs: number;
}

export interface KindCost {
  readonly kind: 'command' | 'query';
  readonly name: string;
  readonly months: Readonly<Record<string, MonthCost>>;
  /** The last month's average over the first month's; absent when it was done in one month only. */
  readonly growth?: Growth;
  /** The dearest single act. */
  readonly most: {
    readonly calls: number;
    readonly cellsRead: number;
    readonly requestBytes: number;
    readonly modelMs: number;
  };
}

interface Sum {
  acts: number;
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  requestBytes: number;
  modelMs: number;
}

const READS = /\.(get|list|search|batchGet|getByDataFilter|batchGetByDataFilter)$/;

export class Costs {
  private sums = new Map<string, Map<string, Sum>>();
  private most = new Map<string, KindCost['most']>();
  private minutes = new Map<string, { reads: number; writes: number }>();
  private mails = new Map<string, number>();
  private largest = 0;

  constructor(private readonly clock: () => number) {}

  /** Every finished call to a service, for the quotas. */
  onCall({ service, method, requestBytes }: FinishedCall): void {
    if (service === 'mail') {
      const day = String(Math.floor(this.clock() / 86_400_000));
      this.mails.set(day, (this.mails.get(day) ?? 0) + 1);
    }
    if (service !== 'sheets') return;
    const minute = String(Math.floor(this.clock() / 60_000));
    const seen = this.minutes.get(minute) ?? { reads: 0, writes: 0 };
    if (READS.test(method)) seen.reads += 1;
    else seen.writes += 1;
    this.minutes.set(minute, seen);
    this.largest = Math.max(this.largest, requestBytes);
  }

  take(today: string, kind: KindCost['kind'], name: string, taken: Taken): void {
    const key = `${kind} ${name}`;
    const months = this.sums.get(key) ?? new Map<string, Sum>();
    this.sums.set(key, months);
    const month = today.slice(0, 7);
    const sum = months.get(month) ?? {
      acts: 0,
      calls: 0,
      cellsRead: 0,
      cellsWritten: 0,
      requestBytes: 0,
      modelMs: 0,
    };
    months.set(month, sum);
    const calls = Object.values(taken.calls).reduce((sum, each) => sum + each, 0);
    sum.acts += 1;
    sum.calls += calls;
    sum.cellsRead += taken.cellsRead;
    sum.cellsWritten += taken.cellsWritten;
    sum.requestBytes += taken.requestBytes;
    sum.modelMs += taken.modelMs;
    const most = this.most.get(key) ?? { calls: 0, cellsRead: 0, requestBytes: 0, modelMs: 0 };
    this.most.set(key, {
      calls: Math.max(most.calls, calls),
      cellsRead: Math.max(most.cellsRead, taken.cellsRead),
      requestBytes: Math.max(most.requestBytes, taken.requestBytes),
      modelMs: Math.max(most.modelMs, taken.modelMs),
    });
  }

  /** All kinds, commands first. */
  kinds(): KindCost[] {
    return [...this.sums]
      .map(([key, sums]): KindCost => {
        const [kind, name] = key.split(' ') as [KindCost['kind'], string];
        const months = Object.fromEntries(
          [...sums].sort(byKey).map(([month, sum]) => [month, averageOf(sum)]),
        );
        const growth = growthOf(months);
        const most = this.most.get(key) ?? { calls: 0, cellsRead: 0, requestBytes: 0, modelMs: 0 };
        return { kind, name, months, ...(growth ? { growth } : {}), most };
      })
      .sort((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1));
  }

  /** The busiest minute of the owner's account, the most letters on one day, the largest request. */
  peaks(): { readsAMinute: number; writesAMinute: number; lettersADay: number; requestBytes: number } {
    const minutes = [...this.minutes.values()];
    return {
      readsAMinute: Math.max(0, ...minutes.map(({ reads }) => reads)),
      writesAMinute: Math.max(0, ...minutes.map(({ writes }) => writes)),
      lettersADay: Math.max(0, ...this.mails.values()),
      requestBytes: this.largest,
    };
  }
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
const round = (value: number): number => Math.round(value * 100) / 100;

const averageOf = ({ acts, ...sums }: Sum): MonthCost => ({
  acts,
  calls: round(sums.calls / acts),
  cellsRead: round(sums.cellsRead / acts),
  cellsWritten: round(sums.cellsWritten / acts),
  requestBytes: round(sums.requestBytes / acts),
  modelMs: round(sums.modelMs / acts),
});

function growthOf(months: Readonly<Record<string, MonthCost>>): Growth | undefined {
  const [first, ...rest] = Object.keys(months);
  const last = rest[rest.length - 1];
  const [a, b] = [months[first ?? ''], months[last ?? '']];
  if (!a || !b || first === undefined || last === undefined) return undefined;
  const times = (of: (month: MonthCost) => number) => (of(a) === 0 ? 1 : round(of(b) / of(a)));
  return {
    from: first,
    to: last,
    calls: times(({ calls }) => calls),
    cellsRead: times(({ cellsRead }) => cellsRead),
    requestBytes: times(({ requestBytes }) => requestBytes),
    modelMs: times(({ modelMs }) => modelMs),
  };
}
