// Invented information on the preventive work done in both languages (D10).
import type { WorkDoneView } from '../../../src/documents/work-done-view';
import { schoolKk, schoolRu } from './invented-school';

/** Work of every kind. */
export const workDoneKk: WorkDoneView = {
  document: { number: '21', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  works: [
    {
      on: '02.11.2026 күніне дейін',
      what: 'Үш рет жеке әңгіме жүргізілді, алгебрадан қосымша сабақ ұсынылды.',
      whom: '',
      result: '',
      who: 'Қасымова А. Е.',
    },
    {
      on: '03.11.2026',
      what: 'Көмек ұсынылды',
      whom: 'анасы',
      result: 'Келісті',
      who: 'Жүнісова М. Қ.',
    },
    {
      on: '04.11.2026',
      what: 'Тұрғын үй-тұрмыстық жағдайларды тексеру',
      whom: 'анасы мен әжесі',
      result: '',
      who: 'Оразбаев Н. Т., Жүнісова М. Қ., Бекова Сәуле',
    },
  ],
  signer: { position: '8 «Ә» сыныбының жетекшісі', name: 'А. Е. Қасымова' },
};

/** Nothing is written down yet. */
export const workDoneRu: WorkDoneView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ахметов Айдар, 3 «А» класс',
  works: [],
  signer: { position: 'Классный руководитель', name: '' },
};
