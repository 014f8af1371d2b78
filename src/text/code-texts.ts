// Words of the register's codes: shown on the page, on papers and in the sheet's drop-downs.
import type {
  Agency,
  CalendarKind,
  CalendarWeek,
  CardEnd,
  CardState,
  Channel,
  CheckAnswer,
  ClosedPart,
  ContactPurpose,
  ContactResult,
  Evidence,
  FileKind,
  FileReader,
  Ground,
  HelpKind,
  InviteResult,
  InviteWay,
  ItemKind,
  KeptAs,
  LetterKind,
  MaterialKind,
  Move,
  Office,
  Outcome,
  PaperKind,
  PaperState,
  ParentAnswer,
  ParentFact,
  PlanResult,
  Proof,
  Relation,
  RemovalBasis,
  Repeat,
  RestrictedKind,
  Role,
  RosterKind,
  Situation,
  Source,
  SubmissionKind,
  Term,
  TransferAnswer,
  TransferPart,
  TransferRoute,
  VisitKind,
  Vote,
} from '../model/codes';
import type { Bilingual } from './bilingual';

const ROLES: Record<Role, Bilingual> = {
  HEAD: { kk: 'Білім беру ұйымының басшысы', ru: 'Руководитель организации образования' },
  DEPUTY_UPBRINGING: {
    kk: 'Басшының тәрбие ісі жөніндегі орынбасары',
    ru: 'Заместитель руководителя по воспитательной работе',
  },
  SECRETARY: { kk: 'Профилактикалық кеңестің хатшысы', ru: 'Секретарь Совета профилактики' },
  SOCIAL_PEDAGOGUE: { kk: 'Әлеуметтік педагог', ru: 'Социальный педагог' },
  PSYCHOLOGIST: { kk: 'Педагог-психолог', ru: 'Педагог-психолог' },
  CLASS_TEACHER: { kk: 'Сынып жетекшісі', ru: 'Классный руководитель' },
  SUBJECT_TEACHER: { kk: 'Пән мұғалімі', ru: 'Учитель-предметник' },
  OTHER_STAFF: { kk: 'Басқа қызметкер', ru: 'Другой сотрудник' },
};

/** ¶22 in the order's words. */
const GROUNDS: Record<Ground, Bilingual> = {
  '01': { kk: 'академиялық үлгермеушілік', ru: 'академическая неуспеваемость' },
  '02': { kk: 'отбасындағы жайсыздықтар', ru: 'неблагополучие в семье' },
  '03': {
    kk: 'қадағалаусыздық, панасыздық, қаңғыбастық, қайыршылық',
    ru: 'безнадзорность, беспризорность, бродяжничество, попрошайничество',
  },
  '04': {
    kk: 'мектептің Жарғысын және Мектептің ішкі тәртіп ережесін өрескел немесе бірнеше рет бұзу',
    ru: 'грубое или неоднократное нарушение Устава школы и Правил внутреннего распорядка школы',
  },
  '05': {
    kk: 'сабақтарға дәлелсіз себептермен жүйелі түрде қатыспау',
    ru: 'систематические пропуски уроков без уважительной причины',
  },
  '06': { kk: 'әкімшілік құқық бұзушылық жасау', ru: 'совершение административного правонарушения' },
  '07': {
    kk: 'психикалық белсенді, уытты заттарды, есірткі құралдарын, спиртті ішімдіктерді тұтыну, темекі шегу',
    ru: 'употребление психоактивных, токсических веществ, наркотических средств, спиртных напитков, табакокурение',
  },
  '08': {
    kk: 'ойынға және интернетке тәуелділік, лудомания',
    ru: 'игровая и интернет-зависимость, лудомания',
  },
  '09': {
    kk: 'теріс бейресми балалар-жастар топтары мен бірлестіктеріне, теріс жастар субмәдениеттеріне қатысу',
    ru: 'участие в негативных неформальных детско-молодёжных группах и объединениях, негативных молодёжных субкультурах',
  },
  '10': {
    kk: 'діни ағымдар мен радикалды көзқарастарды ұстану',
    ru: 'приверженность религиозным течениям и радикальным взглядам',
  },
};

/** ¶18 in the order's words, shortened to a plan's row. */
const HELP_KINDS: Record<HelpKind, Bilingual> = {
  M01: { kk: 'Психологиялық-педагогикалық сүйемелдеу', ru: 'Психолого-педагогическое сопровождение' },
  M02: { kk: 'Сабаққа қатысуын бақылау', ru: 'Контроль посещаемости' },
  M03: { kk: 'Сабақтардың қосымша кестесі', ru: 'Дополнительное расписание занятий' },
  M04: {
    kk: 'Пәндер бойынша қарыздарын тапсыру мерзімдерін белгілеу',
    ru: 'Установление сроков сдачи задолженностей по предметам',
  },
  M05: { kk: 'ПМПК мамандарына жіберу', ru: 'Направление к специалистам ПМПК' },
  M06: { kk: 'Профилактикалық әңгімелесу', ru: 'Профилактическая беседа' },
  M07: { kk: 'Сабаққа қатысу (педагогтердің баруы)', ru: 'Посещение уроков' },
  M08: { kk: 'Мінез-құлықты түзету', ru: 'Коррекция поведения' },
  M09: { kk: 'Жаңа дағдыларды дамыту', ru: 'Развитие новых навыков' },
  M10: {
    kk: 'Сабақтан тыс, бос уақытта және каникулда жұмыспен қамту (бос уақытын ұйымдастыру)',
    ru: 'Занятость во внеурочное, свободное и каникулярное время',
  },
  M11: { kk: 'Ата-анамен жұмыс', ru: 'Работа с родителями' },
  M12: { kk: 'Жалпы оқыту қорынан көмек', ru: 'Помощь из фонда всеобуча' },
  M13: {
    kk: 'Мүдделі органдар мен ұйымдардың мамандарымен өзара іс-қимыл',
    ru: 'Взаимодействие со специалистами заинтересованных органов и организаций',
  },
};

const SOURCES: Record<Source, Bilingual> = {
  APPLICATION: { kk: 'Өтініш', ru: 'Ходатайство' },
  AGENCY: { kk: 'Органның ақпараты', ru: 'Информация органа' },
  TRANSFER_IN: { kk: 'Басқа мектептің ақпараты', ru: 'Информация другой школы' },
};

const AGENCIES: Record<Agency, Bilingual> = {
  INTERNAL_AFFAIRS: { kk: 'Ішкі істер органдары', ru: 'Органы внутренних дел' },
  HEALTH: { kk: 'Денсаулық сақтау', ru: 'Здравоохранение' },
  SOCIAL_PROTECTION: { kk: 'Халықты әлеуметтік қорғау', ru: 'Социальная защита населения' },
  FAMILY_SUPPORT_CENTRE: { kk: 'Отбасын қолдау орталығы', ru: 'Центр поддержки семьи' },
  RELIGIOUS_AFFAIRS: { kk: 'Діни қызмет саласы', ru: 'Сфера религиозной деятельности' },
  OTHER: { kk: 'Басқа орган немесе ұйым', ru: 'Другой орган или организация' },
};

const SITUATIONS: Record<Situation, Bilingual> = {
  DIFFICULT_LIFE_SITUATION: { kk: 'Өмірлік қиын жағдай', ru: 'Трудная жизненная ситуация' },
  SOCIALLY_DANGEROUS_SITUATION: { kk: 'Әлеуметтік қауіпті жағдай', ru: 'Социально опасное положение' },
};

const ROSTER_KINDS: Record<RosterKind, Bilingual> = {
  PUPILS: { kk: 'Оқушылар', ru: 'Ученики' },
  PARENTS: { kk: 'Ата-аналар', ru: 'Родители' },
  STAFF: { kk: 'Қызметкерлер', ru: 'Сотрудники' },
  YEAR: { kk: 'Жаңа оқу жылы', ru: 'Новый учебный год' },
};

const RELATIONS: Record<Relation, Bilingual> = {
  MOTHER: { kk: 'анасы', ru: 'мать' },
  FATHER: { kk: 'әкесі', ru: 'отец' },
  GUARDIAN: { kk: 'қорғаншысы', ru: 'опекун' },
  TRUSTEE: { kk: 'қамқоршысы', ru: 'попечитель' },
  GRANDPARENT: { kk: 'атасы немесе әжесі', ru: 'дедушка или бабушка' },
  SIBLING: { kk: 'бауыры', ru: 'брат или сестра' },
  OTHER: { kk: 'басқа', ru: 'другое' },
};

const MATERIALS: Record<MaterialKind, Bilingual> = {
  CHARACTERISTIC: { kk: 'Сынып жетекшісінің мінездемесі', ru: 'Характеристика классного руководителя' },
  PSYCHOLOGIST_CONCLUSION: { kk: 'Педагог-психологтың қорытындысы', ru: 'Заключение педагога-психолога' },
  HOME_ACT: {
    kk: 'Тұрғын үй-тұрмыстық жағдайларды тексеру актісі',
    ru: 'Акт обследования жилищно-бытовых условий',
  },
  PARENT_MEETING: {
    kk: 'Ата-анамен алдын ала кездесу жазбасы',
    ru: 'Запись предварительной встречи с родителями',
  },
  WORK_DONE: {
    kk: 'Жүргізілген профилактикалық жұмыс туралы қысқаша ақпарат',
    ru: 'Краткая информация о проведённой профилактической работе',
  },
};

const OFFICES: Record<Office, Bilingual> = {
  CHAIR: { kk: 'Төраға', ru: 'Председатель' },
  DEPUTY_CHAIR: { kk: 'Төрағаның орынбасары', ru: 'Заместитель председателя' },
  SECRETARY: { kk: 'Хатшы', ru: 'Секретарь' },
  MEMBER: { kk: 'Мүше', ru: 'Член Совета' },
};

const ITEM_KINDS: Record<ItemKind, Bilingual> = {
  PLACEMENT: { kk: 'МЕА-ға қою мәселесі', ru: 'Вопрос о постановке на ВШУ' },
  REVIEW: { kk: 'МЕА-дағы жұмысты қарау', ru: 'Рассмотрение работы на ВШУ' },
  REMOVAL: { kk: 'МЕА-дан шығару мәселесі', ru: 'Вопрос о снятии с ВШУ' },
  OTHER: { kk: 'Басқа мәселе', ru: 'Другой вопрос' },
};

const INVITE_WAYS: Record<InviteWay, Bilingual> = {
  HANDED: { kk: 'Қолына берілді', ru: 'Вручено лично' },
  PHONE: { kk: 'Телефон арқылы', ru: 'По телефону' },
  POST: { kk: 'Пошта арқылы', ru: 'По почте' },
  PUPIL: { kk: 'Оқушы арқылы', ru: 'Через ученика' },
  VISIT: { kk: 'Үйіне барып', ru: 'При посещении на дому' },
};
const INVITE_RESULTS: Record<InviteResult, Bilingual> = {
  WILL_COME: { kk: 'Келеді', ru: 'Придут' },
  CANNOT_COME: { kk: 'Келе алмайды', ru: 'Прийти не могут' },
  REFUSED: { kk: 'Бас тартты', ru: 'Отказались' },
  NOT_REACHED: { kk: 'Байланыс болмады', ru: 'Связаться не удалось' },
  NO_ANSWER: { kk: 'Жауап жоқ', ru: 'Ответа нет' },
};

const OUTCOMES: Record<Outcome, Bilingual> = {
  PLACE: { kk: 'МЕА-ға қою', ru: 'Поставить на ВШУ' },
  REFUSE: { kk: 'Қоюдан бас тарту', ru: 'Отказать в постановке' },
  POSTPONE: { kk: 'Мәселені кейінге қалдыру', ru: 'Отложить вопрос' },
  NOTED: { kk: 'Мәлімет үшін қабылдау', ru: 'Принять к сведению' },
  KEEP: { kk: 'МЕА-да қалдыру', ru: 'Оставить на ВШУ' },
  RENEW: { kk: 'МЕА-да қалдырып, жоспарды жаңарту', ru: 'Оставить на ВШУ и обновить план' },
  REMOVE: { kk: 'МЕА-дан шығару', ru: 'Снять с ВШУ' },
};

const VOTES: Record<Vote, Bilingual> = {
  FOR: { kk: 'Жақтап', ru: 'За' },
  AGAINST: { kk: 'Қарсы', ru: 'Против' },
  ABSTAINED: { kk: 'Қалыс қалды', ru: 'Воздержался(лась)' },
};

const MOVES: Record<Move, Bilingual> = {
  CAME: { kk: 'Келді', ru: 'Пришёл(а)' },
  LEFT: { kk: 'Кетті', ru: 'Ушёл(ла)' },
};

const REPEATS: Record<Repeat, Bilingual> = {
  WEEKLY: { kk: 'апта сайын', ru: 'каждую неделю' },
  MONTHLY: { kk: 'ай сайын', ru: 'каждый месяц' },
};

const PARENT_ANSWERS: Record<ParentAnswer, Bilingual> = {
  SIGNED: { kk: 'Қол қойды', ru: 'Подписали' },
  PARTLY: { kk: 'Ішінара келісті', ru: 'Согласились частично' },
  REFUSED: { kk: 'Бас тартты', ru: 'Отказались' },
  NOT_REACHED: { kk: 'Байланыс болмады', ru: 'Связаться не удалось' },
};

const PAPERS: Record<PaperKind, Bilingual> = {
  D01: { kk: 'МЕА-ға қою туралы өтініш', ru: 'Ходатайство о постановке на ВШУ' },
  D02: { kk: 'Келіп түскен ақпаратты тіркеу карточкасы', ru: 'Карточка регистрации поступившей информации' },
  D03: { kk: 'Бастапқы ақпарат парағы', ru: 'Лист первичной информации' },
  D04: {
    kk: 'Тұрмыстық жағдайларды тексеру комиссиясы туралы бұйрық',
    ru: 'Приказ о комиссии по обследованию условий',
  },
  D05: { kk: 'Тұрмыстық жағдайларды тексеру актісі', ru: 'Акт обследования жилищно-бытовых условий' },
  D06: { kk: 'Ата-анамен алдын ала кездесу жазбасы', ru: 'Запись предварительной встречи с родителями' },
  D07: { kk: 'Мүдделі органға сауал', ru: 'Запрос в заинтересованный орган' },
  D08: { kk: 'Сынып жетекшісінің мінездемесі', ru: 'Характеристика от классного руководителя' },
  D09: { kk: 'Педагог-психологтың қорытындысы', ru: 'Заключение педагога-психолога' },
  D10: {
    kk: 'Жүргізілген профилактикалық жұмыс туралы қысқаша ақпарат',
    ru: 'Краткая информация о проведённой работе',
  },
  D11: { kk: 'Орынбасардың ұсынысы', ru: 'Представление заместителя руководителя' },
  D12: { kk: 'Кеңес құрамын бекіту туралы бұйрық', ru: 'Приказ об утверждении состава Совета' },
  D13: {
    kk: 'Отырыс өткізу туралы шешім және күн тәртібі',
    ru: 'Решение о проведении заседания и повестка дня',
  },
  D14: { kk: 'Ата-анаға (заңды өкілге) шақыру', ru: 'Приглашение родителю (законному представителю)' },
  D15: { kk: 'Маманды (орган өкілін) шақыру', ru: 'Приглашение специалиста (представителя органа)' },
  D16: { kk: 'Отырыс хаттамасы', ru: 'Протокол заседания' },
  D17: { kk: 'Хаттамадан үзінді көшірме', ru: 'Выписка из протокола' },
  D18: { kk: 'Профилактикалық жеке жұмыс жоспары', ru: 'Индивидуальный план профилактической работы' },
  D19: { kk: 'Жоспардың данасын алғаны туралы қолхат', ru: 'Расписка о получении экземпляра плана' },
  D20: { kk: 'Қабылданған шешім туралы хабарлама', ru: 'Уведомление о принятом решении' },
  D21: { kk: 'Ата-анаға шешім туралы хабарлама', ru: 'Уведомление родителей о решении' },
  D22: {
    kk: 'Мониторинг және көмек сапасын бағалау парағы',
    ru: 'Лист мониторинга и оценки качества помощи',
  },
  D23: {
    kk: 'Көмектен бас тарту және шара қолданбау туралы акт',
    ru: 'Акт об отказе от помощи и непринятии мер',
  },
  D24: { kk: 'Аумақтық комиссияға ұсыныс', ru: 'Представление в территориальную комиссию' },
  D25: { kk: 'МЕА-дан шығару туралы өтініш', ru: 'Ходатайство о снятии с ВШУ' },
  D26: { kk: 'Оң мінездеме', ru: 'Положительная характеристика' },
  D27: {
    kk: 'Объективті себепті растайтын құжат туралы анықтама',
    ru: 'Справка о документе, подтверждающем объективную причину',
  },
  D28: { kk: 'Жүргізілген жұмыс туралы ақпараттық хат', ru: 'Информационное письмо о проведённой работе' },
  D29: { kk: 'МЕА тіркеу журналы', ru: 'Журнал регистрации ВШУ' },
  D30: { kk: 'МЕА бойынша жиынтық мәлімет', ru: 'Сводные сведения по ВШУ' },
  D31: { kk: 'МЕА-дағы білім алушының карточкасы', ru: 'Карточка обучающегося, состоящего на ВШУ' },
  D32: { kk: 'МЕА мен полиция тізімдерін салыстыру актісі', ru: 'Акт сверки списков ВШУ и полиции' },
  D33: {
    kk: 'Дербес деректерді жинауға және өңдеуге келісім',
    ru: 'Согласие на сбор и обработку персональных данных',
  },
  D34: { kk: 'Профилактикалық кеңестің жұмыс жоспары', ru: 'План работы Совета профилактики' },
  D35: { kk: 'Бала туралы сақталатын мәліметтер', ru: 'Сведения, которые хранятся о ребёнке' },
  D36: { kk: 'Төрағалық етушіге арналған парақ', ru: 'Лист председательствующего' },
};
const PAPER_STATES: Record<PaperState, Bilingual> = {
  RESERVED: { kk: 'жасалмаған', ru: 'не создан' },
  BEGUN: { kk: 'жасалып жатыр', ru: 'создаётся' },
  DRAFT: { kk: 'жоба', ru: 'черновик' },
  SIGNED: { kk: 'қол қойылды', ru: 'подписан' },
  SUPERSEDED: { kk: 'ауыстырылды', ru: 'заменён' },
  IN_REVIEW: { kk: 'басшының қарауында', ru: 'на просмотре у руководителя' },
  FOR_SIGNATURE: { kk: 'қол қоюға', ru: 'на подпись' },
};

const FILE_KINDS: Record<FileKind, Bilingual> = {
  FOLDER: { kk: 'қалта', ru: 'папка' },
  SCAN: { kk: 'көшірме (скан)', ru: 'скан-копия' },
  CMS: { kk: 'электрондық қолтаңба файлы', ru: 'файл электронной подписи' },
};

const CHANNELS: Record<Channel, Bilingual> = {
  PAPER: { kk: 'Қағазбен, қолына', ru: 'На бумаге, нарочным' },
  POST: { kk: 'Пошта арқылы', ru: 'По почте' },
  EMAIL: { kk: 'Эл. пошта арқылы', ru: 'По эл. почте' },
  IN_PERSON: { kk: 'Кездесуде', ru: 'При встрече' },
};

const CARD_STATES: Record<CardState, Bilingual> = {
  INTAKE: { kk: 'Ақпарат түсті', ru: 'Поступила информация' },
  PRIMARY_INFO: { kk: 'Бастапқы ақпарат жиналуда', ru: 'Сбор первичной информации' },
  ASSESSMENT: { kk: 'Бастапқы бағалау', ru: 'Первичная оценка' },
  WITH_DEPUTY: { kk: 'Орынбасардың қарауында', ru: 'На рассмотрении заместителя' },
  ON_AGENDA: { kk: 'Күн тәртібіне енгізілді', ru: 'Включено в повестку дня' },
  REFUSED: { kk: 'Қоюдан бас тартылды', ru: 'Отказано в постановке' },
  PLAN_PENDING: { kk: 'ПЖЖЖ бекітілуде', ru: 'План на утверждении' },
  ON_REGISTER: { kk: 'МЕА-да тұр', ru: 'Состоит на ВШУ' },
  REMOVAL_REQUESTED: { kk: 'МЕА-дан шығаруға ұсынылды', ru: 'Подано ходатайство о снятии' },
  REMOVED: { kk: 'МЕА-дан шығарылды', ru: 'Снят(а) с ВШУ' },
  DISMISSED: { kk: 'Негіз расталмады', ru: 'Основания не подтвердились' },
  CLOSED: { kk: 'Қарау тоқтатылды', ru: 'Рассмотрение прекращено' },
  ANNULLED: { kk: 'Қате жазба', ru: 'Ошибочная запись' },
  ARCHIVED: { kk: 'Мұрағатта', ru: 'В архиве' },
};

/** ¶23 in the order's words. */
const REMOVAL_BASES: Record<RemovalBasis, Bilingual> = {
  POSITIVE_DYNAMICS: { kk: 'Оң мінездеме', ru: 'Положительная характеристика' },
  MOVED_HOME: { kk: 'Көшу', ru: 'Переезд' },
  CHANGED_SCHOOL: { kk: 'Оқу орнын ауыстыру', ru: 'Смена места учёбы' },
  OTHER_OBJECTIVE: {
    kk: 'Басқа объективті себеп (мысалы, мектепті бітіру)',
    ru: 'Другая объективная причина (например, окончание школы)',
  },
};

const PLAN_RESULTS: Record<PlanResult, Bilingual> = {
  REACHED: { kk: 'Мақсатқа қол жетті', ru: 'Цели достигнуты' },
  PARTLY: { kk: 'Ішінара қол жетті', ru: 'Достигнуты частично' },
  NOT_REACHED: { kk: 'Қол жетпеді', ru: 'Не достигнуты' },
};

const TRANSFER_PARTS: Record<TransferPart, Bilingual> = {
  PLAN_PERIOD: { kk: 'Жоспардың кезеңі', ru: 'Период плана' },
  MEASURES: { kk: 'Іс-шаралар тізімі', ru: 'Перечень мероприятий' },
  WORK_DONE: { kk: 'Жүргізілген жұмыс', ru: 'Проведённая работа' },
  RESULTS: { kk: 'Нәтижелері', ru: 'Результаты' },
  CONTACT: { kk: 'Байланысатын адам', ru: 'Контактное лицо' },
};

const TRANSFER_ROUTES: Record<TransferRoute, Bilingual> = {
  NEW_SCHOOL: { kk: 'тікелей жаңа мектепке', ru: 'напрямую в новую школу' },
  DEPARTMENT: { kk: 'білім бөлімі арқылы', ru: 'через отдел образования' },
};

const TRANSFER_ANSWERS: Record<TransferAnswer, Bilingual> = {
  ACCEPTED: { kk: 'Қабылдады', ru: 'Принято' },
  RETURNED: { kk: 'Қайтарды', ru: 'Возвращено' },
};

const CARD_ENDS: Record<CardEnd, Bilingual> = {
  NOT_CONFIRMED: { kk: 'Негіз расталмады', ru: 'Основания не подтвердились' },
  WITHDRAWN: { kk: 'Өтініш кері алынды', ru: 'Обращение отозвано' },
  LEFT_SCHOOL: { kk: 'Оқушы мектептен кетті', ru: 'Ученик выбыл из школы' },
  MISTAKE: { kk: 'Қате енгізілген', ru: 'Внесено по ошибке' },
};
const LETTER_KINDS: Record<LetterKind, Bilingual> = {
  NOTICE: { kk: 'Шешім туралы хабарлама', ru: 'Уведомление о решении' },
  REQUEST: { kk: 'Сауал', ru: 'Запрос' },
  INVITATION: { kk: 'Отырысқа шақыру', ru: 'Приглашение на заседание' },
};
const CONTACT_PURPOSES: Record<ContactPurpose, Bilingual> = {
  INVITE_PLACEMENT: { kk: 'Есепке қою мәселесіне шақыру', ru: 'Приглашение: постановка на учёт' },
  INVITE_REVIEW: { kk: 'Есепте қалдыру мәселесіне шақыру', ru: 'Приглашение: оставление на учёте' },
  INVITE_REMOVAL: { kk: 'МЕА-дан шығару мәселесіне шақыру', ru: 'Приглашение: снятие с ВШУ' },
  PLAN_COPY: { kk: 'Жоспардың данасы', ru: 'Экземпляр плана' },
  HELP_OFFERED: { kk: 'Көмек ұсынылды', ru: 'Предложена помощь' },
  MEASURES_ASKED: { kk: 'Ата-ананың шаралары сұралды', ru: 'Спросили о мерах родителей' },
  MEETING: { kk: 'Ата-анамен алдын ала кездесу', ru: 'Предварительная встреча с родителями' },
  OTHER: { kk: 'Басқа мәселе', ru: 'Другое' },
  DATA_ASKED: { kk: 'Бала туралы мәліметтерге сұрау', ru: 'Запрос сведений о ребёнке' },
  DATA_GIVEN: { kk: 'Бала туралы мәліметтер берілді', ru: 'Сведения о ребёнке выданы' },
  DATA_REFUSED: { kk: 'Бала туралы мәліметтер берілмеді', ru: 'Сведения о ребёнке не выданы' },
  DECISION: { kk: 'Шешім туралы хабарлау', ru: 'Сообщение о решении' },
};
const CONTACT_RESULTS: Record<ContactResult, Bilingual> = {
  WILL_COME: { kk: 'Келеді', ru: 'Придут' },
  CANNOT_COME: { kk: 'Келе алмайды', ru: 'Прийти не могут' },
  REFUSED: { kk: 'Бас тартты', ru: 'Отказались' },
  NOT_REACHED: { kk: 'Байланыс болмады', ru: 'Связаться не удалось' },
  NO_ANSWER: { kk: 'Жауап жоқ', ru: 'Ответа нет' },
  AGREED: { kk: 'Келісті', ru: 'Согласились' },
  PARTLY: { kk: 'Ішінара келісті', ru: 'Согласились частично' },
  TALKED: { kk: 'Сөйлестік', ru: 'Поговорили' },
};
const PARENT_FACTS: Record<ParentFact, Bilingual> = {
  HELP_REFUSED: { kk: 'Ата-ана мектептің көмегінен бас тартты', ru: 'Родители отказались от помощи школы' },
  NO_MEASURES: { kk: 'Ата-ана өзі шара қолданбады', ru: 'Родители сами мер не принимают' },
};
const SUBMISSION_KINDS: Record<SubmissionKind, Bilingual> = {
  PARENTS_DUTIES: {
    kk: 'Міндеттерін орындамайтын ата-анаға қатысты материалды қарау туралы',
    ru: 'О рассмотрении материалов о родителях, не исполняющих обязанности',
  },
  PARENTS_ADMIN_MEASURES: {
    kk: 'Ата-анаға әкімшілік ықпал ету шаралары туралы',
    ru: 'Об административных мерах воздействия на родителей',
  },
  MINOR_ADMIN_ACT: {
    kk: 'Әкімшілік жауаптылық белгіленген әрекет жасаған баланың материалын қарау туралы',
    ru: 'О рассмотрении материалов о несовершеннолетнем, совершившем административное деяние',
  },
};
const EVIDENCE: Record<Evidence, Bilingual> = {
  HELP_REFUSED: { kk: 'Көмектен бас тартуы', ru: 'Отказ от помощи' },
  NO_MEASURES: { kk: 'Шара қолданбауы', ru: 'Непринятие мер' },
  ACT_RECORD: { kk: 'Әрекет туралы мәлімет', ru: 'Сведения о деянии' },
  PLAN_COPY_ANSWER: { kk: 'Жоспардың данасы және ата-ана жауабы', ru: 'Экземпляр плана и ответ родителей' },
  INVITATIONS: { kk: 'Ата-ананы шақырулар', ru: 'Приглашения родителей' },
  WORK_DONE: { kk: 'Жүргізілген жұмыс', ru: 'Проведённая работа' },
  MINUTES_EXTRACT: { kk: 'Хаттамадан үзінді', ru: 'Выписка из протокола' },
};
const VISIT_KINDS: Record<VisitKind, Bilingual> = {
  HOME: { kk: 'Тұрғын үй-тұрмыстық жағдайларды тексеру', ru: 'Обследование жилищно-бытовых условий' },
  MEETING: { kk: 'Ата-анамен алдын ала кездесу', ru: 'Предварительная встреча с родителями' },
};
const PROOFS: Record<Proof, Bilingual> = {
  SIGNED_COPY: { kk: 'Екінші данаға қол қойылды', ru: 'Подпись на втором экземпляре' },
  STAMP: { kk: 'Кіріс мөртабаны', ru: 'Штамп входящей' },
  POST_RECEIPT: { kk: 'Пошта хабарламасы', ru: 'Почтовое уведомление' },
  REPLY: { kk: 'Жауап келді', ru: 'Пришёл ответ' },
  NONE: { kk: 'Растау алынбады', ru: 'Подтверждение не получено' },
};

const LANGUAGES: Record<'kk' | 'ru', Bilingual> = {
  kk: { kk: 'қазақша', ru: 'казахский' },
  ru: { kk: 'орысша', ru: 'русский' },
};

const CALENDAR_KINDS: Record<CalendarKind, Bilingual> = {
  holiday: { kk: 'Мереке күні', ru: 'Праздничный день' },
  dayOff: { kk: 'Демалыс күні', ru: 'Выходной день' },
  movedOff: { kk: 'Ауыстырылған демалыс', ru: 'Перенесённый выходной' },
  workedWeekend: { kk: 'Жұмыс күні болған демалыс', ru: 'Рабочий выходной' },
  asUsual: { kk: 'Әдеттегі күн', ru: 'Обычный день' },
  quiet: { kk: 'Сабақ жоқ күн', ru: 'День без занятий' },
};
const TERMS: Record<Term, Bilingual> = {
  REGISTRATION: { kk: 'тіркеу (11-тармақ)', ru: 'регистрация (п.\u00A011)' },
  PRIMARY_INFORMATION: { kk: 'бастапқы ақпарат (12-тармақ)', ru: 'первичная информация (п.\u00A012)' },
  NOTICE: { kk: 'органға хабарлау (20-тармақ)', ru: 'уведомление органа (п.\u00A020)' },
};
const CALENDAR_WEEKS: Record<CalendarWeek, Bilingual> = {
  '5': { kk: '5\u00A0күндік апта', ru: '5-дневная неделя' },
  '6': { kk: '6\u00A0күндік апта', ru: '6-дневная неделя' },
  both: { kk: 'екеуі де', ru: 'обе' },
};
const RESTRICTED_KINDS: Record<RestrictedKind, Bilingual> = {
  PSYCHOLOGIST_CONCLUSION: { kk: 'Педагог-психологтың қорытындысы', ru: 'Заключение педагога-психолога' },
  GROUND_07: { kk: '7-негіздің мән-жайы', ru: 'Подробности основания 7' },
  GROUND_10: { kk: '10-негіздің мән-жайы', ru: 'Подробности основания 10' },
  SEALED_REFUSAL: { kk: 'Бас тартылған өтініштің мәтіні', ru: 'Текст обращения, по которому отказано' },
};
const KEPT_AS: Record<KeptAs, Bilingual> = {
  PAPER: { kk: 'қағазда', ru: 'на бумаге' },
  TEXT: { kk: 'электронды түрде', ru: 'электронно' },
};
const CHECK_ANSWERS: Record<CheckAnswer, Bilingual> = {
  CONFIRMED: { kk: 'Растаймын', ru: 'Подтверждаю' },
  DECLINED: { kk: 'Растамаймын', ru: 'Не подтверждаю' },
};
const CLOSED_PARTS: Record<ClosedPart, Bilingual> = {
  SEALED: { kk: 'Жабық карта', ru: 'Закрытая карта' },
  RESTRICTED: { kk: 'Шектеулі мәтін', ru: 'Ограниченный текст' },
  FILE: { kk: 'Карта құжаттарының топтамасы', ru: 'Комплект документов карты' },
};
const FILE_READERS: Record<FileReader, Bilingual> = {
  SELF: { kk: 'Өзім оқу үшін', ru: 'Для моей работы' },
  INSPECTION: { kk: 'Тексеру комиссиясы үшін', ru: 'Для комиссии по проверке' },
};

const SETS = {
  CALENDAR_KINDS,
  CALENDAR_WEEKS,
  TERMS,
  ROLES,
  GROUNDS,
  HELP_KINDS,
  SOURCES,
  AGENCIES,
  SITUATIONS,
  RELATIONS,
  ROSTER_KINDS,
  MATERIALS,
  OFFICES,
  ITEM_KINDS,
  INVITE_WAYS,
  INVITE_RESULTS,
  OUTCOMES,
  VOTES,
  MOVES,
  REPEATS,
  PARENT_ANSWERS,
  PAPERS,
  PAPER_STATES,
  FILE_KINDS,
  CHANNELS,
  CARD_STATES,
  REMOVAL_BASES,
  PLAN_RESULTS,
  TRANSFER_PARTS,
  TRANSFER_ROUTES,
  TRANSFER_ANSWERS,
  CARD_ENDS,
  LETTER_KINDS,
  CONTACT_PURPOSES,
  CONTACT_RESULTS,
  PARENT_FACTS,
  SUBMISSION_KINDS,
  EVIDENCE,
  VISIT_KINDS,
  PROOFS,
  LANGUAGES,
  RESTRICTED_KINDS,
  KEPT_AS,
  CHECK_ANSWERS,
  CLOSED_PARTS,
  FILE_READERS,
};
export type CodeSet = keyof typeof SETS;
export const CODE_SETS: Readonly<Record<CodeSet, Readonly<Record<string, Bilingual>>>> = SETS;

/** The words of a code in both languages; throws RangeError for a code the set does not have. */
export function wordsOf(set: CodeSet, code: string): Bilingual {
  const all = CODE_SETS[set];
  const found = Object.keys(all).includes(code) ? all[code] : undefined;
  if (!found) throw new RangeError(`no code ${code} in ${set}`);
  return found;
}

/** The code that these words, in either language, or the code itself, stand for; undefined when none. */
export function codeOf(set: CodeSet, words: string): string | undefined {
  const all = CODE_SETS[set];
  if (Object.keys(all).includes(words)) return words;
  return Object.keys(all).find((code) => all[code]?.kk === words || all[code]?.ru === words);
}
