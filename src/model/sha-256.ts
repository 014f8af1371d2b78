// SHA-256 (FIPS 180-4) of a text in UTF-8, where neither the platform's own nor a promise can be used.

/** The first 32 bits of the fractional parts of the n-th roots of the first primes: cube roots for the rounds, square roots to begin with. */
function fractions(count: number, root: number): number[] {
  const found: number[] = [];
  for (let prime = 2; found.length < count; prime++) {
    let isPrime = true;
    for (let by = 2; by * by <= prime; by++) if (prime % by === 0) isPrime = false;
    if (isPrime) {
      const value = prime ** (1 / root);
      found.push(((value - Math.floor(value)) * 2 ** 32) | 0);
    }
  }
  return found;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The UTF-8 bytes of a text; a lone half of a pair becomes U+FFFD, as everywhere. */
function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

/** 64 small hex digits. */
export function sha256(text: string): string {
  const rounds = fractions(64, 3);
  const state = fractions(8, 2);
  const bytes = bytesOf(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let at = 7; at >= 0; at--) bytes.push(Math.floor(bits / 2 ** (8 * at)) & 255);
  const words: number[] = [];
  for (let start = 0; start < bytes.length; start += 64) {
    for (let at = 0; at < 64; at++) {
      const byte = (n: number): number => bytes[start + at * 4 + n] ?? 0;
      const word = (n: number): number => words[at - n] ?? 0;
      if (at < 16) words[at] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
      else {
        const low = turn(word(15), 7) ^ turn(word(15), 18) ^ (word(15) >>> 3);
        const high = turn(word(2), 17) ^ turn(word(2), 19) ^ (word(2) >>> 10);
        words[at] = (word(16) + low + word(7) + high) | 0;
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
      const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + high + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0;
      const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const other = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => {
      state[at] = ((state[at] ?? 0) + value) | 0;
    });
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
