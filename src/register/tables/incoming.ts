// Letters that came in (¶11, ¶24), each written down once: the referrals of the pupils it is about end with its id.
import { AGENCIES, CHANNELS, SITUATIONS, SOURCES } from '../../model/codes';
import { code, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Incoming = defineTable({
  name: 'Incoming',
  sheetId: 3980120,
  label: { kk: 'Кіріс хаттар', ru: 'Входящие письма' },
  kind: 'incoming',
  columns: {
    number: text({ kk: 'Кіріс №', ru: 'Вх. №' }, 90),
    registeredOn: day({ kk: 'Тіркелген күні', ru: 'Зарегистрировано' }),
    source: code({ kk: 'Қайдан', ru: 'Источник' }, 'SOURCES', SOURCES),
    agency: code({ kk: 'Орган түрі', ru: 'Вид органа' }, 'AGENCIES', AGENCIES),
    sender: text({ kk: 'Жіберуші', ru: 'Отправитель' }, 200),
    letterNo: text({ kk: 'Хат №', ru: '№ письма' }, 90),
    letterDate: day({ kk: 'Хат күні', ru: 'Дата письма' }),
    receivedOn: day({ kk: 'Түскен күні', ru: 'Поступило' }),
    receivedAt: text({ kk: 'Сағаты', ru: 'Время' }, 60),
    situation: code({ kk: 'Жағдай түрі', ru: 'Вид ситуации' }, 'SITUATIONS', SITUATIONS),
    gist: text({ kk: 'Мазмұны', ru: 'Содержание' }, 300),
    /** Nobody of the letter is a pupil here: no card, only a reply. */
    notOurs: yesNo({ kk: 'Біздің оқушы емес', ru: 'Не наш ученик' }),
    repliedOn: day({ kk: 'Жауап берілді', ru: 'Отвечено' }),
    replyNo: text({ kk: 'Жауаптың шығыс №', ru: 'Исх. № ответа' }, 90),
    replyHow: code({ kk: 'Жауап беру жолы', ru: 'Способ ответа' }, 'CHANNELS', CHANNELS),
    replyNote: text({ kk: 'Жауап мазмұны', ru: 'Содержание ответа' }, 240),
  },
});
export type IncomingLetter = RecordOf<typeof Incoming>;
