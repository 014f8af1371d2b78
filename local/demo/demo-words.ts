// What the demonstration prints, in the language asked for.
import type { Bilingual } from '../../src/text/bilingual';

export const DEMO_WORDS = {
  begin: {
    kk: 'Тірек. Үлгі мектеп жасалып жатыр: 25 қызметкер, 120 оқушы, кеңес, он карта. Бүгін – {day} (сағат тоқтатылған).',
    ru: 'Тірек. Создаётся школа-образец: 25 сотрудников, 120 учеников, Совет, десять карт. Сегодня – {day} (часы остановлены).',
  },
  made: { kk: 'Мектеп дайын: {seconds} с.', ru: 'Школа готова: {seconds} с.' },
  walk: {
    kk: 'Енді тағы бір ойдан алынған оқушы: {name}, {class}. Әр қадам – бет жіберетін әрекеттің өзі.',
    ru: 'Теперь ещё один вымышленный ученик: {name}, {class}. Каждый шаг – тот же, что отправляет страница.',
  },
  due: { kk: 'Мерзімі', ru: 'Срок' },
  'annex-1': { kk: '1-қосымша', ru: 'приложение\u00A01' },
  state: { kk: 'Картаның күйі', ru: 'Состояние карты' },
  files: { kk: 'Жазылған файлдар', ru: 'Записаны файлы' },
  chain: {
    kk: 'Журнал: {n} жазба, тізбек үзілмеген.',
    ru: 'Журнал: записей – {n}, цепочка не нарушена.',
  },
  broken: {
    kk: 'Журнал тізбегі {seq}-жолда үзілген.',
    ru: 'Цепочка журнала нарушена в строке {seq}.',
  },
  failed: { kk: 'Демо орындалмады', ru: 'Демонстрация не удалась' },
} as const satisfies Record<string, Bilingual>;

export const DEMO_HELP = `npm run demo -- --out DIR [--lang kk|ru]

  --out DIR    where minutes.docx, minutes.pdf, plan.docx, plan.pdf, register.xlsx, journal.json are written
  --lang L     kk (if left out) or ru: the school, its papers and what is printed`;
