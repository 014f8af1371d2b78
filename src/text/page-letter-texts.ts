// Words of letters and what follows them: an agency's letter, another school's file, an answer, proof, contacts, the end of a card.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const LETTER_TEXTS = {
  'page.title.agency-information': pair('Органнан келген ақпарат', 'Информация от органа'),
  'page.letter.until': pair('Тіркеудің соңғы күні: {due}', 'Зарегистрировать не позже: {due}'),
  'field.agency.label': pair('Қай саладан', 'Из какой сферы'),
  'field.sender.label': pair('Жіберуші', 'Отправитель'),
  'field.sender.hint': pair('Органның немесе ұйымның толық атауы', 'Полное название органа или организации'),
  'field.letterNo.label': pair('Хаттың нөмірі', 'Номер письма'),
  'field.letterDate.label': pair('Хаттың күні', 'Дата письма'),
  'field.receivedOn.label': pair('Келіп түскен күні', 'Когда поступила'),
  'field.receivedAt.label': pair('Уақыты', 'Время'),
  'field.notOurs.label': pair('Хаттағы бала біздің оқушы емес', 'В письме нет наших учеников'),
  'field.receive-agency-information.registeredOn.hint': pair(
    'Әзірге тіркемесеңіз, күнді өшіріңіз',
    'Если пока не регистрируете, сотрите дату',
  ),
  'page.title.transfer-information': pair('Басқа мектептен ақпарат', 'Информация другой школы'),
  'page.title.reply-not-ours': pair('Біздің оқушы емес: жауап', 'Не наш ученик: ответ'),
  'page.package.read': pair('Файлдан толтыру', 'Заполнить из файла'),
  'page.package.read-hint': pair(
    'Басқа мектеп жіберген файл болса, таңдаңыз: ол тексеріліп, бет толтырылады.',
    'Если другая школа прислала файл, выберите его: он будет проверен, а форма заполнена.',
  ),
  'page.package.whole': pair(
    'Файл толық, дайындалғаннан кейін өзгермеген. Оқушы: {name}, {class}. Кодты ілеспе хаттағымен салыстырыңыз: {code}',
    'Файл полный и после подготовки не менялся. Ученик: {name}, {class}. Сравните код с кодом в сопроводительном письме: {code}',
  ),
  'page.package.changed': pair(
    'Файл дайындалғаннан кейін өзгерген немесе бүлінген. Жіберген мектептен қайта сұраңыз.',
    'Файл изменён или повреждён после подготовки. Запросите его у школы заново.',
  ),
  'page.package.newer': pair(
    'Файл бағдарламаның жаңа нұсқасымен жасалған. Оны браузерде ашып, мәліметін өзіңіз жазыңыз.',
    'Файл сделан более новой версией программы. Откройте его в браузере и внесите сведения сами.',
  ),
  'page.package.not-one': pair(
    'Бұл – басқа мектептің ақпарат файлы емес.',
    'Это не файл с информацией другой школы.',
  ),
  'field.receive-transfer-information.registeredOn.hint': pair(
    'Әзірге тіркемесеңіз, күнді өшіріңіз',
    'Если пока не регистрируете, сотрите дату',
  ),
  'field.receive-transfer-information.sender.label': pair('Қай мектеп', 'Какая школа'),
  'field.receive-transfer-information.sender.hint': pair('Мектептің толық атауы', 'Полное название школы'),
  'field.receive-transfer-information.gist.label': pair('Қандай жұмыс жүргізілді', 'Какая работа проведена'),
  'field.repliedOn.label': pair('Жауап берілген күні', 'Когда отвечено'),
  'field.reply-not-ours.note.label': pair('Не деп жауап берілді', 'Что ответили'),
  'field.draft-application.parentsTold.label': pair('Ата-анаға айтылды', 'Родителям сообщили'),
  'field.proof.label': pair('Алынғаны немен расталды', 'Чем подтверждено получение'),
  'field.proofOn.label': pair('Расталған күні', 'Дата подтверждения'),
  'field.proofWho.label': pair('Кім қабылдады', 'Кто принял'),
  'field.nextOn.label': pair('Келесі байланыс', 'Следующий контакт'),
  'field.contactedOn.label': pair('Байланыс күні', 'Дата контакта'),
  'field.keep-contact.note.label': pair('Не анықталды, не келісілді', 'Что выяснили, о чём договорились'),
  'field.returnedOn.label': pair('Қайтарылған күні', 'Когда возвращено'),
  'field.close-card.kind.label': pair('Неге аяқталады', 'Почему заканчивается'),
  'field.endedOn.label': pair('Күні', 'Дата'),
  'field.minutesNo.label': pair('Түзету хаттамасының нөмірі', 'Номер протокола с исправлением'),
  'field.minutesOn.label': pair('Хаттаманың күні', 'Дата протокола'),
  'field.channel.label': pair('Қалай', 'Каким образом'),
  'field.outgoingNo.label': pair('Шығыс нөмірі', 'Исходящий номер'),
  'field.outgoingNo.hint': pair(
    'Бос қалса, мектептің үлгісі бойынша беріледі; «–» – нөмірсіз',
    'Если пусто, даётся по шаблону школы; «–» – без номера',
  ),
  'field.contact.label': pair('Одан әрі кіммен байланыс', 'С кем дальше держать связь'),
} satisfies Record<string, Bilingual>;
