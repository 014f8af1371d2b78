// Who acts: the signed-in person, never the account the script runs as.

/** The e-mail of the person at the keyboard; '' when Google does not say (outside the school's domain). */
export const activeEmail = (): string => Session.getActiveUser().getEmail().trim().toLowerCase();

/** The account the script runs as: the owner in the web app, the person in the workbook. */
export const effectiveEmail = (): string => Session.getEffectiveUser().getEmail().trim().toLowerCase();
