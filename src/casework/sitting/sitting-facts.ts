// A sitting as the rules see it, from what was written down; and which of its deviations still stand.
import { quorumFindings } from '../../order/council-vote';
import { noCompositionFinding } from '../../order/p06-council-size';
import { type MinutesFacts, presenceFindings } from '../../order/p17-minutes';
import { asWarnings, type Finding } from '../../order/verdict';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Deviation } from '../../register/tables/deviations';
import type { Sitting } from '../../register/tables/sittings';
import type { Follow } from '../command';
import type { Desk } from '../desk';
import { agendaOf, quorumOf, sittersDuring, voteRules } from './votes';

/** Who was here, who led and who wrote; rows of people taken off the list again are left out. */
export function presenceFacts(desk: Desk, sitting: Sitting): Omit<MinutesFacts, 'items'> {
  const attendance = desk.file.all('Attendance', sitting.id).filter((each) => each.member !== null);
  const office = (personId: string, basis: string) => {
    const row = attendance.find((each) => each.staffId !== '' && each.staffId === personId);
    return row ? { personId, name: row.name, basis } : undefined;
  };
  return {
    heldOn: sitting.heldOn ?? undefined,
    participants: attendance.map((each) => ({
      personId: each.staffId,
      name: each.name,
      position: each.position,
      present: each.present === true,
      member: each.member === true,
    })),
    presiding: office(sitting.presidingId, sitting.presidingBasis),
    secretary: office(sitting.secretaryId, sitting.secretaryBasis),
  };
}

/** What is found when a sitting opens: its composition, its presence, the school's own quorum. */
export function openingFindings(desk: Desk, sitting: Sitting): Finding[] {
  const timing = 'happened' as const;
  return [
    ...(sitting.compositionId === '' ? [noCompositionFinding(timing)] : []),
    ...presenceFindings(presenceFacts(desk, sitting), { timing }),
    ...quorum(desk, sitting),
  ];
}

/** The school's own quorum when the sitting opens, as a warning: the order has none, and each item counts its own. */
function quorum(desk: Desk, sitting: Sitting): Finding[] {
  const [first] = agendaOf(desk, sitting.id);
  const { members } = quorumOf(desk, sitting, first?.id ?? '', []);
  const here = sittersDuring(desk, sitting, first?.id ?? '', []);
  const { quorum: rule } = voteRules(desk);
  return asWarnings(quorumFindings(here, { composition: members, quorum: rule, timing: 'happened' }));
}

/** The findings without those deviations whose reason was recorded for this sitting already, on it or on a card it decided. */
export function notYetGiven(
  desk: Desk,
  { heldOn }: Sitting,
  subject: string,
  findings: readonly Finding[],
): Finding[] {
  const given = desk.file
    .all('Deviations', subject)
    .filter(({ recordedOn }) => heldOn !== null && recordedOn !== null && recordedOn >= heldOn)
    .map(({ rule }) => rule);
  return findings.filter(({ rule, severity }) => severity !== 'deviation' || !given.includes(rule));
}

/** What mending a sitting that had been closed leaves to do: its minutes were made or signed before. */
export const minutesFollow = ({ reopenedOn, minutesNumber }: Sitting): Follow[] =>
  reopenedOn === null ? [] : [{ text: 'follow.minutes', facts: { number: minutesNumber } }];

/** Deviations of the opening that still stand, each once: what was mended while the sitting was open is no deviation of it. */
export function standingDeviations(desk: Desk, sitting: Sitting): Deviation[] {
  const stands = new Set(openingFindings(desk, sitting).map(({ rule }) => rule));
  const last = new Map(desk.file.all('Deviations', sitting.id).map((each) => [each.rule, each]));
  return [...last.values()].filter(({ rule }) => stands.has(rule));
}

/** Others than the one who opened, who presided from a later item on, each once with the basis; `items` in their order. */
export function presidedLater(
  { presidingId }: Sitting,
  items: readonly AgendaItem[],
): { id: string; basis: string }[] {
  const later = new Map(items.map((item) => [item.presidingId, item.presidingBasis]));
  later.delete('');
  later.delete(presidingId);
  return [...later].map(([id, basis]) => ({ id, basis }));
}
