// Words of the register's codes: shown on the page, on papers and in the sheet's drop-downs.
import type {
  Agency,
  CalendarKind,
  CalendarWeek,
  CardEnd,
  CardState,
  Ground,
  HelpKind,
  InviteResult,
  InviteWay,
  ItemKind,
  MaterialKind,
  Move,
  Office,
  Outcome,
  ParentAnswer,
  Relation,
  Repeat,
  Role,
  RosterKind,
  Situation,
  Source,
  Term,
  Vote,
} from '../model/codes';
import type { Bilingual } from './bilingual';
import { LATER_CODES } from './code-later-texts';

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

const CARD_ENDS: Record<CardEnd, Bilingual> = {
  NOT_CONFIRMED: { kk: 'Негіз расталмады', ru: 'Основания не подтвердились' },
  WITHDRAWN: { kk: 'Өтініш кері алынды', ru: 'Обращение отозвано' },
  LEFT_SCHOOL: { kk: 'Оқушы мектептен кетті', ru: 'Ученик выбыл из школы' },
  MISTAKE: { kk: 'Қате енгізілген', ru: 'Внесено по ошибке' },
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

// Marked as having no effect, so that the bundler drops it where the words ship as data.
const SETS = /* @__PURE__ */ Object.assign(
  {
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
    CARD_STATES,
    CARD_ENDS,
    LANGUAGES,
  },
  LATER_CODES,
);
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
