// The composition root: one installation's ports.
import type { PaperFiles } from '../casework/paper-files';
import type { Ports } from '../casework/ports';
import { shippedJson } from '../google/html';
import { isReady, readInstallation } from '../google/installation';
import { drivePapers } from '../google/papers-drive';
import { sheetsWorkbook } from '../google/sheets-workbook';
import { googleSurroundings } from '../google/surroundings';

export interface School {
  readonly ports: Ports & {
    papers: PaperFiles;
    paperUrl: (fileId: string) => string;
    shipped: (name: 'Order') => unknown;
  };
}

/** The school's ports; undefined before set-up has come to its end. */
export function school(): School | undefined {
  const installation = readInstallation();
  if (!isReady(installation)) return undefined;
  const papers = drivePapers(installation);
  return {
    ports: {
      workbook: sheetsWorkbook(installation.registerId),
      surroundings: googleSurroundings,
      papers,
      paperUrl: papers.url,
      shipped: shippedJson,
    },
  };
}
