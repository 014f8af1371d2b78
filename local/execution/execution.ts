// One execution as the owner of the data sees it, and what comes of it.

import type { Occasion } from '../google/apps-script/bridge';
import type { TextPage } from '../google/apps-script/content-service';
import type { HtmlPage } from '../google/apps-script/html-service';
import type { MenuEntry } from '../google/apps-script/spreadsheet-app';
import type { Caller, Media } from '../google/method';
import type { Simulation } from './simulation';

export type { HtmlPage, MenuEntry, Occasion, TextPage };

/** What a script showed, in order, for the shell to show. */
export type UiEvent =
  | { kind: 'menu'; caption: string; addon: boolean; entries: MenuEntry[] }
  | { kind: 'sidebar' | 'modal-dialog' | 'modeless-dialog'; page: HtmlPage }
  | { kind: 'toast'; message: string; title: string | null; seconds: number }
  | ({ kind: 'alert' } & Question);

/** A message box; `buttons` is OK, OK_CANCEL, YES_NO or YES_NO_CANCEL. */
export interface Question {
  title: string | null;
  prompt: string;
  buttons: string;
}

/** One line of `console` or `Logger`. */
export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** What an execution came to: a JSON value, a page of the web app, or the message of google.script.run's failure handler. */
export type Outcome = (
  | { value: unknown }
  | { page: HtmlPage | TextPage }
  | { error: string; stack: string }
) & { ui: UiEvent[]; logs: LogLine[]; preparedIn: number; ranFor: number };

/** A form element passed to google.script.run as its only argument: texts, several texts of one name, files. */
export class SubmittedForm {
  constructor(readonly fields: Readonly<Record<string, string | string[] | Media>>) {}
}

/** What the owner remembers of a running execution. */
export interface Execution {
  id: number;
  functionName: string;
  caller: Caller;
  googleCalls: number;
  ui: UiEvent[];
  logs: LogLine[];
  simulation: Simulation | undefined;
}
