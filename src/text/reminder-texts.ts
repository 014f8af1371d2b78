// Words of the daily letter: kinds of work, counts and dates, never a name.
import type { Bilingual } from './bilingual';

export const REMINDER_TEXTS = {
  'digest.subject': { kk: 'Тірек: бүгінгі істер', ru: 'Тірек: дела на сегодня' },
  'digest.material': { kk: 'Сұралған материал', ru: 'Запрошенный материал' },
  'digest.task': { kk: 'Кеңестің тапсырмасы', ru: 'Поручение Совета' },
  'digest.other': { kk: 'Басқа іс', ru: 'Другое дело' },
  'digest.foot': {
    kk: 'Хат жұмыс күні бір рет қана келеді, онда аты-жөн болмайды. Толығырақ – Тіректе.',
    ru: 'Письмо приходит не чаще раза в рабочий день, имён в нём нет. Подробнее – в Тіреке.',
  },
  'digest.week': { kk: 'Мектеп бойынша апта', ru: 'Неделя по школе' },
  'digest.came': {
    kk: 'Өткен аптада түскен, қаралып жатқан өтініштер мен хаттар: {n}',
    ru: 'Обращений и писем за прошлую неделю, которые в работе: {n}',
  },
  'digest.late': { kk: 'Бұйрық бойынша мерзімі өткені: {n}', ru: 'С истёкшим сроком по приказу: {n}' },
  'digest.sittings': {
    kk: 'Осы аптадағы отырыстар: {n} ({days})',
    ru: 'Заседаний на этой неделе: {n} ({days})',
  },
} as const satisfies Record<string, Bilingual>;
