// Words of the narrow page: titles, buttons, states; those of fields, and those of screens that come later, are in their own files.
import type { Bilingual } from './bilingual';
import { FIELD_TEXTS } from './page-field-texts';
import { QUIET_TEXTS } from './page-quiet-texts';
import { pair } from './pair';

/** What the narrow page's own screens and another page say. */
const BOTH_TEXTS = {
  'page.title.apply-for-removal': pair('МЕА-дан шығаруға өтініш', 'Ходатайство о снятии с ВШУ'),
  'page.title.today': pair('Бүгін', 'Сегодня'),
  'page.title.card': pair('Карта', 'Карта'),
  'page.title.refer': pair('Жаңа өтініш', 'Новое обращение'),
  'page.title.agency-information': pair('Органнан келген ақпарат', 'Информация от органа'),
  'page.title.register': pair('Ақпаратты тіркеу', 'Регистрация информации'),
  'page.record': pair('Жазу', 'Записать'),
  'page.template.put-back': pair('Бастапқы үлгіні қайтару', 'Вернуть исходный шаблон'),
  'page.measures.remind': pair('Еске салу', 'Напомнить'),
  'page.title.primary-information': pair('Бастапқы ақпарат', 'Первичная информация'),
  'page.title.sitting': pair('Отырыс', 'Заседание'),
  'page.title.plan': pair('Жеке жұмыс жоспары', 'Индивидуальный план'),
  'page.title.paper': pair('Құжат', 'Документ'),
  'page.title.my-measures': pair('Іс-шаралар', 'Мероприятия'),
  'page.title.no-role': pair('Рөл берілмеген', 'Роль не назначена'),
  'page.title.my-referrals': pair('Менің өтініштерім', 'Мои обращения'),
  'page.title.set-up': pair('Бастапқы баптау', 'Начальная настройка'),
  'page.title.help': pair('Көмек', 'Помощь'),

  'page.paragraph': pair('{id}-тармақ', 'п.\u00a0{id}'),
  'page.optional': pair('міндетті емес', 'необязательно'),
  'page.choose': pair('Таңдаңыз', 'Выберите'),
  'page.yes': pair('Иә', 'Да'),
  'page.no': pair('Жоқ', 'Нет'),
  'page.today': pair('Бүгін', 'Сегодня'),
  'page.yesterday': pair('Кеше', 'Вчера'),
  'page.plus-month': pair('+1 ай', '+1 месяц'),
  'page.working-day': pair('жұмыс күні', 'рабочий день'),
  'page.day-off': pair('демалыс немесе мереке', 'выходной или праздник'),
  'page.day-off.short': pair('демалыс күні', 'нерабочий день'),
  'page.months': pair(
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ),
  'page.month': pair('{year} жылғы {month}', '{month} {year}'),
  'page.month.before': pair('Алдыңғы ай', 'Предыдущий месяц'),
  'page.month.after': pair('Келесі ай', 'Следующий месяц'),
  'page.weekdays': pair('Дс Сс Ср Бс Жм Сб Жс', 'Пн Вт Ср Чт Пт Сб Вс'),
  'page.calendar': pair('Күнтізбе', 'Календарь'),
  'page.calendar.of': pair('Күнтізбе: {field}', 'Календарь: {field}'),

  'page.menu': pair('Мәзір', 'Меню'),
  'page.language': pair('Тіл', 'Язык'),
  'page.hide-names': pair('Аты-жөнін жасыру', 'Скрыть имена'),
  'page.hide-screen': pair('Экранды жасыру', 'Скрыть экран'),
  'page.hidden': pair('Оралу үшін Enter пернесін басыңыз', 'Чтобы вернуться, нажмите Enter'),
  'page.found': pair('Табылды: {n}', 'Найдено: {n}'),
  'page.loading': pair('Ашылып жатыр', 'Открывается'),

  'page.danger': pair(
    'Балаға қауіп төнсе немесе зорлық болса, дереу #, # және басшыға хабарлаңыз. Тізілімдегі жазба бұл хабардың орнын баспайды.',
    'Если ребёнку грозит опасность или есть насилие, немедленно #, # и руководитель. Запись в учёте их не заменяет.',
  ),
  'page.grounds.fold': pair('Негіздерді көрсету', 'Указать основания'),
  'page.grounds.on-paper': pair(
    'Толық мәлімет қағазда қалады, мұнда жазылмайды.',
    'Подробности остаются на бумаге, сюда не вносятся.',
  ),
  'page.grounds.second': pair(
    'Жазылғанға дейін екінші адам тексереді: сенім емес, нақты әрекет керек.',
    'До записи проверит второй человек: нужны поступки, а не вера.',
  ),

  'page.back': pair('Артқа', 'Назад'),
  'page.continue': pair('Жалғастыру', 'Продолжить'),
  'page.check': pair('Тексеру', 'Проверить'),
  'page.check.title': pair('Жіберер алдында тексеріңіз', 'Проверьте перед отправкой'),
  'page.change': pair('Өзгерту', 'Изменить'),
  'page.save': pair('Сақтау', 'Сохранить'),
  'page.remove': pair('Алып тастау', 'Убрать'),
  'page.cancel': pair('Болдырмау', 'Отмена'),
  'page.done': pair('Дайын', 'Готово'),
  'page.again': pair('Қайталау', 'Повторить'),
  'page.undo': pair('Кері қайтару', 'Вернуть'),
  'page.step': pair('{n} / {all}', '{n} из {all}'),

  'page.draft.saved': pair('Жоба сақталды, {at}', 'Черновик сохранён, {at}'),
  'page.draft.offer': pair(
    'Жіберілмеген жоба бар: {day}, {at}.',
    'Есть неотправленный черновик: {day}, {at}.',
  ),
  'page.draft.life': pair(
    'Жоба осы браузерде бір тәулік сақталады.',
    'Черновик хранится в этом браузере сутки.',
  ),
  'page.draft.anew': pair('Жаңадан', 'Начать заново'),

  'page.picker.none': pair('Ешкім табылмады', 'Никто не найден'),
  'page.picker.none-free': pair(
    'Тізімде жоқ; Enter бассаңыз, жазылғандай қалады',
    'В списке нет; по Enter останется как набрано',
  ),
  'page.picker.more': pair('Алғашқы {n}: нақтылап жазыңыз', 'Первые {n}: уточните запрос'),
  'page.picker.remove': pair('Алып тастау: {name}', 'Убрать: {name}'),

  'page.error': pair('Қате', 'Ошибка'),
  'page.to-mend': pair('Түзету керек: {n}', 'Нужно исправить: {n}'),
  'page.error.required': pair('Толтырыңыз: {label}', 'Заполните: {label}'),
  'page.error.choose': pair('Таңдаңыз: {label}', 'Выберите: {label}'),
  'page.error.bad-date': pair(
    'Күнді кк.аа.жжжж түрінде жазыңыз, мысалы 05.11.2026',
    'Напишите дату как дд.мм.гггг, например 05.11.2026',
  ),
  'page.error.no-such-day': pair('Мұндай күн жоқ: {date}', 'Такого дня нет: {date}'),
  'page.error.ahead': pair(
    'Бұл күн әлі келген жоқ. Бүгінгі немесе өткен күнді жазыңыз',
    'Этот день ещё не наступил. Напишите сегодняшнюю или прошедшую дату',
  ),
  'page.long-ago': pair(
    'Бұл күннен бері бір жылдан көп өтті. Жылы дұрыс па?',
    'С этого дня прошло больше года. Верен ли год?',
  ),
  'page.error.bad-time': pair('Уақытты 15:00 түрінде жазыңыз', 'Напишите время как 15:00'),
  'page.error.bad-number': pair('Бүтін санды цифрмен жазыңыз', 'Напишите целое число цифрами'),
  'page.error.bad-email': pair(
    'Электрондық поштаны aty@mektep.kz түрінде жазыңыз',
    'Напишите почту в виде imya@shkola.kz',
  ),
  'page.error.too-long': pair('Мәтін тым ұзын, қысқартыңыз', 'Текст слишком длинный, сократите его'),
  'page.error.too-many': pair('Тым көп, біразын алып тастаңыз', 'Слишком много, уберите лишнее'),
  'page.error.repeated': pair('Қайталанып тұр, біреуін қалдырыңыз', 'Повторяется, оставьте одно'),
  'page.error.unseen-characters': pair(
    'Мәтінде көрінбейтін таңбалар бар; қайта теріп жазыңыз',
    'В тексте есть невидимые знаки; наберите его заново',
  ),
  'page.error.unknown-record': pair('Тізімнен таңдаңыз', 'Выберите из списка'),

  'page.lost.title': pair('Байланыс жоқ.', 'Нет связи.'),
  'page.lost.short': pair('Байланыс жоқ', 'Нет связи'),
  'page.newer': pair('Жаңа нұсқа шықты, бетті жаңартыңыз.', 'Вышла новая версия, обновите страницу.'),
  'page.lost.text': pair(
    'Жазғаныңыз осында қалады. Байланыс қалпына келгенде «Қайталау» батырмасын басыңыз.',
    'Набранное остаётся здесь. Когда связь появится, нажмите «Повторить».',
  ),
  'page.silent.title': pair('Жауап келмеді.', 'Ответ не пришёл.'),
  'page.silent.text': pair(
    'Жазылған-жазылмағаны белгісіз. «Қайталау» батырмасын басыңыз: екі рет жазылмайды.',
    'Неизвестно, записалось ли. Нажмите «Повторить»: дважды это не запишется.',
  ),
  'page.spent.title': pair(
    'Google бүгінге жазба қабылдамайды.',
    'Google сегодня больше не принимает записей.',
  ),
  'page.spent.text': pair(
    'Бір тәуліктің шегі таусылды. Қағазға жазып қойып, ертең қайталаңыз.',
    'Исчерпан суточный предел. Запишите на бумаге и повторите завтра.',
  ),
  'page.account.text': pair(
    'Жазғаныңыз осы браузерде сақтаулы. Браузердегі аккаунтты ауыстырып, бетті қайта ашыңыз.',
    'Набранное сохранено в этом браузере. Смените аккаунт и откройте страницу заново.',
  ),
  'page.ours.text': pair(
    'Бұл – бағдарламаның қатесі. Жазғаныңыз сақтаулы; мектептегі әкімшіге хабарлаңыз.',
    'Это ошибка программы. Набранное сохранено; сообщите администратору в школе.',
  ),
  'page.stale.who': pair('{by}, {at}', '{by}, {at}'),
  'page.stale.mine': pair('Менің мәнім', 'Моё значение'),
  'page.stale.saved': pair('Сақталған мән', 'Сохранённое'),
  'page.stale.choose': pair('Таңдалғанша ештеңе сақталмайды.', 'Пока не выбрано, ничего не сохраняется.'),
  'page.stale.none': pair(
    'Сіз толтырған өрістерде айырмашылық жоқ. «Сақтау» батырмасын басыңыз.',
    'В заполненных вами полях расхождений нет. Нажмите «Сохранить».',
  ),
  'page.reason.title': pair('Ауытқуды жазу', 'Записать отступление'),
  'page.reason.hint': pair(
    'Болған жайт болғандай жазылады. Себебін көрсетіп, қайта жіберіңіз. Біреудің ауырғанын не демалысын жазбаңыз: «қызметкер болмады» жеткілікті.',
    'Что произошло, записывается как есть. Укажите причину и отправьте снова. О болезни или отпуске работника не пишите: достаточно «не было работника».',
  ),
  'page.reason.same': pair('Қалғанына да осы себеп', 'Та же причина для остальных'),
  'page.reason.required': pair('Себебін жазыңыз', 'Напишите причину'),

  'page.done.repeated': pair(
    'Бұл бұрын жазылған: екінші рет жазылмады.',
    'Это уже было записано: второй раз не записалось.',
  ),
  'page.done.paper': pair('Құжатты ашу', 'Открыть документ'),
  'page.done.card': pair('Картаны ашу', 'Открыть карту'),
  'page.done.home': pair('Бүгінгі тізімге', 'К списку на сегодня'),

  'field.record.label': pair('Қай құжат растайды', 'Каким документом подтверждается'),
  'field.record.hint': pair(
    'Мысалы, өтініштің, актінің атауы, нөмірі мен күні',
    'Например, название, номер и дата заявления, акта',
  ),
  'field.record.required': pair('Растайтын құжатты жазыңыз', 'Укажите подтверждающий документ'),

  'field.question.label': pair('Не сұралады', 'О чём запрос'),
  'field.reply.label': pair('Жауаптың мәні', 'Суть ответа'),
  'field.reply.hint': pair(
    'Жеке мәліметті жазбаңыз: ол қағазда қалады',
    'Личных подробностей не пишите: они остаются на бумаге',
  ),
} satisfies Record<string, Bilingual>;

/** What only the narrow page's own screens say. */
const NARROW_TEXTS = {
  'page.unsent': pair(
    '{day} бері қызметкерлерге хат кетпей тұр. Жазбалар сақталған: жаңа өтініштерді осы беттен қараңыз, себебін «Өзін-өзі тексеру» айтады.',
    'Письма сотрудникам не уходят с {day}. Записи сохранены: новые обращения смотрите здесь, причину подскажет «Самопроверка».',
  ),
  'page.my.tasks': pair('Кеңестің сізге тапсырмалары', 'Поручения Совета вам'),
  'page.my.asked': pair('Сізден сұралды', 'Запрошено у вас'),
  'page.my.asked-how': pair('Кеңес хатшысына қағазда тапсырыңыз.', 'Сдайте секретарю Совета на бумаге.'),
  'page.my.waiting': pair('Сізді күтеді', 'Ждут вас'),
  'page.my.draft': pair('Жіберілмеген өтініш: {day}, {at}', 'Неотправленное обращение: {day}, {at}'),
  'page.my.none': pair('Сіз әлі өтініш жіберген жоқсыз.', 'Вы ещё не отправляли обращений.'),
  'page.letter.until': pair('Тіркеудің соңғы күні: {due}', 'Зарегистрировать не позже: {due}'),

  'page.selected-row': pair('Таңдалған жол', 'Выбранная строка'),
  'page.show-all': pair('Бәрін көрсету ({n})', 'Показать всё ({n})'),
  'page.not-ready': pair('Мектеп әлі бапталмаған.', 'Школа ещё не настроена.'),
  'page.broken': pair('Оқылмайтын жолдар: {n}', 'Строки, которые не читаются: {n}'),
  'page.broken.row': pair('«{sheet}» парағы, {row}-жол', 'лист «{sheet}», строка {row}'),

  'page.card.other-acts': pair('Басқа әрекеттер', 'Другие действия'),
  'page.card.closed-acts': pair('Әзірге ашылмаған', 'Пока не открыто'),
  'page.card.needs': pair('Шешімге дейін қажет', 'Нужно до решения'),
  'page.card.timeline': pair('Барысы', 'Ход работы'),
  'page.card.papers': pair('Құжаттар', 'Документы'),
  'page.card.who-sees': pair('Кім көре алады', 'Кто это видит'),
  'page.need.done': pair('бар', 'есть'),
  'page.need.under-way': pair('сұралды', 'запрошено'),
  'page.need.missing': pair('жоқ', 'нет'),
  'page.planned': pair('жоспарда', 'в плане'),

  'page.refer.pupil': pair('Өтініш кім туралы?', 'О ком обращение?'),
  'page.refer.seen': pair('Не байқадыңыз?', 'Что вы заметили?'),
  'page.refer.tried': pair('Бұған дейін не істелді?', 'Что уже сделано?'),
  'page.refer.send': pair('Өтінішті жіберу', 'Отправить обращение'),
  'page.refer.who': pair(
    'Өтінішті кеңес хатшысы алады. Қол қоятын парағын жібергеннен кейін басып шығаруға болады.',
    'Обращение получит секретарь Совета. Лист для подписи можно распечатать после отправки.',
  ),
  'page.refer.sheet': pair('Өтініш (бұйрықтың 4-тармағы)', 'Обращение (п.\u00a04 приказа)'),
  'page.print': pair('Басып шығару', 'Распечатать'),
  'page.register.submit': pair('Тіркеу нөмірін беру', 'Присвоить номер'),
  'page.family': pair('Отбасы', 'Семья'),
  'page.family.member': pair('Отбасының {n}-мүшесі', 'Член семьи {n}'),
  'page.family.add': pair('Отбасы мүшесін қосу', 'Добавить члена семьи'),

  'field.pupilId.label': pair('Оқушы', 'Ученик'),
  'field.pupilId.hint': pair(
    'Тегінің басын теріңіз, мысалы, «сейит»',
    'Начните вводить фамилию, например «сейит»',
  ),
  'field.pupilId.required': pair('Оқушыны тізімнен таңдаңыз', 'Выберите ученика из списка'),
  'field.refer-pupil.seenOn.label': pair('Қай күні байқалды', 'Когда замечено'),
  'field.refer-pupil.seenOn.required': pair('Қай күні байқағаныңызды жазыңыз', 'Укажите, когда это замечено'),
  'field.refer-pupil.seen.label': pair('Не байқадыңыз', 'Что вы заметили'),
  'field.refer-pupil.seen.hint': pair(
    'Не болды, қашан, қанша рет. Тек фактілер, баға бермеңіз.',
    'Что было, когда, сколько раз. Только факты, без оценок.',
  ),
  'field.refer-pupil.seen.required': pair('Не байқағаныңызды жазыңыз', 'Опишите, что вы заметили'),
  'field.refer-pupil.tried.label': pair('Бұған дейін не істелді', 'Что уже сделано'),
  'field.refer-pupil.parentsTold.label': pair('Ата-анаға айтылды ма', 'Родителям сообщили'),
  'field.refer-pupil.parentsTold.required': pair(
    'Ата-анаға айтылғанын-айтылмағанын таңдаңыз',
    'Выберите, сообщили ли родителям',
  ),
  'field.refer-pupil.parentsNotToldWhy.label': pair('Неге айтылмады', 'Почему не сообщили'),
  'field.refer-pupil.parentsNotToldWhy.required': pair(
    'Ата-анаға неге айтылмағанын жазыңыз',
    'Напишите, почему родителям не сообщили',
  ),

  'field.agency.label': pair('Қай саладан', 'Из какой сферы'),
  'field.sender.label': pair('Жіберуші', 'Отправитель'),
  'field.sender.hint': pair('Органның немесе ұйымның толық атауы', 'Полное название органа или организации'),
  'field.letterNo.label': pair('Хаттың нөмірі', 'Номер письма'),
  'field.letterDate.label': pair('Хаттың күні', 'Дата письма'),
  'field.receivedOn.label': pair('Келіп түскен күні', 'Когда поступила'),
  'field.receivedAt.label': pair('Уақыты', 'Время'),
  'field.registeredOn.label': pair('Тіркелген күні', 'Дата регистрации'),
  'field.notOurs.label': pair('Хаттағы бала біздің оқушы емес', 'В письме нет наших учеников'),
  'field.receive-agency-information.registeredOn.hint': pair(
    'Кейін тіркесеңіз, бос қалдырыңыз',
    'Если регистрация позже, оставьте пустым',
  ),

  'field.legalRepresentative.label': pair('Заңды өкілі ме', 'Законный представитель'),
  'field.family.whereabouts.label': pair('Қайда тұрады, қайда жұмыс істейді', 'Где живёт, где работает'),
  'field.family.required': pair('Кемінде бір отбасы мүшесін қосыңыз', 'Добавьте хотя бы одного члена семьи'),
  'field.phone.label': pair('Телефоны', 'Телефон'),
  'field.whereabouts.label': pair('Оқушының орналасқан жері', 'Место нахождения ученика'),
  'field.description.label': pair('Жағдайдың сипаттамасы', 'Описание ситуации'),
  'field.takenPart.label': pair('Кімдер қатысты', 'Кто участвовал'),
  'field.gatheredOn.label': pair('Жиналған күні', 'Когда собрана'),
} satisfies Record<string, Bilingual>;

/** What every page says. */
export const COMMON_TEXTS = { ...BOTH_TEXTS, ...FIELD_TEXTS } satisfies Record<string, Bilingual>;

/** Every text of the narrow page's own screens by its key. */
export const PAGE_TEXTS = { ...COMMON_TEXTS, ...QUIET_TEXTS, ...NARROW_TEXTS } satisfies Record<
  string,
  Bilingual
>;
