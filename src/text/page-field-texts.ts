// Labels, hints and what is asked for in fields of several pages' forms, by command and path of the input.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

/** `field.<command>.<path>.<part>`, or `field.<path>.<part>` when several commands ask the same. */
export const FIELD_TEXTS = {
  'field.grounds.label': pair('Негіздер', 'Основания'),

  'field.pupilIds.label': pair('Оқушылар', 'Ученики'),
  'field.pupilIds.hint': pair(
    'Бір хат бірнеше оқушы туралы болуы мүмкін',
    'Одно письмо может быть о нескольких учениках',
  ),
  'field.pupilIds.required': pair('Кемінде бір оқушыны таңдаңыз', 'Выберите хотя бы одного ученика'),
  'field.situation.label': pair('Жағдай', 'Ситуация'),
  'field.gist.label': pair('Ақпараттың мәні', 'Суть информации'),
  'field.number.label': pair('Журналдағы нөмірі', 'Номер в журнале'),
  'field.number.hint': pair('Бос қалса, келесі нөмір беріледі', 'Если пусто, будет следующий номер'),
  'field.seen.label': pair('Не байқалды', 'Что замечено'),
  'field.seen.hint': pair('Тек фактілер, баға бермеңіз', 'Только факты, без оценок'),
  'field.paper.label': pair('Растайтын құжат', 'Подтверждающий документ'),
  'field.results.label': pair('Нәтижелері', 'Результаты'),

  'field.lastName.label': pair('Тегі', 'Фамилия'),
  'field.firstName.label': pair('Аты', 'Имя'),
  'field.patronymic.label': pair('Әкесінің аты (бар болса)', 'Отчество (при наличии)'),
  'field.relation.label': pair('Кім болады', 'Кем приходится'),

  'field.kind.label': pair('Материал', 'Материал'),
  'field.note.label': pair('Ескертпе', 'Примечание'),

  'field.members.required': pair('Кемінде бір мүшені қосыңыз', 'Добавьте хотя бы одного члена'),
  'field.office.label': pair('Кеңестегі міндеті', 'Обязанность в Совете'),

  'field.title.label': pair('Мәселе', 'Вопрос'),
  'field.result.label': pair('Нәтижесі', 'Результат'),

  'field.language.label': pair('Құжаттар тілі', 'Язык документов'),
  'field.email.label': pair('Google поштасы', 'Почта Google'),
  'field.roles.label': pair('Рөлдері', 'Роли'),
  'field.reason.label': pair('Себебі', 'Причина'),
  'field.reason.required': pair('Себебін жазыңыз', 'Напишите причину'),
  'field.who.label': pair('Кім', 'Кто'),
} satisfies Record<string, Bilingual>;
