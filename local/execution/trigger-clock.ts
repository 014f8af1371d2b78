// Runs time-driven triggers when their time has come, also those missed while the computer was off.
import type { Outcome } from './execution';
import type { Executor } from './executor';
import type { TriggerRecord } from './trigger-list';

/** A trigger that ran, and what came of it. */
export interface TriggerRun {
  trigger: TriggerRecord;
  outcome: Outcome;
}

// The event object of a clock trigger; its fields are in UTC, as Google's are.
function eventOf(trigger: TriggerRecord, at: Date): Record<string, unknown> {
  return {
    authMode: 'FULL',
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

/** Runs every trigger that is due, each as its owner, one after the other. The home calls this once a minute. */
export async function runDueTriggers(
  executor: Executor,
  now: number,
  activeSpreadsheetId?: string,
): Promise<TriggerRun[]> {
  const runs: TriggerRun[] = [];
  for (const trigger of executor.triggers.due()) {
    // Noted first: a handler that ends the home must not be run again at every start.
    executor.triggers.ran(trigger.id);
    const occasion = { kind: 'trigger' as const, ...(activeSpreadsheetId ? { activeSpreadsheetId } : {}) };
    const event = eventOf(trigger, new Date(now));
    runs.push({ trigger, outcome: await executor.run(trigger.handler, [event], trigger.owner, occasion) });
  }
  return runs;
}
