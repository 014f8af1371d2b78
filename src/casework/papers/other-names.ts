// Takes sentences that name other people's children out of a text that goes to one family.

/** Stands for what was left out. */
const LEFT_OUT = '[…]';

const NAMES = /\p{Lu}[\p{L}'’-]*/gu;
// After a full stop that is not of an initial.
const SENTENCES = /(?<=(?<!\p{Lu})[.!?…])\s+/u;
const ENDING = /(ый|ий|ой|ая|яя|[аеёийкоуьъыюяіқәөпұү])$/u;

/** What stays of a name when it is declined or takes a suffix: «Ахметова», «Ахметовтің» → «ахметов». */
function stemOf(name: string): string {
  const lower = name.toLocaleLowerCase('kk');
  const stem = lower.replace(ENDING, '');
  return stem.length < 3 ? lower : stem;
}

/** The parts of whole names by which people are recognised; initials are not. */
const stems = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.match(NAMES) ?? []).filter((part) => part.length > 1).map(stemOf));

/**
 * Answers with a function that leaves out of a text each sentence in which one of `others` is named, by surname, given
 * name or number, in any form; words that are in `own` names too (a surname of brothers) tell nobody apart.
 */
export function withoutOthers(
  others: readonly string[],
  own: readonly string[],
  numbers: readonly string[],
): (text: string) => string {
  const kept = stems(own);
  // A set, since the names may be those of a whole school.
  const hidden = new Set(
    stems(others).filter((stem) => !kept.some((each) => each.startsWith(stem) || stem.startsWith(each))),
  );
  const names = (word: string): boolean => {
    const lower = word.toLocaleLowerCase('kk');
    for (let length = 1; length <= lower.length; length++)
      if (hidden.has(lower.slice(0, length))) return true;
    return false;
  };
  const numbered = numbers
    .filter((number) => number !== '')
    .map((number) => new RegExp(`(?<!\\d)${number.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\d)`, 'u'));
  const tells = (sentence: string): boolean =>
    (sentence.match(NAMES) ?? []).some(names) || numbered.some((number) => number.test(sentence));
  return (text) =>
    tells(text)
      ? text
          .split(SENTENCES)
          .map((sentence) => (tells(sentence) ? LEFT_OUT : sentence))
          .filter((sentence, at, all) => sentence !== LEFT_OUT || all[at - 1] !== LEFT_OUT)
          .join(' ')
      : text;
}
