// A refusal of a built-in service on the owner's side: Apps Script's words, thrown in the script as `Exception`.

/** Thrown by what answers a script's calls; its message reaches the script as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
