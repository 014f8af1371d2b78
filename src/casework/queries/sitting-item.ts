// One item of a sitting in the room: how far it is; and of the one now heard, whom it concerns and what was said and decided.
import { nameWithInitials } from '../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import { OUTCOMES_OF } from '../../order/item-outcomes';
import type { AgendaItem } from '../../register/tables/agenda';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { nameOf } from '../desk';
import { shownGrounds } from '../intake/ground-checks';
import { cardNumber } from '../numbers';
import { tasksOf } from '../plan/tasks';
import { isClosedTo } from '../privacy/sealing';
import type { QueryRoom } from '../query';
import { itemTitle } from '../sitting/item-title';
import { nextInvite } from '../sitting/next-invite';
import { absentNote, childNote } from '../sitting/own-order';
import { sittersDuring } from '../sitting/votes';
import type { SittingItem } from '../views';
import { pupilFull, see, staffShort } from './words';

/** An item for the room; with its pupil's name only when it is the one asked for. */
export function itemView(room: QueryRoom, item: AgendaItem, order: number, shown: boolean): SittingItem {
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
    comesAt: item.comesAt,
    ...(item.postponedTo === null ? {} : { putOffTo: dayAndMonth(item.postponedTo)[language] }),
    outcomes: [...OUTCOMES_OF[item.kind === '' ? 'OTHER' : item.kind]],
    proposedGrounds: [],
    suggestedHeard: '',
    parents: [],
    atTable: [],
  };
  if (!shown) return base;
  const sitting = desk.file.get('Sittings', sittingIdOf(item.id));
  const closed = sitting?.closedAt !== '';
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
            presidingVote: item.presidingVote || undefined,
            dissents: item.dissents.map(({ staffId, opinion }) => ({ staffId, opinion })),
            assignments: tasksOf(desk, item.id).map((task) => ({
              taskId: task.id,
              what: task.what,
              staffId: task.staffId || undefined,
              outsider: task.outsider,
              dueOn: task.dueOn ?? undefined,
              toPlan: task.toPlan === true,
            })),
            reason: item.reason,
            postponedTo: item.postponedTo ?? undefined,
            tasks: item.tasks,
            resolution: item.resolution,
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
    ...(cardId === '' ? {} : nextInvite(desk, item)),
    planId: card?.planId || undefined,
    absentNote: absentNote(desk, item),
    childNote: childNote(desk, item),
    atTable: sitting
      ? sittersDuring(desk, sitting, item.id, [])
          .filter(({ member, present }) => member && present)
          .map(({ personId }) => personId)
      : [],
  };
}
