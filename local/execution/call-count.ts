// What a script's calls cost: calls by service, cells read and written, bytes sent.
import type { Params } from '../google/method';

/** One finished call of a script to a service. */
export interface FinishedCall {
  execution: number;
  functionName: string;
  /** `sheets`, `docs`, `drive`, `lock`, `properties`, `cache`, `mail`, `triggers`, `ui`. */
  service: string;
  method: string;
  params: Params;
  body: unknown;
  /** Absent when the call was refused. */
  result?: unknown;
  refusal?: string;
  requestBytes: number;
  responseBytes: number;
}

interface Counts {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  requestBytes: number;
  responseBytes: number;
}

/** Totals since the counter was made or reset. */
export interface Totals extends Counts {
  byService: Record<string, number>;
  byMethod: Record<string, number>;
}

type Json = Record<string, unknown>;

function rows(list: unknown, width: (row: unknown) => number): number {
  return Array.isArray(list) ? list.reduce<number>((sum, row) => sum + width(row), 0) : 0;
}

const valueRow = (row: unknown): number => (Array.isArray(row) ? row.length : 0);
const cellRow = (row: unknown): number => ((row as Json)?.values as unknown[] | undefined)?.length ?? 0;

// Cells anywhere in a reply or a request: `values: [[…]]` of values methods, `rowData` or `rows` of CellData.
function cells(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + cells(item), 0);
  let sum = 0;
  for (const [key, value] of Object.entries(node as Json)) {
    if (key === 'values' && Array.isArray(value) && value.every(Array.isArray)) sum += rows(value, valueRow);
    else if (key === 'rowData' || key === 'rows') sum += rows(value, cellRow);
    else sum += cells(value);
  }
  return sum;
}

/** Cells of a Sheets call: those its answer carries, and those its request writes. */
function cellsOf(call: Pick<FinishedCall, 'service' | 'body' | 'result'>): {
  read: number;
  written: number;
} {
  if (call.service !== 'sheets') return { read: 0, written: 0 };
  return { read: cells(call.result), written: cells(call.body) };
}

/** A counter to pass as `onCall`. */
export function createCallCounter(): { onCall(call: FinishedCall): void; totals(): Totals; reset(): void } {
  const empty = (): Totals => ({
    calls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    requestBytes: 0,
    responseBytes: 0,
    byService: {},
    byMethod: {},
  });
  let totals = empty();
  return {
    onCall(call) {
      const { read, written } = cellsOf(call);
      const method = `${call.service}.${call.method}`;
      totals.calls += 1;
      totals.cellsRead += read;
      totals.cellsWritten += written;
      totals.requestBytes += call.requestBytes;
      totals.responseBytes += call.responseBytes;
      totals.byService[call.service] = (totals.byService[call.service] ?? 0) + 1;
      totals.byMethod[method] = (totals.byMethod[method] ?? 0) + 1;
    },
    totals: () => structuredClone(totals),
    reset: () => {
      totals = empty();
    },
  };
}
