// Invented papers of what is held about a child in both languages (D35).
import type { HeldDataView } from '../../../src/documents/held-data-view';
import { schoolKk, schoolRu } from './invented-school';

/** On the register, with restricted texts and things given on; names of three long words. */
export const heldDataKk: HeldDataView = {
  document: { number: '01-14/27', version: '2', date: '2026 жылғы 20 қараша' },
  school: schoolKk,
  parent: 'Абдрахманова Жанар-Айгерім Нұрсұлтанқызы (анасы)',
  pupil: 'Абдрахманова Гүлбаршын-Айгерім Нұрсұлтанқызы, 7 «Ә» сыныбы',
  askedOn: '2026 жылғы 18 қараша',
  kinship: 'жеке куәлік, туу туралы куәлік',
  asOf: '2026 жылғы 20 қараша',
  rows: [
    {
      title: 'Бала',
      source: 'Мектептің оқушылар тізімінен.',
      seenBy: 'Көреді: есепті жүргізушілер; басқа қызметкерлер – аты-жөні мен сыныбын ғана.',
      values:
        'Тегі, аты, әкесінің аты (бар болса): Абдрахманова Гүлбаршын-Айгерім Нұрсұлтанқызы\nТуған күні: 09.05.2013\nСыныбы: 7 «Ә»',
    },
    {
      title: 'Профилактикалық кеңестің қарауы',
      source: 'Кеңестің шешімінен; 9, 15, 17-тармақтар.',
      seenBy: 'Көреді: есепті жүргізушілер.',
      values:
        '05.11.2026: Есепке қою мәселесі; хаттама № 3; Есепке қойылды; негіздемесі: Сабақты жиі жіберген. […]; баланың пікірі: Сабаққа келемін.\nнегіздер (22-тармақ): Дәлелсіз себеппен сабақтан қалу',
    },
  ],
  withheld: [
    { text: 'Отбасының басқа мүшелері туралы аты-жөні, орналасқан жері және телефоны сақталады: әкесі.' },
    { text: 'Педагог-психологтың қорытындысы (02.11.2026: парақ саны: 2): мәтіні бөлек сақталады.' },
  ],
  given: [
    {
      on: '06.11.2026',
      toWhom: 'Полиция бөлімінің ювеналды полиция бөлімшесі',
      what: 'қабылданған шешім (20-тармақ)',
    },
    { on: '16.11.2026', toWhom: 'Қалалық аурухана', what: 'сауал (13-тармақ)' },
  ],
  term: '3 жыл',
  signer: { position: 'Мектеп директоры', name: 'Г. Ә. Әлімбаева' },
};

/** Asked a day after the application came in: little is held, nothing was given on. */
export const heldDataRu: HeldDataView = {
  document: { number: '', version: '1', date: '20 ноября 2026 года' },
  school: schoolRu,
  parent: 'Ким Вера',
  pupil: 'Ким Дана, 3 «А» класс',
  askedOn: '',
  kinship: '',
  asOf: '20 ноября 2026 года',
  rows: [
    {
      title: 'Ребёнок',
      source: 'Из списка учеников школы.',
      seenBy: 'Видят: ведущие учёт; другие работники – только имя и класс.',
      values: 'Фамилия, имя, отчество (при наличии): Ким Дана\nКласс: 3 «А»',
    },
  ],
  withheld: [{ text: 'Имена, телефоны, адреса других людей не сообщаются: это данные третьих лиц.' }],
  given: [],
  term: '1 год',
  signer: { position: 'Директор школы', name: 'Г. А. Алимбаева' },
};
