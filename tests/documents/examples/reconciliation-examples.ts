// An invented act of comparison with the list of the police in both languages (D32).
import type { ReconciliationActView } from '../../../src/documents/reconciliation-view';
import { schoolKk, schoolRu } from './invented-school';

const inspector =
  'Теректі қаласы полиция бөлімінің ювеналды полиция тобының учаскелік инспекторы, полиция капитаны Сәрсенов Ержан Талғатұлы';

/** Lists that differ. */
export const reconciliationKk: ReconciliationActView = {
  document: { number: '4', version: '1', date: '2026 жылғы 25 желтоқсан' },
  school: schoolKk,
  comparedOn: '2026 жылғы 25 желтоқсан',
  withWhom: inspector,
  byWhom: 'М. Қ. Жүнісова, әлеуметтік педагог',
  ours: '8',
  theirs: '4',
  both: '3',
  onlyOurs: '5',
  onlyTheirs: '1',
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** Nobody on either list. */
export const reconciliationRu: ReconciliationActView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  comparedOn: '',
  withWhom: '',
  byWhom: '',
  ours: '0',
  theirs: '0',
  both: '0',
  onlyOurs: '0',
  onlyTheirs: '0',
  signer: { position: 'Социальный педагог', name: 'М. К. Жүнісова' },
};
