// What is asked on a paper's way to its signature.
import * as z from 'zod/mini';
import { idPattern } from '../record-id';
import { optionalText, prose, recordId } from '../scalars';

/** A draft goes to the head for review. */
export const SendToHead = z.object({ documentId: recordId(idPattern('document')) });

/** The head gives a paper back, and why. */
export const ReturnPaper = z.object({ documentId: recordId(idPattern('document')), reason: prose(1000) });

/** The text is final; `finalCode` is the code of the text the person has seen, so that another one is not fixed. */
export const ForSignature = z.object({
  documentId: recordId(idPattern('document')),
  finalCode: optionalText(20),
});
