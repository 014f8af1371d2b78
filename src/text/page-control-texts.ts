// Words of the head's control mark, made from the card or from the board.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const CONTROL_TEXTS = {
  'page.title.mark-control': pair('Бақылау белгісі', 'Отметка о контроле'),
  'page.control.seen': pair('Қаралды', 'Просмотрено'),
  'field.madeOn.label': pair('Қаралған күні', 'Когда просмотрено'),
  'field.mark-control.note.label': pair('Не қаралды, не тапсырылды', 'Что просмотрено, что поручено'),
  'field.mark-control.nextOn.label': pair('Келесі бақылау', 'Следующий контроль'),
  'field.mark-control.nextOn.hint': pair(
    'Бос қалса, бұрын белгіленген күн күшінде қалады',
    'Если оставить пустым, остаётся день, назначенный раньше',
  ),
  'field.noNext.label': pair('Келесі бақылау болмайды', 'Следующего контроля не будет'),
  'field.mark-control.basis.label': pair('Басшыны алмастыру негізі', 'Основание замещения руководителя'),
} satisfies Record<string, Bilingual>;
