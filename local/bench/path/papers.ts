// The path: the sitting ends, its papers are made, signed and handed over (¶17, ¶18).
import { act, type Chapter } from './act';

/** The beginning of a PDF, and of SignedData in DER, in base64. */
const SCAN = 'JVBERi0xLjcKJUNvcHkKJSVFT0YK';
const SIGNATURE = 'MIIBCgYJKoZIhvcNAQcCoIH8MIH5AgEBMQ8wDQYJYIZIAWUDBAIBBQA=';

export const papers: Chapter = (ids) => [
  act('close-sitting', { sittingId: ids.sittingId, closedAt: '16:10' }),
  act('make-paper', { documentId: ids.minutesId }),
  act('make-paper', { documentId: ids.planPaperId }),
  act('mark-signed', {
    documentId: ids.minutesId,
    signedOn: '2026-11-05',
    signers: ['Г. Әлімбаева', 'М. Жүнісова'],
  }),
  // Its PDF came with the signature: asked for again, it is there.
  act('file-paper', { documentId: ids.minutesId }),
  act('attach-file', { documentId: ids.minutesId, format: 'pdf' }),
  act('send-file', { fileId: `${ids.minutesId}-U01`, content: SCAN }),
  act('attach-file', { documentId: ids.minutesId, format: 'cms' }),
  act('send-file', { fileId: `${ids.minutesId}-U02`, content: SIGNATURE }),
  act('hand-plan-copy', {
    planId: ids.planId,
    answeredOn: '2026-11-05',
    answer: 'SIGNED',
    who: 'Сейітқалиева Жанар',
  }),
];
