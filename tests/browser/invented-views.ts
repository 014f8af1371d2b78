// An invented school for the page's tests: every view in both languages, as the server would word it.
import type {
  Act,
  AttachedFile,
  BootData,
  CardView,
  ConveneView,
  CouncilView,
  ListsView,
  PlanView,
  SettingsView,
  SetUpView,
  SittingView,
  StaffView,
  TodayView,
} from '../../src/casework/views';
import { plainPdf } from '../sidebar/print/small-pdf';
import { inventedFamily } from './invented-family';
import { monitoringViews } from './invented-monitoring';
import { officeViews } from './invented-office';

export type Language = 'kk' | 'ru';

/** The views of the invented school in one language. */
export function inventedViews(language: Language) {
  const w = (kk: string, ru: string) => (language === 'kk' ? kk : ru);
  const p = (id: string) => ({ id, label: w(`${id}-тармақ`, `п.\u00a0${id}`) });
  const cardId = 'P00012-K01';

  const today: TodayView = {
    dayWords: w('бейсенбі, 5 қараша', 'четверг, 5 ноября'),
    groups: [
      {
        key: 'due',
        title: w('Бұйрық бойынша мерзімі бар', 'Срок по приказу'),
        rows: [
          {
            act: { screen: 'notify-agency', cardId: 'P00006-K01' },
            title: w('Шешім туралы хабарлау', 'Сообщить о решении'),
            subject: w('МЕА-006 · ювеналды полиция тобы', 'ВШУ-006 · группа ювенальной полиции'),
            chip: { tone: 'late', text: w('мерзімі кеше өтті', 'срок истёк вчера') },
            paragraph: p('20'),
          },
          {
            act: { screen: 'register', cardId: 'P00014-K01' },
            title: w('Келген ақпаратты тіркеу', 'Зарегистрировать информацию'),
            subject: w('Кіріс-014 · денсаулық сақтау органы', 'Вх-014 · орган здравоохранения'),
            chip: { tone: 'today', text: w('бүгін', 'сегодня') },
            paragraph: p('11'),
          },
          {
            act: { screen: 'primary-information', cardId },
            title: w('Бастапқы ақпаратты жинау', 'Собрать первичную информацию'),
            subject: w('Кіріс-012 · Сейітқали Н. Б., 7\u00a0«Б»', 'Вх-012 · Сейітқали Н. Б., 7\u00a0«Б»'),
            chip: { tone: 'soon', text: w('ертең, жұма', 'завтра, пятница') },
            paragraph: p('12'),
          },
        ],
      },
      {
        key: 'mine',
        title: w('Сізді күтеді', 'Ждут вас'),
        rows: [
          {
            act: { screen: 'paper', documentId: 'S0004-D16-01', sittingId: 'S0004' },
            title: w('Қол қойылғанын белгілеу', 'Отметить подписание'),
            subject: w('№ 4 хаттама · 29 қазандағы отырыс', 'протокол № 4 · заседание 29 октября'),
          },
          {
            act: { screen: 'hand-plan-copy', cardId: 'P00005-K01', planId: 'P00005-K01-L01' },
            title: w('Жоспардың данасын тапсыру', 'Вручить экземпляр плана'),
            subject: w('МЕА-005 · Әбдіғали Ә. Қ., 9\u00a0«А»', 'ВШУ-005 · Әбдіғали Ә. Қ., 9\u00a0«А»'),
          },
        ],
      },
      {
        key: 'planned',
        title: w('Мектеп жоспарлаған', 'Запланировано школой'),
        rows: [
          {
            act: { screen: 'invite', sittingId: 'S0005', itemId: 'S0005-P00012-K01' },
            title: w('№ 5 отырысқа шақыру', 'Пригласить на заседание № 5'),
            subject: w('3 отбасы · отырыс 12 қарашада', '3 семьи · заседание 12 ноября'),
          },
        ],
      },
      {
        key: 'others',
        title: w('Басқалардан күтеміз', 'Ждём от других'),
        rows: [
          {
            act: { screen: 'receive-material', cardId, kind: 'PSYCHOLOGIST_CONCLUSION' },
            title: w('Психологтың қорытындысы', 'Заключение психолога'),
            subject: w('Оспанова Г. Қ. · 2 қарашада сұралды', 'Оспанова Г. Қ. · запрошено 2 ноября'),
            remind: 'P00012-K01-M02',
          },
        ],
      },
      {
        key: 'rest',
        title: w('Басқалардың жұмысы', 'Работа других'),
        chip: { tone: 'late', text: w('мерзімі өткені: 1', 'с истёкшим сроком: 1') },
        rows: [
          {
            act: { screen: 'approve-plan', cardId: 'P00008-K01' },
            title: w('Жоспарды бекіту', 'Утвердить план'),
            subject: w('Басшы · МЕА-008', 'Руководитель · ВШУ-008'),
          },
        ],
      },
    ],
    start: [
      { act: { screen: 'refer' }, title: w('Жаңа өтініш', 'Новое обращение') },
      { act: { screen: 'agency-information' }, title: w('Органнан келген ақпарат', 'Информация от органа') },
      { act: { screen: 'convene' }, title: w('Отырысты белгілеу', 'Назначить заседание') },
      { act: { screen: 'council' }, title: w('Кеңес құрамы', 'Состав Совета') },
      { act: { screen: 'papers' }, title: w('Құжаттар', 'Документы') },
      { act: { screen: 'staff' }, title: w('Қызметкерлер', 'Сотрудники') },
      { act: { screen: 'pupil' }, title: w('Оқушыны қосу', 'Добавить ученика') },
      { act: { screen: 'settings' }, title: w('Баптаулар', 'Настройки') },
    ],
    broken: [],
  };

  const papers: CardView['papers'] = [
    {
      documentId: 'P00012-K01-D18-01',
      kind: 'D16',
      title: w('Өтініш', 'Ходатайство'),
      number: '12',
      state: 'SIGNED',
      chip: { tone: 'done', text: w('қол қойылды 4.11', 'подписано 4.11') },
      outdated: w('мәліметі ескірді: шешім', 'сведения изменились: решение'),
      url: 'https://docs.google.com/document/d/invented/edit',
      pdf: 'https://drive.google.com/file/d/invented-pdf',
      language: 'kk',
    },
    {
      documentId: 'P00012-K01-D18-02',
      kind: 'D18',
      title: w('Бастапқы ақпарат парағы', 'Лист первичной информации'),
      number: '',
      state: 'RESERVED',
      chip: { tone: 'not-begun', text: w('жоба', 'черновик') },
      language: 'kk',
    },
  ];

  const attached: AttachedFile[] = [
    {
      fileId: 'P00012-K01-D18-01-U01',
      kind: 'SCAN',
      title: w('Өтініш № 12 – 1-көшірме.pdf', 'Ходатайство № 12 – скан 1.pdf'),
      url: 'https://drive.google.com/file/d/invented-scan',
      said: w('5.11.2026 · 1,2 МБ · Жүнісова М. Е.', '5.11.2026 · 1,2 МБ · Жүнісова М. Е.'),
      waits: false,
      because: w('Басқа бет сканерленген.', 'Отсканирован другой лист.'),
    },
    {
      fileId: 'P00012-K01-D18-01-U02',
      kind: 'CMS',
      title: w('Өтініш № 12 – 1-қолтаңба.cms', 'Ходатайство № 12 – подпись 1.cms'),
      url: 'https://drive.google.com/file/d/invented-signature',
      said: w(
        '5.11.2026 · 0,1 МБ · Жүнісова М. Е. Тірек қолтаңбаны тексерген жоқ: оны қолтаңбаны тексеретін сервисте тексеріңіз.',
        '5.11.2026 · 0,1 МБ · Жүнісова М. Е. Тірек подпись не проверял: проверьте её в сервисе проверки подписи.',
      ),
      digest: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
      waits: false,
    },
    {
      fileId: 'P00012-K01-D18-01-U03',
      kind: 'SCAN',
      title: w('Өтініш № 12 – 2-көшірме.jpg', 'Ходатайство № 12 – скан 2.jpg'),
      said: w('Файл толық жетпеді. Оны қайта таңдаңыз.', 'Файл не дошёл до конца. Выберите его ещё раз.'),
      waits: true,
    },
  ];

  const card: CardView = {
    cardId,
    name: 'Сейітқали Нұрсұлтан Бауыржанұлы',
    classWords: '7\u00a0«Б»',
    ageWords: w('13 жаста', '13 лет'),
    number: w('Кіріс-012', 'Вх-012'),
    state: 'PRIMARY_INFO',
    stateChip: { tone: 'under-way', text: w('Бастапқы ақпарат жиналуда', 'Сбор первичной информации') },
    source: 'APPLICATION',
    next: {
      act: { screen: 'primary-information', cardId },
      title: w('Бастапқы ақпаратты толтыру', 'Заполнить первичную информацию'),
      button: w('Толтыру', 'Заполнить'),
      due: w('6 қараша, жұмаға дейін.', 'До пятницы, 6 ноября.'),
      why: w(
        'Өтініш 4 қарашада түсті; жұмыс күндері: 5 және 6 қараша.',
        'Обращение поступило 4 ноября; рабочие дни: 5 и 6 ноября.',
      ),
      paragraph: p('12'),
      late: false,
    },
    otherActs: [
      { act: { screen: 'request-material', cardId }, title: w('Материал сұрау', 'Запросить материалы') },
      {
        act: { screen: 'convene', cardId },
        title: w('Отырыстың күн тәртібіне қосу', 'Включить в повестку заседания'),
      },
      {
        act: { screen: 'submit', cardId },
        title: w('Кеңеске ұсыныс енгізу', 'Внести представление в Совет'),
      },
    ],
    closedActs: [
      {
        title: w('Жоспар құру', 'Составить план'),
        why: w('Алдымен кеңестің шешімі керек.', 'Сначала нужно решение Совета.'),
        paragraph: p('16'),
      },
    ],
    needs: [
      {
        title: w('Сынып жетекшісінің мінездемесі', 'Характеристика классного руководителя'),
        state: 'done',
        note: w('5 қарашада алынды', 'получена 5 ноября'),
        paragraph: p('14'),
      },
      {
        title: w('Педагог-психологтың қорытындысы', 'Заключение педагога-психолога'),
        state: 'under-way',
        note: w('4 қарашада сұралды', 'запрошено 4 ноября'),
        paragraph: p('14'),
        act: { screen: 'receive-material', cardId, kind: 'PSYCHOLOGIST_CONCLUSION' },
      },
      {
        title: w('Тұрмыс жағдайының актісі немесе кездесу жазбасы', 'Акт обследования или запись встречи'),
        state: 'missing',
        note: w('әлі жоқ', 'ещё нет'),
        paragraph: p('13'),
      },
      {
        title: w('Ата-ананы шақыру', 'Приглашение родителей'),
        state: 'missing',
        note: w('отырыс күні белгіленгенде', 'когда назначено заседание'),
        paragraph: p('9'),
      },
    ],
    timeline: [
      {
        when: w('12 қараша, 15:00', '12 ноября, 15:00'),
        text: w('№ 5 отырыс (жоспарда)', 'Заседание № 5 (в плане)'),
        planned: true,
      },
      {
        when: w('бүгін, 09:40', 'сегодня, 09:40'),
        who: 'Ахметова С. Т.',
        text: w('Мінездеме алынды', 'Получена характеристика'),
      },
      {
        when: w('4 қараша, 16:10', '4 ноября, 16:10'),
        who: 'Жұмабаева А. Е.',
        text: w('Ақпарат тіркелді', 'Информация зарегистрирована'),
      },
      {
        when: w('4 қараша, 15:32', '4 ноября, 15:32'),
        who: 'Ахметова С. Т.',
        text: w('Өтініш түсті', 'Поступило обращение'),
      },
    ],
    papers,
    whoSees: w(
      'Басшы, орынбасар, хатшы. Педагог-психолог – өз бөлігін. Сынып жетекшісі картаны көрмейді.',
      'Руководитель, заместитель, секретарь. Педагог-психолог – свою часть. Классный руководитель карту не видит.',
    ),
    facts: {
      seen: w('Қазан айында 9 сабаққа себепсіз келмеді.', 'В октябре без причины не был на 9 уроках.'),
      grounds: ['05'],
      whereabouts: '',
      family: [
        {
          parentId: 'P00012-A01',
          lastName: 'Сейітқалиева',
          firstName: 'Жанар',
          patronymic: 'Қайратқызы',
          relation: 'MOTHER',
          legalRepresentative: true,
          whereabouts: '',
          phone: '',
        },
      ],
      agencySender: w('ювеналды полиция тобы', 'группа ювенальной полиции'),
      referrals: [
        {
          referralId: 'P00012-K01-R01-W0004',
          source: 'AGENCY',
          title: w('ювеналды полиция тобы № 12-5', 'группа ювенальной полиции № 12-5'),
          number: '',
          text: w('Түнде көшеде жүрген.', 'Ночью находился на улице.'),
        },
      ],
    },
    versions: { 'P00012-K01': 3 },
  };

  const code = <T extends string>(value: T, kk: string, ru: string) => ({ code: value, words: w(kk, ru) });
  const lists: ListsView = {
    staff: [
      ['T0001', 'Нұрланова С. Қ.', 'директор', 'директор', 'HEAD'],
      [
        'T0002',
        'Дүйсенбаева Р. М.',
        'тәрбие ісі жөніндегі орынбасар',
        'заместитель по воспитательной работе',
        'DEPUTY_UPBRINGING',
      ],
      ['T0003', 'Жұмабаева А. Е.', 'әлеуметтік педагог', 'социальный педагог', 'SECRETARY'],
      ['T0004', 'Оспанова Г. Қ.', 'педагог-психолог', 'педагог-психолог', 'PSYCHOLOGIST'],
      [
        'T0005',
        'Ахметова С. Т.',
        '7\u00a0«Б» сынып жетекшісі',
        'классный руководитель 7\u00a0«Б»',
        'CLASS_TEACHER',
      ],
      ['T0006', 'Төлеуов Б. М.', 'математика мұғалімі', 'учитель математики', 'SUBJECT_TEACHER'],
      ['T0007', 'Ким Е. В.', 'ағылшын тілі мұғалімі', 'учитель английского языка', 'SUBJECT_TEACHER'],
    ].map(([id, name, kk, ru, role]) => ({
      id: id!,
      name: name!,
      note: w(kk!, ru!),
      roles: [role as ListsView['staff'][number]['roles'][number]],
    })),
    grounds: [
      code('01', 'академиялық үлгермеушілік', 'академическая неуспеваемость'),
      code('02', 'отбасындағы жайсыздықтар', 'неблагополучие в семье'),
      code(
        '05',
        'сабақтарға дәлелсіз себептермен жүйелі түрде қатыспау',
        'систематические пропуски уроков без уважительной причины',
      ),
      {
        ...code(
          '07',
          'психикалық белсенді, уытты заттарды, есірткі құралдарын, спиртті ішімдіктерді тұтыну, темекі шегу',
          'употребление психоактивных, токсических веществ, наркотических средств, спиртных напитков, табакокурение',
        ),
        restricted: true,
      },
      {
        ...code(
          '10',
          'діни ағымдар мен радикалды көзқарастарды ұстану',
          'приверженность религиозным течениям и радикальным взглядам',
        ),
        restricted: true,
      },
    ],
    helpKinds: [
      code('M01', 'Психологиялық-педагогикалық сүйемелдеу', 'Психолого-педагогическое сопровождение'),
      code('M02', 'Сабаққа қатысуын бақылау', 'Контроль посещаемости'),
      code('M03', 'Сабақтардың қосымша кестесі', 'Дополнительное расписание занятий'),
      code('M04', 'Қарыздарын тапсыру мерзімдері', 'Сроки сдачи задолженностей'),
      code('M05', 'ПМПК мамандарына жіберу', 'Направление в ПМПК'),
      code('M06', 'Профилактикалық әңгімелесу', 'Профилактическая беседа'),
      code('M07', 'Сабаққа қатысу', 'Посещение уроков'),
      code('M08', 'Мінез-құлықты түзету', 'Коррекция поведения'),
      code('M10', 'Бос уақытын ұйымдастыру', 'Занятость в свободное время'),
      code('M11', 'Ата-анамен жұмыс', 'Работа с родителями'),
    ],
    materials: [
      code('CHARACTERISTIC', 'Сынып жетекшісінің мінездемесі', 'Характеристика классного руководителя'),
      code('PSYCHOLOGIST_CONCLUSION', 'Педагог-психологтың қорытындысы', 'Заключение педагога-психолога'),
      code('HOME_ACT', 'Тұрмыс жағдайын тексеру актісі', 'Акт обследования условий'),
      code('PARENT_MEETING', 'Ата-анамен кездесу жазбасы', 'Запись встречи с родителями'),
      code('WORK_DONE', 'Жүргізілген жұмыс туралы мәлімет', 'Сведения о проведённой работе'),
    ],
    situations: [
      code('DIFFICULT_LIFE_SITUATION', 'өмірлік қиын жағдай', 'трудная жизненная ситуация'),
      code('SOCIALLY_DANGEROUS_SITUATION', 'әлеуметтік қауіпті жағдай', 'социально опасное положение'),
    ],
    relations: [
      code('MOTHER', 'анасы', 'мать'),
      code('FATHER', 'әкесі', 'отец'),
      code('GUARDIAN', 'қорғаншысы', 'опекун'),
      code('OTHER', 'басқа', 'другое'),
    ],
    agencies: [
      code('INTERNAL_AFFAIRS', 'ішкі істер органдары', 'органы внутренних дел'),
      code('HEALTH', 'денсаулық сақтау органы', 'орган здравоохранения'),
    ],
    offices: [
      code('CHAIR', 'төраға', 'председатель'),
      code('DEPUTY_CHAIR', 'төрағаның орынбасары', 'заместитель председателя'),
      code('SECRETARY', 'хатшы', 'секретарь'),
      code('MEMBER', 'мүше', 'член'),
    ],
    itemKinds: [code('PLACEMENT', 'МЕА-ға қою', 'постановка на ВШУ'), code('OTHER', 'басқа', 'другое')],
    inviteWays: [
      code('HANDED', 'қолына берілді', 'вручено'),
      code('PHONE', 'телефонмен', 'по телефону'),
      code('POST', 'поштамен', 'почтой'),
    ],
    inviteResults: [
      code('WILL_COME', 'келеді', 'придут'),
      code('CANNOT_COME', 'келе алмайды', 'не смогут прийти'),
      code('NO_ANSWER', 'жауап жоқ', 'нет ответа'),
    ],
    outcomes: [
      code('PLACE', 'МЕА-ға қою', 'Поставить на ВШУ'),
      code('REFUSE', 'Қоюдан бас тарту', 'Отказать в постановке'),
      code('POSTPONE', 'Кейінге қалдыру', 'Отложить вопрос'),
      code('NOTED', 'Назарға алынсын', 'Принять к сведению'),
      code('KEEP', 'МЕА-да қалдыру', 'Оставить на ВШУ'),
    ],
    votes: [code('FOR', 'Жақтап', 'За'), code('AGAINST', 'Қарсы', 'Против')],
    moves: [code('CAME', 'Келді', 'Пришёл(а)'), code('LEFT', 'Кетті', 'Ушёл(ла)')],
    parentAnswers: [
      code('SIGNED', 'Танысты, қол қойды', 'Ознакомлены, подписали'),
      code('PARTLY', 'Бір бөлігімен келіседі', 'Согласны частично'),
      code('REFUSED', 'Қол қоюдан бас тартты', 'Отказались подписать'),
      code('NOT_REACHED', 'Байланысу мүмкін болмады', 'Связаться не удалось'),
    ],
    channels: [
      code('PAPER', 'қағазбен', 'на бумаге'),
      code('POST', 'поштамен', 'почтой'),
      code('EMAIL', 'электрондық поштамен', 'электронной почтой'),
      code('IN_PERSON', 'өз қолына', 'лично'),
    ],
    proofs: [
      code('SIGNED_COPY', 'Екінші данаға қол қойылды', 'Подпись на втором экземпляре'),
      code('NONE', 'Растау алынбады', 'Подтверждение не получено'),
    ],
    removalBases: [
      code('POSITIVE_DYNAMICS', 'Оң мінездеме', 'Положительная характеристика'),
      code('CHANGED_SCHOOL', 'Оқу орнын ауыстыру', 'Смена места учёбы'),
    ],
    transferParts: [
      code('PLAN_PERIOD', 'Жоспардың кезеңі', 'Период плана'),
      code('WORK_DONE', 'Жүргізілген жұмыс', 'Проведённая работа'),
    ],
    repeats: [],
    planResults: [
      code('REACHED', 'Мақсатқа қол жетті', 'Цели достигнуты'),
      code('PARTLY', 'Ішінара қол жетті', 'Достигнуты частично'),
    ],
    transferAnswers: [code('ACCEPTED', 'Қабылдады', 'Принято'), code('RETURNED', 'Қайтарды', 'Возвращено')],
    cardEnds: [
      code('NOT_CONFIRMED', 'Негіз расталмады', 'Основания не подтвердились'),
      code('WITHDRAWN', 'Өтініш кері алынды', 'Обращение отозвано'),
      code('LEFT_SCHOOL', 'Оқушы мектептен кетті', 'Ученик выбыл из школы'),
    ],
    roles: [
      code('HEAD', 'басшы', 'руководитель'),
      code('DEPUTY_UPBRINGING', 'тәрбие ісі жөніндегі орынбасар', 'заместитель по воспитательной работе'),
      code('SECRETARY', 'кеңес хатшысы', 'секретарь Совета'),
      code('PSYCHOLOGIST', 'педагог-психолог', 'педагог-психолог'),
      code('CLASS_TEACHER', 'сынып жетекшісі', 'классный руководитель'),
      code('SUBJECT_TEACHER', 'пән мұғалімі', 'учитель-предметник'),
    ],
  };

  const members = lists.staff.slice(0, 6).map((person, at) => {
    const office = (['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER', 'MEMBER'] as const)[at]!;
    return {
      staffId: person.id,
      name: person.name,
      position: person.note,
      office,
      officeWords: lists.offices.find((choice) => choice.code === office)!.words,
      basis: '',
    };
  });
  const council: CouncilView = {
    current: {
      compositionId: 'N001',
      orderNumber: '118-н',
      orderDate: '2026-08-28',
      inForceFrom: '2026-09-01',
      members,
    },
    least: 5,
    earlier: [{ orderNumber: '97-н', orderDate: '2025-08-29', inForceFrom: '2025-09-01', members: 5 }],
    findings: [],
  };

  const convene: ConveneView = {
    cards: [
      {
        cardId,
        number: w('Кіріс-012', 'Вх-012'),
        name: 'Сейітқали Н. Б.',
        classWords: '7\u00a0«Б»',
        readiness: [
          { text: w('ұсыныс бар', 'есть представление'), done: true, paragraph: p('4') },
          {
            text: w('психологтың қорытындысы жоқ', 'нет заключения психолога'),
            done: false,
            paragraph: p('14'),
          },
        ],
      },
    ],
    sittings: [
      {
        sittingId: 'S0005',
        words: w('№ 5 отырыс, 12 қараша, 15:00', 'Заседание № 5, 12 ноября, 15:00'),
        day: w('12 қараша', '12 ноября'),
        items: 3,
        state: 'planned',
      },
    ],
    later: [
      {
        cardId: 'P00008-K01',
        number: w('МЕА-008', 'ВШУ-008'),
        name: 'Ахметов Д. С.',
        classWords: '8\u00a0«А»',
        suggested: 'REMOVAL',
        why: w('МЕА-дан шығаруға өтініш бар: 9 қараша', 'Есть ходатайство о снятии: 9 ноября'),
      },
    ],
    putOff: [
      {
        itemId: 'S0004-I02',
        title: w('Үйірмелер кестесі', 'Расписание кружков'),
        words: w('5 қараша кейінге қалдырылған', 'Отложено 5 ноября'),
      },
    ],
    minutesPerFamily: 20,
    suggestedPlace: w('207-кабинет', 'кабинет 207'),
  };

  const sitting = (state: SittingView['state'], itemId?: string, decided = false): SittingView => ({
    sittingId: 'S0005',
    state,
    number: '5',
    heldOn: '2026-11-12',
    heldAt: '15:00',
    place: w('207-кабинет', 'кабинет 207'),
    words: w('12 қараша, 15:00', '12 ноября, 15:00'),
    council: members.map((member, at) => ({
      ...member,
      ...(state === 'planned' ? {} : { present: at !== 5 }),
      reason: '',
    })),
    openedAt: state === 'planned' ? '' : '15:04',
    now: '15:04',
    presidingDecides: true,
    moves: [],
    presidingFrom: [],
    follows: [
      w('1. МЕА-003: Есепке қойылсын → жоспар құрылады', '1. ВШУ-003: Поставить на учёт → составить план'),
      w('№ 5 хаттама жасауға дайын болады (қазақша).', 'Протокол № 5 будет готов к созданию (на казахском).'),
    ],
    closesAt: '16:10',
    decidedBy: 'T0001',
    decidedBasis: '',
    presidingId: 'T0001',
    presidingBasis: '',
    secretaryId: 'T0003',
    secretaryBasis: state === 'planned' ? '' : w('12.11.2026 № 41 бұйрық', 'приказ от 12.11.2026 № 41'),
    votes: 'unanimous',
    invited: [],
    items: (['S0005-P00009-K01', 'S0005-P00012-K01', 'S0005-I03'] as const).map((id, at) => ({
      itemId: id,
      order: at + 1,
      comesAt: ['15:00', '15:30', ''][at] ?? '',
      kind: at === 2 ? 'OTHER' : 'PLACEMENT',
      ...(at < 2 ? { cardId: at === 1 ? cardId : 'P00009-K01' } : {}),
      title: at === 2 ? w('Жарты жылдық жұмыс', 'Работа за полугодие') : '',
      ...(itemId === id && at < 2 ? { name: card.name, classWords: '7\u00a0«Б»' } : {}),
      number: at < 2 ? w('Кіріс-012', 'Вх-012') : '',
      state: at === 0 || decided ? 'decided' : 'waiting',
      outcomes: at === 2 ? ['NOTED', 'POSTPONE'] : ['PLACE', 'REFUSE', 'POSTPONE'],
      atTable: itemId === id ? ['T0001', 'T0002', 'T0003', 'T0004', 'T0005'] : [],
      proposedGrounds: itemId === id && at < 2 ? ['05'] : [],
      childNote: w(
        'Бала 13 жаста: пікірі сұралып, хаттамаға жазылады (мектептің өз тәртібі).',
        'Ребёнку 13 лет: его мнение спрашивают и вносят в протокол (порядок самой школы).',
      ),
      absentNote: w(
        'Мектептің өз тәртібі: ата-ана келмесе, мәселе бір рет кейінге қалдырылады. Бұйрық мұны талап етпейді.',
        'Порядок самой школы: если родители не пришли, вопрос один раз откладывается. Приказ этого не требует.',
      ),
      suggestedHeard:
        itemId === id && at < 2
          ? w(
              'Сейітқали Н. Б. бойынша өтініш пен материалдар. Баяндаған Ахметова С. Т.',
              'обращение и материалы в отношении Сейітқали Н. Б. Докладывала Ахметова С. Т.',
            )
          : '',
      parents:
        itemId === id && at < 2
          ? [
              w('Анасы – Сейітқалиева Ж. Қ.', 'Мать – Сейітқалиева Ж. Қ.'),
              w('Әкесі – Сейітқалиев Б. Н.', 'Отец – Сейітқалиев Б. Н.'),
            ]
          : [],
    })),
    unfinished: decided
      ? []
      : [
          {
            message: w('2-мәселе бойынша шешім жоқ.', 'По вопросу 2 нет решения.'),
            paragraph: p('15'),
            itemId: 'S0005-P00012-K01',
          },
        ],
    papers: state === 'closed' ? papers : [],
    versions: { S0005: 2 },
  });

  const plan: PlanView = {
    cardId: 'P00008-K01',
    planId: 'P00008-K01-L01',
    number: w('МЕА-008', 'ВШУ-008'),
    name: 'Сейітқали Н. Б.',
    classWords: '7\u00a0«Б»',
    from: '2026-11-12',
    to: '2027-05-29',
    situation: '',
    address: '',
    registeredAddress: '',
    notNeeded: ['M05'],
    measures: [
      {
        measureId: 'P00008-K01-L01-0001',
        kind: 'M01',
        name: w('Психологиялық-педагогикалық сүйемелдеу', 'Психолого-педагогическое сопровождение'),
        responsible: ['T0004'],
        outsider: '',
        volume: w('аптасына 1 рет', '1 раз в неделю'),
        dueOn: '2026-12-25',
        indicator: w('қатысуы жақсарды', 'посещаемость улучшилась'),
      },
      {
        measureId: 'P00008-K01-L01-0002',
        kind: 'M02',
        name: w('Сабаққа қатысуын бақылау', 'Контроль посещаемости'),
        responsible: ['T0005'],
        outsider: '',
        volume: w('күн сайын', 'ежедневно'),
        dueOn: '2026-12-25',
        indicator: w('себепсіз қалу жоқ', 'нет пропусков без причины'),
      },
      {
        measureId: 'P00008-K01-L01-0003',
        kind: 'M03',
        name: w('Сабақтардың қосымша кестесі', 'Дополнительное расписание занятий'),
        responsible: ['T0006'],
        outsider: '',
        volume: w('аптасына 2 сағат', '2 часа в неделю'),
        dueOn: '2026-12-25',
        indicator: '',
      },
    ],
    incomplete: [],
    notConsidered: [],
    papers: [],
    versions: { 'P00008-K01-L01': 1 },
  };

  const settings: SettingsView = {
    groups: [
      {
        title: w('Мектеп', 'Школа'),
        settings: [
          {
            key: 'school.name',
            label: w('Мектептің атауы', 'Название школы'),
            hint: '',
            kind: 'text',
            value: w('№ 7 мектеп', 'Школа № 7'),
            by: 'school',
          },
          {
            key: 'week',
            label: w('Оқу аптасы', 'Учебная неделя'),
            hint: w('Жұмыс күндерін санауға керек', 'Нужна для счёта рабочих дней'),
            kind: 'choice',
            value: '5',
            choices: [
              { value: '5', words: w('бес күндік', 'пятидневка') },
              { value: '6', words: w('алты күндік', 'шестидневка') },
            ],
            by: 'school',
          },
          {
            key: 'votes',
            label: w('Дауыс саналады', 'Голоса считаются'),
            hint: '',
            kind: 'yes-no',
            value: false,
            by: 'school',
          },
          {
            key: 'council.least',
            label: w('Кеңестің ең аз құрамы', 'Наименьший состав Совета'),
            hint: '',
            kind: 'number',
            value: 5,
            by: 'order',
            paragraph: p('6'),
          },
        ],
      },
    ],
    versions: { settings: 4 },
  };

  const setUp: SetUpView = {
    groups: [
      {
        kind: 'school',
        title: w('Мектеп', 'Школа'),
        text: w('Атаулар құжаттарда осылай басылады.', 'Так названия печатаются в документах.'),
        chip: { tone: 'done', text: w('дайын', 'готово') },
        needed: true,
        done: true,
        facts: [w('№ 7 мектеп', 'Школа № 7')],
        keys: ['school.name'],
        acts: [],
      },
      {
        kind: 'council',
        title: w('Кеңес құрамы', 'Состав Совета'),
        text: w('Басшының бұйрығы: нөмірі, күні, мүшелері.', 'Приказ руководителя: номер, дата, члены.'),
        chip: { tone: 'not-begun', text: w('керек', 'нужно') },
        needed: true,
        done: false,
        facts: [],
        keys: [],
        acts: [{ act: { screen: 'council', kind: 'new' }, title: w('Құрамды жазу', 'Записать состав') }],
      },
    ],
    left: 1,
  };

  const staff: StaffView = {
    people: lists.staff.map((person) => ({
      staffId: person.id,
      lastName: person.name.split(' ')[0]!,
      firstName: 'Айгүл',
      patronymic: '',
      positionRu: '',
      position: person.note,
      email: `${person.id.toLowerCase()}@mektep.example`,
      roles: person.roles,
      roleWords: lists.roles.find((role) => role.code === person.roles[0])!.words,
      classOf: '',
      active: true,
    })),
  };

  const off = ['2026-12-16', '2026-12-17'];
  const letters = {
    ...monitoringViews(w),
    ...officeViews(w),
    'waiting-for-me': { rows: [] },
    transfer: {
      cardId: 'P00008-K01',
      number: w('МЕА-003', 'ВШУ-003'),
      name: 'Воробьёв Илья',
      route: 'DEPARTMENT' as const,
      routeWords: w('білім бөлімі арқылы', 'через отдел образования'),
      algorithm: w(
        'Алгоритм: білім бөліміне екі данада.',
        'Алгоритм: в отдел образования в двух экземплярах.',
      ),
      toSchool: w('№ 3 мектеп', 'Школа № 3'),
      through: w('Теректі қаласының білім бөлімі', 'Отдел образования города Теректи'),
      leftOn: '2026-11-02',
      parts: ['PLAN_PERIOD' as const, 'WORK_DONE' as const, 'CONTACT' as const],
      workDone: w('Апта сайын психологпен кездесу.', 'Еженедельные встречи с психологом.'),
      results: '',
      contact: 'Жүнісов А., +7 700 000 00 00',
      iin: false,
      withIin: false,
      made: {
        transferId: 'P00008-K01-F01',
        fileName: 'aqparat-2026-11-02-1a2b3c4d.html',
        page: '<!doctype html>',
        code: '1A2B 3C4D 5E6F 7A8B',
        preparedOn: w('2026 жылғы 2 қараша', '2 ноября 2026 года'),
        changed: true,
      },
      versions: {},
    },
    'card-file': {
      cardId: 'P00012-K01',
      number: w('Кіріс-012', 'Вх-012'),
      name: 'Сейітқали Нұрсұлтан',
      classWords: '7 «Б»',
      forWhom: 'SELF' as const,
      heldOn: w('2026 жылғы 5 қараша', '5 ноября 2026 года'),
      readers: [
        { code: 'SELF' as const, words: w('Өзім оқу үшін', 'Для моей работы') },
        { code: 'INSPECTION' as const, words: w('Тексеру комиссиясы үшін', 'Для комиссии по проверке') },
      ],
      steps: [
        {
          title: w('Жоспар және көмек', 'План и помощь'),
          papers: [
            {
              documentId: 'P00012-K01-D18-02',
              title: w('Профилактикалық жеке жұмыс жоспары', 'Индивидуальный план профилактической работы'),
              number: w('МЕА-007', 'ВШУ-007'),
              on: '05.11.2026',
              signed: true,
              stateWords: w('қол қойылған', 'подписан'),
              language,
            },
          ],
        },
      ],
      apart: [
        {
          title: w('Педагог-психологтың қорытындысы', 'Заключение педагога-психолога'),
          why: w('шектеулі: бөлек сақталады', 'ограниченный доступ: хранится отдельно'),
        },
      ],
    },
    'restricted-text': { title: 'Педагог-психологтың қорытындысы', text: 'Қорытынды мәтіні.' },
    restricted: {
      cardId: 'P00012-K01',
      name: 'Сейітқали Нұрсұлтан',
      classWords: '7 «Б»',
      number: 'Кіріс-012',
      notes: [],
      unbound: [],
      kinds: [{ code: 'GROUND_07' as const, words: '7-негіздің мән-жайы', asText: false }],
      log: [],
    },
    'letter-term': {
      due: w('дүйсенбі, 9 қараша', 'понедельник, 9 ноября'),
      why: w(
        'Түскен күні: жұма, 6 қараша. Санақ келесі күннен басталады: 7–8 қараша (демалыс) есепке кірмейді; 1-күн – дүйсенбі, 9 қараша.',
        'Поступило: пятница, 6 ноября. Счёт идёт со следующего дня: 7–8 ноября (выходные) не считаются; день 1 – понедельник, 9 ноября.',
      ),
    },
    'incoming-letter': {
      incomingId: 'W0004',
      number: '',
      title: w('Отбасын қолдау орталығы № 31', 'Центр поддержки семьи № 31'),
      versions: {},
    },
  };
  return {
    ...letters,
    family: inventedFamily(language),
    today,
    card,
    lists,
    council,
    convene,
    sitting,
    plan,
    settings,
    'set-up': setUp,
    staff,
    papers: {
      sittings: [
        {
          act: { screen: 'papers', sittingId: 'S0005' },
          title: w('бейсенбі, 5 қараша · № 5', 'четверг, 5 ноября · № 5'),
        },
      ],
      papers: papers.map((paper) => ({
        ...paper,
        ...(paper.state === 'SIGNED' ? { attach: true, files: attached } : {}),
        subject: w('Кіріс-012', 'Вх-012'),
        signers: ['Әлімбаева Г. С.', 'Жүнісова М. Қ.'],
        mayNumber: paper.state === 'DRAFT',
        renew: paper.state === 'SIGNED',
        mend: paper.state !== 'RESERVED',
        planId: 'P00012-K01-L01',
        act: { screen: 'card', cardId } as Act,
      })),
    },
    'sitting-papers': {
      number: '4',
      moment: 'after',
      heldOn: w('2026 жылғы 5 қараша, 15:00', '5 ноября 2026 года, 15:00'),
      fileName: w('otyrys-2026-11-05', 'zasedanie-2026-11-05'),
      papers: [
        {
          kind: 'D16',
          subjectId: 'S0004',
          language: 'kk',
          title: w('Отырыс хаттамасы', 'Протокол заседания'),
          about: w('Отырыс', 'Заседание'),
          documentId: 'S0004-D16-01',
          made: true,
          copies: 1,
          copiesFor: w('мектепке: 1', 'школе: 1'),
        },
        {
          kind: 'D17',
          subjectId: 'S0004-P00012-K01',
          language: 'ru',
          title: w('Хаттамадан үзінді көшірме', 'Выписка из протокола'),
          about: w('МЕА-012', 'ВШУ-012'),
          made: false,
          copies: 2,
          copiesFor: w('мектепке: 1, отбасына: 1', 'школе: 1, семье: 1'),
        },
      ],
    },
    'paper-review': {
      finalCode: 'K7MP-3WQX',
      said: [
        w('Құжат мәтіні тізілімдегіден 1 абзацта өзгеше.', 'Текст документа отличается от реестра: 1 абзац.'),
        w('Жабылмаған пікірлер: 1.', 'Открытые комментарии: 1.'),
      ],
      differences: [
        {
          before: w('Мерзімі: 2026 жылғы 5 қараша', 'Срок: 5 ноября 2026 года'),
          after: w('Мерзімі: 2026 жылғы 6 қараша', 'Срок: 6 ноября 2026 года'),
          mark: 'a1b2c3',
          take: {
            act: { screen: 'correct-fact', cardId: 'P00012-K01', kind: 'P00012-K01 gist' },
            command: 'correct-card-fact',
            subject: 'P00012-K01 gist',
            path: 'value',
            value: w('Құжаттағы сөз', 'Слова из документа'),
            what: w('Мәні', 'Суть'),
          },
        },
      ],
      comments: [{ text: w('Мерзімін нақтылаңыз.', 'Уточните срок.'), quote: w('5 қараша', '5 ноября') }],
    },
    'blank-paper': {
      title: w('Өтініш', 'Ходатайство'),
      pdf: Buffer.from(plainPdf(['0 0 m 40 40 l S'])).toString('base64'),
    },
    'paper-pdf': {
      title: w('Хаттама № 4', 'Протокол № 4'),
      pdf: Buffer.from(plainPdf(['0 0 m 40 40 l S'])).toString('base64'),
    },
    'check-paper': {
      tone: 'err',
      verdict: w('Мәтін өзгерген.', 'Текст изменён.'),
      lines: [w('Хаттама № 4', 'Протокол № 4'), w('Қол қойылды: 5 қараша', 'Подписан 5 ноября')],
      differences: [{ before: '', after: w('Мерзімі: 2026 жылғы 6 қараша', 'Срок: 6 ноября 2026 года') }],
      act: { screen: 'paper', documentId: 'S0004-D16-01', sittingId: 'S0004' },
    },
    'paper-offers': {
      subject: w('МЕА-012', 'ВШУ-012'),
      offers: [
        {
          kind: 'D20',
          title: w('Қабылданған шешім туралы хабарлама', 'Уведомление о принятом решении'),
          paragraphs: [{ id: '20', label: w('20-тармақ', 'п. 20') }],
          subjects: [
            {
              subjectId: 'P00012-K01-R02-W0007',
              about: w('Теректі қ. ЮП бөлімшесі', 'Отделение ЮП г. Теректы'),
              languages: ['kk', 'ru'],
              made: { kk: 'P00012-K01-D18-02' },
            },
          ],
        },
      ],
    },
    task: {
      what: w('Әкесімен сөйлесу', 'Поговорить с отцом'),
      about: w('Сейітқали Н., 7\u00a0«Б» · 20 қараша', 'Сейітқали Н., 7\u00a0«Б» · 20 ноября'),
      note: '',
    },
    characteristic: {
      asked: {
        pupil: w('Сейітқали Нұрсұлтан, 7\u00a0«Б» сыныбы', 'Сейітқали Нұрсұлтан, 7\u00a0«Б» класс'),
        days: w(
          'сұралды: 2\u00a0қараша · мерзімі: 6\u00a0қараша',
          'запрошено 2\u00a0ноября · до 6\u00a0ноября',
        ),
        text: '',
        written: false,
      },
    },
    'my-referrals': {
      removals: [
        {
          name: 'Сейітқали Н., 7\u00a0«Б»',
          on: w(
            'МЕА-дан шығаруға өтініш берілген: 3\u00a0қараша. Шешімді кеңес қабылдайды.',
            'Ходатайство о снятии с ВШУ подано 3\u00a0ноября. Решение принимает Совет.',
          ),
        },
      ],
      sittings: [{ when: w('30 қараша, дүйсенбі, 15:00', 'понедельник, 30 ноября, 15:00'), place: '12' }],
      tasks: [
        {
          act: { screen: 'task' as const, taskId: 'S0004-Q01' },
          title: w('Әкесімен сөйлесу', 'Поговорить с отцом'),
          subject: w(
            'Сейітқали Н., 7\u00a0«Б» · мерзімі 20 қараша',
            'Сейітқали Н., 7\u00a0«Б» · срок до 20 ноября',
          ),
        },
      ],
      asked: [
        {
          title: w('Мінездеме', 'Характеристика'),
          subject: w(
            'Сейітқали Н., 7\u00a0«Б» · сұралды: 2\u00a0қараша',
            'Сейітқали Н., 7\u00a0«Б» · запрошено 2\u00a0ноября',
          ),
          act: { screen: 'characteristic' as const, recordId: 'P00012-K01-M01' },
        },
        {
          title: w('Жүргізілген жұмыс туралы қысқаша ақпарат', 'Краткая информация о проведённой работе'),
          subject: w(
            'Сейітқали Н., 7\u00a0«Б» · сұралды: 2\u00a0қараша · кеңес хатшысына қағазда тапсырыңыз',
            'Сейітқали Н., 7\u00a0«Б» · запрошено 2\u00a0ноября · сдайте секретарю Совета на бумаге',
          ),
        },
      ],
      referrals: [
        {
          name: 'Сейітқали Нұрсұлтан, 7\u00a0«Б»',
          sentOn: w('4 қараша', '4 ноября'),
          state: w('қабылданды', 'принято'),
        },
        {
          name: 'Ким Арсений, 8\u00a0«А»',
          sentOn: w('20 қазан', '20 октября'),
          state: w('қаралды', 'рассмотрено'),
        },
      ],
    },
    'find-pupil': {
      found: 2,
      results: [
        {
          id: 'P00012',
          name: 'Сейітқали Нұрсұлтан',
          note: '7\u00a0«Б»',
          cardId,
          number: w('Кіріс-012', 'Вх-012'),
          state: w('бастапқы ақпарат', 'первичная информация'),
          facts: {
            lastName: 'Сейітқали',
            firstName: 'Нұрсұлтан',
            patronymic: '',
            grade: 7,
            classLetter: 'Б',
            language: 'kk' as const,
          },
        },
        { id: 'P00044', name: 'Сейітқазы Аружан', note: '5\u00a0«А»' },
      ],
    },
    'selected-row': {
      found: false as const,
      message: w(
        'Алдымен «Карталар» парағындағы жолды таңдаңыз.',
        'Сначала выберите строку на листе «Карты».',
      ),
    },
    'order-text': {
      paragraphs: [
        {
          id: '12',
          label: p('12').label,
          kk: 'Бастапқы ақпарат екі жұмыс күні ішінде жиналады.',
          ru: 'Первичная информация собирается в течение двух рабочих дней.',
        },
      ],
    },
    calendar: (from: string, to: string) => {
      const days: { date: string; off: boolean; name: string }[] = [];
      for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) {
        const date = new Date(at).toISOString().slice(0, 10);
        const week = new Date(at).getUTCDay();
        const holiday = off.includes(date);
        days.push({
          date,
          off: week === 0 || week === 6 || holiday,
          name: holiday ? w('Тәуелсіздік күні', 'День Независимости') : '',
        });
      }
      return { week: 5 as const, days };
    },
  };
}

/** Boot data of the invented school's secretary (or of a teacher in the browser). */
export function inventedBoot(language: Language, more: Partial<BootData> = {}): BootData {
  const views = inventedViews(language);
  const roleWords = language === 'kk' ? 'кеңес хатшысы' : 'секретарь Совета';
  return {
    email: 'zhumabaeva@mektep.example',
    person: { staffId: 'T0003', name: 'Жұмабаева А. Е.', position: '', roles: ['SECRETARY'], roleWords },
    language,
    school: language === 'kk' ? '№ 7 мектеп' : 'Школа № 7',
    today: '2026-11-05',
    surface: 'sidebar',
    act: { screen: 'today' },
    ready: true,
    view: views.today,
    lists: views.lists,
    ...more,
  };
}
