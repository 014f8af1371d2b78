// How many copies of a paper are printed and for whom, by habit: the order names one reader for each, the file keeps its own.
import type { PaperKind } from '../../model/codes';
import { fillIn, type Language } from '../../text/bilingual';
import { VIEW_TEXTS } from '../../text/view-texts';

type Reader = 'FILE' | 'FAMILY' | 'ADDRESSEE' | 'COUNCIL' | 'CHAIR';

/** Kinds that a sitting brings about; what is not here is printed once, for the file. */
const READERS: Partial<Record<PaperKind, readonly Reader[]>> = {
  D13: ['COUNCIL', 'FILE'],
  D14: ['FAMILY', 'FILE'],
  D15: ['ADDRESSEE', 'FILE'],
  D18: ['FILE', 'FAMILY'],
  D36: ['CHAIR'],
  D20: ['ADDRESSEE', 'FILE'],
  D21: ['FAMILY', 'FILE'],
};

/** How many, and the same in words: «семье: 1, школе: 1». */
export function copiesOf(kind: PaperKind, language: Language): { copies: number; copiesFor: string } {
  const readers = READERS[kind] ?? (['FILE'] as const);
  return {
    copies: readers.length,
    copiesFor: readers
      .map((reader) =>
        fillIn(language, VIEW_TEXTS['copies.of'], { whose: VIEW_TEXTS[`copies.${reader}`][language], n: 1 }),
      )
      .join(', '),
  };
}
