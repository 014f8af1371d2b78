// Invented papers of the intake in both languages (D01, D02, D03, D11): the Kazakh ones full, the Russian ones spare.
import type { CouncilSubmissionView } from '../../../src/documents/council-submission-view';
import type { IncomingView } from '../../../src/documents/incoming-view';
import type { PrimaryInformationView } from '../../../src/documents/primary-information-view';
import type { ReferralView } from '../../../src/documents/referral-view';
import { schoolKk, schoolRu } from './invented-school';

const socialPedagogue = { position: 'Әлеуметтік педагог', name: 'М. Қ. Жүнісова' };

export const referralKk: ReferralView = {
  document: { number: '012', version: '1', date: '2026 жылғы 3 қараша' },
  school: schoolKk,
  addressee: 'Басшының тәрбие ісі жөніндегі орынбасары, Сәрсенова Айгүл Болатқызы',
  pupil: { words: 'Төлеуов Ерасыл Маратұлы, 7 «Ә» сыныбы', birthDate: '2013 жылғы 9 мамыр' },
  seenOn: '2026 жылғы 26 қазан',
  seen: 'Қазан айында дәлелсіз себеппен 34 сағат сабаққа келмеді. Сабақта тұйық, сыныптастарымен араласпайды.',
  tried: 'Үш рет жеке әңгіме жүргізілді, анасымен телефон арқылы екі рет сөйлестім.',
  parentsTold: 'Ата-анаға (заңды өкілге) айтылды.',
  grounds: [
    { words: 'Сабаққа дәлелсіз себептермен жүйелі түрде қатыспау' },
    { words: 'Отбасының өмірлік қиын жағдайы' },
  ],
  signer: { position: '7 «Ә» сыныбының жетекшісі', name: 'А. Е. Қасымова' },
};

export const referralRu: ReferralView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  addressee: '',
  pupil: { words: 'Ким Дана, 3 «А» класс', birthDate: '' },
  seenOn: '',
  seen: 'Девочка две недели не приносит домашние задания, на вопросы отвечает односложно.',
  tried: '',
  parentsTold: '',
  grounds: [],
  signer: { position: 'Учитель начальных классов', name: 'О. Петрова' },
};

export const incomingKk: IncomingView = {
  document: { number: '045', version: '1', date: '2026 жылғы 3 қараша' },
  school: schoolKk,
  received: '2026 жылғы 2 қараша, 16:40',
  sender: 'Теректі қаласы полиция бөлімінің ювеналды полиция тобы',
  letter: '№\u00A012/5-77, 2026 жылғы 30 қазан',
  pupil: 'Төлеуов Ерасыл Маратұлы, 7 «Ә» сыныбы',
  situation: 'Әлеуметтік қауіпті жағдай',
  gist: 'Кешкі уақытта ересектердің қарауынсыз жүргені анықталды, анасымен әңгіме жүргізілді.',
  gatherBy: '2026 жылғы 4 қараша',
  signer: socialPedagogue,
};

export const incomingRu: IncomingView = {
  document: { number: '046', version: '2', date: '3 ноября 2026 года' },
  school: schoolRu,
  received: '2 ноября 2026 года',
  sender: 'Центр поддержки семьи города Теректы',
  letter: '',
  pupil: 'Ким Дана, 3 «А» класс',
  situation: '',
  gist: 'Семья просит о помощи.',
  gatherBy: '',
  signer: { position: 'Социальный педагог', name: 'М. Қ. Жүнісова' },
};

export const primaryInformationKk: PrimaryInformationView = {
  document: { number: '012', version: '1', date: '2026 жылғы 4 қараша' },
  school: schoolKk,
  pupil: {
    words: 'Төлеуов Ерасыл Маратұлы, 7 «Ә» сыныбы',
    birthDate: '2013 жылғы 9 мамыр',
    whereabouts: 'Теректі қ., Бұқар жырау даңғылы, 12-үй, 34-пәтер',
  },
  family: [
    {
      name: 'Төлеуова Сәуле Ерболқызы',
      relation: 'анасы',
      whereabouts: 'баламен бірге тұрады',
      phone: '+7 701 000 00 01',
    },
    { name: 'Төлеуов Марат', relation: 'әкесі', whereabouts: 'вахтада, Атырау облысы', phone: '' },
  ],
  situation: 'Өмірлік қиын жағдай',
  description: 'Әкесі вахталық әдіспен жұмыс істейді, бала таңертең кіші інісін балабақшаға апарады.',
  tookPart: 'А. Е. Қасымова, сынып жетекшісі; Е. В. Ким, педагог-психолог',
  signer: socialPedagogue,
};

export const primaryInformationRu: PrimaryInformationView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  pupil: { words: 'Ким Дана, 3 «А» класс', birthDate: '', whereabouts: '' },
  family: [{ name: 'Ким Елена', relation: 'мать', whereabouts: 'вместе с ребёнком', phone: '' }],
  situation: '',
  description: '',
  tookPart: '',
  signer: { position: 'Социальный педагог', name: 'М. Қ. Жүнісова' },
};

export const councilSubmissionKk: CouncilSubmissionView = {
  document: { number: '', version: '1', date: '2026 жылғы 5 қараша' },
  school: schoolKk,
  pupil: 'Төлеуов Ерасыл Маратұлы, 7 «Ә» сыныбы',
  basis: [
    { words: 'өтініш: А. Е. Қасымова, сынып жетекшісі; Кіріс-012, 2026 жылғы 3 қараша' },
    { words: 'Теректі қаласы полиция бөлімінің ювеналды полиция тобы № 12/5-77, 2026 жылғы 30 қазан' },
  ],
  materials: [
    { words: 'Сынып жетекшісінің мінездемесі, 2026 жылғы 4 қараша' },
    { words: 'Педагог-психологтың қорытындысы, 2026 жылғы 5 қараша' },
  ],
  grounds: [{ words: 'Сабаққа дәлелсіз себептермен жүйелі түрде қатыспау' }],
  note: 'Бала оқуға ықыласты, отбасына қолдау қажет.',
  signer: { position: 'Басшының тәрбие ісі жөніндегі орынбасары', name: 'А. Б. Сәрсенова' },
};

export const councilSubmissionRu: CouncilSubmissionView = {
  document: { number: '', version: '1', date: '5 ноября 2026 года' },
  school: schoolRu,
  pupil: 'Ким Дана, 3 «А» класс',
  basis: [{ words: 'ходатайство: О. Петрова, учитель начальных классов; Вх-013, 3 ноября 2026 года' }],
  materials: [],
  grounds: [],
  note: '',
  signer: { position: 'Заместитель директора по воспитательной работе', name: 'А. Б. Сәрсенова' },
};
