// The clock that calls a function of ours once a day, under the account that made it.

const madeFor = (handler: string) =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Has the function called daily within this hour; clocks of this account for the same function are taken away first. An account sees its own alone. */
export function callDaily(handler: string, hour: number): void {
  for (const trigger of madeFor(handler)) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).create();
  PropertiesService.getUserProperties().setProperty(hourKey(handler), String(hour));
}

/** The hour for which this account's clock was made: a trigger does not tell it. NaN when it was never made. */
export const clockHour = (handler: string): number =>
  Number(PropertiesService.getUserProperties().getProperty(hourKey(handler)) ?? Number.NaN);

const hourKey = (handler: string): string => `tirek.clock.${handler}`;

/** Whether a clock of this account calls the function now: anyone may name a function to the web app, nobody outside knows the clock's id. */
export const isCalledByClock = (handler: string, triggerUid: unknown): boolean =>
  typeof triggerUid === 'string' && madeFor(handler).some((trigger) => trigger.getUniqueId() === triggerUid);
