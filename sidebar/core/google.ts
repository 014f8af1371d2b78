// The only code of the page that names google.script: one call to the server, opening a dialog, closing one.

interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  call(json: string): void;
  openPlanEditor(cardId: string, availableHeight: number, language: string): void;
  openRoom(sittingId: string, language: string): void;
  openOffice(screen: string, kind: string, language: string): void;
  setUp(json: string): void;
}

declare const google:
  | { script: { run: Runner; host?: { close(): void; editor?: { focus(): void } } } }
  | undefined;

/** Calls the server's one door; rejects when Google could not reach it or it threw. */
export function callServer(json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new Error('google.script is missing');
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).call(json);
  });
}

/** Opens the plan editor, the sitting's room or the office page over the sheet, in the reader's language; rejects when it could not be opened. */
export function openDialog(
  language: string,
  kind: 'plan' | 'room' | 'office',
  id: string,
  only = '',
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new Error('google.script is missing');
    const run = google.script.run.withSuccessHandler(() => resolve()).withFailureHandler(reject);
    if (kind === 'plan') run.openPlanEditor(id, screen.availHeight, language);
    else if (kind === 'room') run.openRoom(id, language);
    else run.openOffice(id, only, language);
  });
}

/** Sets the school up from the form of the first run; rejects with the server's sentence. */
export function setUpSchool(json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new Error('google.script is missing');
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).setUp(json);
  });
}

/** Leaves this page for another address of the web app, as a pressed link does. */
export function goTo(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_top';
  document.body.append(link);
  link.click();
  link.remove();
}

/** Closes the dialog this page is in. */
export function closeDialog(): void {
  if (typeof google !== 'undefined') google.script.host?.close();
}
