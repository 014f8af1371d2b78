// What Google's calls are said to take, from published measurements (cost-model.json), applied to what an action did.
import type { FinishedCall } from '../execution/call-count';

interface Cost {
  low: number;
  mid: number;
  high: number;
  source?: string;
  /** Nobody published a figure. */
  estimate?: boolean;
}

type Operation =
  | 'sheetsRead'
  | 'sheetsReadCell'
  | 'sheetsWrite'
  | 'sheetsWriteCell'
  | 'driveRead'
  | 'driveWrite'
  | 'driveCopyDocument'
  | 'docsGet'
  | 'docsBatchUpdate'
  | 'docsRequest'
  | 'lock'
  | 'properties'
  | 'scriptRun';

/** The figures of cost-model.json, in milliseconds. */
export interface CostModel {
  operations: Record<Operation, Cost>;
}

const READS = /\.(get|list|search|batchGet|getByDataFilter|batchGetByDataFilter)$/;

/** Modelled milliseconds of one call, its cells left out. */
export function callMs(
  { operations }: CostModel,
  { service, method, body }: Pick<FinishedCall, 'service' | 'method' | 'body'>,
): number {
  const ms = (operation: Operation): number => operations[operation].mid;
  const reads = READS.test(method);
  switch (service) {
    case 'sheets':
      return ms(reads ? 'sheetsRead' : 'sheetsWrite');
    case 'drive':
      return ms(reads ? 'driveRead' : method === 'files.copy' ? 'driveCopyDocument' : 'driveWrite');
    case 'docs': {
      const requests = (body as { requests?: unknown[] } | null)?.requests?.length ?? 0;
      return reads ? ms('docsGet') : ms('docsBatchUpdate') + requests * ms('docsRequest');
    }
    case 'lock':
      return ms('lock');
    case 'properties':
      return ms('properties');
    default:
      return 0;
  }
}

/** Modelled milliseconds of the cells read and written. */
export const cellsMs = ({ operations }: CostModel, read: number, written: number): number =>
  read * operations.sheetsReadCell.mid + written * operations.sheetsWriteCell.mid;
