// Bytes as Apps Script shows them, signed (U1), and as text that crosses the bridge (one char per byte).
import { Exception } from './exceptions';

/** Signed bytes of a text that holds one byte per character. */
export function signedOf(latin1: string): number[] {
  const bytes = new Array<number>(latin1.length);
  for (let i = 0; i < latin1.length; i++) {
    const code = latin1.charCodeAt(i);
    bytes[i] = code > 127 ? code - 256 : code;
  }
  return bytes;
}

/** One character per byte; refuses what is not a byte from -128 to 127. */
export function latin1Of(bytes: readonly unknown[]): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    const part = bytes.slice(start, start + 8192).map((byte) => {
      if (typeof byte !== 'number' || !Number.isInteger(byte) || byte < -128 || byte > 127) {
        throw new Exception(`Cannot convert ${String(byte)} to byte.`);
      }
      return byte & 255;
    });
    text += String.fromCharCode(...part);
  }
  return text;
}
