// An invented request to an agency in both languages (D07).
import type { RequestView } from '../../../src/documents/request-view';

const school = {
  nameKk:
    'Қарағанды облысы білім басқармасының Теректі қаласы білім бөлімінің «№ 8 жалпы білім беретін мектебі» КММ',
  nameRu:
    'КГУ «Общеобразовательная школа № 8» отдела образования города Теректы управления образования Карагандинской области',
};

/** Everything is known. */
export const requestKk: RequestView = {
  document: { number: '01-12/351', version: '1', date: '2026 жылғы 3 қараша' },
  school: { ...school, place: 'Теректі қ.' },
  toWhom: 'Теректі қаласының «№ 3 емхана» шаруашылық жүргізу құқығындағы коммуналдық мемлекеттік кәсіпорны',
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  birthDate: '2012 жылғы 17 мамыр',
  question:
    'Білім алушы емханада тіркелген бе, жоспарлы тексерулерден уақтылы өте ме, мектеп ескеруге тиіс ұсынымдар бар ма?',
  wantedBy: '2026 жылғы 10 қараша',
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
  executor: { name: 'Жүнісова Мадина Қайратқызы, әлеуметтік педагог', phone: '+7 700 000 00 10' },
};

/** No number yet, no day of birth, no day for the reply, nobody to ask. */
export const requestRu: RequestView = {
  document: { number: '', version: '2', date: '' },
  school: { ...school, place: 'г. Теректы' },
  toWhom: 'Центр поддержки семьи города Теректы',
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  question: '',
  wantedBy: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
  executor: { name: '', phone: '' },
};
