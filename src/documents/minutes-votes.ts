// Who heard an item, how it was voted on and who dissented (¶15), in sentences; nothing is said of what nobody recorded.
import type { AgendaItem } from '../register/tables/agenda';
import { type Facts, fillIn, type Language } from '../text/bilingual';
import { PAPER_TEXTS, type PaperTextKey } from '../text/paper-texts';

/** Coming and going at one item, by names; how many of the composition heard it. */
export interface ItemPresence {
  readonly came: readonly string[];
  readonly left: readonly string[];
  readonly recused: readonly string[];
  readonly members: number;
  readonly present: number;
  /** Who asked for the item at the sitting itself. */
  readonly asked?: string | undefined;
  /** Who presides from this item on, and by which basis. */
  readonly presiding?: { readonly who: string; readonly basis: string } | undefined;
}

/** The school's settings of the vote. */
export interface VoteWording {
  readonly language: Language;
  readonly vote: 'off' | 'unanimous' | 'counted';
  readonly quorum: boolean;
  /** A tie is decided by the presiding person's vote. */
  readonly presidingDecides: boolean;
}

const sayIn =
  (language: Language) =>
  (key: PaperTextKey, values?: Facts): string =>
    fillIn(language, PAPER_TEXTS[key], values);

/** How the item came on the agenda and who presides from it on; «before the item left: …; stepped back: …». '' when nothing changed. */
export function presenceWords(presence: ItemPresence, wording: VoteWording): string {
  const say = sayIn(wording.language);
  const { asked = '', presiding } = presence;
  return [
    ...(asked === '' ? [] : [say('paper.asked', { who: asked })]),
    ...(presiding ? [say('paper.presides', { ...presiding })] : []),
    goingWords(presence, wording),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function goingWords(presence: ItemPresence, { language, quorum }: VoteWording): string {
  const say = sayIn(language);
  const { came, left, recused, members, present } = presence;
  const told = [
    ...(came.length > 0 ? [say('paper.came', { who: came.join(', ') })] : []),
    ...(left.length > 0 ? [say('paper.left', { who: left.join(', ') })] : []),
    ...(recused.length > 0 ? [say('paper.recused', { who: recused.join(', ') })] : []),
  ];
  if (told.length === 0) return '';
  const count = quorum ? [say('paper.heard-by', { present, members })] : [];
  const joined = [...told, ...count].join('; ');
  return `${joined.charAt(0).toLocaleUpperCase('ru')}${joined.slice(1)}.`;
}

/** How the vote came out; '' where the school keeps no votes or none is on record. */
export function voteWords(item: AgendaItem, { language, vote, presidingDecides }: VoteWording): string {
  const say = sayIn(language);
  if (vote === 'off' || item.outcome === '') return '';
  if (item.unanimous === null && item.votesFor === null) return '';
  if (item.unanimous === true && vote !== 'counted') return say('paper.unanimous');
  if (item.votesFor === null) return say('paper.unanimous');
  const counted = say('paper.votes', {
    yes: item.votesFor,
    no: item.votesAgainst ?? 0,
    abstained: item.votesAbstained ?? 0,
  });
  const tied = presidingDecides && item.votesFor === item.votesAgainst && item.presidingVote !== '';
  return tied ? `${counted} ${say(`paper.tie.${item.presidingVote as 'FOR'}`)}` : counted;
}
