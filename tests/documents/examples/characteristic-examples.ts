// An invented form of the class teacher's characteristic in both languages (D08): with what was written on the page, and without.
import type { CharacteristicPaperView } from '../../../src/documents/assessment-form-view';
import { schoolKk, schoolRu } from './invented-school';

export const characteristicKk: CharacteristicPaperView = {
  document: { number: '14', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: 'Құдайбергенова Айгүлім Нұрмұхамедқызы, 8 «Ә» сыныбы',
  birthDate: '2012 жылғы 17 мамыр',
  signer: { position: '8 «Ә» сыныбының жетекшісі', name: 'А. Е. Қасымова' },
  text: [
    { words: 'Мектепте 2020 жылдан бері оқиды. Оқу үлгерімі орташа, математика мен суретті жақсы көреді.' },
    {
      words:
        'Қазан айында 14 сабақ босатты, оның 9-ы себепсіз. Сыныптастарымен тату, ұрыс-керіске араласпайды.',
    },
    { words: 'Анасымен екі рет сөйлестім. Таңертең үйден кім шығарып салатынын шешуге көмек керек.' },
  ],
};

/** The class has no teacher yet. */
export const characteristicRu: CharacteristicPaperView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: 'Ким Дана, 3 «А» класс',
  birthDate: '',
  signer: { position: 'Классный руководитель', name: '' },
  text: [],
};
