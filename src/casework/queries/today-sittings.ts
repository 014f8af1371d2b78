// Sittings to come in Today: whom to invite (¶9), which to hold or go on with (¶15).
import { cardIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import { dayAndMonth } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import type { QueryRoom } from '../query';
import { isOnBreak } from '../sitting/sitting-day';
import { PAPERWORK, type Work } from './today-work';
import { paragraph, pupilShort, see } from './words';

/** The sitting itself concerns everyone who works on the council; inviting to it is the secretary's. What is today's, or goes on, waits for the reader; the rest is planned. */
export function sittingWork({ desk, known }: QueryRoom): { now: Work[]; planned: Work[] } {
  const now: Work[] = [];
  const { language } = desk;
  const dayOf = (id: string) => {
    const sitting = desk.file.find('Sittings', id);
    return sitting?.resumesOn ?? sitting?.heldOn ?? '';
  };
  const byDay = [...known.openSittings].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0,
  );
  const planned = byDay.flatMap((id): Work[] => {
    const sitting = desk.file.find('Sittings', id);
    if (!sitting || sitting.heldOn === null || sitting.closedAt !== '') return [];
    const items = desk.file.all('Agenda', id).filter((item) => item.withdrawn !== true);
    const uninvited = items.filter((item) => isOfRegister(item.kind) && item.invitedOn === null);
    const onBreak = isOnBreak(sitting);
    const day = dayAndMonth(sitting.resumesOn ?? sitting.heldOn)[language];
    const rows: Work[] = uninvited.map((item) => ({
      of: PAPERWORK,
      act: { screen: 'invite', itemId: item.id, cardId: cardIdOf(item.id), sittingId: id },
      title: see(language, 'act.invite'),
      subject: `${pupilShort(desk, cardIdOf(item.id))} · ${see(language, 'today.sitting-on', { day })}`,
      paragraph: paragraph(9, language),
    }));
    const isNow = dayOf(id) <= desk.today;
    const title = sitting.openedAt === '' ? 'act.hold' : onBreak ? 'act.resume' : 'act.continue-sitting';
    (isNow ? now : rows).push({
      of: OFFICE_ROLES,
      act: { screen: 'sitting', sittingId: id },
      title: see(language, title),
      subject: [
        see(language, 'today.sitting', {
          day,
          time: onBreak ? sitting.resumesAt : sitting.heldAt,
          n: items.length,
        }),
        ...(dayOf(id) === desk.today && !onBreak ? familiesToday(desk, items) : []),
      ].join('; '),
      ...(dayOf(id) === desk.today
        ? { chip: { tone: 'today' as const, text: see(language, 'due.today') } }
        : {}),
    });
    return rows;
  });
  return { now, planned };
}

/** «15:20 Сейітқали Н.» for each family that was given an hour and is not heard yet, in the order of the agenda. */
const familiesToday = (desk: Desk, items: readonly AgendaItem[]): string[] =>
  items
    .filter(({ kind, comesAt, outcome }) => isOfRegister(kind) && comesAt !== '' && outcome === '')
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id, comesAt }) => `${comesAt} ${pupilShort(desk, cardIdOf(id))}`);
