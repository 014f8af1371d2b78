// Small PDFs written by hand: with a plain table of objects, and with all but streams packed in an object stream (ISO 32000-1, 7.5.7 and 7.5.8).
import { zlibSync } from 'fflate';
import { bytesOf, latin1 } from '../../../sidebar/print/pdf-values';

/** Objects 1 … n of a file with these pages, each a text; what all pages share stands at their tree. */
function objects(texts: readonly string[]): { plain: string[]; streams: string[] } {
  const kids = texts.map((_, at) => `${3 + at} 0 R`).join(' ');
  const first = 3 + texts.length;
  return {
    plain: [
      '<</Type /Catalog /Pages 2 0 R /Said (\\)(x\\() 1 0 R)>>',
      `<</Type /Pages /Kids [${kids}] /Count ${texts.length} /MediaBox [0 0 300 200] /Resources <</Font <</F1 99 0 R>>>>>>`,
      ...texts.map(
        (_, at) =>
          `<</Type/Page/Parent 2 0 R/Contents ${first + at} 0 R/Annots[<</Dest[3 0 R/Fit]>>]/StructParents ${at}>>`,
      ),
    ],
    streams: texts.map((text) => `<</Length ${text.length}>>\nstream\r\n${text}\nendstream`),
  };
}

/** With a table of objects; `length` may lie. */
export function plainPdf(texts: readonly string[], lie = 0): Uint8Array {
  const { plain, streams } = objects(texts);
  let out = '%PDF-1.4\n% a remark\n';
  const places = [...plain, ...streams].map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object.replace(/Length (\d+)/, (_, n) => `Length ${Number(n) + lie}`)}\nendobj\n`;
    return place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = out.length;
  return bytesOf(
    `${out}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** With an object stream and a table in a stream, its rows told by how they differ from the row above. */
export function packedPdf(texts: readonly string[]): Uint8Array {
  const { plain, streams } = objects(texts);
  const numbers = plain.map((_, at) => at + 1);
  let body = '';
  const head = plain
    .map((object, at) => {
      const place = body.length;
      body += `${object} `;
      return `${numbers[at]} ${place}`;
    })
    .join(' ');
  const packed = latin1(zlibSync(bytesOf(`${head} ${body}`)));
  const within = plain.length + streams.length + 1;
  const table = within + 1;
  let out = '%PDF-1.5\n';
  const places = new Map<number, number>();
  const put = (number: number, object: string) => {
    places.set(number, out.length);
    out += `${number} 0 obj\n${object}\nendobj\n`;
  };
  for (const [at, stream] of streams.entries()) put(plain.length + 1 + at, stream);
  put(
    within,
    `<</Type/ObjStm/N ${plain.length}/First ${head.length + 1}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`,
  );
  const start = out.length;
  const row = (number: number): number[] => {
    if (number === 0) return [0, 0, 0, 0];
    if (number <= plain.length) return [2, 0, within, number - 1];
    const place = number === table ? start : (places.get(number) ?? 0);
    return [1, place >> 8, place & 255, 0];
  };
  const rows = Array.from({ length: table + 1 }, (_, number) => row(number));
  const told = rows.flatMap((own, at) => [
    2,
    ...own.map((byte, column) => (byte - (rows[at - 1]?.[column] ?? 0)) & 255),
  ]);
  const data = latin1(zlibSync(Uint8Array.from(told)));
  return bytesOf(
    `${out}${table} 0 obj\n<</Type/XRef/W[1 2 1]/Size ${table + 1}/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${data.length}>>stream\n${data}\nendstream\nendobj\nstartxref\n${start}\n%%EOF`,
  );
}
