// The state of one act's form: values, errors by the very schemas the server uses, sending once, drafts.
import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import type { CommandInputs, CommandName, Done, Problem } from '../../src/casework/answers';
import type { Versions } from '../../src/casework/views';
import { isCalendarDate } from '../../src/model/calendar-date';
import { act, isWaiting, newActId, type Refusal } from './door';
import { draftKey, dropDraft, loadDraft, type SavedDraft, saveDraft, takeWords } from './drafts';
import { errorWords, type Found, firstOfEach, valueAt, withValueAt } from './form-errors';
import { announce, usePage } from './page-context';
import { afterPress } from './press';
import { markChanged } from './views';
import { clockNow, withParagraph } from './words';

/** An input while it is being filled in: everything may still be missing. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T | undefined
  : T extends readonly (infer E)[]
    ? [E] extends [object]
      ? Draft<E>[]
      : T
    : { [K in keyof T]?: Draft<T[K]> };

/** The input of a command while it is being filled in. */
export type DraftOf<N extends CommandName> = { [K in keyof CommandInputs[N]]?: Draft<CommandInputs[N][K]> };

/** One value of a form and how to change it; rows and their cells are reached by {@link child}. */
export interface Field<T> {
  command: string;
  /** Path inside the input: `members.2.office`. */
  path: string;
  id: string;
  value: T;
  error?: string;
  set(next: T): void;
  /** The person left the field: what was filled in is checked. */
  leave(): void;
  /** Words of chosen ids. */
  names: Record<string, string>;
  errorAt(path: string): string | undefined;
  leaveAt(path: string): void;
  /** Says that a date here may not lie after a day. */
  until(path: string, day: string): void;
}

const idOf = (path: string): string => `f-${path.replace(/\./g, '-')}`;

/** A row or a cell inside a field. */
export function child<T extends object, K extends keyof T & (string | number)>(
  of: Field<T>,
  key: K,
): Field<T[K]> {
  const path = `${of.path}.${key}`;
  return {
    ...of,
    path,
    id: idOf(path),
    value: of.value[key],
    error: of.errorAt(path),
    set(next) {
      const copy = (Array.isArray(of.value) ? [...of.value] : { ...of.value }) as T;
      copy[key] = next;
      of.set(copy);
    },
    leave: () => of.leaveAt(path),
  };
}

export interface ActForm<N extends CommandName> {
  command: N;
  values: DraftOf<N>;
  at<K extends keyof CommandInputs[N] & string>(key: K): Field<DraftOf<N>[K]>;
  change(values: Partial<DraftOf<N>>): void;
  errors: Found[];
  /** Grows by one whenever errors were found on sending, so that the summary takes the focus. */
  errorRound: number;
  /** Checks everything (or the named top-level fields) and shows what is wrong; true when all is well. */
  check(only?: readonly string[]): boolean;
  send(): Promise<Done | undefined>;
  busy: boolean;
  trouble?: Refusal;
  /** Deviations that want a reason before the act is sent again. */
  asks: Problem[];
  reasons: Record<string, string>;
  setReason(rule: string, reason: string): void;
  setSeen(seen: Versions): void;
  done?: Done;
  savedAt?: string;
  offer?: SavedDraft<DraftOf<N>>;
  takeDraft(take: boolean): void;
  /**
   * The form is about something else from now on. What was typed about the thing before stays its draft; what was typed
   * before anything was chosen is about the thing that is. A draft of the new thing is offered.
   */
  turnTo(subject: string, values: Partial<DraftOf<N>>): void;
  forget(): void;
  /** A failure to send is not told any longer: the person goes back to the answers. */
  calm(): void;
  names: Record<string, string>;
  dirty: boolean;
}

export interface FormOptions<N extends CommandName> {
  command: N;
  schema: z.ZodMiniType;
  /** What the form is about (a card, an item); part of the draft's key. */
  subject: string;
  /** A draft left here is simply gone on with, where a question would stand in the way of the work. */
  quiet?: boolean;
  /** What is typed here is kept nowhere but in the open page. */
  restricted?: boolean;
  initial: DraftOf<N>;
  seen?: Versions;
  onDone?(done: Done): void;
  /** Paths that other answers make necessary; the schemas ask for them only when all else is right. */
  also?(values: DraftOf<N>): string[];
  /** Changes values just before they are checked and sent (empty rows are left out, for example). */
  prepare?(values: DraftOf<N>): DraftOf<N>;
}

const DRAFT_PAUSE_MS = 1000;

/** The form of one command. */
export function useActForm<N extends CommandName>(options: FormOptions<N>): ActForm<N> {
  type Values = DraftOf<N>;
  const { boot, words } = usePage();
  const { command, schema, subject, onDone } = options;
  const opened = draftKey(boot.email, command, subject);
  const about = useRef(subject);
  const key = useRef(opened);
  const [left] = useState(() => {
    const draft = options.restricted ? undefined : loadDraft<Values>(opened);
    return draft && JSON.stringify(draft.values) !== JSON.stringify(options.initial) ? draft : undefined;
  });
  const taken = options.quiet ? left : undefined;
  // Words of a paper that are to be taken into the record stand in their field.
  const [offered] = useState(() => takeWords(opened));
  const [values, setValues] = useState<Values>(() => {
    const start = { ...options.initial, ...taken?.values };
    return offered ? withValueAt(start, offered.path, offered.value) : start;
  });
  const [errors, setErrors] = useState<Found[]>([]);
  const [errorRound, setErrorRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal>();
  const [asks, setAsks] = useState<Problem[]>([]);
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [done, setDone] = useState<Done>();
  const [savedAt, setSavedAt] = useState(taken && clockNow(new Date(taken.at)));
  const [dirty, setDirty] = useState(taken !== undefined || offered !== undefined);
  const [offer, setOffer] = useState(options.quiet || offered ? undefined : left);
  const names = useRef<Record<string, string>>(taken?.names ?? {});
  const actId = useRef(taken?.id ?? newActId());
  const sending = useRef(false);
  const sent = useRef(taken?.sent ?? []);
  const seen = useRef(taken ? seenThen(options.seen, taken.seen, subject) : options.seen);
  const latestDay = useRef<Record<string, string>>({});
  const latest = useRef(values);
  latest.current = values;
  const unsaved = useRef(false);

  const draftNow = () => ({
    values: latest.current,
    names: names.current,
    id: actId.current,
    seen: seen.current,
    sent: sent.current,
  });
  const keep = () => {
    if (!unsaved.current || options.restricted) return;
    unsaved.current = false;
    if (saveDraft(key.current, draftNow())) setSavedAt(clockNow());
  };
  useEffect(() => {
    const timer = setTimeout(keep, DRAFT_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values]);
  useEffect(() => {
    key.current = opened;
    about.current = subject;
    const leave = () => keep();
    // A phone ends a hidden page without another word.
    const events = ['pagehide', 'visibilitychange'];
    for (const name of events) addEventListener(name, leave, true);
    return () => {
      for (const name of events) removeEventListener(name, leave, true);
      leave();
    };
  }, [opened]);

  const prepared = (from = latest.current) => options.prepare?.(from) ?? from;
  const findErrors = (): Found[] => {
    const result = schema.safeParse(prepared());
    const also = [
      ...(options.also?.(latest.current) ?? [])
        .filter((path) => !`${valueAt(latest.current, path) ?? ''}`.trim())
        .map((path) => ({
          path,
          message: errorWords(words, command, path, { message: 'required', code: '' }, ''),
        })),
      ...Object.entries(latestDay.current)
        .filter(
          ([path, day]) => isCalendarDate(valueAt(prepared(), path)) && `${valueAt(prepared(), path)}` > day,
        )
        .map(([path]) => ({ path, message: words.t('page.error.ahead') })),
    ];
    if (result.success) return also;
    return firstOfEach([
      ...result.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: errorWords(
          words,
          command,
          issue.path.join('.'),
          issue,
          valueAt(prepared(), issue.path.join('.')),
        ),
      })),
      ...also,
    ]);
  };
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message;
  const leaveAt = (path: string) => {
    const value = valueAt(latest.current, path);
    if (value === undefined || value === '' || value === null) return;
    afterPress(() => {
      const found = findErrors().find((error) => error.path === path);
      setErrors((before) => [...before.filter((error) => error.path !== path), ...(found ? [found] : [])]);
    });
  };
  const put = (next: Values) => {
    latest.current = next;
    unsaved.current = true;
    setDirty(true);
    setValues(next);
  };
  const check = (only?: readonly string[]) => {
    const found = findErrors().filter((error) => !only || only.includes(error.path.split('.')[0]!));
    setErrors(found);
    if (found.length > 0) setErrorRound((n) => n + 1);
    return found.length === 0;
  };

  /** Something else was written under this id: it is shown, and what was typed since stays a draft of another act. */
  async function showWritten(): Promise<void> {
    const [id, before] = [actId.current, sent.current];
    actId.current = newActId();
    sent.current = [];
    unsaved.current = true;
    keep();
    markChanged();
    for (const values of before) {
      // The id is taken: sent again, the same contents write nothing and are known to the server.
      const reply = await act(command, id, prepared(values) as CommandInputs[N], {});
      if (!reply.ok) continue;
      setOffer({ at: Date.now(), ...draftNow() });
      latest.current = values;
      setValues(values);
      setDone(reply.value);
      return;
    }
  }

  async function send(): Promise<Done | undefined> {
    if (sending.current || !check()) return undefined;
    if (asks.some((ask) => !(reasons[ask.rule ?? ''] ?? '').trim())) {
      setErrors(
        asks
          .filter((ask) => !(reasons[ask.rule ?? ''] ?? '').trim())
          .map((ask) => ({ path: `reason.${ask.rule}`, message: words.t('page.reason.required') })),
      );
      setErrorRound((n) => n + 1);
      return undefined;
    }
    sending.current = true;
    const now = JSON.stringify(latest.current);
    sent.current = [...sent.current.filter((each) => JSON.stringify(each) !== now), latest.current];
    unsaved.current = true;
    keep();
    setBusy(true);
    setTrouble(undefined);
    announce('warn', '');
    const reply = await act(command, actId.current, prepared() as CommandInputs[N], {
      ...(seen.current ? { seen: seen.current } : {}),
      ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
    });
    if (!reply.ok && reply.kind === 'written') await showWritten();
    sending.current = false;
    setBusy(false);
    if (reply.ok) {
      unsaved.current = false;
      sent.current = [];
      dropDraft(key.current);
      markChanged();
      setDirty(false);
      setSavedAt(undefined);
      setAsks([]);
      setReasons({});
      actId.current = newActId();
      setDone(reply.value);
      announce('say', reply.value.message);
      onDone?.(reply.value);
      return reply.value;
    }
    const fields = reply.problems.filter((problem) => problem.path && problem.path.length > 0);
    if (reply.kind === 'reasons') {
      setAsks(reply.problems.filter((problem) => problem.rule));
      setErrorRound((n) => n + 1);
    } else if ((reply.kind === 'input' || reply.kind === 'refused') && fields.length > 0) {
      setErrors(
        firstOfEach(
          fields.map(({ path, message, paragraph }) => ({
            path: path!.join('.'),
            message: withParagraph(message, paragraph),
          })),
        ),
      );
      setErrorRound((n) => n + 1);
      const rest = reply.problems.filter((problem) => !fields.includes(problem));
      if (rest.length > 0) setTrouble({ ...reply, problems: rest });
    } else {
      setTrouble(reply);
      if (reply.kind === 'written') announce('warn', reply.title);
      if (reply.kind === 'lost' || reply.kind === 'silent' || reply.kind === 'spent')
        announce('warn', words.t(`page.${reply.kind}.text`));
    }
    return undefined;
  }

  return {
    command,
    values,
    errors,
    errorRound,
    busy,
    trouble,
    asks,
    reasons,
    done,
    savedAt,
    offer,
    dirty,
    names: names.current,
    change: (part) => put({ ...latest.current, ...part }),
    check,
    send,
    setReason: (rule, reason) => {
      setReasons((before) => ({ ...before, [rule]: reason }));
      setErrors((before) => before.filter((error) => error.path !== `reason.${rule}`));
    },
    setSeen: (versions) => {
      seen.current = { ...seen.current, ...versions };
    },
    takeDraft(take) {
      if (take && offer) {
        actId.current = offer.id;
        sent.current = offer.sent ?? [];
        setDone(undefined);
        setTrouble(undefined);
        seen.current = seenThen(options.seen, offer.seen, subject);
        names.current = { ...names.current, ...offer.names };
        latest.current = { ...options.initial, ...offer.values };
        setValues(latest.current);
        setDirty(true);
      } else dropDraft(key.current);
      setOffer(undefined);
    },
    turnTo(next, part) {
      if (next === about.current) return put({ ...latest.current, ...part });
      const brought = about.current === '';
      if (brought) dropDraft(key.current);
      else keep();
      about.current = next;
      key.current = draftKey(boot.email, command, next);
      if (!brought) {
        unsaved.current = false;
        actId.current = newActId();
        sent.current = [];
        setSavedAt(undefined);
      }
      setErrors([]);
      setTrouble(undefined);
      const draft = options.restricted ? undefined : loadDraft<Values>(key.current);
      latest.current = { ...(brought ? latest.current : options.initial), ...part };
      setValues(latest.current);
      if (brought) unsaved.current = true;
      setDirty(brought);
      if (draft) setOffer(draft);
    },
    calm() {
      setTrouble((now) => (now && isWaiting(now.kind) ? undefined : now));
      announce('warn', '');
    },
    forget() {
      unsaved.current = false;
      dropDraft(key.current);
    },
    at(field) {
      return {
        command,
        path: field,
        id: idOf(field),
        value: values[field],
        error: errorAt(field),
        set(next) {
          setErrors((before) => before.filter((error) => !error.path.startsWith(field)));
          put({ ...latest.current, [field]: next });
        },
        leave: () => leaveAt(field),
        names: names.current,
        errorAt,
        leaveAt,
        until: (path, day) => {
          latestDay.current[path] = day;
        },
      };
    },
  };
}

/** The versions of now, but those of the draft's own records as they were when it was typed: what changed since is told. */
function seenThen(
  now: Versions | undefined,
  then: Versions | undefined,
  subject: string,
): Versions | undefined {
  const own = Object.entries(then ?? {}).filter(([record]) => record.includes(`/${subject}`));
  return now && { ...now, ...Object.fromEntries(own) };
}
