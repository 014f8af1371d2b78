// Information for another school.
import type { TransferPart, TransferRoute } from '../../model/codes';
import type { Versions } from './parts';

/** What the form of a transfer begins with, and what was prepared: a file that another school can open (¶24). */
export interface TransferView {
  cardId: string;
  number: string;
  name: string;
  /** Where the school's way leads, and the region's algorithm in the school's words. */
  route: TransferRoute;
  routeWords: string;
  algorithm: string;
  toSchool: string;
  through: string;
  leftOn?: string;
  parts: TransferPart[];
  workDone: string;
  results: string;
  contact: string;
  /** The IIN is stored and may be chosen. */
  iin: boolean;
  withIin: boolean;
  made?: {
    transferId: string;
    /** File name without any child's name, the page itself, and the code that the accompanying letter names. */
    fileName: string;
    page: string;
    code: string;
    preparedOn: string;
    sentOn?: string;
    /** The register says something else by now. */
    changed: boolean;
  };
  versions: Versions;
}
