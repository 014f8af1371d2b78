// The path: a referral and letters of agencies come in and are registered (¶4, ¶11).
import { PEOPLE } from '../small-school';
import { act, type Chapter } from './act';

export const intake: Chapter = (ids) => [
  act(
    'refer-pupil',
    { pupilId: ids.pupilId, seenOn: '2026-11-02', seen: 'Қазанда 18 сабаққа келмеді.', parentsTold: true },
    PEOPLE.teacher,
  ),
  act('receive-agency-information', {
    agency: 'INTERNAL_AFFAIRS',
    sender: 'ЮП бөлімшесі',
    letterNo: '12-5',
    letterDate: '2026-10-28',
    receivedOn: '2026-10-28',
    receivedAt: '09:00',
    pupilIds: [ids.agencyPupilId],
    situation: 'SOCIALLY_DANGEROUS_SITUATION',
    gist: 'Түнде көшеде жүрген.',
  }),
  act('register-referral', { cardId: ids.cardId, registeredOn: '2026-11-02' }),
  {
    ...act('register-referral', { cardId: ids.agencyCardId, registeredOn: '2026-11-02' }),
    reasons: { 'p11.late': 'Хат кеш жеткізілді.' },
  },
  act('draft-application', {
    referralId: `${ids.agencyCardId}-R01-${ids.incomingId}`,
    seen: 'Түнде көшеде жүрген.',
    parentsTold: true,
  }),
  act('receive-agency-information', {
    agency: 'HEALTH',
    sender: 'Емхана',
    receivedOn: '2026-11-02',
    notOurs: true,
    situation: 'SOCIALLY_DANGEROUS_SITUATION',
    gist: 'Бұл мектепте оқымайды.',
    registeredOn: '2026-11-02',
  }),
  act('reply-not-ours', { incomingId: ids.strayLetterId, repliedOn: '2026-11-02', channel: 'EMAIL' }),
];
