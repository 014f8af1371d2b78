// Makes a school of the copy it kept: set up anew with its people, then its sheets and papers put back.
import type { Home } from '../home';
import type { RunAnswer } from '../http/run-door';
import { installed } from '../start/installation';
import { NotAWorkbook, valuesOfXlsx } from '../verify/read-xlsx';
import { type Finding, verifyJournal, type WorkbookValues } from '../verify/verify-journal';
import { type CopiedBook, CopyProblem, readCopy } from './read-copy';
import { restorePapers } from './restore-papers';
import { restoreRegister, restoreSecond, sheetsById } from './restore-sheets';

export interface OpenedCopy {
  /** yyyy-MM-dd. */
  madeOn: string;
  papers: number;
  /** What the journal's verifier finds in the copied register. */
  findings: Finding[];
}

/** Opens a copy in a home that has no school yet. Throws {@link CopyProblem}, or what set-up says. */
export async function openCopy(
  home: Home,
  owner: string,
  setUp: (json: string) => Promise<RunAnswer>,
  bytes: Uint8Array,
): Promise<OpenedCopy> {
  const copy = readCopy(bytes);
  const values = await valuesIn(copy.register);
  const findings = verifyJournal(values);
  if (findings.some(({ kind }) => kind === 'no-journal')) throw new CopyProblem('not-one');
  const sheets = sheetsById(values, copy.register.sheets);
  const second = copy.restricted && {
    sheets: sheetsById(await valuesIn(copy.restricted), copy.restricted.sheets),
    names: new Map(copy.restricted.sheets.map(({ sheetId, name }) => [sheetId, name])),
  };
  const answer = await setUp(JSON.stringify(copy.setUp));
  if ('error' in answer) throw new Error(String(answer.error));
  const { registerId, restrictedId, folderId, papersFolderId } = installed(home.store);
  if (!registerId || !restrictedId || !folderId || !papersFolderId)
    throw new Error('set-up did not come to its end');
  restoreRegister(home.sheets, owner, registerId, sheets);
  if (second) restoreSecond(home.sheets, owner, restrictedId, second.sheets, second.names);
  restorePapers(home, owner, { open: papersFolderId, closed: folderId }, copy.papers);
  return { madeOn: copy.madeOn, papers: copy.papers.length, findings };
}

async function valuesIn({ bytes }: CopiedBook): Promise<WorkbookValues> {
  try {
    return await valuesOfXlsx(bytes);
  } catch (error) {
    throw error instanceof NotAWorkbook ? new CopyProblem('not-one') : error;
  }
}
