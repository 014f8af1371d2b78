// An invented summary of a school year in both languages (D30).
import type { SummaryView } from '../../../src/documents/summary-view';
import { schoolKk, schoolRu } from './invented-school';

/** For the department: small numbers left out, a comparison with the police. */
export const summaryKk: SummaryView = {
  document: { number: '01-12/77', version: '1', date: '2027 жылғы 26 мамыр' },
  school: schoolKk,
  addressee: 'Білім бөліміне',
  schoolYear: '2026–2027',
  movement: [
    { what: 'Кезең басында тұрды', count: '6' },
    { what: 'Қойылды', count: '9' },
    { what: 'оның ішінде қағаздан көшірілгені (отырысы осында жазылмаған)', count: '·' },
    { what: 'МЕА-дан шығарылды', count: '7' },
    { what: 'оның ішінде оң өзгеріс бойынша', count: '·' },
    { what: 'көшу, оқу орнын ауыстыру', count: '·' },
    { what: 'басқа объективті себеп', count: '0' },
    { what: 'Кезең соңында тұр', count: '8' },
  ],
  grades: [
    { what: '1–4-сыныптар', count: '0' },
    { what: '5–9-сыныптар', count: '8' },
    { what: '10–12-сыныптар', count: '0' },
  ],
  grounds: [
    { what: 'Академиялық үлгермеушілік', count: '5' },
    { what: 'Дәлелсіз себеппен сабақтан жүйелі қалу', count: '4' },
  ],
  terms: [
    {
      what: 'Органның ақпаратын тіркеу, 1 жұмыс күні',
      all: '12',
      kept: '·',
      late: '·',
      open: '0',
    },
  ],
  help: [
    { what: 'Барлық іс-шара', all: '48', kept: '40', late: '5', open: '3' },
    { what: 'Педагог-психологтың сүйемелдеуі', all: '18', kept: '15', late: '3', open: '0' },
  ],
  council: [
    { what: 'Отырыстар', count: '9' },
    { what: 'Қаралған мәселелер', count: '24' },
  ],
  commission: [{ what: 'Жіберілді', count: '0' }],
  police: [
    { what: 'Полиция есебінде тұрған оқушылар', count: '4' },
    { what: 'оның ішінде МЕА-да да тұр', count: '3' },
  ],
  policeNote: '2027 жылғы 12 мамыр күнгі салыстыру бойынша. Бұл сандар жоғарыдағы сандарға қосылмайды.',
  hiddenNote:
    '«·» – балаға қатысты аз сан көрсетілмейді (мектептің ережесі), онымен бірге оны есептеп шығаруға болатын сандар да.',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** For the school itself, at the beginning of its first year: every number, no comparison. */
export const summaryRu: SummaryView = {
  document: { number: '', version: '1', date: '3 сентября 2026 года' },
  school: schoolRu,
  addressee: 'Для самой школы',
  schoolYear: '2026–2027',
  movement: [
    { what: 'Состояло на начало', count: '0' },
    { what: 'Состоит на конец', count: '0' },
  ],
  grades: [{ what: '1–4 классы', count: '0' }],
  grounds: [{ what: 'Академическая неуспеваемость', count: '0' }],
  terms: [
    { what: 'Регистрация информации органа, 1 рабочий день', all: '1', kept: '0', late: '0', open: '1' },
  ],
  help: [{ what: 'Все мероприятия', all: '0', kept: '0', late: '0', open: '0' }],
  council: [{ what: 'Заседания', count: '0' }],
  commission: [{ what: 'Направлено', count: '0' }],
  police: [],
  policeNote: 'Сверки не было, поэтому числа нет.',
  hiddenNote: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
