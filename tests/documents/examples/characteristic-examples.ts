// An invented form of the class teacher's characteristic in both languages (D08).
import type { AssessmentFormView } from '../../../src/documents/assessment-form-view';
import { schoolKk, schoolRu } from './invented-school';

export const characteristicKk: AssessmentFormView = {
  document: { number: '14', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  birthDate: '2012 жылғы 17 мамыр',
  signer: { position: '8 «Ә» сыныбының жетекшісі', name: 'А. Е. Қасымова' },
};

/** The class has no teacher yet. */
export const characteristicRu: AssessmentFormView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  signer: { position: 'Классный руководитель', name: '' },
};
