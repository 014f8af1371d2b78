// A small picture of what kind a file is; the words beside it say the same.
import type { FileKind } from './document-files';

const LINES = 'M6 7.5h8M6 10.5h8M6 13.5h5';
const PICTURES: Readonly<Record<FileKind, { shape: string; lines: string }>> = {
  folder: {
    shape:
      'M2 5a1.5 1.5 0 0 1 1.5-1.5h4l2 2h7A1.5 1.5 0 0 1 18 7v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 15z',
    lines: '',
  },
  document: { shape: 'M3.5 2h13v16h-13z', lines: LINES },
  spreadsheet: { shape: 'M2.5 3h15v14h-15z', lines: 'M2.5 7.5h15M2.5 12h15M8 7.5V17M13 7.5V17' },
  file: { shape: 'M3.5 2h9l4 4v12h-13z', lines: 'M12.5 2v4h4' },
};

/** Twenty pixels square, in the colour of its kind. */
export function FileMark({ kind }: { kind: FileKind }) {
  const { shape, lines } = PICTURES[kind];
  return (
    <svg class={`file-mark mark-${kind}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path class="mark-shape" d={shape} />
      {lines && <path class="mark-lines" d={lines} />}
    </svg>
  );
}
