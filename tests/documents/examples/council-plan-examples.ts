// Invented year plans of a council in both languages (D34).
import type { CouncilPlanView } from '../../../src/documents/council-plan-view';
import { schoolKk, schoolRu } from './invented-school';

const none = { m09: '', m10: '', m11: '', m12: '', m01: '', m02: '', m03: '', m04: '', m05: '', m06: '' };

/** Sittings of the first half of the year are planned. */
export const councilPlanKk: CouncilPlanView = {
  document: { number: '4', version: '1', date: '2026 жылғы 4 қыркүйек' },
  school: schoolKk,
  year: '2026–2027',
  approver: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
  days: { ...none, m09: '10', m10: '8, 22', m11: '5', m12: '17' },
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** Nothing is planned yet. */
export const councilPlanRu: CouncilPlanView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  year: '2026–2027',
  approver: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
  days: none,
  signer: { position: '', name: '' },
};
