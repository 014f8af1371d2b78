// Words of the sitting's room and of the plan editor.
import type { Bilingual } from './bilingual';
import type { FIRST_TEXTS } from './page-first-texts';
import type { MORE_OFFICE_TEXTS } from './page-more-office-texts';
import type { MORE_SCREENS_TEXTS } from './page-more-texts';
import type { MORE_WIDE_TEXTS } from './page-more-wide-texts';
import type { OFFICE_TEXTS } from './page-office-texts';
import { SHARED_TEXTS } from './page-shared-texts';
import { COMMON_TEXTS, type PAGE_TEXTS } from './page-texts';
import { pair } from './pair';

const ROOM_TEXTS = {
  'room.present': pair('Қатысады: {n} / {all}', 'Присутствуют: {n} из {all}'),
  'room.agenda': pair('Күн тәртібі', 'Повестка'),
  'room.item.done': pair('Қаралды', 'Рассмотрено'),
  'room.item.postponed': pair('Кейінге қалдырылды', 'Отложено'),
  'room.item.put-off': pair('Кейінге қалдырылды: {day}', 'Отложено: {day}'),
  'room.item.now': pair('Қаралуда', 'Сейчас'),
  'room.item.waiting': pair('Күтеді', 'Ожидает'),
  'page.title.add-item': pair('Мәселе енгізу', 'Внести вопрос'),
  'room.presides': pair('Төраға ауысса', 'Если председательствующий сменился'),
  'room.presides.add': pair('Кім ауыстырғанын жазу', 'Записать, кто сменил'),
  'field.presidingFrom.staffId.label': pair('Кім төрағалық етеді', 'Кто председательствует'),
  'field.presidingFrom.itemId.label': pair('Қай мәселеден бастап', 'С какого вопроса'),
  'field.resolution.label': pair('Қаулының мәтіні', 'Текст постановления'),
  'field.resolution.hint': pair(
    'Бос қалса: «Ақпарат мәлімет үшін қабылдансын»',
    'Если пусто: «Принять информацию к сведению»',
  ),
  'room.follows': pair('Жапқаннан кейін', 'После закрытия'),
  'room.others-hidden': pair(
    'Басқа отбасылардың аты-жөні экранда көрінбейді',
    'Имена других семей на экране не показываются',
  ),
  'room.placement': pair(
    'мектепішілік есепке алу мәселесі',
    'вопрос о внутришкольном учёте (не полицейском)',
  ),
  'room.review': pair('есептегі жұмысты қарау', 'рассмотрение работы на учёте'),
  'room.removal': pair(
    'мектепішілік есептен (МЕА) шығару мәселесі',
    'вопрос о снятии с внутришкольного учёта',
  ),
  'room.break': pair('Үзіліс жариялау', 'Объявить перерыв'),
  'room.resume': pair('Отырысты жалғастыру', 'Продолжить заседание'),
  'room.moves': pair('Кейін келгендер мен ерте кеткендер', 'Пришли позже или ушли раньше'),
  'room.moves.add': pair('Келген не кеткен адамды жазу', 'Записать, кто пришёл или ушёл'),
  'room.move': pair('{n}-жазба', 'Запись {n}'),
  'room.votes.more': pair('Дауыс бермейтіндер және ерекше пікір', 'Кто не голосует и особое мнение'),
  'room.dissent': pair('{n}-ерекше пікір', 'Особое мнение {n}'),
  'room.dissent.add': pair('Ерекше пікір қосу', 'Добавить особое мнение'),
  'room.task': pair('{n}-тапсырма', 'Поручение {n}'),
  'room.task.add': pair('Тапсырма қосу', 'Добавить поручение'),
  'room.draft': pair('Жоспардың жобасын ашу', 'Открыть черновик плана'),
  'field.assignments.what.label': pair('Не істеу керек', 'Что сделать'),
  'field.assignments.staffId.label': pair('Кім орындайды', 'Кто выполняет'),
  'field.toPlan.label': pair('Жоспардың іс-шарасы болсын', 'Внести мероприятием в план'),
  'field.dissents.staffId.label': pair('Кімнің пікірі', 'Чьё мнение'),
  'field.opinion.label': pair('Пікірі', 'Мнение'),
  'field.presidingVote.label': pair('Төрағалық етушінің дауысы', 'Голос председательствующего'),
  'field.moves.staffId.label': pair('Кім', 'Кто'),
  'field.moves.kind.label': pair('Не болды', 'Что произошло'),
  'field.moves.itemId.label': pair('Қай мәселеден бастап', 'С какого вопроса'),
  'field.absence.label': pair('Келмесе, себебі', 'Если не пришёл(а), причина'),
  'field.endedAt.label': pair('Үзіліс басталған уақыт', 'Перерыв начался в'),
  'field.resumesOn.label': pair('Қай күні жалғасады', 'Какого дня продолжится'),
  'field.resumesAt.label': pair('Сағат нешеде', 'В котором часу'),
  'field.resumedOn.label': pair('Жалғасқан күні', 'День продолжения'),
  'field.resumedAt.label': pair('Жалғасқан уақыты', 'Продолжено в'),
  'room.step.break': pair('Үзіліс', 'Перерыв'),
  'room.step.presence': pair('Қатысу', 'Явка'),
  'room.step.hearing': pair('Тыңдау', 'Заслушивание'),
  'room.step.decision': pair('Шешім', 'Решение'),
  'room.step.plan': pair('Жоспар', 'План'),
  'room.step.close': pair('Жабу', 'Закрытие'),
  'room.steps': pair('Қадамдар', 'Шаги'),
  'room.here': pair('Келді', 'Здесь'),
  'room.absent': pair('Жоқ', 'Нет'),
  'room.ahead': pair(
    'Отырыстың күні әлі келген жоқ. Күнін өзгертіңіз немесе отырысты белгіленген күні ашыңыз.',
    'День заседания ещё не наступил. Измените дату или откройте заседание в назначенный день.',
  ),
  'room.change-day': pair('Күнін өзгерту', 'Изменить дату'),
  'room.all-here': pair('Бәрі келді', 'Все здесь'),
  'room.council': pair('Кеңес мүшелері', 'Члены Совета'),
  'room.absent.why': pair('Себебі немесе орнына кім: {name}', 'Причина или кто вместо: {name}'),
  'room.invited': pair('Шақырылғандар', 'Приглашённые'),
  'room.invited.add': pair('Шақырылған адамды қосу', 'Добавить приглашённого'),
  'room.open': pair('Отырысты ашу', 'Открыть заседание'),
  'room.to-decision': pair('Шешімге өту', 'Перейти к решению'),
  'room.record-to-plan': pair('Шешімді жазып, жоспарға өту', 'Записать решение и перейти к плану'),
  'room.record': pair('Шешімді жазу', 'Записать решение'),
  'room.next-item': pair('Келесі мәселе', 'Следующий вопрос'),
  'room.to-close': pair('Отырысты жабуға өту', 'Перейти к закрытию'),
  'room.write-plan': pair('Жоспар құру', 'Составить план'),
  'room.plan.text': pair(
    'Жоспарды қазір де, отырыстан кейін де құруға болады.',
    'План можно составить сейчас или после заседания.',
  ),
  'room.close': pair('Отырысты жабу', 'Закрыть заседание'),
  'room.unfinished': pair('Аяқталмаған', 'Не завершено'),
  'room.all-finished': pair('Барлық мәселе қаралды.', 'Все вопросы рассмотрены.'),
  'room.closed': pair('Отырыс жабылды.', 'Заседание закрыто.'),
  'room.minutes': pair('Хаттама', 'Протокол'),
  'room.minutes.title': pair('№\u00a0{number} ХАТТАМА', 'ПРОТОКОЛ №\u00a0{number}'),
  'room.minutes.heard': pair('ТЫҢДАЛДЫ', 'СЛУШАЛИ'),
  'room.minutes.spoke': pair('СӨЗ СӨЙЛЕДІ', 'ВЫСТУПИЛИ'),
  'room.minutes.decided': pair('ШЕШІМ ҚАБЫЛДАДЫ', 'РЕШИЛИ'),
  'room.minutes.pupil': pair('Білім алушының пікірі', 'Мнение обучающегося'),
  'room.minutes.parents': pair(
    'Ата-ананың немесе заңды өкілдің пікірі',
    'Мнение родителя или законного представителя',
  ),
  'room.minutes.empty': pair('Жазғаныңыз осында көрінеді.', 'Здесь появится то, что вы запишете.'),
  'room.saved': pair('сақталды: {at}', 'сохранено: {at}'),
  'room.unanimous': pair('Бірауыздан', 'Единогласно'),
  'room.split': pair('Дауыс бөлінді', 'Голоса разделились'),
  'room.vote': pair('Дауыс беру', 'Голосование'),
  'room.ground.add': pair('Негіз', 'Основание'),
  'room.ground.remove': pair('Алып тастау: {ground}', 'Убрать: {ground}'),
  'room.spoke': pair('Сөз сөйлегендер', 'Выступили'),
  'room.spoke.add': pair('Сөз сөйлеген адамды қосу', 'Добавить выступившего'),
  'room.parents.none': pair('Ата-анасы отырысқа келді ме', 'Родители пришли'),

  'field.openedAt.label': pair('Ашылған уақыты', 'Открыто в'),
  'field.presidingId.label': pair('Төрағалық етуші', 'Председательствующий'),
  'field.presidingId.required': pair('Кім төрағалық ететінін таңдаңыз', 'Выберите, кто председательствует'),
  'field.presidingBasis.label': pair('Төрағаны алмастырса, негізі', 'Если замещает председателя, основание'),
  'field.secretaryId.label': pair('Хатшы', 'Секретарь'),
  'field.secretaryId.required': pair('Хаттаманы кім жүргізетінін таңдаңыз', 'Выберите, кто ведёт протокол'),
  'field.secretaryBasis.label': pair('Хатшыны алмастырса, негізі', 'Если замещает секретаря, основание'),
  'field.minutesNumber.label': pair('Хаттаманың нөмірі', 'Номер протокола'),
  'field.minutesNumber.hint': pair('Бос қалса, келесі нөмір беріледі', 'Если пусто, будет следующий номер'),
  'field.present.required': pair(
    'Әр мүше бойынша «Келді» не «Жоқ» деп белгілеңіз',
    'Отметьте каждого: «Здесь» или «Нет»',
  ),
  'field.invited.name.label': pair('Аты-жөні', 'Фамилия, имя'),
  'field.heard.label': pair('Не тыңдалды', 'Что слушали'),
  'field.heard.required': pair('Не тыңдалғанын жазыңыз', 'Напишите, что слушали'),
  'field.spoke.gist.label': pair('Не айтты', 'Что сказано'),
  'field.parentsPresent.required': pair('Ата-анасы келді ме – белгілеңіз', 'Отметьте, пришли ли родители'),
  'field.parentsWho.label': pair('Кім келді', 'Кто пришёл'),
  'field.parentsWho.hint': pair(
    'Тегі, аты, үтірден кейін – балаға кім. Екінші адам – нүктелі үтірден кейін',
    'Фамилия, имя и через запятую – кем приходится. Второй человек – через точку с запятой',
  ),
  'field.parentsWho.required': pair('Кім келгенін жазыңыз', 'Напишите, кто пришёл'),
  'field.parentsOpinion.label': pair('Ата-ана не айтты', 'Что сообщили родители'),
  'field.whyNotHeard.label': pair('Ата-ана неге тыңдалмады', 'Почему родители не выслушаны'),
  'field.whyNotHeard.required': pair(
    'Ата-ана неге тыңдалмағанын жазыңыз',
    'Напишите, почему родители не выслушаны',
  ),
  'field.pupilOpinion.label': pair('Оқушы не айтты', 'Что сообщил ученик'),
  'field.outcome.label': pair('Шешім', 'Решение'),
  'field.outcome.required': pair('Шешімді таңдаңыз', 'Выберите решение'),
  'field.record-decision.grounds.label': pair('Расталған негіз', 'Подтверждённое основание'),
  'field.votesFor.label': pair('Жақтап', 'За'),
  'field.votesAgainst.label': pair('Қарсы', 'Против'),
  'field.votesAbstained.label': pair('Қалыс қалды', 'Воздержались'),
  'field.notVoting.label': pair('Бұл мәселеде дауыс бермейтін мүшелер', 'Члены, не голосующие по вопросу'),
  'field.reason.label': pair('Себебі', 'Причина'),
  'field.postponedTo.label': pair('Қай күнге дейін', 'До какого дня'),
  'field.tasks.label': pair('Тапсырмалар', 'Поручения'),
  'field.closedAt.label': pair('Жабылған уақыты', 'Закрыто в'),

  'plan.period.change': pair('Кезеңді өзгерту', 'Изменить период'),
  'plan.catalogue': pair('Көмек түрін қосу', 'Добавить вид помощи'),
  'plan.catalogue.hint': pair('Көмекші тізім', 'Список-подсказка'),
  'plan.not-needed': pair('қажет емес', 'не нужно'),
  'plan.mark-not-needed': pair('Қажет емес деп белгілеу: {what}', 'Отметить как ненужное: {what}'),
  'plan.added': pair('қосылды', 'добавлено'),
  'plan.once': pair('бір рет', 'один раз'),
  'plan.own': pair('Өз іс-шарамызды жазу', 'Своё мероприятие'),
  'plan.measures': pair('Жоспардағы іс-шаралар', 'Мероприятия плана'),
  'plan.measures.none': pair('Сол жақтан көмек түрін қосыңыз.', 'Добавьте вид помощи слева.'),
  'plan.incomplete': pair('толық емес: {n}', 'неполных: {n}'),
  'plan.child': pair('Бала туралы мәлімет', 'Сведения о ребёнке'),
  'plan.submit': pair('Бекітуге беру', 'На утверждение'),
  'plan.print': pair('Басып шығару', 'Печать'),
  'plan.comes-again': pair(
    'Көлемі қайталануды білдіреді. «Қайталануын» таңдаңыз: әйтпесе тек соңғы күні ғана еске салынады.',
    'По объёму это повторяется. Выберите «Повторяется», иначе напомним только к последнему дню.',
  ),
  'plan.removed': pair('Іс-шара алып тасталды', 'Мероприятие убрано'),
  'plan.saved-for-approval': pair('Жоспар бекітуге берілді', 'План передан на утверждение'),
  'plan.saved': pair('Жоба сақталды', 'Черновик сохранён'),
  'plan.saved-incomplete': pair(
    'Жоба сақталды, бірақ бекіту үшін әлі толық емес.',
    'Черновик сохранён, но для утверждения ещё неполный.',
  ),
} satisfies Record<string, Bilingual>;

/** Every text of the wide page by its key: the room's, the plan editor's and what it shares. */
export const WIDE_TEXTS = { ...COMMON_TEXTS, ...SHARED_TEXTS, ...ROOM_TEXTS } satisfies Record<
  string,
  Bilingual
>;

/** A key of the texts of any page or part. */
export type PageText =
  | keyof typeof PAGE_TEXTS
  | keyof typeof WIDE_TEXTS
  | keyof typeof FIRST_TEXTS
  | keyof typeof OFFICE_TEXTS
  | keyof typeof MORE_SCREENS_TEXTS
  | keyof typeof MORE_OFFICE_TEXTS
  | keyof typeof MORE_WIDE_TEXTS;
