// The portable information of ¶24: SHA-256 against the platform's own, the canonical text, and what a reader refuses.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalJson } from '../../src/model/canonical-json';
import { sha256 } from '../../src/model/sha-256';
import {
  digestOfPackage,
  fileOf,
  readPackage,
  shortCode,
  type TransferPackage,
} from '../../src/model/transfer-package';

const CONTENT: TransferPackage = {
  format: 'tirek-transfer',
  version: 1,
  madeOn: '2027-01-20',
  from: { kk: '№ 8 мектеп', ru: 'Школа № 8' },
  to: '№ 3 мектеп',
  pupil: { lastName: 'Сейітқали', firstName: 'Дана', patronymic: '', class: '7\u00A0«Б»' },
  leftOn: '2027-01-25',
  plan: { from: '2026-11-05', to: '2027-05-25' },
  measures: [
    {
      kind: { kk: 'Профилактикалық әңгімелесу', ru: 'Профилактическая беседа' },
      name: 'Әңгіме <b>',
      volume: '',
      dueOn: '2026-12-25',
      indicator: '',
    },
  ],
  workDone: 'Апта сайын кездесу.',
};

describe('sha256', () => {
  const platform = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it('is the platform’s own for any text', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === platform(text)),
    );
  });

  it('is right around the block’s edges', () => {
    for (let length = 50; length < 130; length++)
      expect(sha256('ә'.repeat(length))).toBe(platform('ә'.repeat(length)));
  });
});

describe('¶24 the file', () => {
  it('has one text whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ә' }], a: undefined })).toBe('{"b":[1,{"c":"ә","d":null}]}');
    expect(digestOfPackage({ ...CONTENT })).toBe(
      digestOfPackage(Object.fromEntries(Object.entries(CONTENT).reverse())),
    );
  });

  it('is read back whole, also with its keys in another order', () => {
    const digest = digestOfPackage(CONTENT);
    expect(readPackage(fileOf(CONTENT))).toEqual({ content: CONTENT, digest });
    const turned = JSON.stringify({ sha256: digest, content: CONTENT });
    expect(readPackage(turned)).toEqual({ content: CONTENT, digest });
    expect(shortCode(digest)).toMatch(/^([\dA-F]{4} ){3}[\dA-F]{4}$/);
  });

  it('any change of the content is seen', () => {
    void fc.assert(
      fc.property(fc.string({ minLength: 1 }), (workDone) => {
        fc.pre(workDone !== CONTENT.workDone);
        const file = JSON.parse(fileOf(CONTENT));
        file.content.workDone = workDone;
        expect(readPackage(JSON.stringify(file))).toEqual({ problem: 'changed' });
      }),
    );
  });

  it.each([
    ['', 'not-one'],
    ['null', 'not-one'],
    ['{"content":{"format":"other"},"sha256":""}', 'not-one'],
    ['{"content":{"format":"tirek-transfer","version":1},"sha256":""}', 'not-one'],
    ['{"content":{"format":"tirek-transfer","version":2},"sha256":""}', 'newer'],
  ])('%s is refused as %s', (text, problem) => {
    expect(readPackage(text)).toEqual({ problem });
  });
});

describe('a file that is meant to harm', () => {
  const file = fileOf(CONTENT);
  const isNone = (given: string) => expect(readPackage(given)).toEqual({ problem: 'not-one' });

  it('is no package with characters nobody sees, with lists without end, or longer than two million', () => {
    expect('content' in readPackage(file)).toBe(true);
    for (const sign of ['\u202E', '\u2066', '\u0000'])
      isNone(fileOf({ ...CONTENT, pupil: { ...CONTENT.pupil, lastName: `Сей${sign}ітқали` } }));
    expect('content' in readPackage(fileOf({ ...CONTENT, workDone: 'а\r\nб' }))).toBe(true);
    isNone(file.replace('{"content":{', `{"content":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},`));
    isNone(`${file}${' '.repeat(2_000_000)}`);
    expect('content' in readPackage(`${file}${' '.repeat(1_000_000)}`)).toBe(true);
  });

  it('is read in a moment when its page never ends what it begins', () => {
    const begun = Date.now();
    isNone('id="transfer-information">'.repeat(75_000));
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
