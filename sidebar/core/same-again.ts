// What was just sent, for the same act about another child of the family: one notice for two brothers. In memory only, gone with the page.
const sent: Record<string, object> = {};

/** Keeps what a form sends; the form's own `prepare`. */
export const keepSent =
  (command: string) =>
  <V extends object>(values: V): V => {
    sent[command] = values;
    return values;
  };

/** The answers sent last by this command, when the act asks for the same again. */
export const asBefore = (command: string, same: boolean | undefined): object =>
  same ? (sent[command] ?? {}) : {};
