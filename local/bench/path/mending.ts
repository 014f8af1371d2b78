// The path: what was closed, approved and signed is opened again to mend a mistake (¶15–¶17).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const mending: Chapter = (ids) => [
  act('reset-template', { name: 'minutes-ru' }),
  act('renew-paper', { documentId: ids.minutesId, reason: 'Хаттамада аты-жөні қате жазылған.' }),
  act('reopen-sitting', { sittingId: ids.sittingId, reason: 'Тыңдау толық жазылмаған.' }),
  act('close-sitting', { sittingId: ids.sittingId, closedAt: '16:20' }),
  act('reopen-plan', { planId: ids.planId, reason: 'Мерзімі қате.' }),
  act(
    'return-plan',
    { planId: ids.planId, returnedOn: '2026-11-05', reason: 'Көрсеткіш нақты емес.' },
    PEOPLE.head,
  ),
  // The head approves on paper; the secretary, who enters it, says who saw the signature.
  act('approve-plan', {
    planId: ids.planId,
    approvedOn: '2026-11-05',
    signatureSeenBy: 'Жүнісова М.',
    signatureSeenOn: '2026-11-05',
  }),
  // The minutes' next version goes by the head to its signature.
  act('make-paper', { documentId: ids.newMinutesId }),
  act('send-to-head', { documentId: ids.newMinutesId }),
  act('return-paper', { documentId: ids.newMinutesId, reason: 'Тыңдау қысқа жазылған.' }, PEOPLE.head),
  act('mark-difference', { documentId: ids.newMinutesId, mark: 'a1', why: 'Басшының сөзі' }),
  act('for-signature', { documentId: ids.newMinutesId }, PEOPLE.head),
  // A paper of no record has its number from the paper journal.
  act('make-paper', { kind: 'D21', subjectId: ids.itemId, language: 'kk' }),
  act('number-paper', { documentId: `${ids.cardId}-D21-01`, number: '12-к', on: '2026-11-05' }),
];
