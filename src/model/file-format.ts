// What a file sent from a person's device is, by its first bytes; sizes as people read them. The page and the server ask alike.

/** Forms of a scan and of an electronic signature, by the ending of their names. */
export const FILE_FORMATS = ['pdf', 'jpg', 'png', 'cms', 'p7s'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The largest file that is taken: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export const MIME_TYPES: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  cms: 'application/pkcs7-mime',
  p7s: 'application/pkcs7-signature',
};

/** First signs in base64: «%PDF-», FF D8 FF, the eight bytes of PNG. */
const BEGINNINGS: readonly (readonly ['pdf' | 'jpg' | 'png', string])[] = [
  ['pdf', 'JVBERi0'],
  ['jpg', '/9j/'],
  ['png', 'iVBORw0KGgo'],
];
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The object identifier 1.2.840.113549.1.7.2, SignedData of RFC 5652. */
const SIGNED_DATA = '06092a864886f70d010702';

/** Hexadecimal digits of the first bytes that base64 stands for. */
function firstBytes(base64: string): string {
  let bits = '';
  for (const sign of base64.slice(0, 120)) {
    const at = SIGNS.indexOf(sign);
    if (at < 0) break;
    bits += at.toString(2).padStart(6, '0');
  }
  const bytes = bits.match(/.{8}/g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0')).join('');
}

/** DER: a sequence, its length, then the identifier. */
const isSignedData = (hex: string): boolean =>
  new RegExp(`^30(80|[0-7][0-9a-f]|81..|82.{4}|83.{6}|84.{8})${SIGNED_DATA}`).test(hex);

/** What a file is, from its content in base64: a scan of a form we take, `signature` for SignedData in DER or PEM; undefined for anything else. */
export function formatOf(base64: string): 'pdf' | 'jpg' | 'png' | 'signature' | undefined {
  const scan = BEGINNINGS.find(([, beginning]) => base64.startsWith(beginning));
  if (scan) return scan[0];
  const hex = firstBytes(base64);
  if (isSignedData(hex)) return 'signature';
  const text = (hex.match(/../g) ?? [])
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
    .join('');
  const inside = /^-----BEGIN (?:CMS|PKCS7|PKCS #7 SIGNED DATA)-----\r?\n([A-Za-z0-9+/]{20,})/.exec(
    text,
  )?.[1];
  return inside !== undefined && isSignedData(firstBytes(inside)) ? 'signature' : undefined;
}

/** Bytes that base64 stands for. */
export const sizeOf = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

/** «1,2» of megabytes, never less than a tenth. */
export const megabytes = (bytes: number): string =>
  Math.max(0.1, Math.round(bytes / 104_857.6) / 10)
    .toFixed(1)
    .replace('.', ',');
