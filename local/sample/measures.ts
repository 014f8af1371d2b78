// Help named in the sample's plans (¶18), with who answers for it, by when, and what shows that it worked.
import type { Bilingual } from '../../src/text/bilingual';
import type { Measure } from './plan-acts';

const two = (kk: string, ru: string): Bilingual => ({ kk, ru });

/** The measures of a plan whose first day is working day `from`. */
export const attendancePlan = (from: number): Measure[] => [
  {
    kind: 'M01',
    name: two('Психологиялық-педагогикалық сүйемелдеу', 'Психолого-педагогическое сопровождение'),
    who: ['psychologist'],
    volume: two('45 минут', '45 минут'),
    repeat: 'WEEKLY',
    due: from + 45,
    indicator: two(
      '10 кездесу өтті, баланың өзіне сенімі артты',
      'проведено 10 встреч, ребёнок стал увереннее',
    ),
  },
  {
    kind: 'M02',
    name: two('Сабаққа қатысуын бақылау', 'Контроль посещаемости'),
    who: ['teacher'],
    volume: two('күн сайын', 'ежедневно'),
    repeat: 'WEEKLY',
    due: from + 60,
    indicator: two('сабаққа қатысу 95 % және одан жоғары', 'посещаемость не ниже 95 %'),
  },
  {
    kind: 'M10',
    name: two(
      'Сабақтан тыс уақытта жұмыспен қамту (бос уақытын ұйымдастыру): математика үйірмесі',
      'Занятость во внеурочное время: кружок математики',
    ),
    who: ['10А'],
    volume: two('аптасына 2 рет', '2 раза в неделю'),
    repeat: 'WEEKLY',
    due: from + 60,
    indicator: two('үйірмеге тұрақты қатысады', 'регулярно посещает кружок'),
  },
  {
    kind: 'M11',
    name: two(
      'Ата-анамен жұмыс: күн тәртібі бойынша кеңес беру',
      'Работа с родителями: советы по режиму дня',
    ),
    who: ['secretary'],
    volume: two('айына 2 кездесу', '2 встречи в месяц'),
    repeat: 'MONTHLY',
    due: from + 30,
    indicator: two('таңғы күн тәртібі реттелді', 'утренний режим налажен'),
  },
  {
    kind: 'M12',
    name: two('Жалпы оқыту қорынан көмек: ыстық тамақ', 'Помощь из фонда всеобуча: горячее питание'),
    who: ['deputy'],
    outsider: two(
      'Отбасын қолдау орталығының маманы (келісу бойынша)',
      'специалист Центра поддержки семьи (по согласованию)',
    ),
    volume: two('тоқсан бойы', 'в течение четверти'),
    due: from + 15,
    indicator: two('көмек рәсімделді', 'помощь оформлена'),
  },
];

/** A draft that still lacks dates: approval will ask for them (¶19). */
export const unfinishedPlan = (): Measure[] => [
  {
    kind: 'M03',
    name: two('Сабақтардың қосымша кестесі', 'Дополнительное расписание занятий'),
    who: ['teacher'],
    volume: two('аптасына 2 сабақ', '2 занятия в неделю'),
    indicator: two('қарыздары тапсырылды', 'задолженности сданы'),
  },
  {
    kind: 'M01',
    name: two('Психологиялық-педагогикалық сүйемелдеу', 'Психолого-педагогическое сопровождение'),
    who: ['psychologist'],
    volume: two('аптасына 1 рет', '1 раз в неделю'),
    repeat: 'WEEKLY',
    indicator: two('', ''),
  },
];
