// The page's words in the reader's language: keys, labels of fields, dates.
import type { PageWords } from '../../src/casework/answers';
import type { CalendarDate } from '../../src/model/calendar-date';
import type { Bilingual, Facts, Language } from '../../src/text/bilingual';
import { fillIn, same } from '../../src/text/bilingual';
import { dayAndMonth } from '../../src/text/dates';
import type { PageText } from '../../src/text/page-room-texts';

export interface Words {
  language: Language;
  /** The words of a key, with its facts put in. */
  t(key: PageText, facts?: Facts): string;
  /** One part (label, hint, required …) of a field's words, if there is one. */
  field(command: string, path: string, part: string): string | undefined;
  /** The words of a key made at run time, if there are any. */
  maybe(key: string): string | undefined;
  /** A bilingual value in this language. */
  say(words: Bilingual): string;
  /** «12-тармақ» / «п. 12». */
  paragraph(id: string): string;
}

/** Words for one language; a key the page does not carry is a mistake of the program and throws. */
export function wordsIn(language: Language, texts: PageWords): Words {
  const maybe = (key: string): string | undefined => texts[key];
  const t = (key: PageText, facts: Facts = {}): string => {
    const words = texts[key];
    if (words === undefined) throw new Error(`this page has no text «${key}»`);
    return fillIn(language, same(words), facts);
  };
  return {
    language,
    t,
    maybe,
    field(command, path, part) {
      const name = path.replace(/\.\d+/g, '');
      const last = name.slice(name.lastIndexOf('.') + 1);
      return (
        maybe(`field.${command}.${name}.${part}`) ??
        maybe(`field.${name}.${part}`) ??
        maybe(`field.${last}.${part}`)
      );
    },
    say: (words) => words[language],
    paragraph: (id) => t('page.paragraph', { id }),
  };
}

/** «10:42» by the clock of this computer. */
export const clockNow = (at = new Date()): string =>
  `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** When a draft was typed: its day in words and the clock. */
export function draftTime(words: Words, ms: number): { day: string; at: string } {
  const at = new Date(ms);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { day: words.say(dayAndMonth(day.join('-') as CalendarDate)), at: clockNow(at) };
}

/** A message with its paragraph of the order, unless it names it itself. */
export const withParagraph = (message: string, of: { label: string } | undefined): string =>
  of &&
  !/\((п\.\s|\d[^)]*тармақ)/.test(message) &&
  !message.replace(/\u00A0/g, ' ').includes(of.label.replace(/\u00A0/g, ' '))
    ? `${message} (${of.label})`
    : message;
