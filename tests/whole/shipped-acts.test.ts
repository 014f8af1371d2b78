// What ships as text and becomes code when an act asks for it: whole, each part once, and nothing of it with an ordinary call.
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { shippedBundle } from './school';

const { code, files } = shippedBundle();
const acts = JSON.parse(files.Acts ?? '') as Record<string, string>;
const inCode = [...code.matchAll(/^"([\w/-]+)":function\(loadPart\)/gm)].map(([, name]) => name ?? '');
const asked = (text: string) => [...text.matchAll(/\bloadPart\("([^"]+)"\)/g)].map(([, name]) => name ?? '');

/** The shipped script in a realm of its own; `read` hears of every file it asks for. */
function realm(read: (name: string) => void): vm.Context {
  const output = (name: string) => ({ getContent: () => files[name] });
  const HtmlService = {
    createHtmlOutputFromFile: (name: string) => {
      read(name);
      return output(name);
    },
  };
  const context = vm.createContext({ HtmlService });
  vm.runInContext(code, context);
  return context;
}

describe('parts of the server', () => {
  it('stand either in the code or beside it', () => {
    expect(inCode.length).toBeGreaterThan(20);
    expect(inCode.filter((name) => name in acts)).toEqual([]);
  });

  it('are all there: each part that another loads', () => {
    const known = new Set([...inCode, ...Object.keys(acts)]);
    const missing = [code, ...Object.values(acts)].flatMap(asked).filter((name) => !known.has(name));
    expect(missing).toEqual([]);
  });

  it('that stand beside are asked for by somebody, and each is a function by itself', () => {
    const wanted = new Set([code, ...Object.values(acts)].flatMap(asked));
    expect(Object.keys(acts).filter((name) => !wanted.has(name))).toEqual([]);
    for (const [name, text] of Object.entries(acts))
      expect(typeof vm.runInThisContext(`(${text})`, { filename: name })).toBe('function');
  });

  it('that every call needs are in the code: at the door nothing is read beside it but words', () => {
    const read: string[] = [];
    const context = realm((name) => read.push(name));
    const answer = vm.runInContext(`call('{"command": 1')`, context) as string;
    expect(JSON.parse(answer)).toMatchObject({ ok: false });
    expect(read.filter((name) => name !== 'Words')).toEqual([]);
  });

  it('end no script element and begin no scriptlet', () => {
    expect(files.Acts).not.toMatch(/[<\u2028\u2029]/);
  });
});
