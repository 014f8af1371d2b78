// multipart/related (Drive uploads) and multipart/form-data (forms): cut into parts (RFC 2046).

export interface Part {
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array;
}

/** The boundary a content type names. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const match = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2];
}

/** Cuts a body into its parts; undefined when it is not well-formed. */
export function partsOf(body: Uint8Array, boundary: string): Part[] | undefined {
  const whole = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const line = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = whole.indexOf(line);
  if (at < 0) return undefined;
  for (;;) {
    at += line.length;
    if (whole.subarray(at, at + 2).toString('latin1') === '--') return parts;
    const start = endOfLine(whole, at);
    const next = whole.indexOf(line, start);
    if (start < 0 || next < 0) return undefined;
    const part = partOf(whole.subarray(start, next));
    if (!part) return undefined;
    parts.push(part);
    at = next;
  }
}

function endOfLine(whole: Buffer, from: number): number {
  const lf = whole.indexOf(0x0a, from);
  return lf < 0 ? -1 : lf + 1;
}

function partOf(piece: Buffer): Part | undefined {
  const blank = /\r?\n\r?\n/.exec(piece.toString('latin1'));
  const bare = /^\r?\n/.exec(piece.toString('latin1', 0, 2));
  const start = bare ? bare[0].length : blank ? blank.index + blank[0].length : -1;
  if (start < 0) return undefined;
  const headers: Record<string, string> = {};
  if (!bare)
    for (const line of piece.toString('utf8', 0, start).split(/\r?\n/)) {
      const colon = line.indexOf(':');
      if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
    }
  // The line break before the boundary belongs to the boundary.
  let end = piece.length;
  if (piece[end - 1] === 0x0a) end--;
  if (piece[end - 1] === 0x0d) end--;
  return { headers, bytes: piece.subarray(start, Math.max(start, end)) };
}
