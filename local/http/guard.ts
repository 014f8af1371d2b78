// Who may speak to the home: this computer, by its own address, from its own page, with the token of this start.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestHead } from './exchange';

/** A token that cannot be guessed; a new one for every start. */
export const newToken = () => randomBytes(24).toString('base64url');

/** Loopback names of a port; any other Host means a page elsewhere made the browser come here (DNS rebinding). */
export const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** Why a request is not even looked at, or undefined. A request without Origin comes from no page; a framed page is fetched by the shell's, from its own port. */
export function refusedAtTheDoor(
  request: RequestHead,
  port: number,
  how: 'alone' | 'framed' = 'alone',
): string | undefined {
  const hosts = hostsOf(port);
  const host = request.headers.host?.toLowerCase();
  if (!host || !hosts.includes(host)) return 'This address serves only its own computer.';
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    return 'Pages of another origin may not call this computer.';
  // The browser's own word on who asks: another origin may at most bring a person here, as a link does.
  const from = request.headers['sec-fetch-site'];
  const navigates = how === 'framed' || request.headers['sec-fetch-mode'] === 'navigate';
  if (from !== undefined && from !== 'same-origin' && from !== 'none' && !navigates)
    return 'Pages of another origin may not call this computer.';
  return undefined;
}

/** Compares without telling by the time it takes how much was right. */
export function sameToken(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The bearer token of a request, if it has one. */
export function bearerOf(request: RequestHead): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Whether a request carries the home's token, in its own header or as Google's clients send it. */
export const hasToken = (request: RequestHead, token: string) =>
  sameToken(request.headers['x-tirek-token'], token) || sameToken(bearerOf(request), token);
