// `ScriptApp`: triggers are written down for the home to run; the token never leaves it.
import { call, told } from './bridge';
import { Exception, matchSignature, NotEmulated } from './exceptions';
import { type Fake, type FakeClockTrigger, type FakeSheetTrigger, type FakeTrigger, gasEnum } from './fake';
import { needScope, strict } from './strict';

type S = GoogleAppsScript.Script.ScriptApp;

const AuthMode = gasEnum<S['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const EventType = gasEnum<S['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
const TriggerSource = gasEnum<S['TriggerSource']>('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
const WeekDay = gasEnum<S['WeekDay']>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

/** When a time-driven trigger fires. Hours and minutes are of `timeZone`. */
export interface ClockSpec {
  every?: 'minutes' | 'hours' | 'days' | 'weeks';
  count?: number;
  atHour?: number;
  nearMinute?: number;
  weekDay?: string;
  monthDay?: number;
  /** Once, at these milliseconds since 1970. */
  at?: number;
  timeZone: string;
}

/** A trigger as it is written down. */
export interface TriggerRecord {
  id: string;
  handler: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  sourceId: string;
  /** The account it runs as. */
  owner: string;
  clock?: ClockSpec;
  /** Milliseconds since 1970. */
  createdAt: number;
  ranAt?: number;
}

const records = new WeakMap<object, TriggerRecord>();

function triggerOf(record: TriggerRecord): FakeTrigger {
  const trigger: FakeTrigger = strict('Trigger', {
    getEventType: () => EventType[record.event],
    getHandlerFunction: () => record.handler,
    getTriggerSource: () => (record.event === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
    getTriggerSourceId: () => record.sourceId,
    getUniqueId: () => record.id,
  });
  records.set(trigger, record);
  return trigger;
}

function create(record: Omit<TriggerRecord, 'id' | 'owner' | 'createdAt'>): FakeTrigger {
  needScope('ScriptApp.TriggerBuilder.create', 'script.scriptapp');
  return triggerOf(call<TriggerRecord>('triggers.add', record));
}

function clockTrigger(handler: string): FakeClockTrigger {
  const clock: ClockSpec = { timeZone: told().timeZone };
  const set = (change: Partial<ClockSpec>): FakeClockTrigger => {
    Object.assign(clock, change);
    return self;
  };
  const each = (every: ClockSpec['every'], allowed: (n: number) => boolean, words: string) => (n: number) => {
    if (!Number.isInteger(n) || !allowed(n)) throw new Exception(words);
    return set({ every, count: n });
  };
  const self: FakeClockTrigger = strict('ClockTriggerBuilder', {
    after: (ms: number) => set({ at: call<number>('clock') + ms }),
    at: (date: GoogleAppsScript.Base.Date) => set({ at: date.getTime() }),
    atDate: () => {
      throw new NotEmulated('ClockTriggerBuilder.atDate');
    },
    atHour: (hour: number) => {
      if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Exception('Invalid argument: hour');
      return set({ atHour: hour });
    },
    create: () => {
      if (!clock.every && clock.at === undefined) throw new NotEmulated('a clock trigger without a time');
      return create({ handler, event: 'CLOCK', sourceId: '', clock });
    },
    everyDays: each('days', (n) => n >= 1, 'Invalid argument: n'),
    everyHours: each(
      'hours',
      (n) => [1, 2, 4, 6, 8, 12].includes(n),
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ),
    everyMinutes: each(
      'minutes',
      (n) => [1, 5, 10, 15, 30].includes(n),
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ),
    everyWeeks: each('weeks', (n) => n >= 1, 'Invalid argument: n'),
    inTimezone: (timeZone: string) => set({ timeZone }),
    nearMinute: (nearMinute: number) => set({ nearMinute }),
    onMonthDay: (monthDay: number) => set({ monthDay, every: 'days', count: 1 }),
    onWeekDay: (day: GoogleAppsScript.Base.Weekday) =>
      set({ weekDay: String(day), every: 'weeks', count: 1 }),
  });
  return self;
}

function sheetTrigger(handler: string, sourceId: string): FakeSheetTrigger {
  let event: TriggerRecord['event'] | undefined;
  const on = (kind: TriggerRecord['event']) => (): FakeSheetTrigger => {
    event = kind;
    return self;
  };
  const self: FakeSheetTrigger = strict('SpreadsheetTriggerBuilder', {
    create: () => {
      if (!event) throw new NotEmulated('a spreadsheet trigger without an event');
      return create({ handler, event, sourceId });
    },
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
  });
  return self;
}

type Played =
  | 'AuthMode'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getOAuthToken'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'getService'
  | 'newTrigger';

/** The service `ScriptApp`. */
export function scriptApp(): Fake<S, Played> {
  return strict('ScriptApp', {
    AuthMode,
    EventType,
    TriggerSource,
    WeekDay,
    deleteTrigger: (...args: unknown[]) => {
      needScope('ScriptApp.deleteTrigger', 'script.scriptapp');
      const record = typeof args[0] === 'object' && args[0] !== null ? records.get(args[0]) : undefined;
      if (!record) throw new Exception('Invalid argument: trigger');
      call('triggers.remove', { id: record.id });
    },
    getOAuthToken: () => {
      throw new NotEmulated('ScriptApp.getOAuthToken: the token of the local home stays in the home');
    },
    getProjectTriggers: () => {
      needScope('ScriptApp.getProjectTriggers', 'script.scriptapp');
      return call<TriggerRecord[]>('triggers.list').map(triggerOf);
    },
    getScriptId: () => told().scriptId,
    getService: () => strict('Service', { getUrl: () => told().webAppUrl }),
    newTrigger: (...args: unknown[]) => {
      needScope('ScriptApp.newTrigger', 'script.scriptapp');
      matchSignature(args, 'ScriptApp.newTrigger', ['string']);
      const handler = args[0] as string;
      return strict('TriggerBuilder', {
        timeBased: () => clockTrigger(handler),
        forSpreadsheet: (sheet: string | { getId(): string }) =>
          sheetTrigger(handler, typeof sheet === 'string' ? sheet : sheet.getId()),
      });
    },
  });
}
