// What is asked on a paper's way to its signature.
import * as z from 'zod/mini';
import { FILE_FORMATS, LARGEST_FILE } from '../file-format';
import { idPattern } from '../record-id';
import { line, oneOf, optionalText, prose, recordId } from '../scalars';

/** A draft goes to the head for review. */
export const SendToHead = z.object({ documentId: recordId(idPattern('document')) });

/** The head gives a paper back, and why. */
export const ReturnPaper = z.object({ documentId: recordId(idPattern('document')), reason: prose(1000) });

/** The text is final; `finalCode` is the code of the text the person has seen, so that another one is not fixed. */
export const ForSignature = z.object({
  documentId: recordId(idPattern('document')),
  finalCode: optionalText(20),
});

/** Kinds that a school needs on paper when there is no electricity or internet, in the order in which they are entered afterwards. */
export const BLANK_KINDS = ['D01', 'D02', 'D03', 'D05', 'D14', 'D16', 'D18'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** A blank paper in one language. */
export const AskBlank = z.object({ kind: oneOf(BLANK_KINDS), language: oneOf(['kk', 'ru'] as const) });

/** The PDF of a signed paper is filed beside it. */
export const FilePaper = z.object({ documentId: recordId(idPattern('document')) });

/** A scan of a signed paper, or a file of an electronic signature, is announced: its content follows. */
export const AttachFile = z.object({
  documentId: recordId(idPattern('document')),
  format: oneOf(FILE_FORMATS),
  /** The file whose place it takes, and why. */
  replacesId: z.optional(recordId(idPattern('file'))),
  reason: optionalText(500),
});

/** The content of an announced file, in base64. */
export const SendFile = z.object({
  fileId: recordId(idPattern('file')),
  content: z
    .string('required')
    .check(
      z.minLength(1, 'required'),
      z.maxLength(Math.ceil(LARGEST_FILE / 3) * 4, 'file-too-large'),
      z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'not-a-file'),
    ),
});

/** A difference between a paper and the register is meant; `mark` is what the review knew it by. */
export const MarkDifference = z.object({
  documentId: recordId(idPattern('document')),
  mark: z.string().check(z.regex(/^[0-9a-z]{1,12}$/, 'unknown-record')),
  why: line(200),
});
