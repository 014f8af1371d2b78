// How a letter is called: its sender, its own number and day.
import { fillIn, type Language, same } from '../../text/bilingual';
import { longDate } from '../../text/dates';
import { VIEW_TEXTS } from '../../text/view-texts';

/** «ЮП бөлімшесі, № 12 хат, 2026 жылғы 3 қараша». */
export const letterTitle = (
  letter: { sender: string; letterNo: string; letterDate: Parameters<typeof longDate>[0] | null },
  language: Language,
): string =>
  fillIn(language, VIEW_TEXTS['letter.title'], {
    sender: same(letter.sender),
    number:
      letter.letterNo === ''
        ? ''
        : fillIn(language, VIEW_TEXTS['letter.number'], { number: letter.letterNo }),
    day: letter.letterDate === null ? '' : `, ${longDate(letter.letterDate)[language]}`,
  });
