// The shape of a command: what it takes, who may give it, which rows it needs, what it decides. Pure.
import type * as z from 'zod/mini';
import type { Role } from '../model/codes';
import type { ParagraphId } from '../order/paragraph';
import type { Finding } from '../order/verdict';
import type { RowRequest } from '../register/reading';
import type { TableName } from '../register/tables';
import type { Bilingual, Facts } from '../text/bilingual';
import type { CaseworkTextKey } from '../text/casework-texts';
import type { CommandName, Done } from './answers';
import type { Desk } from './desk';
import type { Mail } from './intake/intake-mail';
import type { Outside } from './ports';
import type { TextToKeep } from './privacy/keep-text';

/** What was done, in a text with facts. */
export interface DoneNote extends Omit<Done, 'message' | 'warnings' | 'repeated' | 'next'> {
  text: CaseworkTextKey;
  facts?: Facts;
  next?: { act: NonNullable<Done['next']>['act']; text: CaseworkTextKey };
}

/** A wrong field that only the register can know of. */
export interface FieldProblem {
  path: (string | number)[];
  text: CaseworkTextKey;
  facts?: Facts;
  /** Exactly what is wrong with the typed value; said instead of {@link text}. */
  words?: Bilingual;
  paragraph?: ParagraphId;
}

/** Something an act leaves to be done again, in a text with facts. */
export interface Follow {
  text: CaseworkTextKey;
  facts?: Facts;
}

/** What a command decided: problems of fields, findings of the order, or what it did to the file. */
export interface Decision {
  problems?: readonly FieldProblem[];
  findings?: readonly Finding[];
  /** What must follow because of it: papers to make anew, notices to send again. */
  follows?: readonly Follow[];
  /** Absent when the problems leave nothing to be done. */
  done?: DoneNote;
  /** The record of which deviations are kept: a card or a sitting. */
  subject?: string;
  /** Other records the same deviations are kept on: the cards of the letter's other pupils. */
  alsoOn?: readonly string[];
  /** A referral or a letter came in: the secretary is told, without a name. */
  intake?: true;
  /** A letter to staff, without a name. */
  mail?: Mail;
  /** A text for the second spreadsheet; it is there before the register refers to it. */
  keep?: TextToKeep;
  /** The values before this act are kept nowhere. */
  forget?: true;
  /** Cards whose texts in the second spreadsheet are emptied, before the register is written. */
  forgetTexts?: readonly string[];
  /** Files that were ever made for these papers, and these files, to be thrown away before the register is written; `left` is told which are not ours to throw away. */
  discard?: {
    readonly papers: readonly string[];
    readonly files: readonly string[];
    left(files: readonly string[]): void;
  };
}

export interface Command<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: CommandName;
  readonly paragraphs: readonly ParagraphId[];
  /** Roles that may give it; empty: everyone of the staff with a role. */
  readonly roles: readonly Role[];
  /** The owner of the spreadsheet may give it too, without a role. */
  readonly ownerToo?: true;
  readonly input: S;
  /** It may be given about a card that has ended, removed or otherwise. */
  readonly onEnded?: true;
  /** It may be given about a card that was removed, but not about one that ended otherwise. */
  readonly onRemoved?: true;
  /** It needs none of the rows that a hand edit may have broken, and is done all the same. */
  readonly worksAround?: true;
  /** Tables whose id columns are read. */
  readonly tables: readonly TableName[];
  /** Rows read before deciding. */
  rows(input: z.output<S>, known: Known): RowRequest;
  /** Records whose old values it may destroy. */
  forgets?(input: z.output<S>, known: Known): RowRequest;
  /** Id of the text of the second spreadsheet that is read before deciding. */
  found?(input: z.output<S>): string;
  /**
   * What is told of something that is not there, to a person outside the office who may not know that it is: before
   * anything else of the act. Looks with `find` and `all` alone, so that a broken row is as none.
   */
  unknown?(desk: Desk, input: z.output<S>): readonly FieldProblem[] | undefined;
  /** `outside` is there when nothing is wrong with the input so far. */
  decide(desk: Desk, input: z.output<S>, outside?: Outside): Decision;
}

/** What is known after the first read. */
export interface Known {
  readonly openCards: readonly string[];
  readonly openLetters: readonly string[];
  readonly openSittings: readonly string[];
  /** What the council asked of somebody and is not done. */
  readonly openTasks: readonly string[];
  /** Questions about no card that were put off and wait for an agenda. */
  readonly openItems: readonly string[];
  /** Parents who asked what is held about their child, and wait. */
  readonly openRequests: readonly string[];
  /** Referrals of refused cards whose texts are still in the register, though nobody has to be told any more. */
  readonly openRefusals: readonly string[];
  ids(table: TableName): readonly string[];
}

export const defineCommand = <S extends z.ZodMiniType>(command: Command<S>): Command<S> => command;
