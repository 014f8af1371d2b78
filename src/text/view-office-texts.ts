// Words of the views of the office page: lists, school year, corrections, old cards.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const OFFICE_VIEW_TEXTS = {
  'start.office': pair('Кеңсе: журнал, мәлімет, тізімдер', 'Канцелярия: журнал, сводка, списки'),
  'act.correct': pair('Қате мәліметті түзету', 'Исправить ошибку в карте'),
  'act.missing': pair('Жаңа тізімде жоқ', 'Нет в новом списке'),
  'missing.why': pair(
    '{day} енгізілген тізімде бұл оқушы жоқ. Мектептен кеткен болса, соны жазыңыз. МЕА-дан кеңес қана шығарады (23-тармақ).',
    'Ученика нет в списке, внесённом {day}. Если он выбыл, запишите это. Снимает с учёта только Совет (п.\u00a023).',
  ),
  'event.corrected': pair(
    'Түзету: {field}: «{before}» → «{after}». Себебі: {reason}',
    'Исправлено: {field}: «{before}» → «{after}». Причина: {reason}',
  ),
  'roster.back': pair('мектепке қайта келді', 'вернулся в школу'),
  'roster.left': pair('кетті', 'выбыл(а)'),
  'roster.parent-new': pair('жаңа', 'новый'),
  'year.graduate': pair('түлек', 'выпускник(ца)'),
  'year.left': pair('оқу жылының басында тізімде жоқ', 'нет в списке на начало года'),
  'expired.name': pair('Сақтау мерзімі өткен карта', 'Карта с истёкшим сроком хранения'),
} as const satisfies Record<string, Bilingual>;
