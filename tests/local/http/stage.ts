// A local home on a store in memory, answering over HTTP on free ports.
import { request } from 'node:http';
import { homeOn } from '../../../local/home';
import { createHttp, type HttpSetting } from '../../../local/http/create-http';
import { documentRoutes } from '../../../local/http/local-routes';
import { outboxRoutes } from '../../../local/http/outbox-routes';
import { createMemoryStore } from '../memory-store';

export const OWNER = 'owner@mektep.example';
export const TEACHER = 'teacher@mektep.example';

/** An answer read whole. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
}

/** Sends a request with exactly these headers (fetch would not let Host and Origin through). */
export function send(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // Node would tidy a path given as URL; the raw one is sent.
    const path = url.replace(/^http:\/\/[^/]+/, '') || '/';
    const outgoing = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: options.headers },
      (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on('data', (piece: Buffer) => pieces.push(piece));
        incoming.on('end', () => {
          const bytes = Buffer.concat(pieces);
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            bytes,
            text: bytes.toString('utf8'),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

/** Opens a home with two accounts. */
export async function openStage(more: Partial<HttpSetting> = {}) {
  const home = homeOn(createMemoryStore(), {
    people: [
      { email: OWNER, name: 'Айгерім' },
      { email: TEACHER, name: 'Болат' },
    ],
  });
  const calls: unknown[] = [];
  const http = await createHttp({
    services: home.services,
    owner: OWNER,
    local: [...documentRoutes(home, home.people, OWNER), ...outboxRoutes(home.outbox)],
    run: async (name, args, user) => {
      calls.push([name, args, user]);
      return name === 'fails' ? { error: 'Script function not found: fails' } : { value: args[0] };
    },
    submit: async (name, form, user) => {
      calls.push([name, form, user]);
      return { value: Object.keys(form) };
    },
    shell: (path, { token }) =>
      path === '/'
        ? { mimeType: 'text/html; charset=utf-8', body: `<meta name="token" content="${token ?? 'none'}">` }
        : undefined,
    ...more,
  });
  const auth = { authorization: `Bearer ${http.token}` };
  const host = new URL(http.url).host;
  return {
    home,
    http,
    calls,
    auth,
    host,
    close: async () => {
      await http.close();
      home.close();
    },
  };
}
