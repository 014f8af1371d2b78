// Letters to staff through MailApp: what cannot be sent is noted, so that the office looks by itself, and stops nothing.
import type { Mail } from '../casework/intake/intake-mail';
import { webAddress } from './html';
import { logFault } from './log';
import { googleSurroundings } from './surroundings';

/** The day on which a letter could not be sent, and none has been since. */
const FAULT = 'tirek.mail-fault';

/** The day (`yyyy-MM-dd`) on which a letter to staff could not be sent and since which none was; '' when letters go. */
export const mailFault = (): string => PropertiesService.getScriptProperties().getProperty(FAULT) ?? '';

/** How many more people may be written to today. */
export const sendable = (): number => MailApp.getRemainingDailyQuota();

/** Notes that so many people were not written to because the day's quota is used up. */
export function noteUnsent(people: number): void {
  logFault(`the day's quota of letters is used up: ${people} recipients were not written to`);
  PropertiesService.getScriptProperties().setProperty(FAULT, googleSurroundings.now().date);
}

/** Sends letters after the act they tell of; the day's quota and Google's refusals never reach the act. */
export function sendMail(letters: readonly Mail[]): void {
  for (const { to, subject, body } of letters)
    try {
      if (sendable() < to.length) {
        noteUnsent(to.length);
        continue;
      }
      MailApp.sendEmail({ to: to.join(','), subject, body: `${body}\n\n${webAddress() ?? ''}`.trim() });
      if (mailFault() !== '') PropertiesService.getScriptProperties().deleteProperty(FAULT);
    } catch (error) {
      logFault(error);
      PropertiesService.getScriptProperties().setProperty(FAULT, googleSurroundings.now().date);
    }
}
