// Two wordings side by side, written short: the page carries every text, so its bytes count.
import type { Bilingual } from './bilingual';

/** The Kazakh and the Russian wording of one text. */
export const pair = (kk: string, ru: string): Bilingual => ({ kk, ru });
