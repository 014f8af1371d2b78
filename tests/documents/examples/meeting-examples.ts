// An invented record of a preliminary meeting with the parents in both languages (D06).
import type { MeetingView } from '../../../src/documents/meeting-view';
import { schoolKk, schoolRu } from './invented-school';

/** Everything is known. */
export const meetingKk: MeetingView = {
  document: { number: '5', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  heldOn: '2026 жылғы 4 қараша',
  met: 'анасы Құдайбергенова Сәуле Бақытқызы',
  form: 'Мектепте',
  fromSchool: 'М. Қ. Жүнісова, әлеуметтік педагог; А. Е. Қасымова, 8 «Ә» сыныбының жетекшісі',
  gist: 'Мектеп қосымша сабақ пен психологтың қолдауын ұсынды. Анасы кешкі ауысымда жұмыс істейтінін, түстен кейін бала әжесімен болатынын айтты.',
  said: 'Көмекке келіседі.',
  steps: 'Қосымша сабаққа жазылады; психологпен 12 қарашада кездеседі.',
  signer: { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' },
};

/** Only the pupil is known; the school has no secretary now. */
export const meetingRu: MeetingView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ахметов Айдар, 3 «А» класс',
  heldOn: '',
  met: '',
  form: '',
  fromSchool: '',
  gist: '',
  said: '',
  steps: '',
  signer: { position: 'Секретарь Совета профилактики', name: '' },
};
