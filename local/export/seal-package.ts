// Makes a written .docx or .xlsx depend on its content alone: fixed file times, no name and no hour in its properties.
import { unzipSync, type Zippable, zipSync } from 'fflate';

// The earliest time a zip can hold, so that the clock and the time zone never show.
const FIXED = new Date(1980, 0, 1);

/** Repacks the bytes of an office file with fixed times and without the writer's name and hour in docProps. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const sealed = name === 'docProps/core.xml' ? anonymous(content) : content;
    files[name] = [sealed, { mtime: FIXED }];
  }
  return zipSync(files, { level: 6 });
}

function anonymous(core: Uint8Array): Uint8Array {
  const xml = new TextDecoder()
    .decode(core)
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, '');
  return new TextEncoder().encode(xml);
}
