// The shell's own files: its page, script and style, read once from the folder the build wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, ShellFacts } from '../http/create-http';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Paths the shell's server knows, and the files behind them. */
const FILES: Readonly<Record<string, string>> = {
  '/': 'shell.html',
  '/shell.js': 'shell.js',
  '/shell.css': 'shell.css',
};

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Serves the shell from a folder; only its page is told the token. */
export function shellFiles(folder: string): (path: string, facts: ShellFacts) => Asset | undefined {
  return (path, facts) => {
    const name = FILES[path];
    if (!name) return undefined;
    const body = readFileSync(join(folder, name), 'utf8');
    const mimeType = TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
    if (name !== 'shell.html') return { mimeType, body };
    return { mimeType, body: body.replace('{{FACTS}}', () => escapeAttribute(JSON.stringify(facts))) };
  };
}
