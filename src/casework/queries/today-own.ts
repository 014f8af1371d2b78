// Work the school gave itself and the order does not ask for (both off until the school turns them on): the next sitting, and the parents told of a decision.
import { addDays, type CalendarDate } from '../../model/calendar-date';
import { firstDayOf, schoolYearOf } from '../../model/school-year';
import type { Card } from '../../register/tables/cards';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { contactsOf } from '../afterwards/contacts';
import type { Known } from '../command';
import { cardNumber } from '../numbers';
import { copiedSince, lastCopy } from '../privacy/copies-made';
import type { QueryRoom } from '../query';
import { toldBy } from '../school-terms';
import { dayInYear } from '../settings';
import { lacking } from './set-up';
import { PAPERWORK, type Work } from './today-work';
import { pupilShort, see } from './words';

const DAYS: Readonly<Record<string, number>> = { month: 30, quarter: 91 };
/** Days ahead that Today tells of. */
const AHEAD = 7;
/** A decision of longer ago is not told of any more: the setting may have been turned on since. */
const RECENT = 30;
/** Of these newest sittings one is the last that was held. */
const NEWEST = 2;

/** The newest sittings, held or not. */
export const newestSittings = (known: Known): string[] => [...known.ids('Sittings')].sort().slice(-NEWEST);

/** The first paper waits for something of the school itself: gone by itself as it is there. */
export function schoolWork(room: QueryRoom): Work[] {
  const { language } = room.desk;
  const what = lacking(room);
  return what === ''
    ? []
    : [
        {
          of: PAPERWORK,
          act: { screen: 'set-up' },
          title: see(language, 'act.set-up'),
          subject: see(language, 'today.set-up-left', { what }),
          why: see(language, 'why.set-up'),
        },
      ];
}

/** Rows without a paragraph: none of them is the order's. */
export const ownWork = (room: QueryRoom, cards: readonly Card[]): Work[] => [
  ...copyToMake(room, cards),
  ...minutesToSettle(room),
  ...sittingToSet(room),
  ...parentsToTell(room, cards),
];

/** The copy on the school's own disk is older than the school lets it be, or not whole; before the first whole one, counted from the oldest card that goes on. Papers that few read are for the head to copy. */
function copyToMake({ desk }: QueryRoom, cards: readonly Card[]): Work[] {
  const { language, settings, today } = desk;
  const last = lastCopy(desk)?.on;
  const first = cards.flatMap(({ receivedOn }) => receivedOn ?? []).sort()[0];
  const due = (['whole', 'full'] as const).find((which) => {
    const since = copiedSince(desk, which) ?? first;
    return since !== undefined && addDays(since, settings.localCopyDays) <= today;
  });
  if (due === undefined) return [];
  const told = (): string => {
    if (last === undefined) return see(language, 'today.no-copy');
    const day = dayAndMonth(last);
    if (due === 'full') return see(language, 'today.copy-few', { day });
    return see(language, last === copiedSince(desk, due) ? 'today.copy-last' : 'today.copy-part', { day });
  };
  return [
    {
      of: due === 'full' ? ['HEAD'] : PAPERWORK,
      act: { screen: 'local-copy' },
      title: see(language, 'act.local-copy'),
      subject: told(),
      why: see(language, 'why.local-copy', { n: settings.localCopyDays }),
    },
  ];
}

/** Minutes whose every child has expired: kept or destroyed, people decide by an act. */
function minutesToSettle({ desk, known }: QueryRoom): Work[] {
  const { language } = desk;
  const n = known.ids('Sittings').filter((id) => desk.file.isOpen(id)).length;
  return n === 0
    ? []
    : [
        {
          of: ['HEAD', ...PAPERWORK],
          act: { screen: 'expiring' },
          title: see(language, 'act.settle-minutes'),
          subject: see(language, 'today.minutes-left', { n }),
          why: see(language, 'why.minutes-left'),
        },
      ];
}

/** No sitting is set, and the school's own time since the last one runs out; in summer nobody is asked. */
function sittingToSet({ desk, known }: QueryRoom): Work[] {
  const { language, today, settings } = desk;
  const days = DAYS[settings.sittingFrequency];
  const sittings = newestSittings(known).flatMap((id) => desk.file.find('Sittings', id) ?? []);
  const begins = firstDayOf(schoolYearOf(today));
  const ends = dayInYear(settings.lessonsEnd, Number(begins.slice(0, 4)) + 1);
  const ahead = known.openSittings.some((id) => desk.file.find('Sittings', id)?.closedAt === '');
  if (days === undefined || ahead || (ends !== undefined && today > ends)) return [];
  const held = sittings.flatMap(({ partOn, heldOn }) => partOn ?? heldOn ?? []).sort();
  const last = held[held.length - 1];
  const due = addDays(last !== undefined && last > begins ? last : begins, days);
  if (due > addDays(today, AHEAD)) return [];
  return [
    {
      of: PAPERWORK,
      act: { screen: 'convene' },
      title: see(language, 'start.convene'),
      subject:
        last === undefined
          ? see(language, 'today.no-sitting')
          : see(language, 'today.last-sitting', { day: dayAndMonth(last) }),
      chip: { tone: 'soon', text: dateWithWeekday(due)[language] },
      why: see(language, 'why.own-order'),
    },
  ];
}

/** Whose parents nobody has told of the last decision since. A sealed refusal is no open card and is not spoken of. */
function parentsToTell({ desk }: QueryRoom, cards: readonly Card[]): Work[] {
  const { language, today, settings } = desk;
  if (!settings.noticeToParents) return [];
  return cards.flatMap((card) => {
    const decided = [card.decidedOn, card.keptOn, card.removedOn].flatMap((on) => on ?? []).sort();
    const last: CalendarDate | undefined = decided[decided.length - 1];
    const told = contactsOf(desk, card.id).some(
      ({ purpose, on }) => purpose === 'DECISION' && on !== null && on >= (last ?? ''),
    );
    if (last === undefined || told || card.fromPaper === true || last < addDays(today, -RECENT)) return [];
    const term = toldBy(desk, last);
    return [
      {
        of: PAPERWORK,
        act: { screen: 'record-contact' as const, cardId: card.id, kind: 'DECISION' },
        title: see(language, 'act.tell-parents'),
        subject: `${cardNumber(card)[language]} · ${pupilShort(desk, card.id)}`,
        ...(term ? { chip: { tone: 'soon' as const, text: dateWithWeekday(term.due)[language] } } : {}),
        why: term ? term.why[language] : see(language, 'why.own-order'),
      },
    ];
  });
}
