// Words of the narrow page's screens whose script comes when the first of them is opened; the words come with it.
import type { Bilingual } from './bilingual';
import { CONTROL_TEXTS } from './page-control-texts';
import { FAMILY_TEXTS } from './page-family-texts';
import { FILING_TEXTS } from './page-filing-texts';
import { HELP_TEXTS } from './page-help-texts';
import { LETTER_TEXTS } from './page-letter-texts';
import { MEASURE_TEXTS } from './page-measure-texts';
import { MORE_FIELD_TEXTS } from './page-more-field-texts';
import { PAPER_TEXTS } from './page-paper-texts';
import { PEOPLE_TEXTS } from './page-people-texts';
import { PRINT_TEXTS } from './page-print-texts';
import { SET_UP_PAGE_TEXTS } from './page-set-up-texts';
import { SHARED_TEXTS } from './page-shared-texts';
import { SITTING_PAPERS_TEXTS } from './page-sitting-papers-texts';
import { STEPS_TEXTS } from './page-steps-texts';
import { pair } from './pair';

const OWN_TEXTS = {
  'page.invite.comes': pair('Отбасы келетін уақыт: {time}', 'Время для семьи: {time}'),
  'page.title.check-paper': pair('Құжатты тексеру', 'Проверка документа'),
  'page.check.code': pair('Құжат коды', 'Код документа'),
  'page.check.hint': pair(
    'Әр беттің төменгі жолында «код» сөзінен кейін тұр, мысалы: K7MP-3WQX. Жобаның коды болмайды.',
    'Стоит внизу каждой страницы после слова «код», например: K7MP-3WQX. У черновика кода нет.',
  ),
  'page.check.empty': pair('Алдымен құжаттың кодын теріңіз.', 'Сначала наберите код документа.'),
  'page.check.submit': pair('Тексеру', 'Проверить'),
  'page.check.open': pair('Құжатты көрсету', 'Показать документ'),
  'page.title.draft-application': pair('Өтініш дайындау', 'Подготовить обращение'),
  'page.title.prove-notice': pair('Хабарламаның алынуы', 'Получение уведомления'),
  'page.title.keep-contact': pair('Органмен байланыс', 'Контакт с органом'),
  'page.title.return-materials': pair('Материалдарды қайтару', 'Вернуть материалы'),
  'page.title.close-card': pair('Картаны шешімсіз аяқтау', 'Закончить карту без решения'),
  'page.title.annul-card': pair('Қате жазба', 'Ошибочная запись'),
  'page.title.reopen-card': pair('Жаңа карта ашу', 'Начать новую карту'),
  'page.title.withdraw-removal': pair('Өтінішті кері алу', 'Отозвать ходатайство'),
  'page.title.renew-plan': pair('Жоспарды жаңарту', 'Обновить план'),
  'page.title.bring-in-card': pair('Қағаздағы карта', 'Карта с бумаги'),
  'page.title.prepare-transfer': pair('Басқа мектепке ақпарат', 'Информация для другой школы'),
  'page.title.send-transfer': pair('Ақпаратты жіберу', 'Отправка информации'),
  'page.title.answer-transfer': pair('Жаңа мектептің жауабы', 'Ответ новой школы'),
  'page.removal.council': pair(
    'МЕА-дан шығаруды кеңес отырыста шешеді. Мерзім біткені де, 18 жасқа толу да өзінен-өзі шығармайды.',
    'Снятие с ВШУ решает Совет на заседании. Ни конец срока, ни 18 лет сами по себе с учёта не снимают.',
  ),
  'page.removal.gathers': pair(
    'Мінездемелерді кеңес хатшысы жинайды.',
    'Характеристики собирает секретарь Совета.',
  ),
  'page.removal.recorded': pair(
    'Өтініш бар: {day}. Жазылғаны өшірілмейді, тек жоғы қосылады.',
    'Ходатайство есть: {day}. Записанное не стирается, добавляется только то, чего нет.',
  ),
  'page.renew.submit': pair('Жаңа жоспарды бастау', 'Начать новый план'),
  'page.bring-in.text': pair(
    'Қағазда МЕА-да тұрған оқушы үшін. Бұрынғы қадамдар сұралмайды, карта «қағаздан көшірілді» деп белгіленеді.',
    'Для ученика, который уже состоит на ВШУ на бумаге. Прежние шаги не спрашиваются, карта помечается «перенесено с бумаги».',
  ),
  'page.transfer.way': pair('Мектеп белгілеген жол: {way}', 'Путь, который установила школа: {way}'),
  'page.transfer.prepare': pair('Дайындау', 'Подготовить'),
  'page.transfer.download': pair('Файлды жүктеп алу', 'Скачать файл'),
  'page.transfer.file': pair(
    'Файлды кез келген мектеп браузермен ашады, тексереді, қазақша немесе орысша оқиды. Ішінде растама парағы бар.',
    'Файл откроет в браузере любая школа, проверит и прочтёт на казахском или русском. Внутри есть бланк подтверждения.',
  ),
  'page.transfer.code': pair(
    'Ілеспе хатқа жазылатын код: {code}',
    'Код для сопроводительного письма: {code}',
  ),
  'page.transfer.changed': pair(
    'Дайындалғаннан кейін мәлімет өзгерді: файл бүгінгі мәліметпен жасалады. Қайта дайындаңыз.',
    'После подготовки сведения изменились: файл составлен по сегодняшним. Подготовьте заново.',
  ),
  'page.title.pupil-left': pair('Оқушының кетуі', 'Выбытие ученика'),
  'page.pupil.left': pair('Мектептен кетті', 'Выбыл из школы'),
  'page.pupil.back': pair('Мектепке қайта келді', 'Вернулся в школу'),
  'page.pupil.show-left': pair('Кеткендерді көрсету', 'Показать выбывших'),
  'page.title.request-material': pair('Материал сұрау', 'Запросить материалы'),
  'page.title.restricted': pair('Шектеулі материалдар', 'Ограниченные материалы'),
  'page.title.open-sealed': pair('Жабық картаны ашу', 'Открыть закрытую карту'),
  'page.title.seal': pair('Картаны жабу', 'Закрыть карту'),
  'page.title.correct-fact': pair('Қате мәліметті түзету', 'Исправить ошибку'),
  'page.correct.submit': pair('Түзету', 'Исправить'),
  'page.correct.hint': pair(
    'Бұрынғысы мен себебі картада көрінеді. Осымен толтырылған құжаттар «ескірген» болады.',
    'Прежнее и причина видны в карте. Документы, заполненные этим, станут «устаревшими».',
  ),
  'page.title.missing-pupil': pair('Жаңа тізімде жоқ', 'Нет в новом списке'),
  'page.missing.is-here': pair('Осы мектепте оқиды', 'Учится здесь'),
  'page.missing.here': pair('Осында деп жазу', 'Записать: учится здесь'),
  'page.title.check-ground': pair('Негізді тексеру', 'Проверка основания'),
  'page.restricted.text': pair(
    'Мұнда тек тіркеледі: қашан алынды, қайда сақталады. Мәтінді рұқсаты бар адам ашады.',
    'Здесь только запись: когда получено и где хранится. Текст открывает тот, кому он доступен.',
  ),
  'page.restricted.record': pair('Материалды жазу', 'Записать материал'),
  'page.restricted.none': pair('Әзірге жазба жоқ.', 'Записей пока нет.'),
  'page.restricted.unbound': pair(
    'Үзілген әрекеттен мәтін қалды: ол картаға тіркелмеген.',
    'Прерванное действие оставило текст: он не привязан к карте.',
  ),
  'page.restricted.adopt': pair('Картаға тіркеу', 'Привязать к карте'),
  'page.restricted.log': pair('Картаны кім ашты', 'Кто открывал карту'),
  'page.closed.open': pair('Ашу', 'Открыть'),
  'page.closed.logged': pair(
    'Кім, қашан және неге ашқаны жазылады. Бүгін ғана көрінеді.',
    'Записывается, кто, когда и зачем открыл. Видно только сегодня.',
  ),
  'page.kept.paper': pair('қағазда', 'на бумаге'),
  'page.kept.text': pair('электронды түрде', 'электронно'),
  'page.seal.text': pair(
    'Өтініштің мәтіні мен сипаттама тізілімнен алынады, қайтарылмайды. Хаттама мен хабарлаудың дәлелі қалады.',
    'Текст обращения и характеристика убираются из учёта без возврата. Протокол и подтверждение уведомления остаются.',
  ),
  'page.seal.where': pair(
    'Алдымен картаны басып шығарып, конвертке салыңыз',
    'Сначала распечатайте карту и вложите в конверт',
  ),
  'page.check.confirmed': pair('Растаймын', 'Подтверждаю'),
  'page.check.declined': pair('Растамаймын', 'Не подтверждаю'),
  'page.check.text': pair(
    'Наным емес, нақты әрекет тексеріледі. Қағаздағы материалды өзіңіз қараңыз. Сіз растағанша негіз еш жерде көрінбейді.',
    'Проверяются действия, а не убеждения. Посмотрите материал на бумаге сами. Пока вы не подтвердите, основание нигде не видно.',
  ),
  'page.check.propose': pair('Тексеруге ұсыну', 'Предложить на проверку'),
  'page.check.propose-text': pair(
    'Басшы немесе психолог тексереді, ұсынған адамның өзі емес. Расталғанша негіз картада да, құжатта да көрінбейді.',
    'Проверяет руководитель или психолог, но не тот, кто предложил. До подтверждения основания нет ни в карте, ни в документах.',
  ),
  'page.title.receive-material': pair('Материал алынды', 'Получен материал'),
  'page.title.hand-to-deputy': pair('Орынбасарға беру', 'Передать заместителю'),
  'page.title.submit': pair('Кеңеске ұсыныс', 'Представление в Совет'),
  'page.title.council': pair('Кеңес құрамы', 'Состав Совета'),
  'page.title.convene': pair('Отырысты белгілеу', 'Назначить заседание'),
  'page.invite.same': pair('Сол ата-ана, екінші бала', 'Те же родители, другой ребёнок'),
  'page.invite.next': pair('Келесі отбасын шақыру', 'Пригласить следующую семью'),
  'page.title.return-plan': pair('Түзетуге қайтару', 'Вернуть на исправление'),
  'page.title.invite': pair('Ата-ананы шақыру', 'Приглашение родителей'),
  'page.title.approve-plan': pair('Жоспарды бекіту', 'Утверждение плана'),
  'page.title.hand-plan-copy': pair('Жоспардың данасын тапсыру', 'Вручить экземпляр плана'),
  'page.title.notify-agency': pair('Шешім туралы хабарлау', 'Сообщить о решении'),
  'page.title.settings': pair('Баптаулар', 'Настройки'),
  'page.title.staff': pair('Қызметкерлер', 'Сотрудники'),
  'page.title.pupil': pair('Оқушылар', 'Ученики'),

  'page.measures.removal': pair(
    'МЕА-дан шығаруды жоспардағы іс-шараға жауапты адам сол іс-шараның бетінен сұрайды (23-тармақ). Іс-шараңыз болмаса, өтінішіңізді мына адамға айтыңыз:',
    'О снятии с ВШУ просит ответственный за мероприятие плана, на странице мероприятия (п. 23). Если мероприятия у вас нет, обратитесь:',
  ),
  'page.add': pair('Қосу', 'Добавить'),

  'page.material.ask': pair('Сұралғанын жазу', 'Записать запрос'),
  'page.material.receive': pair('Алынғанын жазу', 'Записать получение'),
  'page.hand-to-deputy.submit': pair('Берілгенін жазу', 'Записать передачу'),
  'page.submit.submit': pair('Ұсынысты енгізу', 'Внести представление'),
  'page.submit.who': pair(
    'Ұсыныс кеңестің қарауына түседі; шешімді кеңес қабылдайды.',
    'Представление поступит в Совет; решение принимает Совет.',
  ),
  'page.notify.submit': pair('Хабарланғанын жазу', 'Записать уведомление'),
  'page.notify.to': pair('Кімге: {who}', 'Кому: {who}'),
  'page.agenda-in-plan': pair('Жоспарланған отырыстар', 'Назначенные заседания'),

  'page.council.now': pair('Қолданыстағы құрам', 'Действующий состав'),
  'page.council.order': pair('№\u00a0{number} бұйрық, {day}', 'приказ №\u00a0{number} от {day}'),
  'page.council.since': pair('күшіне енуі: {day}', 'действует с {day}'),
  'page.council.none': pair('Құрам әлі енгізілмеген.', 'Состав ещё не внесён.'),
  'page.council.earlier': pair('Бұрынғы құрамдар', 'Прежние составы'),
  'page.council.members-n': pair('{n} мүше', '{n} {n|член|члена|членов}'),
  'page.council.new': pair('Жаңа құрам', 'Новый состав'),
  'page.council.member': pair('{n}-мүше', 'Член {n}'),
  'page.council.add': pair('Мүше қосу', 'Добавить члена'),
  'page.council.few': pair(
    'Кеңес құрамында кемінде {least}\u00a0қызметкер болуы керек (6-тармақ). Тағы {n}\u00a0адам қосыңыз.',
    'В составе Совета должно быть не менее {least}\u00a0{least|работника|работников|работников} (п.\u00a06). Добавьте ещё {n}.',
  ),
  'page.council.submit': pair('Құрамды енгізу', 'Внести состав'),

  'page.convene.cards': pair('Қаралатын карталар', 'Карты для рассмотрения'),
  'page.convene.no-cards': pair('Отырысқа дайын карта жоқ.', 'Карт для заседания пока нет.'),
  'page.convene.other': pair('Басқа мәселелер', 'Другие вопросы'),
  'page.convene.add': pair('Мәселе қосу', 'Добавить вопрос'),
  'page.convene.items': pair('{n} мәселе', '{n} {n|вопрос|вопроса|вопросов}'),
  'page.convene.change': pair('Күн тәртібін өзгерту', 'Изменить повестку'),
  'page.convene.into': pair('{day} күнгі отырысқа қосу', 'Включить в заседание {day}'),
  'page.convene.new': pair('Жаңа отырыс белгілеу', 'Назначить новое заседание'),
  'page.convene.asked': pair('Отырыстың күн тәртібіне қосу', 'Включить в повестку заседания'),
  'page.convene.asked-review': pair('Жұмысты кеңесте қарау', 'Рассмотреть работу на Совете'),
  'page.convene.asked-removal': pair(
    'МЕА-дан шығару мәселесін күн тәртібіне қосу',
    'Внести вопрос о снятии в повестку',
  ),
  'page.convene.submit': pair('Отырысты белгілеу', 'Назначить заседание'),
  'page.invite.whom': pair('Кімді: {who}', 'Кого: {who}'),
  'page.invite.sealed': pair(
    'Шақыру желімделген конвертпен беріледі: онда қаралатын мәселе жазылған.',
    'Приглашение передают в запечатанном конверте: в нём назван рассматриваемый вопрос.',
  ),
  'page.invite.submit': pair('Шақыруды жазу', 'Записать приглашение'),

  'page.pupil.add': pair('Оқушыны қосу', 'Добавить ученика'),
  'page.pupil.facts': pair('Оқушының деректері', 'Данные ученика'),
  'page.pupil.iin-stays': pair('Бос қалса, бұрынғысы сақталады', 'Если оставить пустым, останется прежний'),
  'page.staff.add': pair('Қызметкер қосу', 'Добавить сотрудника'),
  'page.staff.gone': pair('жұмыс істемейді', 'не работает'),
  'page.settings.by-head': pair('Мұны басшы ғана өзгертеді', 'Меняет только руководитель'),
  'page.settings.by-order': pair('Бұйрықпен белгіленген', 'Задано приказом'),
  'page.settings.calendar-day': pair('Мектеп күнтізбесінің күні', 'День школьного календаря'),
  'page.calendar-day.holiday': pair('мереке', 'праздник'),
  'page.calendar-day.dayOff': pair('демалыс күні', 'выходной'),
  'page.calendar-day.movedOff': pair('ауыстырылған демалыс', 'перенесённый выходной'),
  'page.calendar-day.workedWeekend': pair('жұмыс күні болған демалыс', 'рабочий выходной'),
  'page.calendar-day.asUsual': pair(
    'әдеттегі күн (жазылғанын алып тастау)',
    'обычный день (отменить записанное)',
  ),
  'page.calendar-day.quiet': pair(
    'сабақ жоқ, қызметкерлер жұмыста (каникул)',
    'без занятий, сотрудники работают (каникулы)',
  ),
  'page.calendar-day.5': pair('бес күндік апта', 'пятидневка'),
  'page.calendar-day.6': pair('алты күндік апта', 'шестидневка'),
  'page.calendar-day.both': pair('екеуі де', 'обе'),
  'page.title.characteristic': pair('Мінездеме', 'Характеристика'),
  'page.characteristic.sheet': pair(
    'Сынып жетекшісінің оқушыға мінездемесі (№ 398 бұйрық, 14-тармақ)',
    'Характеристика на обучающегося от классного руководителя (приказ № 398, п. 14)',
  ),
  'page.characteristic.about': pair('Оқушы', 'Обучающийся'),
  'page.characteristic.prompts': pair('Нені жазған дұрыс', 'О чём написать'),
  'page.characteristic.submit': pair('Тапсыру', 'Сдать'),
  'page.characteristic.who': pair(
    'Мәтінді әлеуметтік педагог, директор, оның орынбасары және педагог-психолог оқиды. Ата-ана өз баласы туралы сұраса, оған да айтылады.',
    'Текст читают социальный педагог, директор, его заместитель и педагог-психолог. Родителю, который спросит о своём ребёнке, его тоже сообщат.',
  ),
  'page.characteristic.written': pair(
    'Мәтін тапсырылған. Қағазы алынғанша түзетуге болады.',
    'Текст сдан. Пока бумагу не приняли, его можно исправить.',
  ),
  'page.characteristic.not-asked': pair(
    'Бұл мінездеме қазір сізден сұралмаған: қағазы алынған, басқа адамнан сұралған немесе мәселе шешілген болуы мүмкін. Кеңес хатшысынан сұраңыз.',
    'Эта характеристика сейчас у вас не запрошена: бумагу уже приняли, запросили у другого или вопрос решён. Спросите секретаря Совета.',
  ),
  'page.characteristic.learning': pair('үлгерімі және сабаққа қатысуы', 'успеваемость и посещаемость'),
  'page.characteristic.behaviour': pair('мінез-құлқы: нақты фактілер', 'поведение: конкретные факты'),
  'page.characteristic.relations': pair(
    'сыныптастарымен және мұғалімдермен қарым-қатынасы',
    'отношения с одноклассниками и учителями',
  ),
  'page.characteristic.strengths': pair('қызығушылығы мен мықты жақтары', 'интересы и сильные стороны'),
  'page.characteristic.family': pair(
    'отбасының тәрбие мен оқуға қатысуы',
    'участие семьи в воспитании и учёбе',
  ),
  'page.characteristic.work': pair('жүргізілген жұмыс', 'проведённая работа'),
  'page.characteristic.help': pair('қандай қолдау қажет', 'какая поддержка нужна'),
  'page.title.task': pair('Кеңестің тапсырмасы', 'Поручение Совета'),
  'page.task.submit': pair('Орындалды деп белгілеу', 'Отметить выполненным'),
  'page.convene.later': pair(
    'МЕА-да тұрғандар: жұмысты қарау не МЕА-дан шығару',
    'Состоящие на ВШУ: рассмотреть работу или снятие',
  ),
  'page.convene.put-off': pair('Кейінге қалдырылған мәселелер', 'Отложенные вопросы'),
  'plan.open': pair('Жоспарды ашу', 'Открыть план'),
  'plan.approve': pair('Бекіту', 'Утвердить'),
  'plan.approve.text': pair('Жоспарды қарап шығып, бекітіңіз.', 'Просмотрите план и утвердите.'),
  'plan.approve.entered': pair(
    'Жоспарды басшы бекітеді. Ол қағазға қол қойған болса, осында енгізіңіз: кім енгізгені жазылады.',
    'План утверждает руководитель. Если он подписал бумагу, внесите это здесь: кто внёс, записывается.',
  ),
  'plan.copy.submit': pair('Жауапты жазу', 'Записать ответ'),
} satisfies Record<string, Bilingual>;

/** Every text of the part `more-screens` that the narrow page does not carry itself. */
export const MORE_SCREENS_TEXTS = {
  ...SHARED_TEXTS,
  ...PAPER_TEXTS,
  ...MEASURE_TEXTS,
  ...PEOPLE_TEXTS,
  ...HELP_TEXTS,
  ...STEPS_TEXTS,
  ...SET_UP_PAGE_TEXTS,
  ...LETTER_TEXTS,
  ...MORE_FIELD_TEXTS,
  ...FAMILY_TEXTS,
  ...CONTROL_TEXTS,
  ...PRINT_TEXTS,
  ...FILING_TEXTS,
  ...SITTING_PAPERS_TEXTS,
  ...OWN_TEXTS,
} satisfies Record<string, Bilingual>;
