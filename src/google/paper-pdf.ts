// A paper's document as a PDF.
import { patient } from './google-failure';

/** The document as it is now, in base64. Throws `shut` when it is gone or closed to this account. */
export const pdfOf = (fileId: string): string =>
  patient(() => Utilities.base64Encode(DriveApp.getFileById(fileId).getAs('application/pdf').getBytes()));
