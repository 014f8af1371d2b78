// The staff of the sample school: who works there, in which post, with which class. Every person is invented.
import type { FirstPerson } from '../../src/casework/first-rows';
import type { Bilingual, Language } from '../../src/text/bilingual';

interface Member {
  readonly name: string;
  readonly post: Bilingual;
  readonly mailbox: string;
  readonly roles: FirstPerson['roles'];
  readonly classOf?: string;
}

const member = (
  name: string,
  kk: string,
  ru: string,
  mailbox: string,
  ...roles: FirstPerson['roles']
): Member => ({ name, post: { kk, ru }, mailbox, roles });

/** A teacher who leads a class: the subject and the class are the post. */
const classTeacher = (name: string, kk: string, ru: string, classOf: string, mailbox: string): Member => ({
  ...member(
    name,
    `${kk} мұғалімі, сынып жетекшісі`,
    `учитель ${ru}, классный руководитель`,
    mailbox,
    'CLASS_TEACHER',
  ),
  classOf,
});

const MEMBERS = {
  head: member('Әлімбаева Гүлнәр Сапарқызы', 'мектеп директоры', 'директор школы', 'g.alimbaeva', 'HEAD'),
  deputy: member(
    'Оразбаев Нұржан Төлегенұлы',
    'директордың тәрбие ісі жөніндегі орынбасары',
    'заместитель директора по воспитательной работе',
    'n.orazbaev',
    'DEPUTY_UPBRINGING',
  ),
  secretary: member(
    'Жүнісова Меруерт Қайратқызы',
    'әлеуметтік педагог',
    'социальный педагог',
    'm.zhunisova',
    'SECRETARY',
    'SOCIAL_PEDAGOGUE',
  ),
  psychologist: member(
    'Пак Елена Викторовна',
    'педагог-психолог',
    'педагог-психолог',
    'e.pak',
    'PSYCHOLOGIST',
  ),
  studies: member(
    'Бердібекова Сәуле Маратқызы',
    'директордың оқу ісі жөніндегі орынбасары',
    'заместитель директора по учебной работе',
    's.berdibekova',
    'OTHER_STAFF',
  ),
  '1А': classTeacher(
    'Тұрсынова Ақмарал Ержанқызы',
    'бастауыш сынып',
    'начальных классов',
    '1 «А»',
    'a.tursynova',
  ),
  '2А': classTeacher('Нұрпейісова Жазира', 'бастауыш сынып', 'начальных классов', '2 «А»', 'zh.nurpeisova'),
  '3А': classTeacher(
    'Смағұлова Бибігүл Әділқызы',
    'бастауыш сынып',
    'начальных классов',
    '3 «А»',
    'b.smagulova',
  ),
  '3Б': classTeacher('Климова Татьяна Юрьевна', 'бастауыш сынып', 'начальных классов', '3 «Б»', 't.klimova'),
  '4А': classTeacher(
    'Қуанышева Индира Болатқызы',
    'бастауыш сынып',
    'начальных классов',
    '4 «А»',
    'i.kuanysheva',
  ),
  '5А': classTeacher('Досымбетов Абай Сәкенұлы', 'география', 'географии', '5 «А»', 'a.dosymbetov'),
  '5Б': classTeacher(
    'Савельева Ольга Петровна',
    'орыс тілі мен әдебиеті',
    'русского языка и литературы',
    '5 «Б»',
    'o.saveleva',
  ),
  '6А': classTeacher('Әшірова Ләззат Ғабитқызы', 'ағылшын тілі', 'английского языка', '6 «А»', 'l.ashirova'),
  '7А': classTeacher('Мұсабеков Ринат Қасымұлы', 'тарих', 'истории', '7 «А»', 'r.musabekov'),
  '7Ә': classTeacher(
    'Қасымова Айнұр Ерланқызы',
    'қазақ тілі мен әдебиеті',
    'казахского языка и литературы',
    '7 «Ә»',
    'a.kasymova',
  ),
  '7Б': classTeacher('Громова Наталья Ивановна', 'биология', 'биологии', '7 «Б»', 'n.gromova'),
  '8А': classTeacher('Сүлейменова Шолпан Өмірқызы', 'химия', 'химии', '8 «А»', 'sh.suleimenova'),
  '9А': classTeacher('Есенғалиев Думан Жақсыбекұлы', 'физика', 'физики', '9 «А»', 'd.esengaliev'),
  '9Б': classTeacher('Панченко Светлана Олеговна', 'математика', 'математики', '9 «Б»', 's.panchenko'),
  '10А': classTeacher('Ихсанова Үміт Бақытқызы', 'математика', 'математики', '10 «А»', 'u.ihsanova'),
  '11А': classTeacher('Ысқақов Ғабит Һамитұлы', 'информатика', 'информатики', '11 «А»', 'g.yskakov'),
  sport: member(
    'Көшербаев Ержан Ілиясұлы',
    'дене шынықтыру мұғалімі',
    'учитель физической культуры',
    'e.kosherbaev',
    'SUBJECT_TEACHER',
  ),
  art: member(
    'Фёдорова Анна',
    'көркем еңбек мұғалімі',
    'учитель художественного труда',
    'a.fedorova',
    'SUBJECT_TEACHER',
  ),
  music: member(
    'Жандосов Ермек Айдарұлы',
    'музыка мұғалімі',
    'учитель музыки',
    'e.zhandosov',
    'SUBJECT_TEACHER',
  ),
  library: member('Юсупова Дина Рашидқызы', 'кітапханашы', 'библиотекарь', 'd.yusupova', 'OTHER_STAFF'),
} as const satisfies Record<string, Member>;

export type StaffKey = keyof typeof MEMBERS;

const KEYS = Object.keys(MEMBERS) as StaffKey[];
const memberOf = (key: StaffKey): Member => MEMBERS[key];

/** The e-mail a member of the staff signs in with. */
export const emailOf = (key: StaffKey): string => `${MEMBERS[key].mailbox}@mektep8.example`;

/** The id set-up gives: staff are numbered in the order of their list. */
export const staffId = (key: StaffKey): string => `T${String(KEYS.indexOf(key) + 1).padStart(4, '0')}`;

export const postOf = (key: StaffKey, language: Language): string => MEMBERS[key].post[language];

/** Surname, given name, patronymic. */
export function nameParts(full: string): { lastName: string; firstName: string; patronymic: string } {
  const [lastName = '', firstName = '', patronymic = ''] = full.split(' ');
  return { lastName, firstName, patronymic };
}

/** «Surname A. B., post», as the secretary writes down who spoke. */
export function speaker(key: StaffKey, language: Language): string {
  const { lastName, firstName, patronymic } = nameParts(MEMBERS[key].name);
  const initials = [firstName, patronymic].filter(Boolean).map((part) => `${part.charAt(0)}.`);
  return `${[lastName, ...initials].join(' ')}, ${postOf(key, language)}`;
}

/** The staff as set-up takes them, their posts in both languages. */
export const sampleStaff = (): FirstPerson[] =>
  KEYS.map((key) => {
    const { name, post, roles, classOf } = memberOf(key);
    return {
      ...nameParts(name),
      position: post.kk,
      positionRu: post.ru,
      email: emailOf(key),
      roles,
      ...(classOf === undefined ? {} : { classOf }),
    };
  });

/** The council by the head's order: seven people of the staff (¶6, ¶7). */
export const SAMPLE_COUNCIL = [
  ['head', 'CHAIR'],
  ['deputy', 'DEPUTY_CHAIR'],
  ['secretary', 'SECRETARY'],
  ['psychologist', 'MEMBER'],
  ['studies', 'MEMBER'],
  ['6А', 'MEMBER'],
  ['9Б', 'MEMBER'],
] as const satisfies readonly (readonly [StaffKey, string])[];
