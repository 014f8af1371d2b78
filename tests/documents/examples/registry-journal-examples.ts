// An invented registry journal of a school year in both languages (D29).
import type { RegistryJournalRow, RegistryJournalView } from '../../../src/documents/registry-journal-view';
import { schoolKk, schoolRu } from './invented-school';

const nothing: RegistryJournalRow = {
  number: '',
  received: '',
  source: '',
  pupil: '',
  grounds: '',
  decision: '',
  plan: '',
  agencyTold: '',
  removal: '',
};

/** A child removed already, one refused, a letter about nobody here, numbers that are sealed. */
export const registryJournalKk: RegistryJournalView = {
  document: { number: '03-05', version: '1', date: '2027 жылғы 26 мамыр' },
  school: schoolKk,
  schoolYear: '2026–2027',
  rows: [
    {
      number: 'Кіріс-001\nКіріс-004\nМЕА-001',
      received: '02.11.2026\n03.11.2026',
      source: 'Мүдделі органның ақпараты\nТеректі қаласы полиция бөлімінің ювеналды полиция тобы',
      pupil: 'Абдрахманова Гүлбаршын-Айгерім Нұрсұлтанқызы\n7 «Ә»',
      grounds: 'Академиялық үлгермеушілік\nДәлелсіз себеппен сабақтан жүйелі қалу',
      decision: 'МЕА-ға қойылды\n05.11.2026\nхаттама № 3',
      plan: '05.11.2026 – 25.05.2027\nбекітілді: 05.11.2026\nданасы берілді: 06.11.2026',
      agencyTold: '06.11.2026, шығ. № 01-12/345',
      removal: '25.05.2027\nоң өзгеріс\nхаттама № 9',
    },
    {
      ...nothing,
      number: 'Кіріс-002',
      received: '02.11.2026\n02.11.2026',
      source: 'Өтініш',
      pupil: 'аты көрсетілмейді',
      decision: 'Қоюдан бас тартылды\n05.11.2026\nхаттама № 3',
    },
    {
      ...nothing,
      number: 'Кіріс-003',
      received: '03.11.2026',
      source: 'Мүдделі органның ақпараты\nОтбасын қолдау орталығы',
      pupil: 'біздің оқушы емес',
    },
  ],
  sealed:
    'Мұнда жолы жоқ нөмірлер: Кіріс-005. Олар бойынша қарау аяқталған, мәліметі жабық сақталады; нөмірлер қатары үзілмеген.',
  keeper: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** One application that waits for the council. */
export const registryJournalRu: RegistryJournalView = {
  document: { number: '', version: '1', date: '3 сентября 2026 года' },
  school: schoolRu,
  schoolYear: '2026–2027',
  rows: [
    {
      ...nothing,
      number: 'Вх-001',
      received: '02.09.2026\n02.09.2026',
      source: 'Ходатайство',
      pupil: 'имя не показывается',
    },
  ],
  sealed: '',
  keeper: { position: 'Социальный педагог', name: 'М. К. Жүнісова' },
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
