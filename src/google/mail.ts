// Letters to staff through MailApp: what cannot be sent is noted in the log and stops nothing.
import type { Mail } from '../casework/intake/intake-mail';
import { webAddress } from './html';
import { logFault } from './log';

/** Sends letters after the act they tell of; the day's quota and Google's refusals never reach the act. */
export function sendMail(letters: readonly Mail[]): void {
  for (const { to, subject, body } of letters)
    try {
      if (MailApp.getRemainingDailyQuota() < to.length)
        throw new Error(`the day's quota of letters is used up: ${to.length} recipients were not written to`);
      MailApp.sendEmail({ to: to.join(','), subject, body: `${body}\n\n${webAddress() ?? ''}`.trim() });
    } catch (error) {
      logFault(error);
    }
}
