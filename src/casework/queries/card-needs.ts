// What the council needs of a card before it decides (¶14): what is here, asked for, missing.
import type { CalendarDate } from '../../model/calendar-date';
import type { MaterialKind } from '../../model/codes';
import { materialNeeds } from '../../order/p14-materials';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { homeConditionsOf, materialsFacts } from '../card-facts';
import { isDecided, isEnded } from '../card-state';
import { goesOnWith } from '../preparation/characteristics';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { removalNeeds } from './card-removal';
import { paragraph, see, staffShort } from './words';

const NEED_PARAGRAPH: Record<string, number> = {
  characteristic: 14,
  'psychologist-conclusion': 14,
  'home-conditions': 13,
  'work-done': 14,
};

const NEED_KIND: Record<string, MaterialKind> = {
  characteristic: 'CHARACTERISTIC',
  'psychologist-conclusion': 'PSYCHOLOGIST_CONCLUSION',
  'home-conditions': 'HOME_ACT',
  'work-done': 'WORK_DONE',
};

export function needs(room: QueryRoom, row: Card): CardView['needs'] {
  const { desk } = room;
  const { language } = desk;
  if (isDecided(row) || isEnded(row)) return removalNeeds(room, row);
  const materials = desk.file.all('Materials', row.id);
  const rows: CardView['needs'] = materialNeeds(
    materialsFacts(row, materials).materials,
    homeConditionsOf(desk),
  ).map((need) => {
    const asked = materials.find(
      (material) => material.kind !== '' && need.anyOf.includes(material.kind) && material.askedOn !== null,
    );
    const kind = NEED_KIND[need.id] ?? 'WORK_DONE';
    const note = need.hereSince
      ? see(language, 'need.received', { day: dayAndMonth(need.hereSince) })
      : asked && asked.writtenOn !== null
        ? see(language, 'need.written', {
            day: dayAndMonth(asked.writtenOn),
            who: staffShort(desk, asked.askedOf),
          })
        : asked && asked.askedOn !== null
          ? see(language, 'need.asked', {
              day: dayAndMonth(asked.askedOn),
              who: staffShort(desk, asked.askedOf),
            })
          : see(language, 'need.none');
    return {
      title: need.anyOf.length > 1 ? see(language, 'need.home') : wordsOf('MATERIALS', kind)[language],
      state: need.hereSince ? 'done' : asked ? 'under-way' : 'missing',
      note,
      paragraph: paragraph(NEED_PARAGRAPH[need.id] ?? 14, language),
      ...(need.hereSince
        ? {}
        : {
            act: asked
              ? goesOnWith(desk, { ...asked, kind })
              : ({ screen: 'request-material', cardId: row.id, kind } as const),
          }),
    };
  });
  const item = desk.file.get('Agenda', row.itemId);
  const simple = (
    title: Parameters<typeof see>[1],
    on: CalendarDate | null,
    id: number,
    act: CardView['needs'][number]['act'],
  ): CardView['needs'][number] => ({
    title: see(language, title),
    state: on === null ? 'missing' : 'done',
    note: on === null ? see(language, 'need.none') : see(language, 'need.done', { day: dayAndMonth(on) }),
    paragraph: paragraph(id, language),
    ...(on === null ? { act } : {}),
  });
  rows.push(simple('need.handed', row.handedOn, 14, { screen: 'hand-to-deputy', cardId: row.id }));
  rows.push(simple('need.submission', row.submittedOn, 4, { screen: 'submit', cardId: row.id }));
  rows.push(
    item
      ? simple('need.invitation', item.invitedOn, 9, {
          screen: 'invite',
          itemId: item.id,
          cardId: row.id,
          sittingId: item.id.slice(0, 5),
        })
      : {
          title: see(language, 'need.invitation'),
          state: 'missing',
          note: see(language, 'need.invitation-later'),
          paragraph: paragraph(9, language),
        },
  );
  return rows;
}
