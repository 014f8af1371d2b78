// What closing a sitting leads to, said before it is closed: its cards by number, what follows for each, tasks, the paper (¶15–¶17, ¶20).
import { cardIdOf } from '../../model/record-id';
import type { Sitting } from '../../register/tables/sittings';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { noticeWorkLeft } from '../afterwards/notices';
import { cardNumber } from '../numbers';
import { isToDo, tasksOf } from '../plan/tasks';
import type { QueryRoom } from '../query';
import { itemTitle } from '../sitting/item-title';
import { agendaOf } from '../sitting/votes';
import { see } from './words';

/** One sentence for each decided item, for the tasks to do, for the minutes. No names: others see the screen too. */
export function sittingFollows({ desk }: QueryRoom, sitting: Sitting): string[] {
  const { language } = desk;
  const items = agendaOf(desk, sitting.id);
  const decided = items.flatMap((item, at) => {
    if (item.outcome === '') return [];
    const card = desk.file.find('Cards', cardIdOf(item.id));
    const next = [
      ...(item.outcome === 'POSTPONE'
        ? [
            item.postponedTo === null
              ? see(language, 'follows.agenda')
              : see(language, 'follows.agenda-on', { day: dayAndMonth(item.postponedTo) }),
          ]
        : []),
      ...(card && item.outcome === 'PLACE' && card.planApprovedOn === null
        ? [see(language, 'follows.plan')]
        : []),
      ...(item.outcome === 'RENEW' ? [see(language, 'follows.renew')] : []),
      ...(card && noticeWorkLeft(desk, card) ? [see(language, 'follows.notice')] : []),
    ];
    const what = card ? cardNumber(card)[language] : itemTitle(item, language);
    const said = `${at + 1}. ${what}: ${wordsOf('OUTCOMES', item.outcome)[language]}`;
    return [next.length === 0 ? said : `${said} → ${next.join(', ')}`];
  });
  const tasks = items.flatMap((item) => tasksOf(desk, item.id)).filter(isToDo).length;
  return [
    ...decided,
    ...(tasks > 0 ? [see(language, 'follows.tasks', { n: tasks })] : []),
    see(language, desk.settings.sittingLanguage === 'ru' ? 'follows.minutes-ru' : 'follows.minutes-kk', {
      number: numberSign(sitting.minutesNumber),
    }),
  ];
}
