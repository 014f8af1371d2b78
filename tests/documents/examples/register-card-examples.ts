// An invented register card of a pupil in both languages (D31).
import type { RegisterCardView } from '../../../src/documents/register-card-view';
import { schoolKk, schoolRu } from './invented-school';

/** Two plans, removed and passed on; a name of three long words. */
export const registerCardKk: RegisterCardView = {
  document: { number: 'МЕА-007', version: '2', date: '2027 жылғы 26 мамыр' },
  school: schoolKk,
  pupil: 'Абдрахманова Гүлбаршын-Айгерім Нұрсұлтанқызы',
  birthDate: '09.05.2013',
  className: '7 «Ә»',
  number: 'МЕА-007\nқағаздан көшірілді',
  state: 'МЕА-дан шығарылды',
  source: 'Мүдделі органның ақпараты',
  receivedOn: '02.11.2026',
  registeredOn: '03.11.2026',
  gatheredOn: '04.11.2026',
  submittedOn: '04.11.2026',
  decision: '05.11.2026\nхаттама № 3',
  grounds: 'Академиялық үлгермеушілік\nДәлелсіз себеппен сабақтан қалу',
  plans: [
    {
      period: '05.11.2026 – 05.02.2027\nбекітілді: 05.11.2026',
      copy: '06.11.2026\nқол қойып алды',
    },
    { period: '06.02.2027 – 25.05.2027\nбекітілді: 06.02.2027', copy: '' },
  ],
  reviewedOn: '04.02.2027',
  agencyTold: '06.11.2026\n07.12.2026',
  removal: '25.05.2027\nоң өзгеріс\nхаттама № 9',
  transfer: '26.05.2027',
  measures: [
    {
      help: 'Педагог-психологтың сүйемелдеуі',
      responsible: 'Ким А.\nЖүнісова М. Қ.',
      deadline: '25.12.2026',
      doneOn: '24.12.2026',
    },
    {
      help: 'Математикадан қосымша сабақтар',
      responsible: 'Сәрсенов Е. Т.',
      deadline: '05.02.2027',
      doneOn: '',
    },
  ],
  papers: [{ title: 'Профилактикалық кеңес отырысының хаттамасы № 3' }, { title: 'ПЖЖЖ № МЕА-007' }],
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** Placed a moment ago: no plan, no measure, no paper. */
export const registerCardRu: RegisterCardView = {
  document: { number: 'ВШУ-008', version: '1', date: '5 ноября 2026 года' },
  school: schoolRu,
  pupil: 'Ким Дана',
  birthDate: '',
  className: '3 «А»',
  number: 'ВШУ-008',
  state: 'На учёте',
  source: 'Ходатайство',
  receivedOn: '02.11.2026',
  registeredOn: '03.11.2026',
  gatheredOn: '',
  submittedOn: '',
  decision: '05.11.2026\nпротокол № 3',
  grounds: 'Академическая неуспеваемость',
  plans: [{ period: '', copy: '' }],
  reviewedOn: '',
  agencyTold: '',
  removal: '',
  transfer: '',
  measures: [{ help: '', responsible: '', deadline: '', doneOn: '' }],
  papers: [],
  signer: { position: 'Социальный педагог', name: 'М. К. Жүнісова' },
};
