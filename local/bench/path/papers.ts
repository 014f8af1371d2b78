// The path: the sitting ends, its papers are made, signed and handed over (¶17, ¶18).
import { act, type Chapter } from './act';

export const papers: Chapter = (ids) => [
  act('close-sitting', { sittingId: ids.sittingId, closedAt: '16:10' }),
  act('make-paper', { documentId: ids.minutesId }),
  act('make-paper', { documentId: ids.planPaperId }),
  act('mark-signed', {
    documentId: ids.minutesId,
    signedOn: '2026-11-05',
    signers: ['Г. Әлімбаева', 'М. Жүнісова'],
  }),
  act('hand-plan-copy', {
    planId: ids.planId,
    answeredOn: '2026-11-05',
    answer: 'SIGNED',
    who: 'Сейітқалиева Жанар',
  }),
];
