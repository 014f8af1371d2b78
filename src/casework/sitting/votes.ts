// Votes and quorum of an item against those who are at the table while it is heard and did not step back (the school's settings; the order has none).
import {
  type Ballot,
  ballotFindings,
  dissentFindings,
  presentDuring,
  quorumFindings,
  type Sitter,
  type VoteRules,
  voters,
} from '../../order/council-vote';
import { asWarnings, type Finding } from '../../order/verdict';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Sitting } from '../../register/tables/sittings';
import type { Desk } from '../desk';
import { compositionById } from './composition';

export const voteRules = ({ settings }: Desk): VoteRules => ({
  quorum: settings.quorum as VoteRules['quorum'],
  vote: settings.vote as VoteRules['vote'],
  tie: settings.tie as VoteRules['tie'],
  secretaryVotes: settings.secretaryVotes,
});

/** Items of a sitting in the order they are heard. Needs Agenda under the sitting. */
export const agendaOf = (desk: Desk, sittingId: string): AgendaItem[] =>
  desk.file
    .all('Agenda', sittingId)
    .filter((item) => item.withdrawn !== true)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** Who is at the table while an item is heard. Needs Attendance and Agenda under the sitting. */
export function sittersDuring(
  desk: Desk,
  sitting: Sitting,
  itemId: string,
  notVoting: readonly string[],
): Sitter[] {
  const places = new Map(agendaOf(desk, sitting.id).map(({ id }, at) => [id, at + 1]));
  const rows = desk.file.all('Attendance', sitting.id);
  const movements = rows.flatMap(({ staffId, moves }) =>
    moves.flatMap((move) => {
      const beforeItem = places.get(move.itemId);
      return beforeItem === undefined ? [] : [{ personId: staffId, beforeItem, kind: move.kind }];
    }),
  );
  const atStart = rows.map(
    ({ staffId, name, member, present }): Sitter => ({
      personId: staffId,
      name,
      member: member === true,
      present: present === true,
      recused: staffId !== '' && notVoting.includes(staffId),
      // The secretary is whoever keeps the minutes that day.
      office: staffId !== '' && staffId === sitting.secretaryId ? 'SECRETARY' : 'MEMBER',
    }),
  );
  return presentDuring(places.get(itemId) ?? 0, atStart, movements);
}

/** The votes as they are kept: «unanimously» is everybody who may vote. All null while the school keeps no votes or nothing was said. */
export function votesOf(
  desk: Desk,
  sitting: Sitting,
  itemId: string,
  given: { unanimous?: boolean; notVoting: readonly string[] } & {
    [K in 'votesFor' | 'votesAgainst' | 'votesAbstained']?: number | null;
  },
): Pick<AgendaItem, 'votesFor' | 'votesAgainst' | 'votesAbstained'> {
  if (given.unanimous !== true || desk.settings.vote === 'off') {
    const said = (count: number | null | undefined) => (given.unanimous === true ? null : (count ?? null));
    return {
      votesFor: said(given.votesFor),
      votesAgainst: said(given.votesAgainst),
      votesAbstained: said(given.votesAbstained),
    };
  }
  const may = voters(sittersDuring(desk, sitting, itemId, given.notVoting), voteRules(desk)).length;
  return { votesFor: may, votesAgainst: 0, votesAbstained: 0 };
}

/** How many of the composition there are and how many of them hear an item. */
export function quorumOf(
  desk: Desk,
  sitting: Sitting,
  itemId: string,
  notVoting: readonly string[],
): { members: number; present: number } {
  const here = sittersDuring(desk, sitting, itemId, notVoting);
  const present = here.filter((each) => each.member && each.present && each.recused !== true).length;
  const known = compositionById(desk, sitting.compositionId)?.members.length;
  return { members: known ?? here.filter(({ member }) => member).length, present };
}

/** What is wrong with the quorum and the votes of a decided item: more votes than voters is a slip, a vote that does not carry wants a reason, all else is only told. */
export function itemVoteFindings(desk: Desk, sitting: Sitting, item: AgendaItem): Finding[] {
  if (item.outcome === '' || item.outcome === 'POSTPONE') return [];
  const rules = voteRules(desk);
  const ballot: Ballot = {
    for: item.votesFor ?? undefined,
    against: item.votesAgainst ?? undefined,
    abstained: item.votesAbstained ?? undefined,
    presiding: item.presidingVote || undefined,
  };
  const here = sittersDuring(desk, sitting, item.id, item.notVoting);
  const { members } = quorumOf(desk, sitting, item.id, item.notVoting);
  const found = (timing: 'ahead' | 'happened') =>
    ballotFindings(ballot, here, { rules, timing }).map((finding) => ({
      ...finding,
      field: finding.field === 'votes' ? 'votesFor' : finding.field,
    }));
  const tooMany = ({ rule }: Finding) => rule === 'school.votes-too-many';
  const dissents = item.dissents.map(({ staffId, opinion }) => ({
    personId: staffId,
    name: here.find(({ personId }) => personId === staffId)?.name ?? staffId,
    opinion,
  }));
  return [
    ...asWarnings(
      quorumFindings(here, { composition: members, quorum: rules.quorum, timing: 'happened' }),
    ).map((finding) => ({ ...finding, field: 'outcome' })),
    ...found('ahead').filter(tooMany),
    ...found('happened').filter((finding) => !tooMany(finding)),
    ...dissentFindings(dissents, here, rules).map((finding) => ({
      ...finding,
      field: finding.field?.replace('personId', 'staffId'),
    })),
  ];
}
