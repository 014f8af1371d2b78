import { createHash, createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { SubmittedForm } from '../../../local/execution/execution';
import { given, refusal, SECRETARY, stage } from './stage';

const { executor } = stage(`
  function use(method, args) { return Utilities[method].apply(Utilities, args); }
  function digest(text, charset) {
    return charset ? Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset[charset])
                   : Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text);
  }
  function digestBytes(bytes, withCharset) {
    return withCharset ? Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes, Utilities.Charset.UTF_8)
                       : Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
  }
  function hmac(value, key, charset) {
    return charset ? Utilities.computeHmacSha256Signature(value, key, Utilities.Charset[charset])
                   : Utilities.computeHmacSha256Signature(value, key);
  }
  function badAlgorithm() { return Utilities.computeDigest('SHA_256', 'a'); }
  function enumText() { return [String(Utilities.Charset.UTF_8), Utilities.Charset.UTF_8.name(), typeof Utilities.Charset.UTF_8]; }
  function encode(text, charset) { return Utilities.base64Encode(text, Utilities.Charset[charset]); }
  function about(blob) { return [blob.getName(), blob.getContentType(), blob.getDataAsString()]; }
  function blob(data, type, name) { return about(type === undefined ? Utilities.newBlob(data) : Utilities.newBlob(data, type, name)); }
  function bytes(text) { return Utilities.newBlob(text).getBytes(); }
  function change() {
    var b = Utilities.newBlob('a', 'text/html', 'a.html');
    var copy = b.copyBlob();
    b.setDataFromString('ә').setName('b.pdf').setContentTypeFromExtension();
    return about(b).concat(about(copy), b.isGoogleType(), String(b));
  }
  function roundZip() {
    var zip = Utilities.zip([Utilities.newBlob('бір', 'text/plain', 'а/1.txt'), Utilities.newBlob('екі', 'text/plain', '2.txt')]);
    return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map(about)];
  }
  function namelessZip() { return Utilities.zip([Utilities.newBlob('a')]); }
  function roundGzip() {
    var gz = Utilities.gzip(Utilities.newBlob('abc', 'text/plain', 'a.txt'));
    return [gz.getName(), gz.getContentType(), about(Utilities.ungzip(gz))];
  }
  function unzipped(form) { return Utilities.unzip(form.file).map(about); }
  function ungzipped(form) { return about(Utilities.ungzip(form.file)); }
  function format(ms, zone, pattern) { return Utilities.formatDate(new Date(ms), zone, pattern); }
`);
afterAll(() => executor.close());
const run = async (name: string, ...args: unknown[]) => given(await executor.run(name, args, SECRETARY));
const refused = async (name: string, ...args: unknown[]) =>
  refusal(await executor.run(name, args, SECRETARY));
const signed = (bytes: Uint8Array) => [...new Int8Array(bytes)];
const sha256 = (data: string | Uint8Array) => signed(createHash('sha256').update(data).digest());
const hmac256 = (key: string, data: string) => signed(createHmac('sha256', key).update(data).digest());

describe('digests', () => {
  it('U1 bytes are signed', async () => {
    expect(await run('bytes', 'ә')).toEqual([-45, -103]);
    expect(await run('digest', 'abc')).toEqual(sha256('abc'));
  });

  it('U1 a text is US-ASCII unless said otherwise: one question mark per foreign code point', async () => {
    expect(await run('digest', '€🙂')).toEqual(sha256('??'));
    expect(await run('digest', '€🙂', 'US_ASCII')).toEqual(sha256('??'));
    expect(await run('digest', '€🙂', 'UTF_8')).toEqual(sha256('€🙂'));
    expect(await run('hmac', 'ә', 'k')).toEqual(hmac256('k', '?'));
    expect(await run('hmac', 'ә', 'құпия', 'UTF_8')).toEqual(hmac256('құпия', 'ә'));
  });

  it('U1 byte arrays are taken raw and never with a charset', async () => {
    expect(await run('digestBytes', [-45, -103])).toEqual(sha256('ә'));
    expect(await refused('digestBytes', [1], true)).toBe(
      "Exception: The parameters ((class),number[],(class)) don't match the method signature for Utilities.computeDigest.",
    );
    expect(await refused('digestBytes', [200])).toBe('Exception: Cannot convert 200 to byte.');
    expect(await refused('hmac', 'text', [1])).toMatch(/The parameters \(String,number\[\]\) don't match/);
  });

  it('R33 enums are objects, and a text is no algorithm', async () => {
    expect(await run('enumText')).toEqual(['UTF_8', 'UTF_8', 'object']);
    expect(await refused('badAlgorithm')).toBe(
      "Exception: The parameters (String,String) don't match the method signature for Utilities.computeDigest.",
    );
  });
});

describe('encodings', () => {
  it('U3 decodes both alphabets', async () => {
    expect(await run('use', 'base64Decode', ['-_-_'])).toEqual(await run('use', 'base64Decode', ['+/+/']));
    expect(await run('use', 'base64DecodeWebSafe', ['0pk='])).toEqual([-46, -103]);
    expect(await refused('use', 'base64Decode', ['!'])).toBe('Exception: Could not decode string.');
  });

  it('encodes texts and bytes', async () => {
    expect(await run('encode', 'ә', 'UTF_8')).toBe('05k=');
    expect(await run('use', 'base64EncodeWebSafe', [[-5, -1]])).toBe('-_8=');
    expect(await run('use', 'base64Encode', [[-5, -1]])).toBe('+/8=');
  });
});

describe('blobs and archives', () => {
  it('U2 a blob of text has no name and is text/plain', async () => {
    expect(await run('blob', 'сөз')).toEqual([null, 'text/plain', 'сөз']);
    expect(await run('blob', [-45, -103], 'x/y', 'n')).toEqual(['n', 'x/y', 'ә']);
    expect(await refused('blob', 5)).toBe(
      "Exception: The parameters (number) don't match the method signature for Utilities.newBlob.",
    );
  });

  it('a blob changes without changing its copy', async () => {
    expect(await run('change')).toEqual([
      'b.pdf',
      'application/pdf',
      'ә',
      'a.html',
      'text/html',
      'a',
      false,
      'Blob',
    ]);
  });

  it('U2 archives', async () => {
    expect(await run('roundZip')).toEqual([
      'archive.zip',
      'application/zip',
      [
        ['а/1.txt', null, 'бір'],
        ['2.txt', null, 'екі'],
      ],
    ]);
    expect(await run('roundGzip')).toEqual(['archive.gz', 'application/x-gzip', ['archive', null, 'abc']]);
    expect(await refused('namelessZip')).toBe(
      'Exception: Blob object must have non-null name for this operation.',
    );
    expect(await refused('use', 'zip', ['x'])).toMatch(/^Exception: The parameters \(String\) don't match/);
  });

  it('archives made elsewhere open', async () => {
    const form = (name: string, bytes: Uint8Array) =>
      new SubmittedForm({ file: { name, mimeType: 'application/zip', bytes } });
    const zip = zipSync({ 'xl/': new Uint8Array(), 'xl/workbook.xml': Buffer.from('<ә/>') });
    expect(await run('unzipped', form('a.xlsx', zip))).toEqual([['xl/workbook.xml', null, '<ә/>']]);
    expect(await run('ungzipped', form('a.gz', gzipSync('x')))).toEqual(['a', null, 'x']);
    expect(await refused('unzipped', form('a.zip', Buffer.from('no')))).toBe(
      'Exception: Invalid argument: blob',
    );
  });
});

describe('formatDate', () => {
  const at = Date.UTC(2026, 2, 18, 19, 4, 5, 6);
  it.each([
    ['yyyy-MM-dd', '2026-03-19'],
    ['dd.MM.yy HH:mm:ss.SSS', '19.03.26 00:04:05.006'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-19T00:04:05+05:00'],
    ['EEEE, d MMMM yyyy', 'Thursday, 19 March 2026'],
    ['EEE MMM u Z X', 'Thu Mar 4 +0500 +05'],
    ["h a 'o''clock' ''", "12 AM o'clock '"],
  ])('U3 %s', async (pattern, text) => {
    expect(await run('format', at, 'Asia/Almaty', pattern)).toBe(text);
  });

  it('U3 other zones, and letters nobody plays', async () => {
    expect(await run('format', at, 'UTC', 'yyyy-MM-dd HH XXX')).toBe('2026-03-18 19 Z');
    expect(await run('format', at, 'America/New_York', 'HH:mm Z')).toBe('15:04 -0400');
    expect(await refused('format', at, 'UTC', 'w')).toBe(
      'NotEmulated: not emulated: Utilities.formatDate with the letter w',
    );
    expect(await refused('format', at, 'Asia/Nowhere', 'yyyy')).toBe(
      'NotEmulated: not emulated: time zone Asia/Nowhere',
    );
    expect(await refused('use', 'formatDate', ['2026-03-19', 'UTC', 'yyyy'])).toMatch(
      /\(String,String,String\) don't match/,
    );
  });
});
