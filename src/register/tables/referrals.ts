// Applications of staff (¶4) and letters of agencies (¶11); a second one about the same pupil hangs on the same card. Each has its incoming number; those of one letter share it.
import { AGENCIES, GROUNDS, SITUATIONS, SOURCES } from '../../model/codes';
import { code, codes, day, text, yesNo } from '../column';
import { defineTable, type RecordOf } from '../table';

export const Referrals = defineTable({
  name: 'Referrals',
  sheetId: 3980105,
  label: { kk: 'Өтініштер', ru: 'Обращения' },
  kind: 'referral',
  columns: {
    source: code({ kk: 'Қайдан', ru: 'Источник' }, 'SOURCES', SOURCES),
    receivedOn: day({ kk: 'Түскен күні', ru: 'Поступило' }),
    receivedAt: text({ kk: 'Сағаты', ru: 'Время' }, 60),
    seenOn: day({ kk: 'Байқалған күні', ru: 'Когда замечено' }),
    seen: text({ kk: 'Не байқалды', ru: 'Что замечено' }, 300),
    tried: text({ kk: 'Не істелді', ru: 'Что уже сделано' }, 240),
    parentsTold: yesNo({ kk: 'Ата-анаға айтылды', ru: 'Родителям сообщили' }),
    parentsNotToldWhy: text({ kk: 'Неге айтылмады', ru: 'Почему не сообщили' }, 200),
    grounds: codes({ kk: 'Негіздер', ru: 'Основания' }, 'GROUNDS', GROUNDS),
    agency: code({ kk: 'Орган түрі', ru: 'Вид органа' }, 'AGENCIES', AGENCIES),
    sender: text({ kk: 'Жіберген орган', ru: 'Отправитель' }, 200),
    letterNo: text({ kk: 'Хат №', ru: '№ письма' }, 90),
    letterDate: day({ kk: 'Хат күні', ru: 'Дата письма' }),
    situation: code({ kk: 'Жағдай түрі', ru: 'Вид ситуации' }, 'SITUATIONS', SITUATIONS),
    gist: text({ kk: 'Мазмұны', ru: 'Содержание' }, 300),
    number: text({ kk: 'Кіріс №', ru: 'Вх. №' }, 90),
    registeredOn: day({ kk: 'Тіркелген күні', ru: 'Зарегистрировано' }),
  },
});
export type Referral = RecordOf<typeof Referrals>;
