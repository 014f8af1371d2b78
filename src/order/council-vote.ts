// Quorum and votes of one agenda item (¶6, ¶15): the order has neither, so both are the school's and off by default.

import type { Move, Office, Vote } from '../model/codes';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export interface VoteRules {
  /** `half`: more than half of the composition; `two-thirds`: two thirds of it or more. */
  readonly quorum: 'off' | 'half' | 'two-thirds';
  readonly vote: 'off' | 'unanimous' | 'counted';
  /** `PRESIDING`: the presiding person's vote decides. */
  readonly tie: 'PRESIDING' | 'NOT_CARRIED';
  readonly secretaryVotes: boolean;
}

/** One person at the table while an item is heard. */
export interface Sitter {
  readonly personId: string;
  readonly name: string;
  /** Of the composition in force that day; the invited are none (¶8). */
  readonly member: boolean;
  readonly present: boolean;
  readonly office?: Office;
  /** Steps back from this item: a relative, the class teacher who applied. */
  readonly recused?: boolean;
}

export interface Ballot {
  readonly unanimous?: boolean;
  readonly for?: number;
  readonly against?: number;
  readonly abstained?: number;
  /** How the presiding person voted; asked for at a tie. */
  readonly presiding?: Vote;
}

/** Somebody comes or goes between items; the item before which it happened, from 1. */
export interface Movement {
  readonly personId: string;
  readonly beforeItem: number;
  readonly kind: Move;
}

/** Who is at the table during an item, from who was there at the start and who came and went, in the order written down. */
export function presentDuring<T extends Sitter>(
  item: number,
  atStart: readonly T[],
  movements: readonly Movement[],
): T[] {
  return atStart.map((sitter) => {
    const last = movements
      .filter(({ personId, beforeItem }) => personId === sitter.personId && beforeItem <= item)
      .reduce<Movement | undefined>(
        (latest, next) => (latest === undefined || next.beforeItem >= latest.beforeItem ? next : latest),
        undefined,
      );
    return last === undefined ? sitter : { ...sitter, present: last.kind === 'CAME' };
  });
}

/** I-04 Who may vote on the item: present members who did not step back; the secretary where the school says so. */
export function voters(
  sitters: readonly Sitter[],
  { secretaryVotes }: Pick<VoteRules, 'secretaryVotes'>,
): Sitter[] {
  return sitters.filter(
    ({ member, present, recused, office }) =>
      member && present && recused !== true && (secretaryVotes || office !== 'SECRETARY'),
  );
}

/**
 * The school's quorum for one item. Reading: whoever stepped back is not counted as present for that item, and the
 * whole composition is what the present are measured by.
 */
export function quorumFindings(
  sitters: readonly Sitter[],
  {
    composition,
    quorum,
    timing,
  }: { readonly composition: number; readonly quorum: VoteRules['quorum']; readonly timing: Timing },
): Finding[] {
  const present = sitters.filter(
    (sitter) => sitter.member && sitter.present && sitter.recused !== true,
  ).length;
  const holds =
    quorum === 'off' || (quorum === 'half' ? present * 2 > composition : present * 3 >= composition * 2);
  if (holds) return [];
  return [
    {
      rule: 'school.quorum',
      paragraph: 6,
      ...hard(timing, 'order.p06.quorum', { members: composition, present }),
      field: 'members',
    },
  ];
}

/** `CARRIED`: the proposal has a majority; `UNDECIDED`: no vote is on record, or a tie nobody decided. */
export type VoteResult = 'CARRIED' | 'NOT_CARRIED' | 'UNDECIDED';

/** How a vote came out: a simple majority of those who may vote; a tie by the school's rule. */
export function voteResult(ballot: Ballot, mayVote: number, { tie }: Pick<VoteRules, 'tie'>): VoteResult {
  if (ballot.unanimous === true) return 'CARRIED';
  if (ballot.for === undefined || ballot.against === undefined) return 'UNDECIDED';
  if (ballot.for * 2 > mayVote) return 'CARRIED';
  if (ballot.for !== ballot.against || tie === 'NOT_CARRIED') return 'NOT_CARRIED';
  if (ballot.presiding === undefined) return 'UNDECIDED';
  return ballot.presiding === 'FOR' ? 'CARRIED' : 'NOT_CARRIED';
}

/** What to look at before an item is closed; nothing when the school keeps no votes. */
export function ballotFindings(
  ballot: Ballot,
  sitters: readonly Sitter[],
  { rules, timing }: { readonly rules: VoteRules; readonly timing: Timing },
): Finding[] {
  if (rules.vote === 'off') return [];
  const mayVote = voters(sitters, rules).length;
  const counted = [ballot.for, ballot.against, ballot.abstained].map((count) => count ?? 0);
  const cast = counted.reduce((sum, count) => sum + count, 0);
  const missing = ballot.unanimous !== true && (ballot.for === undefined || ballot.against === undefined);
  const result = voteResult(ballot, mayVote, rules);
  const warning = (
    rule: string,
    key: 'order.p15.vote' | 'order.p15.notUnanimous' | 'order.p15.tie',
  ): Finding => ({
    rule,
    paragraph: 15,
    severity: 'warning',
    message: say(key),
    field: 'votes',
  });
  if (missing) return [warning('school.vote', 'order.p15.vote')];
  if (ballot.unanimous === true) return [];
  return collect(
    cast > mayVote
      ? {
          rule: 'school.votes-too-many',
          paragraph: 15,
          ...hard(timing, 'order.p15.votesTooMany', { cast, may: mayVote }),
          field: 'votes',
        }
      : undefined,
    cast < mayVote
      ? {
          rule: 'school.votes-too-few',
          paragraph: 15,
          severity: 'warning',
          message: say('order.p15.votesTooFew', { cast, may: mayVote }),
          field: 'votes',
        }
      : undefined,
    rules.vote === 'unanimous' ? warning('school.not-unanimous', 'order.p15.notUnanimous') : undefined,
    result === 'UNDECIDED' ? warning('school.tie', 'order.p15.tie') : undefined,
    result === 'NOT_CARRIED'
      ? {
          rule: 'school.not-carried',
          paragraph: 15,
          ...hard(timing, 'order.p15.notCarried'),
          field: 'outcome',
        }
      : undefined,
  );
}

/** A member who voted otherwise and wants it in the minutes. */
export interface Dissent {
  readonly personId: string;
  readonly name: string;
  readonly opinion: string;
}

/** A dissent in the minutes is a voter's, and says something. */
export function dissentFindings(
  dissents: readonly Dissent[],
  sitters: readonly Sitter[],
  rules: Pick<VoteRules, 'secretaryVotes'>,
): Finding[] {
  const may = new Set(voters(sitters, rules).map(({ personId }) => personId));
  return dissents.flatMap(({ personId, name, opinion }, at) =>
    collect(
      may.has(personId)
        ? undefined
        : {
            rule: 'school.dissent-voter',
            paragraph: 15,
            severity: 'block',
            message: say('order.p15.dissentVoter', { name }),
            field: `dissents.${at}.personId`,
          },
      opinion.trim() === ''
        ? {
            rule: 'school.dissent-words',
            paragraph: 15,
            severity: 'block',
            message: say('order.p15.dissentWords', { name }),
            field: `dissents.${at}.opinion`,
          }
        : undefined,
    ),
  );
}
