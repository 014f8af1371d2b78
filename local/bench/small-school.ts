// An invented school of seven people: what the benchmark and the whole-product tests begin with.

/** The account that owns the files and runs the web app. */
export const OWNER = 'mektep@tirek.test';
/** Who acts, by e-mail; `nobody` has no row in Staff. */
export const PEOPLE = {
  head: 'basshy@tirek.test',
  deputy: 'orynbasar@tirek.test',
  secretary: 'hatshy@tirek.test',
  psychologist: 'psiholog@tirek.test',
  teacher: 'zhetekshi@tirek.test',
  nobody: 'bireu@tirek.test',
} as const;

/** What set-up is given. */
export const SET_UP = {
  language: 'kk',
  settings: {
    schoolNameKk: 'Теректі қаласының «№ 8 жалпы білім беретін мектебі» КММ',
    schoolNameRu: 'КГУ «Общеобразовательная школа № 8» города Теректи',
    schoolShortKk: '№ 8 мектеп',
    schoolShortRu: 'Школа № 8',
    placeKk: 'Теректі қаласы',
    placeRu: 'город Теректи',
    sittingPlace: '12-кабинет',
  },
  people: [
    {
      lastName: 'Әлімбаева',
      firstName: 'Гүлнәр',
      patronymic: 'Сапарқызы',
      position: 'мектеп директоры',
      email: PEOPLE.head,
      roles: ['HEAD'],
    },
    {
      lastName: 'Оразбаев',
      firstName: 'Нұрлан',
      patronymic: 'Төлегенұлы',
      position: 'директордың тәрбие ісі жөніндегі орынбасары',
      email: PEOPLE.deputy,
      roles: ['DEPUTY_UPBRINGING'],
    },
    {
      lastName: 'Жүнісова',
      firstName: 'Меруерт',
      patronymic: 'Қайратқызы',
      position: 'әлеуметтік педагог',
      email: PEOPLE.secretary,
      roles: ['SECRETARY', 'SOCIAL_PEDAGOGUE'],
    },
    {
      lastName: 'Ким',
      firstName: 'Елена',
      patronymic: 'Викторовна',
      position: 'педагог-психолог',
      email: PEOPLE.psychologist,
      roles: ['PSYCHOLOGIST'],
    },
    {
      lastName: 'Қасымова',
      firstName: 'Айнұр',
      patronymic: 'Ерланқызы',
      position: 'сынып жетекшісі',
      email: PEOPLE.teacher,
      roles: ['CLASS_TEACHER'],
      classOf: '7 «Ә»',
    },
    {
      lastName: 'Ысқақов',
      firstName: 'Ғабит',
      patronymic: 'Һамитұлы',
      position: 'математика мұғалімі',
      email: '',
      roles: ['SUBJECT_TEACHER'],
    },
    {
      lastName: 'Сәрсенова',
      firstName: 'Ұлжан',
      patronymic: 'Өмірқызы',
      position: 'қазақ тілі мұғалімі',
      email: '',
      roles: ['SUBJECT_TEACHER'],
    },
  ],
} as const;
