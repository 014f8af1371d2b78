// What concerns a teacher: materials asked for, own referrals – sent, accepted, considered. Never a number, a decision or a card, nor that there was a card before.
import * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { fullName } from '../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Material } from '../../register/tables/materials';
import type { Referral } from '../../register/tables/referrals';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth, longDate } from '../../text/dates';
import { isOwnReferral } from '../access';
import { applicationOn } from '../afterwards/removals';
import { isDecided, isEnded, isOnRegister } from '../card-state';
import type { Known } from '../command';
import { type Desk, nameOf } from '../desk';
import { isAskedOf } from '../preparation/characteristics';
import { defineQuery } from '../query';
import type { MyReferralsView } from '../views';
import { openTaskRows, ownTasks } from './tasks';
import { pupilShort, see } from './words';

export const myReferrals = defineQuery({
  name: 'my-referrals',
  roles: [],
  input: z.object({}),
  tables: ['Referrals', 'Cards', 'Pupils', 'Materials', 'Removals', 'Tasks', 'Sittings'],
  rows(_input, known, staffId) {
    const mine = known.ids('Referrals').filter((id) => staffId !== '' && id.endsWith(`-${staffId}`));
    const applications = known.ids('Removals').filter((id) => known.openCards.includes(cardIdOf(id)));
    return {
      Referrals: { ids: mine },
      Cards: { ids: [...new Set([...[...mine, ...applications].map(cardIdOf), ...known.openCards])] },
      Removals: { ids: applications },
      Pupils: { ids: [...new Set([...mine, ...known.openCards].map(pupilIdOf))] },
      Materials: { under: known.openCards },
      ...openTaskRows(known),
      Sittings: { ids: [...known.openSittings, ...known.openTasks.map(sittingIdOf)] },
    };
  },
  show({ desk, known }): MyReferralsView {
    const { language } = desk;
    return {
      tasks: ownTasks(desk, known),
      sittings: sittingsAhead(desk, known),
      referrals: desk.file
        .all('Referrals')
        .filter((referral) => isOwnReferral(desk.actor, referral.id))
        .sort((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? 1 : -1))
        .map((referral) => {
          const card = desk.file.find('Cards', cardIdOf(referral.id));
          const pupil = desk.file.find('Pupils', pupilIdOf(referral.id));
          return {
            name: pupil ? fullName(nameOf(pupil)) : '–',
            sentOn: referral.receivedOn === null ? '' : longDate(referral.receivedOn)[language],
            state: see(language, stateOf(referral, card, desk.today)),
          };
        }),
      removals: known.openCards.flatMap((cardId) => {
        const card = desk.file.find('Cards', cardId);
        const waiting = card && isOnRegister(card) ? applicationOn(desk, cardId) : undefined;
        return waiting?.appliedOn && waiting.appliedBy === desk.actor.staffId
          ? [
              {
                name: pupilShort(desk, cardId),
                on: see(language, 'removal.waits', { day: dayAndMonth(waiting.appliedOn) }),
              },
            ]
          : [];
      }),
      asked: known.openCards.flatMap((cardId) => {
        const card = desk.file.find('Cards', cardId);
        return card && !isDecided(card)
          ? desk.file.all('Materials', cardId).flatMap((material) => askedRow(desk, material))
          : [];
      }),
    };
  },
});

/** A material the reader was asked for: a characteristic is written on the page, everything else comes on paper. */
function askedRow(desk: Desk, material: Material): MyReferralsView['asked'] {
  const { id, kind, askedOf, receivedOn } = material;
  if (askedOf !== desk.actor.staffId || receivedOn !== null || kind === '') return [];
  // It stands among what waits for the psychologist, with its form.
  if (kind === 'PSYCHOLOGIST_CONCLUSION' && desk.actor.roles.includes('PSYCHOLOGIST')) return [];
  const onPage = isAskedOf(desk, material);
  return [
    {
      title: wordsOf('MATERIALS', kind)[desk.language],
      subject: [
        pupilShort(desk, cardIdOf(id)),
        askedDays(desk, material),
        !onPage && see(desk.language, 'asked.on-paper'),
      ]
        .filter(Boolean)
        .join(' · '),
      ...(onPage ? { act: { screen: 'characteristic', recordId: id } } : {}),
    },
  ];
}

/** When a material was asked for and is wanted, or that its text was handed in and waits for the signed paper. */
export const askedDays = (
  { language }: Desk,
  { askedOn, wantedBy, writtenOn }: Pick<Material, 'askedOn' | 'wantedBy' | 'writtenOn'>,
): string =>
  (writtenOn
    ? [see(language, 'asked.written', { day: dayAndMonth(writtenOn) })]
    : [
        askedOn && see(language, 'today.asked', { day: dayAndMonth(askedOn) }),
        wantedBy && see(language, 'today.wanted', { day: dayAndMonth(wantedBy) }),
      ]
  )
    .filter(Boolean)
    .join(' · ');

/** When the council sits next, and where: the same for everybody, so that it tells of no child. */
const sittingsAhead = (desk: Desk, known: Known): MyReferralsView['sittings'] =>
  known.openSittings
    .flatMap((id) => desk.file.find('Sittings', id) ?? [])
    .flatMap(({ heldOn, heldAt, place, closedAt }) =>
      heldOn !== null && heldOn >= desk.today && closedAt === '' ? [{ heldOn, heldAt, place }] : [],
    )
    .sort((a, b) => (a.heldOn + a.heldAt < b.heldOn + b.heldAt ? -1 : 1))
    .map(({ heldOn, heldAt, place }) => ({
      when: [dateWithWeekday(heldOn)[desk.language], heldAt].filter(Boolean).join(', '),
      place,
    }));

/** Nothing moves on the day of sending, and only what the office did with this referral afterwards counts: that a card was there before, registered or decided, does not show. */
function stateOf(referral: Referral, card: Card | undefined, today: CalendarDate) {
  const sentOn = referral.receivedOn ?? today;
  const later = card?.registeredOn && card.registeredOn > sentOn ? card.registeredOn : null;
  if (!card || !(referral.registeredOn ?? later) || sentOn >= today) return 'referral.sent';
  const endedOn = isEnded(card) ? card.endedOn : isDecided(card) ? card.decidedOn : null;
  return endedOn !== null && endedOn > sentOn ? 'referral.considered' : 'referral.accepted';
}
