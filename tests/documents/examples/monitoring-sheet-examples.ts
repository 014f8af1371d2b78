// Invented sheets of monitoring in both languages (D22).
import type { MonitoringSheetView } from '../../../src/documents/monitoring-sheet-view';
import { schoolKk, schoolRu } from './invented-school';

/** A plan half way: one measure finished, one goes on, one not begun. */
export const monitoringSheetKk: MonitoringSheetView = {
  document: { number: 'МЕА-003', version: '1', date: '2027 жылғы 25 қаңтар' },
  school: schoolKk,
  pupil: 'Сейітқали Нұрасыл Бауыржанұлы, 7 «Ә» сыныбы',
  plan: { from: '2026 жылғы 5 қараша', to: '2027 жылғы 25 мамыр' },
  measures: [
    {
      help: 'Психологиялық-педагогикалық сүйемелдеу',
      responsible: 'Ким А. Е.',
      due: '25.05.2027',
      done: 'орындалуда, 21.01.2027',
      evidence: '12.11.2026 – 21.01.2027, жазба саны: 9; 21.01.2027: апта сайынғы кездесу өтті',
      indicator: 'сабақтан себепсіз қалмауы',
      value: '',
      assessment: 'Оң динамика – психолог А. Е. Ким',
      proposal: 'Жалғастыру',
    },
    {
      help: 'Сабақтардың қосымша кестесі',
      responsible: 'Қасымов Қ. Б., Ысқақова Д. М.',
      due: '25.12.2026',
      done: 'орындалды, 24.12.2026',
      evidence: '24.12.2026: екі пән бойынша қарызын тапсырды',
      indicator: 'пәндер бойынша қарызы жоқ',
      value: 'Мақсатқа қол жетті',
      assessment: 'Оң динамика – Қосымша сабақтарға түгел қатысты – Б. Т. Оразбаев, директордың орынбасары',
      proposal: 'Тоқтату',
    },
    {
      help: 'Мүдделі органдар мен ұйымдардың мамандарымен өзара іс-қимыл',
      responsible: 'Отбасын қолдау орталығының маманы',
      due: '01.03.2027',
      done: '',
      evidence: '',
      indicator: 'отбасына кеңес берілді',
      value: '',
      assessment: '',
      proposal: '',
    },
  ],
  dynamics: 'Оң динамика – 2; Өзгеріс жоқ – 1',
  overall: 'Ішінара қол жетті. Оқуы түзелді, отбасымен жұмыс жалғасады.',
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** A plan that has no measure yet. */
export const monitoringSheetRu: MonitoringSheetView = {
  document: { number: 'ВШУ-004', version: '1', date: '' },
  school: schoolRu,
  pupil: '',
  plan: { from: '', to: '' },
  measures: [],
  dynamics: '',
  overall: '',
  signer: { position: 'Социальный педагог', name: 'М. Жүнісова' },
};
