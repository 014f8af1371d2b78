// What the school's own order says of one item in the room: parents who did not come, the child's opinion. The order asks for neither; nothing is stopped.
import { ageOn } from '../../model/calendar-date';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import { fillIn } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import { VIEW_TEXTS } from '../../text/view-texts';
import type { Desk } from '../desk';

/** The question of this card put off by the council before, by the day of the sitting. Needs the card's items of other sittings. */
const putOffBefore = (desk: Desk, { id }: AgendaItem): AgendaItem[] =>
  desk.file
    .all('Agenda')
    .filter(
      (item) =>
        item.id !== id &&
        cardIdOf(item.id) === cardIdOf(id) &&
        sittingIdOf(item.id) < sittingIdOf(id) &&
        item.outcome === 'POSTPONE',
    );

/** For the decision, when the parents are not here. */
export function absentNote(desk: Desk, item: AgendaItem): string | undefined {
  const { settings, language } = desk;
  if (settings.absentParents === 'off' || !isOfRegister(item.kind)) return undefined;
  if (item.heard === '' || item.parentsPresent === true) return undefined;
  const before = putOffBefore(desk, item);
  if (before.length === 0) return VIEW_TEXTS['own.absent-first'][language];
  const invited = [...before, item].flatMap(({ invitedOn }) => invitedOn ?? []);
  const days = invited.map((on) => dayAndMonth(on)[language]).join(', ') || '–';
  return fillIn(language, VIEW_TEXTS['own.absent-again'], { days });
}

/** For the hearing, when the child is old enough by the school's setting. */
export function childNote(desk: Desk, item: AgendaItem): string | undefined {
  const from = Number(desk.settings.childOpinionAge);
  const bornOn = desk.file.find('Pupils', pupilIdOf(item.id))?.bornOn;
  const n = bornOn ? ageOn(bornOn, desk.today) : 0;
  if (Number.isNaN(from) || n < from || !isOfRegister(item.kind)) return undefined;
  return fillIn(desk.language, VIEW_TEXTS['own.child-opinion'], { n });
}
