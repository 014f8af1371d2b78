// An invented form of the psychologist's conclusion in both languages (D09).
import type { AssessmentFormView } from '../../../src/documents/assessment-form-view';
import { schoolKk, schoolRu } from './invented-school';

export const conclusionKk: AssessmentFormView = {
  document: { number: '9', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  birthDate: '2012 жылғы 17 мамыр',
  signer: { position: 'Педагог-психолог', name: 'Е. В. Ким' },
};

/** The school has no psychologist. */
export const conclusionRu: AssessmentFormView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ахметов Айдар, 3 «А» класс',
  birthDate: '',
  signer: { position: 'Педагог-психолог', name: '' },
};
