// RP-398-2023: grounds, measures, terms and lists of Order No 398 of 2023.

import type { Ground } from '../model/codes';
import { wordsOf } from '../text/code-texts';
import { ORDER_398, ORDER_398_IN_FORCE, type ParagraphId } from './paragraph';
import type { DatedValue, GroundEntry, RulePack } from './rule-pack';

function value(paragraph: ParagraphId, number: number): DatedValue {
  return { paragraph, value: number, inForceFrom: ORDER_398_IN_FORCE, source: `${ORDER_398}, ¶${paragraph}` };
}

/** 02 and 06 touch family and offences, 07 and 10 health and belief; the text of 07 and 10 is kept apart. */
const SPECIAL_CARE: readonly Ground[] = ['02', '06', '07', '10'];
const SENSITIVE: readonly Ground[] = ['07', '10'];

/** The words of ¶22 stand once, with the other codes' words. */
function ground(code: Ground, identifier: string): GroundEntry {
  return {
    code,
    identifier,
    get words() {
      return wordsOf('GROUNDS', code);
    },
    sensitive: SENSITIVE.includes(code),
    specialCare: SPECIAL_CARE.includes(code),
    // Lawful belief is protected; the school's second check is ours, not the order's.
    secondPerson: code === '10',
  };
}

export const RP_398_2023: RulePack = {
  id: 'RP-398-2023',
  title: { kk: '2023 жылғы №\u00A0398 бұйрық', ru: 'Приказ №\u00A0398 2023\u00A0года' },
  source: ORDER_398,
  inForceFrom: ORDER_398_IN_FORCE,
  terms: { registration: value(11, 1), primaryInformation: value(12, 2), notice: value(20, 1) },
  councilMinimum: value(6, 5),
  grounds: [
    ground('01', 'ACADEMIC_FAILURE'),
    ground('02', 'FAMILY_DYSFUNCTION'),
    ground('03', 'NEGLECT_VAGRANCY'),
    ground('04', 'RULES_VIOLATION'),
    ground('05', 'TRUANCY'),
    ground('06', 'ADMIN_OFFENCE'),
    ground('07', 'SUBSTANCE_USE'),
    ground('08', 'GAME_NET_ADDICTION'),
    ground('09', 'NEGATIVE_GROUPS'),
    ground('10', 'RELIGIOUS_RADICAL'),
  ],
  helpKinds: [
    {
      code: 'M01',
      identifier: 'PSY_SUPPORT',
      words: { kk: 'психологиялық-педагогикалық сүйемелдеу', ru: 'психолого-педагогическое сопровождение' },
      ifNeeded: false,
    },
    {
      code: 'M02',
      identifier: 'ATTENDANCE_CONTROL',
      words: { kk: 'сабаққа қатысуын бақылау', ru: 'контроль посещаемости' },
      ifNeeded: false,
    },
    {
      code: 'M03',
      identifier: 'EXTRA_LESSONS',
      words: { kk: 'сабақтардың қосымша кестесі', ru: 'дополнительное расписание занятий' },
      ifNeeded: false,
    },
    {
      code: 'M04',
      identifier: 'DEBT_DEADLINES',
      words: {
        kk: 'пәндер бойынша қарыздарын тапсыру мерзімдерін белгілеу',
        ru: 'установление сроков сдачи задолженностей по предметам',
      },
      ifNeeded: false,
    },
    {
      code: 'M05',
      identifier: 'PMPC_REFERRAL',
      words: { kk: 'ПМПК мамандарына жіберу', ru: 'направление к специалистам ПМПК' },
      ifNeeded: true,
    },
    {
      code: 'M06',
      identifier: 'PREVENTIVE_TALK',
      words: { kk: 'профилактикалық әңгімелесу', ru: 'профилактическая беседа' },
      ifNeeded: false,
    },
    {
      code: 'M07',
      identifier: 'LESSON_VISIT',
      words: { kk: 'сабаққа қатысу', ru: 'посещение уроков' },
      ifNeeded: false,
    },
    {
      code: 'M08',
      identifier: 'BEHAVIOUR_CORRECTION',
      words: { kk: 'мінез-құлықты түзету', ru: 'коррекция поведения' },
      ifNeeded: false,
    },
    {
      code: 'M09',
      identifier: 'SKILLS',
      words: { kk: 'жаңа дағдыларды дамыту', ru: 'развитие новых навыков' },
      ifNeeded: false,
    },
    {
      code: 'M10',
      identifier: 'LEISURE',
      words: {
        kk: 'сабақтан тыс және бос уақытта, каникулда жұмыспен қамту',
        ru: 'занятость во внеурочное, свободное и каникулярное время',
      },
      ifNeeded: false,
    },
    {
      code: 'M11',
      identifier: 'PARENT_WORK',
      words: { kk: 'ата-анамен жұмыс', ru: 'работа с родителями' },
      ifNeeded: false,
    },
    {
      code: 'M12',
      identifier: 'VSEOBUCH_AID',
      words: { kk: 'жалпы оқыту қорынан көмек', ru: 'помощь из фонда всеобуча' },
      ifNeeded: false,
    },
    {
      code: 'M13',
      identifier: 'INTERAGENCY',
      words: {
        kk: 'мүдделі органдар мен ұйымдардың мамандарымен өзара іс-қимыл',
        ru: 'взаимодействие со специалистами заинтересованных органов и организаций',
      },
      ifNeeded: false,
    },
  ],
  removalBases: [
    {
      code: 'POSITIVE_DYNAMICS',
      words: { kk: 'оң мінездеме', ru: 'положительная характеристика' },
      objective: false,
    },
    { code: 'MOVED_HOME', words: { kk: 'көшу', ru: 'переезд' }, objective: true },
    { code: 'CHANGED_SCHOOL', words: { kk: 'оқу орнын ауыстыру', ru: 'смена места учёбы' }, objective: true },
    // The brackets of ¶23 give examples: leaving school, coming of age and death are objective too.
    {
      code: 'OTHER_OBJECTIVE',
      words: { kk: 'басқа да объективті себеп', ru: 'другая объективная причина' },
      objective: true,
    },
  ],
  agencies: [
    { code: 'INTERNAL_AFFAIRS', words: { kk: 'ішкі істер', ru: 'внутренние дела' } },
    { code: 'HEALTH', words: { kk: 'денсаулық сақтау', ru: 'здравоохранение' } },
    {
      code: 'SOCIAL_PROTECTION',
      words: { kk: 'халықты әлеуметтік қорғау', ru: 'социальная защита населения' },
    },
    {
      code: 'FAMILY_SUPPORT_CENTRE',
      words: { kk: 'отбасын қолдау орталықтары', ru: 'центры поддержки семьи' },
    },
    {
      code: 'RELIGIOUS_AFFAIRS',
      words: { kk: 'діни қызмет саласы', ru: 'сфера религиозной деятельности' },
    },
    { code: 'OTHER', words: { kk: 'басқалар', ru: 'другие' } },
  ],
  submissionKinds: [
    {
      code: 'PARENTS_DUTIES',
      number: 1,
      words: {
        kk: 'кәмелетке толмаған баланы асырау, тәрбиелеу немесе оқыту жөніндегі өз міндеттерін орындамайтын ата-аналарға немесе өзге де заңды өкілдерге қатысты материалды қарау туралы',
        ru: 'о рассмотрении материалов в отношении родителей или иных законных представителей, не исполняющих свои обязанности по содержанию, воспитанию или обучению несовершеннолетнего',
      },
      needsParentsInaction: true,
    },
    {
      code: 'PARENTS_ADMIN_MEASURES',
      number: 2,
      words: {
        kk: 'кәмелетке толмағандардың ата-аналарына ықпал етудің әкімшілік шаралары туралы',
        ru: 'об административных мерах воздействия на родителей несовершеннолетних',
      },
      needsParentsInaction: true,
    },
    {
      code: 'MINOR_ADMIN_ACT',
      number: 3,
      words: {
        kk: 'әкімшілік жауаптылық белгіленген әрекетті жасаған кәмелетке толмаған адамға қатысты материалды қарау туралы',
        ru: 'о рассмотрении материалов в отношении несовершеннолетнего, совершившего деяние, за которое установлена административная ответственность',
      },
      needsParentsInaction: false,
    },
  ],
  forms: [
    {
      paper: 'D18',
      paragraph: 'annex-1',
      template: 'plan',
      title: {
        kk: 'Профилактикалық жеке жұмыс жоспары (ПЖЖЖ)',
        ru: 'Индивидуальный план профилактической работы',
      },
    },
  ],
};
