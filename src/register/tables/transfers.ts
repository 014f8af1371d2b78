// Information passed on when a pupil goes to another school (¶24): to whom, by which way, what exactly, and what was answered.
import { CHANNELS, TRANSFER_ANSWERS, TRANSFER_PARTS, TRANSFER_ROUTES } from '../../model/codes';
import { code, codes, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Transfers = defineTable({
  name: 'Transfers',
  sheetId: 3980152,
  label: { kk: 'Ауысу туралы ақпарат', ru: 'Передача информации' },
  kind: 'transfer',
  columns: {
    toSchool: text({ kk: 'Қай мектепке', ru: 'В какую школу' }, 240),
    leftOn: day({ kk: 'Кеткен күні', ru: 'Выбыл(а)' }),
    route: code({ kk: 'Жолы', ru: 'Путь' }, 'TRANSFER_ROUTES', TRANSFER_ROUTES, 180),
    /** The education department it goes through. */
    through: text({ kk: 'Кім арқылы', ru: 'Через кого' }, 240),
    parts: codes({ kk: 'Не беріледі', ru: 'Что передаётся' }, 'TRANSFER_PARTS', TRANSFER_PARTS, 240),
    workDone: text({ kk: 'Жүргізілген жұмыс', ru: 'Проведённая работа' }, 300),
    results: text({ kk: 'Нәтижелері', ru: 'Результаты' }, 300),
    contact: text({ kk: 'Байланысатын адам', ru: 'Контактное лицо' }, 200),
    withIin: yesNo({ kk: 'ЖСН-мен', ru: 'С ИИН' }),
    preparedOn: day({ kk: 'Дайындалды', ru: 'Подготовлено' }),
    /** SHA-256 of the information as it was prepared, 64 hex digits: what was sent can be told from what is here now. */
    digest: text({ kk: 'Тексеру коды', ru: 'Код проверки' }, 200),
    sentOn: day({ kk: 'Жіберілді', ru: 'Отправлено' }),
    channel: code({ kk: 'Тәсілі', ru: 'Способ' }, 'CHANNELS', CHANNELS),
    outgoingNo: text({ kk: 'Шығыс №', ru: 'Исх. №' }, 90),
    receivedOn: day({ kk: 'Алынды', ru: 'Получено' }),
    answer: code({ kk: 'Жауабы', ru: 'Ответ' }, 'TRANSFER_ANSWERS', TRANSFER_ANSWERS),
    answeredOn: day({ kk: 'Жауап күні', ru: 'Дата ответа' }),
    answerNote: text({ kk: 'Қайтару себебі', ru: 'Причина возврата' }, 240),
  },
});
export type Transfer = RecordOf<typeof Transfers>;
