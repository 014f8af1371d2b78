// The path: the order on the council.
import { act, type Chapter } from './act';

export const council: Chapter = () => [
  act('set-council', {
    orderNumber: '45',
    orderDate: '2026-09-01',
    inForceFrom: '2026-09-01',
    members: [
      { staffId: 'T0001', office: 'CHAIR' },
      { staffId: 'T0003', office: 'SECRETARY' },
      { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
      { staffId: 'T0004', office: 'MEMBER' },
      { staffId: 'T0006', office: 'MEMBER' },
      { staffId: 'T0007', office: 'MEMBER' },
    ],
  }),
];
