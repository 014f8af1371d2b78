// Identifiers in the forms Drive gives them (V43).
import type { Surroundings } from '../../store/store';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function letters(count: number, surroundings: Surroundings): string {
  let text = '';
  for (let i = 0; i < count; i++) text += ALPHABET[Math.floor(surroundings.random() * ALPHABET.length)];
  return text;
}

/** 44 characters for Google's own documents, 33 for folders and uploaded files. */
export const newFileId = (googleFormat: boolean, surroundings: Surroundings) =>
  `1${letters(googleFormat ? 43 : 32, surroundings)}`;

/** 19 characters, 0A…PVA: a shared drive or the root of a My Drive. */
export const newRootId = (surroundings: Surroundings) => `0A${letters(14, surroundings)}PVA`;

/** The id of a comment, a reply or a revision. */
export const newShortId = (surroundings: Surroundings) => `AAAB${letters(7, surroundings)}`;
