// Misfortune on purpose: failing calls, lost replies, people who edit in between, Google's quotas. Played by tests alone.
import { ApiError } from '../google/api-error';
import type { Params } from '../google/method';

/** A Google call that is about to be made. */
export interface ComingCall {
  execution: number;
  functionName: string;
  /** Counts from 1 within the execution, over calls of `sheets`, `docs` and `drive`. */
  n: number;
  service: string;
  method: string;
  params: Params;
  body: unknown;
  email: string;
}

/** What happens to a call: refused without being applied, or applied and its reply lost. */
export interface Fault {
  when: 'before' | 'after';
  error: ApiError;
}

/** Looks at every Google call before it is made; may play a person's edit, and may answer a fault. */
export type Simulation = (call: ComingCall) => Fault | undefined | Promise<Fault | undefined>;

/** The refusal of a service that is down (transient). */
function unavailable(): ApiError {
  return new ApiError(503, 'The service is currently unavailable.', { status: 'UNAVAILABLE' });
}

/**
 * The n-th Google call of each execution fails: `before` it is applied, or `after` (a lost reply).
 * @internal
 */
export function failCall(n: number, when: Fault['when'], error: ApiError = unavailable()): Simulation {
  return (call) => (call.n === n ? { when, error } : undefined);
}

/**
 * Something happens before the n-th Google call of each execution: a person sorts, inserts, edits.
 * @internal
 */
export function beforeCall(n: number, happens: (call: ComingCall) => void | Promise<void>): Simulation {
  return async (call) => {
    if (call.n === n) await happens(call);
    return undefined;
  };
}

/**
 * Several simulations at once; the first fault counts.
 * @internal
 */
export function together(...simulations: Simulation[]): Simulation {
  return async (call) => {
    for (const simulation of simulations) {
      const fault = await simulation(call);
      if (fault) return fault;
    }
    return undefined;
  };
}

const isRead = (method: string): boolean =>
  /\.(get|list|search|batchGet|getByDataFilter|batchGetByDataFilter)$/.test(method);

/**
 * Sheets' quota a minute, of reads and of writes alike (W131, W132): 60 a user, 300 a project, unless told otherwise.
 * @internal
 */
export function sheetsQuota(now: () => number, { user = 60, project = 300 } = {}): Simulation {
  const most = { user, project };
  return requestQuota('sheets', now, { Read: most, Write: most });
}

/**
 * Docs' quota a minute (developers.google.com/docs/api/limits): 300 reads and 60 writes a user, 3 000 and 600 a
 * project.
 * @internal
 */
export function docsQuota(now: () => number): Quota {
  return requestQuota('docs', now, {
    Read: { user: 300, project: 3000 },
    Write: { user: 60, project: 600 },
  });
}

/** A simulation that answers at once. */
type Quota = (call: ComingCall) => Fault | undefined;
type Most = Readonly<Record<'user' | 'project', number>>;

/** Counts the requests of a service, reads and writes apart, by user and by project; refuses in Google's words. */
function requestQuota(
  service: 'sheets' | 'docs',
  now: () => number,
  allowed: Readonly<Record<'Read' | 'Write', Most>>,
): Quota {
  const calls = new Map<string, number[]>();
  const recentOf = (key: string): number[] => {
    const recent = (calls.get(key) ?? []).filter((at) => at > now() - 60_000);
    calls.set(key, recent);
    return recent;
  };
  return (call) => {
    if (call.service !== service) return undefined;
    const kind = isRead(call.method) ? 'Read' : 'Write';
    const limits = [
      { recent: recentOf(`${call.email} ${kind}`), most: allowed[kind].user, whose: ' per user' },
      { recent: recentOf(` ${kind}`), most: allowed[kind].project, whose: '' },
    ];
    const over = limits.find(({ recent, most }) => recent.length >= most);
    if (over) {
      const message = `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute${over.whose}' of service '${service}.googleapis.com' for consumer 'project_number:123456789012'.`;
      return { when: 'before', error: new ApiError(429, message, { status: 'RESOURCE_EXHAUSTED' }) };
    }
    for (const { recent } of limits) recent.push(now());
    return undefined;
  };
}

/** What a call to Drive costs of the quota: a list, a download, a read, anything that writes (V20). */
const unitsOf = ({ method, params }: ComingCall): number => {
  if (/\.(list|search)$/.test(method)) return 100;
  if (method === 'files.export' || params.alt === 'media') return 200;
  return method.endsWith('.get') ? 5 : 50;
};

/**
 * Drive's quota a minute in units (V17, V20): 325 000 a user, unless told otherwise.
 * @internal
 */
export function driveQuota(now: () => number, { units = 325_000 } = {}): Quota {
  const spent: { email: string; at: number; units: number }[] = [];
  return (call) => {
    if (call.service !== 'drive') return undefined;
    const since = now() - 60_000;
    const used = spent
      .filter(({ email, at }) => email === call.email && at > since)
      .reduce((sum, each) => sum + each.units, 0);
    const cost = unitsOf(call);
    if (used + cost > units) {
      const message = 'User Rate Limit Exceeded';
      const errors = [{ domain: 'usageLimits', reason: 'userRateLimitExceeded', message }];
      return { when: 'before', error: new ApiError(403, message, { errors }) };
    }
    spent.push({ email: call.email, at: now(), units: cost });
    return undefined;
  };
}
