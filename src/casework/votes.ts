// Votes on an item against those who may vote: members here who did not step back (the school's setting; the order has none).
import {
  type Ballot,
  ballotFindings,
  type Sitter,
  VOTE_RULES_BY_DEFAULT,
  voters,
} from '../order/council-vote';
import type { Finding } from '../order/verdict';
import type { AgendaItem } from '../register/tables/agenda';
import type { Desk } from './desk';

const rulesOf = ({ settings }: Desk) => ({
  ...VOTE_RULES_BY_DEFAULT,
  vote: settings.vote as 'off' | 'unanimous' | 'counted',
});

const sitters = (desk: Desk, sittingId: string, notVoting: readonly string[]): Sitter[] =>
  desk.file.all('Attendance', sittingId).map(({ staffId, name, member, present }) => ({
    personId: staffId,
    name,
    member: member === true,
    present: present === true,
    recused: staffId !== '' && notVoting.includes(staffId),
  }));

/** The votes as they are kept: «unanimously» is everybody who may vote. All null while the school keeps no votes or nothing was said. */
export function votesOf(
  desk: Desk,
  sittingId: string,
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
  const may = voters(sitters(desk, sittingId, given.notVoting), rulesOf(desk)).length;
  return { votesFor: may, votesAgainst: 0, votesAbstained: 0 };
}

/** What is wrong with the votes of a decided item: more of them than voters is a slip, anything else is recorded as it was. */
export function voteFindings(
  desk: Desk,
  sittingId: string,
  item: Pick<AgendaItem, 'outcome' | 'votesFor' | 'votesAgainst' | 'votesAbstained' | 'notVoting'>,
): Finding[] {
  if (item.outcome === '' || item.outcome === 'POSTPONE') return [];
  const ballot: Ballot = {
    for: item.votesFor ?? undefined,
    against: item.votesAgainst ?? undefined,
    abstained: item.votesAbstained ?? undefined,
  };
  const here = sitters(desk, sittingId, item.notVoting);
  const found = (timing: 'ahead' | 'happened') =>
    ballotFindings(ballot, here, { rules: rulesOf(desk), timing }).map((finding) => ({
      ...finding,
      field: finding.field === 'votes' ? 'votesFor' : finding.field,
    }));
  const tooMany = ({ rule }: Finding) => rule === 'school.votes-too-many';
  return [...found('ahead').filter(tooMany), ...found('happened').filter((finding) => !tooMany(finding))];
}
