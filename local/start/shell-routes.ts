// What the shell asks of the home beyond Google's paths: who and what is here, and running the bundle with its pages shown.
import type { Occasion, Outcome, UiEvent } from '../execution/execution';
import { SubmittedForm } from '../execution/execution';
import { NotEmulated } from '../google/api-error';
import type { HtmlPage } from '../google/apps-script/html-service';
import { type Answer, json, type Request } from '../http/exchange';
import type { LocalRoute } from '../http/local-routes';
import { formIn } from '../http/run-door';

/** The selected cell as the shell tells it; row and column count from 1. */
interface Place {
  sheetId?: number;
  row?: number;
  column?: number;
}

/** How the shell wants something run. */
export interface Asked {
  user: string;
  /** Where from; a person who cannot open the workbook is in the web app whatever is asked. */
  surface: Occasion['kind'];
  place: Place;
}

export interface ShellWork {
  run(functionName: string, args: readonly unknown[], asked: Asked): Promise<Outcome>;
  /** Shows a page at the second port and answers its address. */
  show(page: HtmlPage): string;
  /** What is here, for the person who asks. */
  describe(user: string, language: string): Promise<unknown>;
  makeSample(language: 'kk' | 'ru'): Promise<void>;
}

const SURFACES: readonly string[] = ['sidebar', 'menu', 'open', 'webapp'];

const surfaceIn = (value: unknown): Occasion['kind'] =>
  typeof value === 'string' && SURFACES.includes(value) ? (value as Occasion['kind']) : 'sidebar';

const languageIn = ({ query }: Request) => (query.get('language') === 'ru' ? 'ru' : 'kk');

function placeIn(value: unknown): Place {
  if (typeof value !== 'object' || value === null) return {};
  const { sheetId, row, column } = value as Record<string, unknown>;
  const whole = (number: unknown) => (Number.isInteger(number) ? (number as number) : undefined);
  return { sheetId: whole(sheetId), row: whole(row), column: whole(column) };
}

/**
 * `GET /local/home?language=` → what is here; `POST /local/execute` `{function, args, surface, place}` →
 * `{value | error | page, ui}` with pages as addresses; `POST /local/submit?function=&surface=` the same for a form;
 * `POST /local/sample?language=` makes the sample school.
 */
export function shellRoutes(work: ShellWork): LocalRoute[] {
  const shown = (outcome: Outcome): Answer => {
    const ui = outcome.ui.map((event) => shownEvent(event, work));
    if ('error' in outcome) return json(200, { error: outcome.error, ui }, false);
    if ('value' in outcome) return json(200, { value: outcome.value ?? null, ui }, false);
    const { page } = outcome;
    if (page.kind !== 'html') throw new NotEmulated('a web app that answers text');
    return json(200, { page: { url: work.show(page), title: page.title }, ui }, false);
  };
  return [
    {
      verb: 'GET',
      path: '/local/home',
      query: ['language'],
      answer: async ({ request, caller }) =>
        json(200, await work.describe(caller.email, languageIn(request))),
    },
    {
      verb: 'POST',
      path: '/local/execute',
      answer: async ({ request, caller }) => {
        let asked: Record<string, unknown>;
        try {
          asked = JSON.parse(Buffer.from(request.body).toString('utf8'));
        } catch {
          return json(400, { error: 'The body is not JSON.' });
        }
        const { function: name, args, surface, place } = asked;
        if (typeof name !== 'string' || !Array.isArray(args))
          return json(400, { error: 'The body must be {"function": name, "args": […]}.' });
        const how = { user: caller.email, surface: surfaceIn(surface), place: placeIn(place) };
        return shown(await work.run(name, args, how));
      },
    },
    {
      verb: 'POST',
      path: '/local/submit',
      query: ['function', 'surface'],
      takesFile: true,
      answer: async ({ request, caller }) => {
        const fields = formIn(request.body, request.headers['content-type'] ?? '');
        const name = request.query.get('function');
        if (!fields || !name) return json(400, { error: 'The form cannot be read.' });
        const how = {
          user: caller.email,
          surface: surfaceIn(request.query.get('surface')),
          place: {},
        };
        return shown(await work.run(name, [new SubmittedForm(fields)], how));
      },
    },
    {
      verb: 'POST',
      path: '/local/sample',
      query: ['language'],
      answer: async ({ request }) => {
        await work.makeSample(languageIn(request));
        return json(200, {});
      },
    },
  ];
}

function shownEvent(event: UiEvent, work: ShellWork): unknown {
  if (!('page' in event)) return event;
  const { title, width, height } = event.page;
  return { kind: event.kind, url: work.show(event.page), title, width, height };
}
