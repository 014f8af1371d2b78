// The sitting: who is here, the items by number, and only the asked item with a name (a projector or parents may see the screen).
import * as z from 'zod/mini';
import { nameWithInitials } from '../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { AgendaItem } from '../../register/tables/agenda';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { unfinished } from '../close-sitting';
import { compositionOn } from '../composition';
import { nameOf } from '../desk';
import { shownGrounds } from '../ground-checks';
import { itemTitle } from '../item-title';
import { cardNumber } from '../numbers';
import { findingText } from '../problems';
import { defineQuery, type QueryRoom } from '../query';
import { isClosedTo } from '../sealing';
import type { SittingItem, SittingView } from '../views';
import { paperRow, paragraph, pupilFull, see, staffShort } from './words';

const cardsOf = (ids: readonly string[], sittingId: string): string[] =>
  ids
    .filter((id) => id.startsWith(`${sittingId}-`))
    .map(cardIdOf)
    .filter((id) => id !== '');

export const sitting = defineQuery({
  name: 'sitting',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ sittingId: z.string(), itemId: z.optional(z.string()) }),
  tables: [
    'Sittings',
    'Agenda',
    'Attendance',
    'Cards',
    'Pupils',
    'Parents',
    'Referrals',
    'Documents',
    'GroundChecks',
    'Openings',
  ],
  rows(input, known) {
    const under = [input.sittingId];
    const cards = cardsOf(known.ids('Agenda'), input.sittingId);
    const shown = cardIdOf(input.itemId ?? '');
    const pupils = shown === '' ? [] : [pupilIdOf(shown)];
    return {
      Sittings: { ids: under },
      Agenda: { under },
      Attendance: { under },
      Documents: { under },
      Cards: { ids: cards },
      Pupils: { ids: pupils },
      Parents: { under: pupils },
      Referrals: { under: shown === '' ? [] : [shown] },
      GroundChecks: { under: shown === '' ? [] : [shown] },
      Openings: { under: shown === '' ? [] : [shown] },
    };
  },
  show(room, input): SittingView {
    const { desk } = room;
    const { language } = desk;
    const row = desk.file.get('Sittings', input.sittingId);
    if (!row || row.heldOn === null)
      return {
        sittingId: input.sittingId,
        state: 'planned',
        number: '',
        heldOn: '',
        heldAt: '',
        place: '',
        words: see(language, 'sitting.gone'),
        openedAt: '',
        now: desk.now,
        presidingBasis: '',
        secretaryBasis: '',
        votes: 'unanimous',
        council: [],
        invited: [],
        items: [],
        unfinished: [],
        papers: [],
        versions: {},
      };
    const attendance = desk.file.all('Attendance', row.id);
    const members = compositionOn(desk, row.heldOn)?.members ?? [];
    const items = desk.file
      .all('Agenda', row.id)
      .filter((item) => item.withdrawn !== true)
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const state = row.closedAt !== '' ? 'closed' : row.openedAt !== '' ? 'open' : 'planned';
    return {
      sittingId: row.id,
      state,
      number: row.minutesNumber,
      heldOn: row.heldOn,
      heldAt: row.heldAt,
      place: row.place,
      words: `${row.minutesNumber === '' ? see(language, 'sitting.title') : see(language, 'sitting.title-number', { number: numberSign(row.minutesNumber) })} · ${dateWithWeekday(row.heldOn)[language]}, ${row.heldAt}`,
      council: members.map((member) => {
        const here = attendance.find((each) => each.staffId === member.personId);
        return {
          staffId: member.personId,
          name: member.name,
          position: desk.file.get('Staff', member.personId)?.position ?? '',
          office: member.office,
          officeWords: wordsOf('OFFICES', member.office)[language],
          present: here?.present ?? undefined,
          reason: here?.reason ?? '',
        };
      }),
      openedAt: row.openedAt,
      now: desk.now,
      presidingBasis: row.presidingBasis,
      secretaryBasis: row.secretaryBasis,
      votes:
        desk.settings.vote === 'off' ? 'off' : desk.settings.vote === 'counted' ? 'counted' : 'unanimous',
      presidingId: row.presidingId || undefined,
      secretaryId: row.secretaryId || undefined,
      invited: attendance
        .filter((each) => each.member === false && each.staffId === '')
        .map(({ name, position }) => ({ name, position })),
      items: items.map((item, at) => itemView(room, item, at + 1, item.id === input.itemId)),
      unfinished:
        state === 'open'
          ? unfinished(desk, row).map(({ finding, itemId }) => ({
              ...(itemId ? { itemId } : {}),
              message: findingText(language, finding),
              paragraph: paragraph(finding.paragraph, language),
            }))
          : [],
      papers: desk.file.all('Documents', row.id).map((paper) => paperRow(room, paper)),
      versions: room.versions([
        { table: 'Sittings', id: row.id },
        ...items.map((item) => ({ table: 'Agenda' as const, id: item.id })),
      ]),
    };
  },
});

function itemView(room: QueryRoom, item: AgendaItem, order: number, shown: boolean): SittingItem {
  const { desk } = room;
  const { language } = desk;
  const cardId = cardIdOf(item.id);
  const card = cardId === '' ? undefined : desk.file.get('Cards', cardId);
  const state =
    item.outcome === 'POSTPONE'
      ? 'postponed'
      : item.outcome !== ''
        ? 'decided'
        : item.heard !== ''
          ? 'heard'
          : 'waiting';
  const base: SittingItem = {
    itemId: item.id,
    order,
    kind: item.kind === '' ? 'OTHER' : item.kind,
    title: itemTitle(item, language),
    number: card ? cardNumber(card)[language] : '',
    state,
    ...(item.postponedTo === null ? {} : { putOffTo: dayAndMonth(item.postponedTo)[language] }),
    proposedGrounds: [],
    suggestedHeard: '',
    parents: [],
  };
  if (!shown) return base;
  const closed = desk.file.get('Sittings', item.id.slice(0, 5))?.closedAt !== '';
  if (card && closed && isClosedTo(desk, card))
    return { ...base, cardId, name: see(language, 'sealed.name'), classWords: '' };
  const pupil = cardId === '' ? undefined : pupilFull(desk, cardId);
  const referrals = cardId === '' ? [] : desk.file.all('Referrals', cardId);
  return {
    ...base,
    cardId: cardId || undefined,
    name: pupil?.name,
    classWords: pupil?.classWords,
    rapporteurId: item.rapporteurId || undefined,
    rapporteur: item.rapporteurId === '' ? undefined : staffShort(desk, item.rapporteurId),
    ...(item.invitedOn === null
      ? {}
      : {
          invitation: {
            on: dayAndMonth(item.invitedOn)[language],
            way: item.inviteWay === '' ? '' : wordsOf('INVITE_WAYS', item.inviteWay)[language],
            result: item.inviteResult === '' ? '' : wordsOf('INVITE_RESULTS', item.inviteResult)[language],
          },
        }),
    ...(item.heard === ''
      ? {}
      : {
          hearing: {
            heard: item.heard,
            spoke: item.spoke.map(({ who, gist }) => ({ who, gist })),
            parentsPresent: item.parentsPresent === true,
            parentsWho: item.parentsWho,
            parentsOpinion: item.parentsOpinion,
            whyNotHeard: item.whyNotHeard,
            pupilOpinion: item.pupilOpinion,
          },
        }),
    ...(item.outcome === ''
      ? {}
      : {
          decision: {
            outcome: item.outcome,
            words: wordsOf('OUTCOMES', item.outcome)[language],
            grounds: [...item.grounds],
            unanimous: item.unanimous !== false,
            votesFor: item.votesFor ?? undefined,
            votesAgainst: item.votesAgainst ?? undefined,
            votesAbstained: item.votesAbstained ?? undefined,
            notVoting: [...item.notVoting],
            reason: item.reason,
            postponedTo: item.postponedTo ?? undefined,
            tasks: item.tasks,
          },
        }),
    proposedGrounds: card
      ? shownGrounds(desk, card, {
          others: [...card.proposedGrounds, ...referrals.flatMap((referral) => referral.grounds)],
        })
      : [],
    suggestedHeard: card?.submissionNote ?? '',
    parents:
      cardId === ''
        ? []
        : desk.file
            .all('Parents', pupilIdOf(cardId))
            .map(
              (parent) =>
                `${nameWithInitials(nameOf(parent))}, ${parent.relation === '' ? '' : wordsOf('RELATIONS', parent.relation)[language]}`,
            ),
    planId: card?.planId || undefined,
  };
}
