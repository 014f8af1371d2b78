// The path: contacts with the family, and the submission to the commission (¶9, ¶18, ¶21).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const family: Chapter = (ids) => [
  act('record-contact', {
    cardId: ids.cardId,
    on: '2026-11-05',
    way: 'HANDED',
    purpose: 'HELP_OFFERED',
    result: 'REFUSED',
    whom: 'анасы',
    fact: 'HELP_REFUSED',
    record: 'қолхат',
  }),
  act('record-contact', {
    cardId: ids.cardId,
    on: '2026-11-05',
    way: 'HANDED',
    purpose: 'MEASURES_ASKED',
    result: 'TALKED',
    whom: 'анасы',
    fact: 'NO_MEASURES',
    record: 'акт',
  }),
  act('record-data-request', {
    cardId: ids.cardId,
    askedOn: '2026-11-05',
    parentId: `${ids.pupilId}-A01`,
    way: 'HANDED',
  }),
  act('answer-data-request', {
    requestId: `${ids.cardId}-C06`,
    answer: 'CHECKED',
    on: '2026-11-05',
    kinship: 'Жеке куәлік',
  }),
  act('annul-contact', { contactId: `${ids.cardId}-C01`, reason: 'Басқа отбасының жазбасы.' }),
  act(
    'prepare-submission',
    {
      cardId: ids.cardId,
      kind: 'PARENTS_DUTIES',
      preparedOn: '2026-11-05',
      toWhom: 'Комиссияның төрағасына',
      signedBy: 'T0001',
      signedBasis: '',
    },
    PEOPLE.head,
  ),
  act('send-submission', {
    submissionId: `${ids.cardId}-B01`,
    sentOn: '2026-11-05',
    channel: 'PAPER',
    outgoingNo: '8',
  }),
  act('answer-submission', {
    submissionId: `${ids.cardId}-B01`,
    answeredOn: '2026-11-05',
    answerNo: '3-11',
    answer: 'Қаралды.',
  }),
];
