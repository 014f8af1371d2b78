// All paragraphs of Order No 398: one entry each, with its words, whether a rule carries it out or not.

import { PARAGRAPH_4 } from './p04-application';
import { PARAGRAPH_5 } from './p05-convening';
import { PARAGRAPH_6 } from './p06-council-size';
import { PARAGRAPH_7 } from './p07-offices';
import { PARAGRAPH_8 } from './p08-invited';
import { PARAGRAPH_9 } from './p09-parents';
import { PARAGRAPH_10 } from './p10-control';
import { PARAGRAPH_11 } from './p11-registration';
import { PARAGRAPH_12 } from './p12-primary-information';
import { PARAGRAPH_13 } from './p13-preparation';
import { PARAGRAPH_14 } from './p14-materials';
import { PARAGRAPH_15 } from './p15-decision';
import { PARAGRAPH_16 } from './p16-plan';
import { PARAGRAPH_17 } from './p17-minutes';
import { PARAGRAPH_18 } from './p18-help';
import { PARAGRAPH_19 } from './p19-measures';
import { PARAGRAPH_20 } from './p20-notice';
import { PARAGRAPH_21 } from './p21-submission';
import { PARAGRAPH_22 } from './p22-grounds';
import { PARAGRAPH_23 } from './p23-removal';
import { PARAGRAPH_24 } from './p24-transfer';
import { PARAGRAPH_25 } from './p25-no-consequences';
import { PARAGRAPH_26 } from './p26-rating';
import type { Paragraph, ParagraphId } from './paragraph';
import { PARAGRAPHS_WITHOUT_RULES } from './paragraphs-without-rules';

/** The paragraphs that rules carry out. */
export const PARAGRAPHS_WITH_RULES: readonly Paragraph[] = [
  PARAGRAPH_4,
  PARAGRAPH_5,
  PARAGRAPH_6,
  PARAGRAPH_7,
  PARAGRAPH_8,
  PARAGRAPH_9,
  PARAGRAPH_10,
  PARAGRAPH_11,
  PARAGRAPH_12,
  PARAGRAPH_13,
  PARAGRAPH_14,
  PARAGRAPH_15,
  PARAGRAPH_16,
  PARAGRAPH_17,
  PARAGRAPH_18,
  PARAGRAPH_19,
  PARAGRAPH_20,
  PARAGRAPH_21,
  PARAGRAPH_22,
  PARAGRAPH_23,
  PARAGRAPH_24,
  PARAGRAPH_25,
  PARAGRAPH_26,
];

/** ¶1–¶26 in order, then Annex 1. */
export const PARAGRAPHS: readonly Paragraph[] = [...PARAGRAPHS_WITH_RULES, ...PARAGRAPHS_WITHOUT_RULES].sort(
  (a, b) => place(a.id) - place(b.id),
);

function place(id: ParagraphId): number {
  return id === 'annex-1' ? Number.POSITIVE_INFINITY : id;
}
